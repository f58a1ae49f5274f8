/**
 * What stands while settling goes from the oldest promise to the newest: a promise is compared only with those it may
 * repeat, which are to the same people and in the same mail, or the same thread, or share a term.
 */
import { addTo } from "../base/groups.ts";
import { tracesOf } from "../locales/traces.ts";
import { type Commitment, DEEDS } from "./commitment.ts";

/** A promise in its place; places are numbered as they were taken. */
export interface Place {
  readonly at: number;
  commitment: Commitment;
  /** Message-IDs of earlier mails that made the same promise, oldest first. */
  readonly also: Set<string>;
}

export interface Standing {
  readonly places: readonly Place[];
  take(commitment: Commitment): void;
  /** Another promise holds the place from now on. */
  replace(place: Place, commitment: Commitment): void;
  /** The place taken last whose promise fits; asked only of those that `later` may repeat. */
  findLast(later: Commitment, fits: (earlier: Commitment) => boolean): Place | undefined;
}

/** Where a promise was filed, and that it still holds the place: what was replaced is dropped when it is met. */
interface Entry {
  readonly place: Place;
  readonly commitment: Commitment;
}

/** Promises must be asked and filed in order of time: those that are `over` for one are so for all later ones. */
export function standingPromises(
  thread: (messageId: string) => string | undefined,
  isOver: (earlier: Commitment, later: Commitment) => boolean,
): Standing {
  const places: Place[] = [];
  /** By who promised whom, then by what they are found by. */
  const files = new Map<string, Map<string, Entry[]>>();
  const file = (place: Place): void => {
    const entry = { place, commitment: place.commitment };
    const keys = [...matterKeysOf(place.commitment, thread), mailKeyOf(place.commitment)];
    for (const party of partiesOf(place.commitment)) {
      const found = files.get(party) ?? new Map<string, Entry[]>();
      files.set(party, found);
      for (const key of keys) addTo(found, key, entry);
    }
  };
  return {
    places,
    take: (commitment) => {
      const place = { at: places.length, commitment, also: new Set<string>() };
      places.push(place);
      file(place);
    },
    replace: (place, commitment) => {
      if (place.commitment === commitment) return;
      place.commitment = commitment;
      file(place);
    },
    findLast: (later, fits) => {
      let last: Place | undefined;
      const look = (found: Map<string, Entry[]>, key: string, holds: (entry: Entry) => boolean): void => {
        const entries = found.get(key);
        if (!entries) return;
        const left = entries.filter(holds);
        if (left.length < entries.length) found.set(key, left);
        for (const { place } of left) if (place.at > (last?.at ?? -1) && fits(place.commitment)) last = place;
      };
      const stands = ({ place, commitment }: Entry): boolean => place.commitment === commitment;
      const keys = matterKeysOf(later, thread);
      for (const party of partiesOf(later)) {
        const found = files.get(party);
        if (!found) continue;
        look(found, mailKeyOf(later), stands);
        for (const key of keys) look(found, key, (entry) => stands(entry) && !isOver(entry.commitment, later));
      }
      return last;
    },
  };
}

/** The owner may write from an alias. */
function partiesOf({ by, from, to }: Commitment): readonly string[] {
  return to.map((address) => (by === "owner" ? `> ${address}` : `${from} > ${address}`));
}

function matterKeysOf(
  { messageId, kind, terms }: Commitment,
  thread: (messageId: string) => string | undefined,
): readonly string[] {
  const inThread = thread(messageId);
  const kin = DEEDS.has(kind) ? "deed" : kind;
  return [...tracesOf(terms), ...(inThread === undefined ? [] : [`@${kin} ${inThread}`])];
}

function mailKeyOf({ messageId }: Commitment): string {
  return `@ ${messageId}`;
}
