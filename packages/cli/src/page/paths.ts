/** Paths somebody wrote into the form: what lies there, found out by looking. */
import { stat } from "node:fs/promises";
import { isAbsolute, join, resolve } from "node:path";
import { holdsMaildir } from "@dran/core/connectors/files/maildir-folders.ts";
import type { Files } from "../settings.ts";

export const NO_FILES: Files = { mbox: [], eml: [], maildir: [], ics: [] };

/** @returns the files by kind, or the first path that is not there. */
export async function sortPaths(paths: readonly string[], home: string): Promise<Files | { readonly missing: string }> {
  let files = NO_FILES;
  for (const written of paths) {
    const path = absolute(written, home);
    const kind = await kindOf(path);
    if (!kind) return { missing: written };
    files = { ...files, [kind]: [...files[kind], path] };
  }
  return files;
}

export function joinFiles(a: Files, b: Files): { [Kind in keyof Files]: string[] } {
  const both = (kind: keyof Files): string[] => [...new Set([...a[kind], ...b[kind]])];
  return { mbox: both("mbox"), eml: both("eml"), maildir: both("maildir"), ics: both("ics") };
}

/** The same files, wherever the command is called the next time. */
export function absoluteFiles(files: Files): Files {
  const all = (paths: readonly string[]) => paths.map((path) => resolve(path));
  return { mbox: all(files.mbox), eml: all(files.eml), maildir: all(files.maildir), ics: all(files.ics) };
}

/** As a shell would: "~" is the home folder, and quotation marks around a path are not part of it. */
function absolute(written: string, home: string): string {
  const path = written.replace(/^(["'])(.{1,4000})\1$/, "$2");
  if (path === "~" || path.startsWith("~/")) return join(home, path.slice(1));
  return isAbsolute(path) ? path : join(home, path);
}

async function kindOf(path: string): Promise<keyof Files | undefined> {
  const stats = await stat(path).catch(() => undefined);
  if (stats?.isDirectory()) return (await holdsMaildir(path).catch(() => false)) ? "maildir" : "eml";
  if (!stats?.isFile()) return undefined;
  if (/\.ics$/i.test(path)) return "ics";
  return /\.eml$/i.test(path) ? "eml" : "mbox";
}
