/** Calendars from .ics files, several at once. Each is read whole, in the window that is asked for. */
import { isUtf8 } from "node:buffer";
import { type FileHandle, open, stat } from "node:fs/promises";
import type { Zone } from "../../base/time.ts";
import type { Event } from "../../calendar/event.ts";
import { type Problem, readCalendar } from "../../calendar/read.ts";
import type { Calendar } from "../../ports/calendar.ts";
import type { Skip, SkipCode } from "../../ports/mailbox.ts";
import { skipOf, unreadable } from "./source.ts";

/** Largest calendar read whole, in bytes. Chosen: decades of a full one. */
const CALENDAR_MAX = 20 * 1024 * 1024;

export interface FilesCalendarOptions {
  readonly ics: readonly string[];
  /** The owner's, for times that name none. */
  readonly zone: Zone;
}

export function openFilesCalendar({ ics, zone }: FilesCalendarOptions): Calendar {
  return {
    async events(window) {
      const events: Event[] = [];
      const skips: Skip[] = [];
      for (const path of new Set(ics)) {
        const file = await readFile(path);
        if (file.skip) skips.push(file.skip);
        if (file.text === undefined) continue;
        const reading = readCalendar(file.text, window, zone);
        for (const event of reading.events) events.push(event);
        skips.push(...skipsOf(path, file.text, reading.problems));
      }
      return { events, skips };
    },
  };
}

/** The file's text, or why there is none, or both where it was cut. */
interface FileText {
  readonly text?: string;
  readonly skip?: Skip;
}

async function readFile(path: string): Promise<FileText> {
  let file: FileHandle | undefined;
  try {
    const stats = await stat(path); // first: a pipe nobody writes to would never open
    if (!stats.isFile()) return { skip: skipOf(path, "unreadable", `${path} is no file; name the .ics file itself.`) };
    file = await open(path, "r");
    const { buffer, bytesRead } = await file.read(Buffer.alloc(Math.min(stats.size, CALENDAR_MAX)), 0);
    const bytes = buffer.subarray(0, bytesRead);
    if (stats.size <= CALENDAR_MAX) return { text: decodeText(bytes) };
    const detail = `${path} is larger than 20 MiB; only its first 20 MiB were read.`;
    return {
      text: `${decodeText(bytes.subarray(0, bytes.lastIndexOf("\n") + 1))}END:VCALENDAR\n`,
      skip: skipOf(path, "too-large", detail),
    };
  } catch (error) {
    return { skip: unreadable(path, error) };
  } finally {
    await file?.close();
  }
}

/** By its byte order mark; else UTF-8 where it is that (RFC 5545 section 3.1.4), and Windows-1252 where it is not. */
function decodeText(bytes: Buffer): string {
  const mark = bytes.toString("hex", 0, 2);
  const name = mark === "fffe" ? "utf-16le" : mark === "feff" ? "utf-16be" : isUtf8(bytes) ? "utf-8" : "windows-1252";
  return new TextDecoder(name).decode(bytes);
}

function skipsOf(path: string, text: string, problems: readonly Problem[]): readonly Skip[] {
  const hasEvents = /^BEGIN:VEVENT/im.test(text);
  const isWhole = /^END:VCALENDAR/im.test(text);
  if (text.trim() === "") return [skipOf(path, "empty", `${path} is empty; there is no event in it.`)];
  if (problems.some(({ code }) => code === "not-calendar") || (!hasEvents && !isWhole)) {
    return [skipOf(path, "unreadable", `${path} is no calendar that can be read; export it again as .ics.`)];
  }
  if (!hasEvents) return [skipOf(path, "empty", `${path} is an empty calendar; there is no event in it.`)];
  const cut = `${path} ends in the midst of the calendar, so the last events may be missing; export it again.`;
  return [
    ...(isWhole ? [] : [skipOf(path, "broken-event", cut)]),
    ...problems.map((problem) => counted(path, problem)),
  ];
}

function counted(path: string, { code }: Problem): Skip {
  const [skipCode, what] = PROBLEMS[code];
  return skipOf(path, skipCode, `${path}: ${what}.`);
}

const PROBLEMS: Readonly<Record<Problem["code"], readonly [SkipCode, string]>> = {
  "not-calendar": ["unreadable", "it is no calendar"],
  "too-large": ["too-large", "it holds more than is read of one calendar, and the rest was left out"],
  "broken-event": ["broken-event", "an event is broken and was left out"],
  "unknown-zone": ["unknown-zone", "a time zone is unknown, and its times were read as the owner's"],
  "too-many-instances": ["too-large", "an event recurs more often than is read, and the rest was left out"],
};
