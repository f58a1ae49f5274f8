/**
 * A Fact: all that is kept of one message once it was read. No body, no attachment; the few words in it are sealed
 * when stored. Review is computed from facts, commitments and events alone.
 */
import { z } from "zod";
import { Instant } from "../base/time.ts";

export const Person = z.strictObject({ name: z.string().max(200), address: z.string().max(320) });
export type Person = z.infer<typeof Person>;

/** An ISO date somebody named as theirs to be back, or none. */
const Day = z.string().regex(/^\d{4}-\d\d-\d\d$/);

export const Fact = z.strictObject({
  messageId: z.string().min(1).max(1000),
  /** In-Reply-To and References, without brackets, at most 200. */
  references: z.array(z.string().max(1000)).max(200),
  providerThreadId: z.string().max(200).optional(),
  sentAt: Instant,
  /** `sent` when an own address wrote it, `self` when it also went to own addresses only. */
  direction: z.enum(["sent", "received", "self"]),
  nature: z.enum(["human", "list", "bulk", "machine", "bounce", "out-of-office", "calendar"]),
  reasons: z.array(z.string().max(60)).max(20),
  from: Person,
  to: z.array(Person).max(50),
  cc: z.array(Person).max(50),
  subject: z.string().max(300),
  /** Locale code of the own words. */
  language: z.string().max(8),
  /** Does the writer expect an answer, and the sentence that asks (at most 280 characters). */
  expectsAnswer: z.boolean(),
  question: z.string().max(280).optional(),
  /** Thanks, "passt", FYI: ends an exchange and answers nothing new. */
  closing: z.boolean(),
  /** Reads like a cold approach: a stranger sells or recruits. Whether it is one, the correspondence decides. */
  pitch: z.boolean(),
  /** du/Sie as this mail speaks, when it shows ("formal" = Sie, Mr/Ms). */
  address: z.enum(["informal", "formal"]).optional(),
  /** The salutation line as written ("Lieber Jan,"), and how the writer signs ("Anna"). */
  salutation: z.string().max(120).optional(),
  signedAs: z.string().max(80).optional(),
  /** Stems of the content words of subject and own words, at most 60: what it is about. */
  terms: z.array(z.string().max(40)).max(60),
  /** File names of real attachments (no inline logos, no calendar parts), and number of links in the own words. */
  attachments: z.array(z.string().max(200)).max(20),
  links: z.number().int().min(0).max(50),
  /** Length of the own words in characters: a line or a letter. */
  length: z.number().int().min(0),
  /** Says that something comes with this very mail ("anbei", "attached", "hier der Link", "wie versprochen"). */
  delivers: z.boolean(),
  /** Says or confirms that a call or meeting took place ("danke für das Gespräch heute"). */
  recalls: z.boolean(),
  /** City names found in signature or text as the writer's place, in canonical key form (e.g. "2761369"). */
  places: z.array(z.string().max(40)).max(5),
  /** The writer says they will be in a city: city key and days ("bin nächste Woche in Wien"). */
  visits: z.array(z.strictObject({ city: z.string().max(40), startOn: Day, endOn: Day })).max(3),
  /** Bounce: the addresses that could not be reached. */
  failedRecipients: z.array(z.string().max(320)).max(20),
  /** Out-of-office: the day the writer is back. */
  backOn: Day.optional(),
});
export type Fact = z.infer<typeof Fact>;
