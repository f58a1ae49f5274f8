/**
 * Is a mail human correspondence? A table of signals, each with the nature it speaks for and how strongly. The reasons
 * are kept, so that every decision can be told and counted.
 */
import type { Locale } from "../locales/contract.ts";
import { isOwn } from "./address.ts";
import { parameterOf } from "./fields.ts";
import type { Judgement, Message, Nature } from "./message.ts";
import type { Owner } from "./owner.ts";
import { type Quoting, quotingOf } from "./quoting-rules.ts";

/** What is known of the owner's part in the thread. */
export interface Involvement {
  /** The owner wrote in this thread before: then a list is where the conversation takes place. */
  readonly participates?: boolean;
}

/** What the signals look at. */
interface View {
  readonly message: Message;
  readonly quoting: Quoting;
  /** Values of a header field, joined; "" when there is none. Lower case. */
  readonly header: (name: string) => string;
  readonly has: (name: string) => boolean;
}

/**
 * `hard` decides, the first in the table's order. `mass` decides unless the mail speaks to the owner personally.
 * A number is the weight of a weak signal: what is seen for a nature must add up to `ENOUGH`, so that none decides alone.
 */
type Strength = "hard" | "mass" | 1 | 2;

const ENOUGH = 3;

interface Signal {
  readonly id: string;
  readonly nature: Exclude<Nature, "human">;
  readonly strength: Strength;
  readonly seen: (view: View) => boolean;
}

const isAutomatic = ({ header }: View) => header("auto-submitted") !== "" && !/^no\b/.test(header("auto-submitted"));
const isReport = (type: RegExp) => (view: View) =>
  view.message.contentType === "multipart/report" &&
  type.test(parameterOf(view.header("content-type"), "report-type") ?? "");
const hasLabel = (pattern: RegExp) => (view: View) => view.message.labels.some((label) => pattern.test(label));
const says = (kind: "absences" | "bounces") => (view: View) => view.quoting[kind].test(view.message.subject);
const fromIs = (localParts: RegExp) => (view: View) => localParts.test(localPart(view));

/** In order: of two hard signals the first wins. */
const SIGNALS: readonly Signal[] = [
  // Dran's own digest, forwarded to another mailbox of the owner or copied to this one.
  { id: "own-digest", nature: "machine", strength: "hard", seen: ({ has }) => has("x-dran-digest") },
  // RFC 5546: invitations and answers to them. A file attached by hand is PUBLISH or has no method.
  { id: "calendar-method", nature: "calendar", strength: "hard", seen: hasCalendarMethod },
  // RFC 3464, 8098, 5965.
  { id: "delivery-report", nature: "bounce", strength: "hard", seen: isReport(/^delivery-status$/i) },
  // RFC 6522 requires a type of a report; where there is none, its subject tells.
  {
    id: "untyped-report",
    nature: "bounce",
    strength: "hard",
    seen: (view) => isReport(/^$/)(view) && says("bounces")(view),
  },
  {
    id: "failed-recipients",
    nature: "bounce",
    strength: "hard",
    seen: ({ message }) => message.failedRecipients !== undefined,
  },
  { id: "mailer-daemon", nature: "bounce", strength: "hard", seen: isMailerDaemon },
  {
    id: "report",
    nature: "machine",
    strength: "hard",
    seen: ({ message }) => message.contentType === "multipart/report",
  },
  // RFC 3834 section 5: auto-replied answers a mail. Exchange says auto-generated, and its subject tells.
  {
    id: "auto-replied",
    nature: "out-of-office",
    strength: "hard",
    seen: ({ header }) => /^auto-(?:replied|notified)/.test(header("auto-submitted")),
  },
  {
    id: "absence",
    nature: "out-of-office",
    strength: "hard",
    seen: (view) => (isAutomatic(view) || hasNullPath(view)) && says("absences")(view),
  },
  { id: "auto-reply-field", nature: "out-of-office", strength: "hard", seen: hasAutoReplyField },
  {
    id: "null-return-path",
    nature: "bounce",
    strength: "hard",
    seen: (view) => hasNullPath(view) && !isAutomatic(view),
  },
  { id: "auto-submitted", nature: "machine", strength: "hard", seen: isAutomatic },
  {
    id: "machine-field",
    nature: "machine",
    strength: "hard",
    seen: ({ has }) => ["x-fc-machinegenerated", "x-cron-env"].some(has),
  },
  { id: "gmail-category", nature: "bulk", strength: "hard", seen: hasLabel(/^category[_ ](?:promotions|social)$/) },
  { id: "spam", nature: "bulk", strength: "hard", seen: hasLabel(/(?:^|\/)(?:spam|junk|junk e-?mail)$/) },
  // RFC 2369 and 2919. A list that takes posts is a place to talk; what only offers to unsubscribe is sent to many.
  {
    id: "list-post",
    nature: "list",
    strength: "mass",
    seen: ({ header }) => header("list-post") !== "" && !/^no\b/.test(header("list-post")),
  },
  {
    id: "feedback-id",
    nature: "bulk",
    strength: "mass",
    seen: ({ has }) => has("feedback-id") || has("x-feedback-id"),
  },
  { id: "list-unsubscribe", nature: "bulk", strength: "mass", seen: ({ has }) => has("list-unsubscribe") },
  { id: "list-id", nature: "list", strength: "mass", seen: ({ has }) => has("list-id") },
  // Asks receivers not to auto-reply; says nothing of who wrote. Exchange sets the second on human mail.
  {
    id: "precedence",
    nature: "bulk",
    strength: 1,
    seen: ({ header }) => /^(?:bulk|list|junk)\b/.test(header("precedence")),
  },
  { id: "auto-response-suppress", nature: "machine", strength: 1, seen: ({ has }) => has("x-auto-response-suppress") },
  {
    id: "no-reply",
    nature: "machine",
    strength: 2,
    seen: fromIs(/^(?:no|do-?not|donot|kein(?:e)?)[-_.]?(?:reply|antwort)|^(?:nicht|keine)[-_.]?antworten/),
  },
  { id: "absence-subject", nature: "out-of-office", strength: 2, seen: says("absences") },
  { id: "bounce-subject", nature: "bounce", strength: 2, seen: says("bounces") },
  { id: "returned-mail", nature: "bounce", strength: 1, seen: returnsMail },
  {
    id: "daemon-path",
    nature: "bounce",
    strength: 1,
    seen: ({ header }) => /mailer-daemon/.test(header("return-path")),
  },
  { id: "gmail-updates", nature: "bulk", strength: 1, seen: hasLabel(/^category[_ ](?:updates|forums)$/) },
];

/**
 * Decides by what the headers say (RFC 3834, 2369, 2919, 3464, 8098, 5546), never by what the writer says.
 *
 * @returns the signals that decided, then the weak ones seen, as "weak:…"; a list signal that was outweighed as "personal".
 */
export function judge(
  message: Message,
  owner: Owner,
  locales: readonly Locale[],
  involvement: Involvement = {},
): Judgement {
  const view = viewOf(message, quotingOf(locales));
  const seen = SIGNALS.filter((signal) => signal.seen(view));
  const weak = seen.filter(({ strength }) => typeof strength === "number").map(({ id }) => `weak:${id}`);
  const hard = seen.find(({ strength }) => strength === "hard");
  if (hard) return { nature: hard.nature, reasons: [hard.id, ...weak] };
  const mass = seen.filter(({ strength }) => strength === "mass");
  const isPersonal = mass[0] !== undefined && speaksToOwner(message, owner, involvement, mass[0].nature);
  if (mass[0] && !isPersonal) return { nature: mass[0].nature, reasons: [...mass.map(({ id }) => id), ...weak] };
  const personal = isPersonal ? [...mass.map(({ id }) => `weak:${id}`), "personal"] : [];
  return { nature: isPersonal ? "human" : weakNature(seen), reasons: [...personal, ...weak] };
}

/** The weak signals together. Those for different natures support each other: each says that no human typed this. */
function weakNature(seen: readonly Signal[]): Nature {
  const weak = seen.flatMap(({ nature, strength }) => (typeof strength === "number" ? [{ nature, strength }] : []));
  const total = weak.reduce((sum, { strength }) => sum + strength, 0);
  const strongest = weak.find(({ strength }) => strength === 2);
  return total >= ENOUGH && strongest ? strongest.nature : "human";
}

/**
 * People do write through lists: to the owner in To, by name, or in a thread the owner takes part in. A newsletter
 * knows names too, so for bulk mail only the thread counts.
 */
function speaksToOwner(message: Message, owner: Owner, involvement: Involvement, nature: Nature): boolean {
  if (involvement.participates === true) return true;
  if (nature !== "list" || !message.to.some(({ address }) => isOwn(address, owner))) return false;
  const opening = message.text
    .slice(0, OPENING_CHARS)
    .toLowerCase()
    .split(/[^\p{L}\p{M}]+/u);
  return owner.name
    .toLowerCase()
    .split(/[^\p{L}\p{M}]+/u)
    .some((name) => name.length > 2 && opening.includes(name));
}

/** UTF-16 units in which a salutation stands. */
const OPENING_CHARS = 80;

function viewOf(message: Message, quoting: Quoting): View {
  const headers = new Map<string, string>();
  for (const { name, value } of message.headers) {
    if (!headers.has(name)) headers.set(name, value.slice(0, 500).toLowerCase().trim()); // the first of a kind counts
  }
  return { message, quoting, header: (name) => headers.get(name) ?? "", has: (name) => headers.has(name) };
}

function hasCalendarMethod({ message }: View): boolean {
  return ["REQUEST", "REPLY", "CANCEL", "COUNTER", "DECLINECOUNTER", "REFRESH"].includes(message.calendarMethod ?? "");
}

/** RFC 5321 section 4.5.5: notifications have an empty return path, so that nothing answers them. */
function hasNullPath({ header }: View): boolean {
  return /^<\s*>$/.test(header("return-path"));
}

function hasAutoReplyField({ has, header }: View): boolean {
  const fields = [
    "x-autoreply",
    "x-autorespond",
    "x-autoresponder",
    "x-auto-reply",
    "x-autoreply-from",
    "x-mail-autoreply",
  ];
  return fields.some((name) => has(name) && !/^no\b/.test(header(name))) || header("precedence") === "auto_reply";
}

/** Mail systems write without a domain ("MAILER-DAEMON"), which is no address. */
function isMailerDaemon(view: View): boolean {
  if (localPart(view) === "") return /mailer-daemon|postmaster/.test(view.header("from"));
  return /^(?:mail(?:er)?-?daemon|post_?master)$/.test(localPart(view));
}

function returnsMail({ message }: View): boolean {
  return message.attachments.some(({ mimeType }) => mimeType === "message/rfc822");
}

function localPart({ message }: View): string {
  const address = message.from?.address ?? message.sender?.address ?? "";
  return address.slice(0, Math.max(0, address.lastIndexOf("@")));
}
