/** What a MIME part says of itself, and what is said in its stead where it is known to be wrong. */
import { fieldOf, parameterOf } from "./fields.ts";

/** What to take a text for that does not say its charset, or names none that exists. */
export type Guess = "utf-8" | "windows-1252";

export interface PartHead {
  /** Its body is read: text, calendars, delivery reports. */
  readonly isText: boolean;
  readonly isMultipart: boolean;
  /** The same text several times over (RFC 2046 section 5.1.4). */
  readonly isAlternative: boolean;
  /** What a text that is shown is written in; undefined for files and all else. */
  readonly shows?: "plain" | "html";
  /** How its body is coded. A text that is not base64 is said to be, which is what has to be made of it. */
  readonly coding: "base64" | "quoted-printable" | "none";
  /** Its charset is the guess. */
  readonly guessed: boolean;
  readonly flowed?: { readonly delSp: boolean };
  /** Header lines to put before the part's own, and how many. */
  readonly overrides: string;
  readonly added: number;
}

/** Labels that say nothing: programs write them when they do not know. With a digit in it, a label is a code page. */
const VAGUE_CHARSET = /^(?:us-ascii|ascii|ansi_x3\.4-1968|unknown.{0,20}|\D*)$/i;

/**
 * @param partless a multipart in which no part was found: its body is taken for the text it is.
 */
export function readHead(header: string, guess: Guess, partless: boolean): PartHead {
  const type = fieldOf(header, "content-type");
  const disposition = fieldOf(header, "content-disposition");
  const isMultipart = /^multipart\//i.test(type) && !partless;
  const isText = partless || (!isMultipart && /^(?:text\/|message\/(?!rfc822)|application\/ics|[^/]*$)/i.test(type));
  const isPlain = partless || /^(?:text\/plain|[^/]*(?:;|$))/i.test(type);
  const shows = isFile(disposition) ? undefined : isPlain ? "plain" : /^text\/html/i.test(type) ? "html" : undefined;
  const guessed = isText && isVague(parameterOf(type, "charset"));
  const isFlowed = isPlain && /^flowed$/i.test(parameterOf(type, "format") ?? "");
  const coding = codingOf(fieldOf(header, "content-transfer-encoding"));
  const lines: string[] = [];
  if (isText && coding !== "base64") lines.push("Content-Transfer-Encoding: base64");
  if (partless) lines.push(`Content-Type: text/plain; charset=${guess}`);
  else if (guessed || isFlowed) lines.push(`Content-Type: ${correctedType(type, guessed ? guess : undefined)}`);
  if (isText && isNamedFile(disposition))
    lines.push("Content-Disposition: attachment; ".concat(afterToken(disposition)));
  return {
    isText,
    isMultipart,
    isAlternative: isMultipart && /^multipart\/alternative/i.test(type),
    ...(shows && { shows }),
    coding,
    guessed,
    ...(isFlowed && { flowed: { delSp: /^yes$/i.test(parameterOf(type, "delsp") ?? "") } }),
    overrides: lines.map((line) => `${line}\n`).join(""),
    added: lines.length,
  };
}

/** Wherever in the value: it comes with comments, quotes and semicolons. */
function codingOf(value: string): PartHead["coding"] {
  if (/base64/i.test(value)) return "base64";
  return /quoted-printable/i.test(value) ? "quoted-printable" : "none";
}

function isVague(charset: string | undefined): boolean {
  if (charset === undefined) return true;
  if (!VAGUE_CHARSET.test(charset)) return false;
  return /ascii|ansi_x3/i.test(charset) || !isEncoding(charset);
}

function isEncoding(label: string): boolean {
  try {
    new TextDecoder(label);
    return true;
  } catch {
    return false;
  }
}

/** Without `format`: lines are joined after quotes are seen, which the MIME reader does not mind (RFC 3676 section 4.5). */
function correctedType(type: string, charset: Guess | undefined): string {
  const kept = type.replace(/;[ \t]{0,20}format[ \t]{0,5}=[^;]*/i, "");
  if (charset === undefined) return kept;
  const bare = kept.replace(/;[ \t]{0,20}charset[ \t]{0,5}=[^;]*/i, "");
  const [essence = "", ...parameters] = bare.split(";");
  return [essence.includes("/") ? essence : "text/plain", ` charset=${charset}`, ...parameters].join(";");
}

function isFile(disposition: string): boolean {
  return /^attachment\b/i.test(disposition) || isNamedFile(disposition);
}

/** Apple Mail sends a text file inline; it is a file all the same, and not the writer's words. */
function isNamedFile(disposition: string): boolean {
  return /^inline\b/i.test(disposition) && parameterOf(disposition, "filename") !== undefined;
}

function afterToken(disposition: string): string {
  return disposition.slice(disposition.indexOf(";") + 1).trim();
}
