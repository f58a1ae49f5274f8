/**
 * Mail from files: mbox files, folders of .eml and Maildirs, several at once, as one feed. A file that has grown is read on
 * from where it ended; one that has changed is read anew. The same mail in two files comes twice, with one id.
 */
import { z } from "zod";
import { DranError } from "../../base/errors.ts";
import type { Message } from "../../mail/message.ts";
import { type Mailbox, type MailboxPage, mergeSkips, type Skip } from "../../ports/mailbox.ts";
import { readHead } from "./head.ts";
import { labelsOf, leftOut } from "./labels.ts";
import { parseMail } from "./raw-mail.ts";
import { leftOutSkip, type Place, type RawMail, type Source, START } from "./source.ts";
import { type Files, openSources } from "./sources.ts";

export interface FilesMailboxOptions extends Files {
  /** Most mails read for a page. Default 50. */
  readonly pageSize?: number;
  /** Called after every mail read. */
  readonly onProgress?: (done: FilesProgress) => void;
}

/** Bytes read of all bytes in all sources, and mails read, those left out included. */
export interface FilesProgress {
  readonly bytes: number;
  readonly total: number;
  readonly messages: number;
}

/**
 * A page is held whole, so its size is what memory an import takes beside the code. Chosen: a page's findings fill one
 * transaction, and smaller ones are no cheaper to hold.
 */
const PAGE_MAILS = 50;
/** A page also ends after this many bytes of mail. Chosen: above any single mail. */
const PAGE_BYTES = 32 * 1024 * 1024;

const Mark = z.strictObject({
  offset: z.number().int().min(0),
  index: z.number().int().min(0),
  print: z.string().max(100),
});

/** How far each source was read, and, in the midst of a round, the one to go on with. */
const Cursor = z.strictObject({
  version: z.literal(1),
  marks: z.record(z.string(), Mark),
  reading: z.string().optional(),
});
type Cursor = z.infer<typeof Cursor>;

export function openFilesMailbox(options: FilesMailboxOptions): Mailbox {
  const sources = openSources(options);
  let total: number | undefined;
  return {
    async pull(text) {
      const cursor = text === undefined ? FIRST : decodeCursor(text);
      if (total === undefined || cursor.reading === undefined) total = await sizeOf(sources);
      return readPage(sources, cursor, total, options);
    },
  };
}

const FIRST: Cursor = { version: 1, marks: {} };

function decodeCursor(text: string): Cursor {
  try {
    return Cursor.parse(JSON.parse(text));
  } catch (cause) {
    throw new DranError("cursor-expired", "this place in the mailbox files is unknown; read them anew", { cause });
  }
}

async function sizeOf(sources: readonly Source[]): Promise<number> {
  let total = 0;
  for (const source of sources) total += await source.size();
  return total;
}

/** What a page holds so far, and how many mails and bytes it may still take. */
interface PageDraft {
  readonly messages: Message[];
  readonly skips: Skip[];
  mailsLeft: number;
  bytesLeft: number;
}

async function readPage(
  sources: readonly Source[],
  cursor: Cursor,
  total: number,
  { pageSize = PAGE_MAILS, onProgress }: FilesMailboxOptions,
): Promise<MailboxPage> {
  const page: PageDraft = { messages: [], skips: [], mailsLeft: pageSize, bytesLeft: PAGE_BYTES };
  const marks = new Map(Object.entries(cursor.marks));
  const first = sources.findIndex((source) => source.path === cursor.reading);
  for (const source of sources.slice(Math.max(0, first))) {
    const from = await knownPlace(source, marks.get(source.path));
    marks.delete(source.path);
    const others = sum([...marks.values()]);
    const place = await readSource(source, from, page, ({ offset, index }) =>
      onProgress?.({ bytes: others.offset + offset, total, messages: others.index + index }),
    );
    if (place.index > 0) marks.set(source.path, { ...place, print: await source.print(place) });
    if (isFull(page)) return finish(page, { version: 1, marks: Object.fromEntries(marks), reading: source.path });
  }
  return finish(page, { version: 1, marks: Object.fromEntries(marks) });
}

/** The place the source's mark names, or its start where what was read before has changed. */
async function knownPlace(source: Source, mark: z.infer<typeof Mark> | undefined): Promise<Place> {
  return mark && mark.print === (await source.print(mark)) ? { offset: mark.offset, index: mark.index } : START;
}

/** Reads until the source ends or the page is full; returns the place it came to. */
async function readSource(
  source: Source,
  from: Place,
  page: PageDraft,
  onPlace: (place: Place) => void,
): Promise<Place> {
  let place = from;
  for await (const entry of source.read(from)) {
    if (entry.type === "skip") {
      page.skips.push(entry.skip);
      place = entry.next ?? place;
    } else {
      await take(entry.mail, source.path, page);
      place = entry.mail.next;
    }
    onPlace(place);
    if (isFull(page)) break;
  }
  return place;
}

async function take(mail: RawMail, source: string, page: PageDraft): Promise<void> {
  page.mailsLeft -= 1;
  page.bytesLeft -= mail.raw.length;
  const head = readHead(mail.raw);
  const labels = labelsOf(head, mail.folder);
  const reason = leftOut(labels);
  if (reason) {
    page.skips.push(leftOutSkip(source, reason));
    return;
  }
  const { message, skip } = await parseMail(mail, head, labels);
  if (message) page.messages.push(message);
  if (skip) page.skips.push(skip);
}

function isFull(page: PageDraft): boolean {
  return page.mailsLeft <= 0 || page.bytesLeft <= 0;
}

/** Skips about one mail stay single; the others are counted. */
function finish({ messages, skips }: PageDraft, cursor: Cursor): MailboxPage {
  const single = skips.filter((skip) => skip.index !== undefined);
  const counted = mergeSkips(skips.filter((skip) => skip.index === undefined));
  const more = cursor.reading !== undefined;
  return { messages, skips: [...counted, ...single], cursor: JSON.stringify(cursor), more };
}

function sum(places: readonly Place[]): Place {
  let { offset, index } = START;
  for (const place of places) {
    offset += place.offset;
    index += place.index;
  }
  return { offset, index };
}
