/** Letters: what a person types, drawn from a phrasebook. Pure: the same draws give the same letter. */
import type { Phrasebook } from "./words/phrasebook.ts";

export type Random = () => number;

export interface Letter {
  /** Paragraphs of the writer's own words, greeting and closing included. */
  readonly own: readonly string[];
  readonly signature: readonly string[];
}

export interface Writer {
  readonly name: string;
  readonly address: string;
}

/** Of ten sentences one promises and one asks; the others tell. */
const PROMISES = 0.1;
const QUESTIONS = 0.1;

const PARAGRAPH_SENTENCES = 4;

export function writeLetter(sentences: number, writer: Writer, book: Phrasebook, random: Random): Letter {
  const said = Array.from({ length: sentences }, () => sentence(book, random));
  const paragraphs: string[] = [];
  for (let at = 0; at < said.length; at += PARAGRAPH_SENTENCES)
    paragraphs.push(said.slice(at, at + PARAGRAPH_SENTENCES).join(" "));
  const [first = ""] = writer.name.split(" ");
  const own = [fill(pick(book.greetings, random), book, random), ...paragraphs, pick(book.closings, random), first];
  return { own, signature: signatureOf(writer, book, random) };
}

function sentence(book: Phrasebook, random: Random): string {
  const at = random();
  const list = at < PROMISES ? book.promises : at < PROMISES + QUESTIONS ? book.questions : book.statements;
  return capital(fill(pick(list, random), book, random));
}

function signatureOf({ name, address }: Writer, book: Phrasebook, random: Random): readonly string[] {
  const phone = `+49 30 ${Math.floor(1_000_000 + random() * 8_999_999)}`;
  return ["-- ", name, pick(book.roles, random), pick(book.towns, random), `${phone} | ${address}`];
}

export function pick<T>(items: readonly T[], random: Random): T {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error("nothing to pick from");
  return item;
}

function fill(text: string, { slots }: Phrasebook, random: Random): string {
  return text.replace(/\{(thing|day|topic|person)\}/g, (_, slot: keyof Phrasebook["slots"]) =>
    pick(slots[slot], random),
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Broken at spaces before the 76th character, as mail programs send plain text (RFC 5322 section 2.1.1). */
export function wrap(text: string, width = 76): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
