/** All that is measured, on all data there is. */
import { basename } from "node:path";
import { readLabelled } from "./labelled.ts";
import { type Case, measureMailboxes, openCase, openSample } from "./mailboxes.ts";
import { measureNature } from "./nature.ts";
import { measureOwnWords } from "./own-words.ts";
import { filesBelow, ownMailboxes, ownSentences, SAMPLE_LANGUAGES, type Sets } from "./places.ts";
import type { Section } from "./section.ts";
import { measureSentences } from "./sentences.ts";

/** The place of a part of the shared data, or none where it is absent. */
export type Shared = (part: string) => string | undefined;

export interface Measured {
  readonly sections: readonly Section[];
  /** Parts of the shared data that are absent; their figures are left out. */
  readonly missing: readonly string[];
}

export interface Measuring {
  readonly shared: Shared;
  readonly sets: Sets;
  readonly onMeasure: (name: string) => void;
}

export async function measureAll({ shared, sets, onMeasure }: Measuring): Promise<Measured> {
  const missing: string[] = [];
  const sections: Section[] = [];
  const at: Shared = (part) => {
    const place = shared(part);
    if (!place) missing.push(part);
    return place;
  };
  for (const measure of [sentences, mailboxes, ownWords, nature]) {
    onMeasure(measure.name);
    const section = await measure(at, sets);
    if (section) sections.push(section);
  }
  return { sections, missing };
}

async function sentences(at: Shared, sets: Sets): Promise<Section | undefined> {
  const dev = at("dev/sentences.jsonl");
  const places = [...(dev ? [{ name: "dev", path: dev }] : []), ...ownSentences(sets)];
  if (places.length === 0) return undefined;
  return measureSentences(new Map(places.map(({ name, path }) => [name, readLabelled(path)])));
}

async function mailboxes(at: Shared, sets: Sets): Promise<Section> {
  const dev = at("dev/mailboxes");
  const paths = dev ? filesBelow(dev, ".gold.json") : [];
  const places = [...paths.map((path) => ({ name: basename(path, ".gold.json"), path })), ...ownMailboxes(sets)];
  const cases: Case[] = [];
  for (const { name, path } of places) cases.push(await openCase(name, path));
  for (const language of SAMPLE_LANGUAGES) cases.push(await openSample(language));
  return measureMailboxes(cases);
}

async function ownWords(at: Shared): Promise<Section | undefined> {
  const path = at("reply/fixtures.jsonl");
  return path ? measureOwnWords(path) : undefined;
}

async function nature(at: Shared): Promise<Section | undefined> {
  const folder = at("machine");
  return folder ? measureNature(filesBelow(folder, ".eml")) : undefined;
}
