/**
 * A look: what stood on the page when the owner last saw it, so that the next visit can say what is new. Pure; whoever
 * serves the page keeps the looks.
 */
import { addSeconds, Instant } from "@dran/core/base/time.ts";
import type { Review } from "@dran/core/usecases/review.ts";
import { z } from "zod";
import { markOf } from "./entries.ts";

/** Statuses by mark; see `markOf`. */
const Look = z.strictObject({ at: Instant, seen: z.record(z.string().max(20), z.string().max(20)) });
export type Look = z.infer<typeof Look>;

/** The last look, and what it is compared with: the look before this visit. */
export const Looks = z.strictObject({ last: Look, before: Look.optional() });
export type Looks = z.infer<typeof Looks>;

/** Whoever comes back after so many seconds comes for the news. Chosen: half an hour. */
const VISIT_SECONDS = 1800;
/** Findings remembered, in the order of a review. Chosen: far beyond what anybody looks at, and small in a store. */
const REMEMBERED = 5_000;

export interface News {
  readonly since: Instant;
  readonly isNew: (mark: string) => boolean;
  /** It stood there before, in another status. */
  readonly isChanged: (mark: string) => boolean;
  /** How many that were open are not there any more. */
  readonly gone: number;
}

/** The looks after the owner has seen `review` at `now`. */
export function lookAgain(looks: Looks | undefined, review: Review, now: Instant): Looks {
  const last = { at: now, seen: seenIn(review) };
  if (!looks) return { last };
  const isVisit = now > addSeconds(looks.last.at, VISIT_SECONDS);
  const before = isVisit ? looks.last : looks.before;
  return before ? { last, before } : { last };
}

/** From here on, everything that comes is news: what was read anew is compared with what was last seen. */
export function turnLook({ last }: Looks): Looks {
  return { last, before: last };
}

/** None at a first visit: then everything is new, and nothing need be marked. */
export function newsOf({ before }: Looks, review: Review): News | undefined {
  if (!before) return undefined;
  const now = seenIn(review);
  const was = (mark: string): string | undefined => before.seen[mark];
  return {
    since: before.at,
    isNew: (mark) => Object.hasOwn(now, mark) && was(mark) === undefined,
    isChanged: (mark) => Object.hasOwn(now, mark) && was(mark) !== undefined && was(mark) !== now[mark],
    gone: Object.entries(before.seen).filter(([mark, status]) => status === "open" && now[mark] === undefined).length,
  };
}

function seenIn({ commitments, owed, awaiting, meetups }: Review): Record<string, string> {
  const seen = [
    ...[...owed, ...awaiting].map(({ fact }) => [markOf.waiting(fact), "open"] as const),
    ...meetups.map((meetup) => [markOf.meetup(meetup), "open"] as const),
    ...commitments.toReversed().map(({ commitment }) => [markOf.commitment(commitment), commitment.status] as const),
  ];
  return Object.fromEntries(seen.slice(0, REMEMBERED));
}
