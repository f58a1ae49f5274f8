/**
 * Mail to measure on, the same for the same seed. All of it is human correspondence, in threads of three, half German
 * and half English, so that every stage of reading has its work on every mail. All people are invented.
 */
import { lehmer } from "../support/random.ts";
import { type Letter, pick, type Random, type Writer, writeLetter } from "./letter.ts";
import { type Mail, mime, type Shape } from "./mime.ts";
import { de } from "./words/de.ts";
import { en } from "./words/en.ts";
import type { Phrasebook } from "./words/phrasebook.ts";

/**
 * `mixed`: as a mailbox is, with the headers of transport, half with HTML, one in twelve with an attachment.
 * `short`: a few lines of plain text and nothing else.
 */
export type Kind = "mixed" | "short";

interface Recipe {
  /** Fewest and most sentences of a letter; most are short, few are long. */
  readonly sentences: readonly [number, number];
  readonly html: number; // share
  readonly attached: number; // share
  readonly relays: number; // Received fields of a mail that came from outside
}

const RECIPES: Readonly<Record<Kind, Recipe>> = {
  mixed: { sentences: [3, 30], html: 0.5, attached: 1 / 12, relays: 4 },
  short: { sentences: [1, 6], html: 0, attached: 0, relays: 1 },
};

/** The mailbox's owner. */
export const OWNER = {
  id: "owner",
  name: "Maxi Meier",
  addresses: ["maxi@meier.example"],
  locale: "de",
  zone: "Europe/Berlin",
};

const MAXI: Writer = { name: OWNER.name, address: "maxi@meier.example" };
const FIRST_NAMES = ["Jan", "Ute", "Mia", "Tom", "Eva", "Jürgen", "Priya", "Siobhán", "Ravi", "Zoë"];
const LAST_NAMES = ["Roth", "Lang", "Winter", "Fuchs", "Stern", "Bäcker", "Clarke", "O'Neill", "Müller", "Okafor"];
const THREAD_MAILS = 3;
const START = Date.UTC(2024, 0, 1);
const STEP_MS = 600_000;

/** @param seed 1 to 2,147,483,646. */
export function* writeCorpus(kind: Kind, count: number, seed = 1): Generator<Mail> {
  const random = lehmer(seed);
  let thread: Thread = beginThread(random);
  for (let index = 0; index < count; index++) {
    if (index % THREAD_MAILS === 0) thread = beginThread(random);
    yield nextMail(thread, index, RECIPES[kind], random);
  }
}

interface Thread {
  readonly contact: Writer;
  readonly book: Phrasebook;
  readonly language: string;
  readonly subject: string;
  /** Who writes the first mail; then they take turns. */
  readonly ownerBegins: boolean;
  readonly past: { readonly letter: Letter; readonly frame: string; readonly id: string }[];
}

function beginThread(random: Random): Thread {
  const [first, last] = [pick(FIRST_NAMES, random), pick(LAST_NAMES, random)];
  const local = `${first}.${last}`
    .toLowerCase()
    .normalize("NFD")
    .replace(/[^a-z.]/g, "");
  const isGerman = random() < 0.5;
  const book = isGerman ? de : en;
  return {
    contact: { name: `${first} ${last}`, address: `${local}@kontakt.example` },
    book,
    language: isGerman ? "de" : "en",
    subject: pick(book.slots.topic, random),
    ownerBegins: random() < 0.5,
    past: [],
  };
}

function nextMail(thread: Thread, index: number, recipe: Recipe, random: Random): Mail {
  const { contact, book, past, ownerBegins } = thread;
  const isSent = (past.length % 2 === 0) === ownerBegins;
  const [from, to] = isSent ? [MAXI, contact] : [contact, MAXI];
  const [fewest, most] = recipe.sentences;
  const letter = writeLetter(fewest + Math.floor((most - fewest) * random() ** 2), from, book, random);
  const id = `${index}.${Math.floor(random() * 1e9).toString(36)}@${from.address.split("@")[1]}`;
  const sentAt = new Date(START + index * STEP_MS);
  const shape: Shape = {
    html: random() < recipe.html && (random() < 0.2 ? "alone" : "beside-text"),
    attachmentBytes: random() < recipe.attached ? 10_000 + Math.floor(random() * 70_000) : 0,
    coding: pick(["quoted-printable", "quoted-printable", "8bit", "base64"] as const, random),
    relays: isSent ? 0 : recipe.relays,
  };
  const frame = book.frame
    .replace("{date}", sentAt.toISOString().slice(0, 10))
    .replace("{name}", from.name)
    .replace("{address}", from.address);
  const subject = past.length > 0 ? `Re: ${thread.subject}` : thread.subject;
  const quoted = past.toReversed().map(({ letter, frame }) => ({ frame, letter }));
  const references = past.map((each) => each.id);
  const mail = mime({ from, to, id, references, sentAt, subject, letter, quoted, shape }, random);
  past.push({ letter, frame, id });
  return { ...mail, language: thread.language };
}

/** What a corpus is made of, counted. */
export interface MakeUp {
  readonly mails: number;
  readonly medianBytes: number;
  readonly meanBytes: number;
  /** Shares of all mails. */
  readonly html: number;
  readonly attachments: number;
  readonly german: number;
  readonly quoting: number;
}

export function makeUpOf(mails: readonly Mail[]): MakeUp {
  const sizes = mails.map(({ raw }) => raw.length).sort((a, b) => a - b);
  const shareOf = (has: (mail: Mail) => boolean) => mails.filter(has).length / mails.length;
  return {
    mails: mails.length,
    medianBytes: sizes[sizes.length >> 1] ?? 0,
    meanBytes: Math.round(sizes.reduce((sum, size) => sum + size, 0) / sizes.length),
    html: shareOf(({ shape }) => shape.html !== false),
    attachments: shareOf(({ shape }) => shape.attachmentBytes > 0),
    german: shareOf(({ language }) => language === "de"),
    quoting: shareOf(({ quotes }) => quotes > 0),
  };
}
