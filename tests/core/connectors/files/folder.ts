/** A folder for one test file's own files, removed when its tests are done. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll } from "vitest";

export interface Folder {
  readonly path: string;
  /** Writes a file, with the folders above it, and returns its path. */
  write(name: string, data: string | Uint8Array): string;
}

export function temporaryFolder(): Folder {
  const path = mkdtempSync(join(tmpdir(), "dran-files-"));
  afterAll(() => rmSync(path, { recursive: true, force: true }));
  return {
    path,
    write(name, data) {
      const file = join(path, name);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, data);
      return file;
    },
  };
}

/** A small mail; `fields` are further lines of its header. */
export function mail(id: string, fields: readonly string[] = [], body = "Hallo Jan."): string {
  const header = [
    "From: Maxi Meier <maxi@meier.example>",
    "To: Jan Roth <jan@roth.example>",
    "Date: Mon, 02 Mar 2026 10:00:00 +0100",
    `Subject: ${id}`,
    `Message-ID: <${id}@meier.example>`,
    ...fields,
  ];
  return `${header.join("\n")}\n\n${body}\n`;
}

/** Mails as an mbox. */
export function mboxOf(...mails: readonly string[]): string {
  return mails.map((text) => `From maxi@meier.example Mon Mar  2 09:00:00 2026\n${text}\n`).join("");
}
