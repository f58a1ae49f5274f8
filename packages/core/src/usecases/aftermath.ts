/** What came after a promise, out of the whole correspondence: read line by line, and no further than is asked for. */
import { addTo } from "../base/groups.ts";
import { once, recalling } from "../base/memory.ts";
import type { Instant } from "../base/time.ts";
import type { Meeting } from "../calendar/meeting.ts";
import type { Commitment } from "../commitment/commitment.ts";
import type { Aftermath, Sequel } from "../commitment/proof.ts";
import { tracesOf } from "../locales/traces.ts";
import { isOwn } from "../mail/address.ts";
import type { Fact, Person } from "../mail/fact.ts";
import type { Owner } from "../mail/owner.ts";
import type { Correspondence } from "../thread/correspondence.ts";
import { type Line, lineOf, type Matter, merged } from "../thread/line.ts";

export function aftermathOf(scope: {
  readonly mail: Correspondence;
  readonly meetings: readonly Meeting[];
  readonly owner: Owner;
  readonly now: Instant;
  readonly commitments: readonly Commitment[];
  readonly person: (address: string) => Person;
}): Aftermath {
  const { mail, owner } = scope;
  const thread = (messageId: string) => mail.threadOf(messageId)?.id;
  const partOf = parts(thread);
  const to = (addresses: readonly string[]) => addresses.map(mail.lineTo);
  const from = (addresses: readonly string[]) => addresses.map(mail.lineFrom);
  const sequel = (lines: readonly Line[], { messageId, terms, madeAt }: Commitment) => {
    const traces = once(() => tracesOf([...terms, ...mail.matter(messageId)]));
    const matter = () => ({ traces: traces(), thread: thread(messageId) });
    return sequelOf([...new Set(lines)], madeAt, matter, partOf);
  };
  const byMessage = new Map<string, Commitment[]>();
  for (const commitment of scope.commitments) addTo(byMessage, commitment.messageId, commitment);
  return {
    later: (commitment) => sequel(commitment.by === "owner" ? to(commitment.to) : from([commitment.from]), commitment),
    answers: (commitment) =>
      sequel(commitment.by === "owner" ? from(commitment.to) : to([commitment.from]), commitment),
    people: ({ by, from, to }) => (by === "owner" ? to : [from]).map(scope.person),
    thread,
    matter: (messageId) => mail.matter(messageId),
    promises: (messageId) => byMessage.get(messageId) ?? [],
    meetings: scope.meetings,
    isOwn: recalling((address) => isOwn(address, owner)),
    zone: owner.zone,
    now: scope.now,
  };
}

type PartOf = (line: Line, name: string, fits: (fact: Fact) => boolean) => Line;

function sequelOf(lines: readonly Line[], madeAt: Instant, matter: () => Matter, partOf: PartOf): Sequel {
  return {
    all: () => merged(lines.map((line) => line.after(madeAt))),
    near: () => merged(lines.map((line) => line.near(matter(), madeAt))),
    part: (name, fits) =>
      sequelOf(
        lines.map((line) => partOf(line, name, fits)),
        madeAt,
        matter,
        partOf,
      ),
  };
}

/** A part that is asked for so many times is set apart; before, the line itself does. Chosen: it costs one reading. */
const OFTEN = 8;

/** Parts of lines, by name: the line itself until a part is worth being made. */
function parts(threadOf: (messageId: string) => string | undefined): PartOf {
  const known = new Map<Line, Map<string, { asked: number; part?: Line }>>();
  return (line, name, fits) => {
    const named = known.get(line) ?? new Map<string, { asked: number; part?: Line }>();
    known.set(line, named);
    const found = named.get(name) ?? { asked: 0 };
    named.set(name, found);
    found.asked += 1;
    if (found.asked < OFTEN) return line;
    found.part ??= lineOf(line.facts.filter(fits), threadOf);
    return found.part;
  };
}
