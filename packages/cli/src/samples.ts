/** The two sample mailboxes, moved to this week and read into a store of their own, apart from anybody's real mail. */
import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { decode } from "@dran/core/base/decode.ts";
import { sha256 } from "@dran/core/base/ids.ts";
import { addDays, type Day } from "@dran/core/base/time.ts";
import { type Locale, localeOf } from "@dran/core/locales/index.ts";
import { Owner } from "@dran/core/mail/owner.ts";
import { z } from "zod";
import { openFolder, removeFolders } from "./folder.ts";
import { daysTo, type Shift, shiftCalendar, shiftMailbox, WRITTEN_ON } from "./sample.ts";
import type { Files } from "./settings.ts";
import { writeWhole } from "./whole-file.ts";

export interface Sample {
  readonly owner: Owner;
  readonly locale: Locale;
  readonly files: Files;
}

export interface Samples {
  /** Where store and shifted files lie; another one each week. */
  readonly folder: string;
  readonly samples: readonly Sample[];
}

const NAMES = ["de", "en"] as const;
const OwnerFile = z.strictObject({
  name: z.string(),
  addresses: z.array(z.string()).min(1),
  locale: z.string(),
  timeZone: z.string(),
});

/**
 * Writes this week's samples below `root` and removes those of other weeks. Safe to repeat: the same week and the same
 * samples give the same folder, and what was read into it stays.
 * @param source folder of the samples as they were written, ending in "/"
 */
export async function prepareSamples(source: URL, root: string, today: Day): Promise<Samples> {
  const written = await Promise.all(NAMES.map((name) => readSample(source, name)));
  const days = daysTo(today);
  const name = `${addDays(WRITTEN_ON, days)}-${sha256(JSON.stringify(written)).slice(0, 8)}`;
  const folder = await openFolder(join(root, name));
  const samples = await Promise.all(written.map((sample) => writeShifted(sample, folder, days)));
  await removeFolders(root, (other) => other !== name && isWeek(other));
  return { folder, samples };
}

/** Name of a week's folder. */
export function isWeek(name: string): boolean {
  return /^\d{4}-\d\d-\d\d-[0-9a-f]{8}$/.test(name);
}

interface Written {
  readonly name: string;
  readonly owner: Owner;
  readonly mailbox: string;
  readonly calendar: string;
}

async function readSample(source: URL, name: string): Promise<Written> {
  const read = (file: string): Promise<string> => readFile(new URL(`${name}/${file}`, source), "utf8");
  const { timeZone: zone, ...owner } = decode(OwnerFile, JSON.parse(await read("owner.json")), "sample owner");
  return {
    name,
    owner: decode(Owner, { id: `sample-${name}`, ...owner, zone }, "sample owner"),
    mailbox: await read("mailbox.mbox"),
    calendar: await read("calendar.ics"),
  };
}

async function writeShifted(
  { name, owner, mailbox, calendar }: Written,
  folder: string,
  days: number,
): Promise<Sample> {
  const locale = localeOf(owner.locale);
  if (!locale) throw new Error(`the sample ${name} is in a language that is not there`);
  const shift: Shift = { days, language: locale.tag, zone: owner.zone };
  const at = join(folder, name);
  await mkdir(at, { recursive: true, mode: 0o700 });
  const files = { mbox: [join(at, "mailbox.mbox")], eml: [], maildir: [], ics: [join(at, "calendar.ics")] };
  await writeWhole(join(at, "mailbox.mbox"), shiftMailbox(mailbox, shift));
  await writeWhole(join(at, "calendar.ics"), shiftCalendar(calendar, shift));
  return { owner, locale, files };
}
