/**
 * Where a mail lay in the mailbox it was exported from, in one vocabulary: exports name folders and labels in the
 * language of the programme that wrote them. Pure.
 */
import type { Message } from "../../mail/message.ts";
import { fieldOf, type Head } from "./head.ts";

/**
 * Names as Gmail, Outlook, Apple Mail and Thunderbird write them, lower case, in German and English. A name that is
 * not here stays what it is: somebody's own label.
 */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  inbox: ["inbox", "posteingang"],
  sent: [
    ...["sent", "sent mail", "sent items", "sent messages"],
    ...["gesendet", "gesendete elemente", "gesendete objekte", "gesendete nachrichten"],
  ],
  drafts: ["drafts", "entwürfe"],
  spam: ["spam", "junk", "junk mail", "junk email", "junk e-mail", "junk-e-mail"],
  trash: [
    ...["trash", "bin", "deleted items", "deleted messages"],
    ...["papierkorb", "gelöscht", "gelöschte elemente", "gelöschte objekte"],
  ],
  category_personal: ["category personal", "kategorie allgemein"],
  category_social: ["category social", "kategorie soziale netzwerke", "kategorie soziales"],
  category_promotions: ["category promotions", "kategorie werbung"],
  category_updates: ["category updates", "kategorie benachrichtigungen"],
  category_forums: ["category forums", "kategorie foren"],
};
const CANONICAL = new Map(Object.entries(NAMES).flatMap(([label, names]) => names.map((name) => [name, label])));

/**
 * One name in the vocabulary above, where it is known; lower case, without quotes. It must be the whole name, but for
 * the folder all others lie in: "[Gmail]/Spam" is spam, an architect's "Villa/Entwürfe" are no drafts.
 */
export function labelOf(name: string): string {
  const plain = name
    .normalize("NFC")
    .toLowerCase()
    .replace(/["“”„:]/g, " ")
    .replace(/[_\s]+/g, " ")
    .trim();
  return CANONICAL.get(plain.replace(/^(?:\[g(?:oogle )?mail\]|inbox)[/.]/, "")) ?? plain;
}

/**
 * The labels of a mail, without doubles, at most 100.
 * @param folder the name of the file or folder the mail lies in; counts only where it is a known folder name.
 */
export function labelsOf(head: Head, folder: string): readonly string[] {
  const named = [...fieldOf(head, "x-gmail-labels").split(","), fieldOf(head, "x-folder")];
  const labels = named.map(labelOf).filter(Boolean);
  labels.push(...placeLabels(folder));
  if (isExpunged(head)) labels.push("trash");
  return [...new Set(labels)].slice(0, 100);
}

/** What the name of a file or folder says of the mail in it: its label where it is a known name, else nothing. */
export function placeLabels(folder: string): readonly string[] {
  const place = labelOf(folder);
  return Object.hasOwn(NAMES, place) ? [place] : [];
}

/** Thunderbird leaves deleted mails in its files until they are compacted, marked with this flag. */
function isExpunged(head: Head): boolean {
  const status = fieldOf(head, "x-mozilla-status");
  return /^[0-9a-f]{4}$/i.test(status) && (Number.parseInt(status, 16) & 0x0008) !== 0;
}

/** What makes a mail no correspondence, as one says it. */
export type LeftOut = "draft" | "spam" | "trash";

/** Undefined when the mail is correspondence. */
export function leftOut(labels: Message["labels"]): LeftOut | undefined {
  if (labels.includes("drafts")) return "draft";
  if (labels.includes("spam")) return "spam";
  return labels.includes("trash") ? "trash" : undefined;
}
