/**
 * The inbox: files that were dropped on the page, kept in the data folder until they were read. A delivery is a folder
 * of them, `inbox/<id>/<number>/<name>`: the name stays, since it may say what kind of mail is in it ("Sent").
 */
import { randomBytes } from "node:crypto";
import { createWriteStream } from "node:fs";
import { mkdir, readdir, rename, rm } from "node:fs/promises";
import { basename, join } from "node:path";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { sha256 } from "@dran/core/base/ids.ts";
import { clip } from "@dran/core/base/text.ts";
import type { Files } from "../settings.ts";

export interface Inbox {
  /** An empty delivery, under a new id. */
  open(): Promise<string>;
  has(id: string): Promise<boolean>;
  save(id: string, name: string, bytes: Readable): Promise<void>;
  /** What lies in a delivery, by kind. */
  files(id: string): Promise<Files>;
  /**
   * Moves a delivery to the place that all deliveries of these names to this owner go to, so that a mailbox that is
   * exported and dropped again is read on where it ended. It stays where it is while an earlier one lies there.
   */
  settle(id: string, ownerId: string): Promise<string>;
  remove(id: string): Promise<void>;
}

/** @param waiting ids of deliveries that are still to be read; whatever else is there was broken off and is removed */
export async function openInbox(root: string, waiting: readonly string[]): Promise<Inbox> {
  const home = join(root, "inbox");
  for (const id of await namesIn(home)) {
    if (!waiting.includes(id)) await rm(join(home, id), { recursive: true, force: true });
  }
  const at = (id: string): string => join(home, ID.test(id) ? id : "none");
  return {
    async open() {
      const id = randomBytes(8).toString("hex");
      await mkdir(at(id), { recursive: true, mode: 0o700 });
      return id;
    },
    has: async (id) => (await namesIn(home)).includes(id),
    async save(id, name, bytes) {
      const place = join(at(id), String((await namesIn(at(id))).length + 1));
      await mkdir(place, { mode: 0o700 });
      await pipeline(bytes, createWriteStream(join(place, plainName(name)), { mode: 0o600, flags: "wx" }));
    },
    files: async (id) => sorted(await pathsIn(at(id))),
    async settle(id, ownerId) {
      const names = (await pathsIn(at(id))).map((path) => basename(path)).sort();
      const settled = sha256(JSON.stringify([ownerId, names])).slice(0, 16);
      if ((await namesIn(home)).includes(settled)) return id;
      await rename(at(id), at(settled));
      return settled;
    },
    remove: (id) => rm(at(id), { recursive: true, force: true }),
  };
}

const ID = /^[0-9a-f]{16}$/;

async function pathsIn(delivery: string): Promise<readonly string[]> {
  const paths: string[] = [];
  for (const number of await namesIn(delivery)) {
    const place = join(delivery, number);
    paths.push(...(await namesIn(place)).map((name) => join(place, name)));
  }
  return paths;
}

/** In order; none where there is no folder. */
async function namesIn(folder: string): Promise<readonly string[]> {
  const order = new Intl.Collator("en", { numeric: true });
  return (await readdir(folder).catch(() => [])).sort(order.compare);
}

/** Whatever is no calendar and no single mail is tried as an mbox, whose files have any name. */
function sorted(paths: readonly string[]): Files {
  const of = (ending: RegExp) => paths.filter((path) => ending.test(path));
  const [ics, eml] = [of(/\.ics$/i), of(/\.eml$/i)];
  return { ics, eml, maildir: [], mbox: paths.filter((path) => !ics.includes(path) && !eml.includes(path)) };
}

/** Letters, digits and little else: the name comes from a form. Never hidden, never empty, at most 80 characters. */
function plainName(name: string): string {
  const plain = name
    .normalize("NFC")
    .replace(/[^\p{L}\p{N} ._()-]/gu, "_")
    .replace(/^[. ]+/, "");
  const ending = /\.[A-Za-z]{1,5}$/.exec(plain)?.[0] ?? "";
  return `${clip(plain.slice(0, plain.length - ending.length), 70).replace("…", "") || "mail"}${ending}`;
}
