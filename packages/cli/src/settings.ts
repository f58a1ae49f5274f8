/** What the owner asked for, read and checked: every wrong value is named with what to write instead. */
import { DranError } from "@dran/core/base/errors.ts";
import { type Instant, instantOf, isZone, parseInstant, type Zone } from "@dran/core/base/time.ts";
import { type Locale, localeOf, locales } from "@dran/core/locales/index.ts";
import { nearest } from "./nearest.ts";
import type { Given } from "./options.ts";

/** Outside facts a command may depend on; read once, in main. */
export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Milliseconds since 1970 UTC. */
  readonly clock: () => number;
  /** The platform's own zone. */
  readonly zone: Zone;
  readonly platform: NodeJS.Platform;
  /** Where the sample mailboxes lie; ends in "/". */
  readonly samples: URL;
}

export interface Settings {
  /** Bare, lower case; empty when they shall be inferred. */
  readonly addresses: readonly string[];
  readonly name: string | undefined;
  readonly locale: Locale;
  readonly zone: Zone;
  readonly now: Instant;
  readonly owedAfterDays: number;
  readonly awaitingAfterDays: number;
  readonly files: Files;
  readonly data: string | undefined;
}

export interface Files {
  readonly mbox: readonly string[];
  readonly eml: readonly string[];
  readonly maildir: readonly string[];
  readonly ics: readonly string[];
}

/** Everything named to be read, of whatever kind. */
export function inputsOf({ mbox, eml, maildir, ics }: Files): readonly string[] {
  return [...mbox, ...eml, ...maildir, ...ics];
}

/** @throws {DranError} `usage` */
export function readSettings(given: Given, around: Surroundings): Settings {
  return {
    addresses: [...new Set((given.get("owner") ?? []).map(readAddress))],
    name: last(given, "name")?.trim(),
    locale: readLocale(last(given, "locale"), around.env),
    zone: readZone(last(given, "time-zone"), around.zone),
    now: readNow(last(given, "now"), around),
    owedAfterDays: readDays("owed-after", last(given, "owed-after"), 2),
    awaitingAfterDays: readDays("awaiting-after", last(given, "awaiting-after"), 3),
    files: {
      mbox: given.get("mbox") ?? [],
      eml: given.get("eml") ?? [],
      maildir: given.get("maildir") ?? [],
      ics: given.get("ics") ?? [],
    },
    data: last(given, "data"),
  };
}

/** The last of several wins, as is the custom. */
export function last(given: Given, name: string): string | undefined {
  return given.get(name)?.at(-1);
}

function readAddress(text: string): string {
  const address = text.trim().toLowerCase();
  if (/^[^\s@<>,;"]{1,64}@[^\s@<>,;"]{1,255}$/.test(address)) return address;
  throw new DranError("usage", `--owner: "${short(text)}" is not an address; write it like anna@example.org.`);
}

function readLocale(text: string | undefined, env: Surroundings["env"]): Locale {
  const codes = locales.map(({ code }) => code);
  if (text !== undefined) {
    const found = localeOf(text.toLowerCase().split(/[-_.]/)[0] ?? "");
    if (found) return found;
    throw new DranError(
      "usage",
      `--locale: Dran does not know the language "${short(text)}"; it knows ${codes.join(" and ")}.`,
    );
  }
  const system = env.LC_ALL || env.LC_MESSAGES || env.LANG || "";
  const found = localeOf(system.toLowerCase().split(/[-_.]/)[0] ?? "") ?? localeOf("en");
  if (!found) throw new DranError("usage", `name your language with --locale ${codes.join("|")}.`);
  return found;
}

export function readZone(text: string | undefined, platform: Zone): Zone {
  if (text === undefined) return isZone(platform) ? platform : "UTC";
  if (isZone(text)) return text;
  const meant = nearest(
    text,
    Intl.supportedValuesOf("timeZone").map((name) => name.toLowerCase()),
  );
  const known = Intl.supportedValuesOf("timeZone").find((name) => name.toLowerCase() === meant);
  const advice = known ? `did you mean ${known}?` : "write it like Europe/Berlin.";
  throw new DranError("usage", `--time-zone: "${short(text)}" is not an IANA time zone; ${advice}`);
}

export function readNow(text: string | undefined, { clock }: Surroundings): Instant {
  const now = text === undefined ? instantOf(clock()) : parseInstant(text);
  if (now) return now;
  if (text === undefined) throw new DranError("usage", "this computer's clock is not in this century; give --now.");
  throw new DranError(
    "usage",
    `--now: "${short(text)}" is not a moment; write it in ISO 8601 with an offset, like 2026-03-10T10:00:00+01:00.`,
  );
}

function readDays(name: string, text: string | undefined, otherwise: number): number {
  if (text === undefined) return otherwise;
  return readWhole(name, text, 0, 365, "days");
}

/** @throws {DranError} `usage` when it is no whole number between the bounds, both included. */
export function readWhole(name: string, text: string, least: number, most: number, unit = ""): number {
  const number = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  if (number >= least && number <= most) return number;
  const what = `a whole number${unit && ` of ${unit}`} from ${least} to ${most}`;
  throw new DranError("usage", `--${name}: "${short(text)}" is not ${what}.`);
}

function short(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
