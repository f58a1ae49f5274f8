/** What hangs on a mail: real attachments by name, and the parts that mail programs write for each other. */
import type { Attachment as ParsedAttachment } from "postal-mime";
import { fold } from "../base/text.ts";
import { ATTACHMENTS, FAILED_RECIPIENTS } from "./bounds.ts";
import { parameterOf } from "./fields.ts";
import type { Attachment } from "./message.ts";

/** Parts no human attached: signatures of signers, Outlook's wrapper, calendars, reports, web-mail extras. */
const MACHINE_MADE =
  /^(?:application\/(?:(?:x-)?pkcs7-\w{1,20}|pgp-\w{1,20}|ms-tnef|vnd\.ms-tnef|ics)|text\/(?:calendar|rfc822-headers|x-amp-html|x-watch-html)|message\/(?!rfc822|external-body|partial)[\w-]{1,60})$/;

/** Files of real attachments in order: no inline images, no calendars, no unnamed texts. Names are one line. */
export function readAttachments(parsed: readonly ParsedAttachment[]): readonly Attachment[] {
  return parsed
    .filter((part) => !MACHINE_MADE.test(part.mimeType) && !isInlineImage(part) && !isUnnamedText(part))
    .slice(0, ATTACHMENTS)
    .map(({ filename, mimeType }) => ({
      filename: fold(filename ?? "").slice(0, 200),
      mimeType: mimeType.slice(0, 100),
    }));
}

/** A logo or a picture in the text: shown from there by its Content-ID. A photo laid beside the text has none. */
function isInlineImage(part: ParsedAttachment): boolean {
  if (!part.mimeType.startsWith("image/")) return false;
  return part.related === true || (part.contentId !== undefined && part.disposition !== "attachment");
}

function isUnnamedText(part: ParsedAttachment): boolean {
  return part.mimeType.startsWith("text/") && !part.filename;
}

/** METHOD of the first calendar part (RFC 5546), from its Content-Type or its content, upper case. */
export function readCalendarMethod(parsed: readonly ParsedAttachment[], contentType: string): string | undefined {
  const calendar = parsed.find((part) => part.mimeType === "text/calendar" || part.mimeType === "application/ics");
  if (!calendar) return undefined;
  const whole = /^text\/calendar/i.test(contentType) ? parameterOf(contentType, "method") : undefined;
  const method = calendar.method ?? whole ?? /^METHOD:([\w-]{1,30})/im.exec(start(calendar))?.[1];
  return method?.trim().toUpperCase().slice(0, 30) || undefined;
}

/** Addresses that could not be reached, from a delivery report (RFC 3464 section 2.3) or Exim's header field. */
export function readFailedRecipients(parsed: readonly ParsedAttachment[], field: string): readonly string[] {
  const found = new Set(field.toLowerCase().match(ADDRESS));
  for (const report of parsed) {
    if (!/^message\/(?:global-)?delivery-status$/.test(report.mimeType)) continue;
    const text = start(report);
    for (const match of text.matchAll(/^(?:final|original)-recipient:[ \t]{0,10}[\w-]{0,30};([^\r\n]{1,400})/gim)) {
      for (const address of match[1]?.toLowerCase().match(ADDRESS) ?? []) found.add(address);
    }
  }
  return [...found].slice(0, FAILED_RECIPIENTS);
}

const ADDRESS = /[^\s<>,;:"()]{1,64}@[a-z\d.-]{1,255}/g;

/** The start of a part's content, as far as fields are looked for in it. */
function start(part: ParsedAttachment): string {
  if (typeof part.content === "string") return part.content.slice(0, 16_384);
  return new TextDecoder().decode(new Uint8Array(part.content).subarray(0, 16_384));
}
