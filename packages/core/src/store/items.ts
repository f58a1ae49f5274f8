/**
 * The stored forms. In the clear are keyed ids, instants and days, enums, numbers and versions; all that can be read
 * is in `sealed` (and `proof`, which is decided apart from what was found). The schemas let unknown attributes pass.
 */
import { z } from "zod";
import { Day, Instant } from "../base/time.ts";
import { Commitment, Status } from "../commitment/commitment.ts";

const Bytes = z.instanceof(Uint8Array);
const Version = z.number().int().min(1);
const Stored = z.object({ pk: z.string(), sk: z.string() });

/** Any item with one sealed value. `schema` is the version of that value. */
export const SealedItem = Stored.extend({ schema: Version, sealed: Bytes });

/** `detector` is the version of detection that found it. */
export const FactItem = SealedItem.extend({ detector: Version });

export const CommitmentItem = SealedItem.extend({
  detector: Version,
  message: z.string(), // keyed id of the mail that holds it
  status: Status,
  snoozedUntil: Day.optional(),
  proof: Bytes.optional(),
  proofSchema: Version.optional(),
});

export const EventItem = SealedItem.extend({ source: z.string(), endAt: Instant });

export const CursorItem = SealedItem.extend({ detector: Version });

export const NATURES = ["human", "list", "bulk", "machine", "bounce", "out-of-office", "calendar"] as const;

export const MarkerItem = Stored.extend({ nature: z.enum(NATURES) });

/** What detection finds: sealed as one, and renewed by a newer detector. */
export const Finding = Commitment.omit({ status: true, proof: true, snoozedUntil: true });
export type Finding = z.infer<typeof Finding>;

/** What the owner or a proof decides: never touched by detection. */
export type Decision = Pick<Commitment, "status" | "proof" | "snoozedUntil">;

export const CursorValue = z.strictObject({ source: z.string().max(1_000), value: z.string().max(20_000) });
