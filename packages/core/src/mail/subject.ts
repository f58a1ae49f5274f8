/** Subjects without what mail programs put before them (RFC 5256 section 2.1, with the prefixes of more languages). */
import { fold } from "../base/text.ts";

/** "Re" in the languages of mail programs: English, German, Scandinavian, Polish, French, Italian, Turkish … */
const REPLY = "re|aw|antw|sv|odp|r|rif|res|ynt|ref";

/** "Fwd" likewise. "vs" is forward in Norwegian and Danish, "i" in Italian. */
const FORWARD = "fw|fwd|wg|vs|tr|rv|enc|doorst|vl|i";

/** A prefix, perhaps with a counter ("Re[2]:", "AW (3):"), perhaps with a full-width colon. */
const prefix = (words: string) =>
  new RegExp(`^(?:${words})[ \\t]{0,2}(?:[[(]\\d{1,4}[\\])])?[ \\t]{0,2}[:：][ \\t]{0,5}`, "i");

const ANY = prefix(`${REPLY}|${FORWARD}`);
const FORWARDED = prefix(FORWARD);

/** Prefixes taken off at most. Chosen: longer chains are no thread anyone reads. */
const PREFIXES = 10;

/** The subject as it was first written: for showing it and for comparing topics, never for joining threads. */
export function baseSubject(subject: string): string {
  let base = fold(subject);
  for (let count = 0; count < PREFIXES && ANY.test(base); count++) base = base.replace(ANY, "");
  return base;
}

/** Was it forwarded, last of all? "AW: WG: Angebot" is an answer to a forward. */
export function isForward(subject: string): boolean {
  return FORWARDED.test(fold(subject));
}
