/** A folder of .eml files, or a single one, as a source. */
import { basename, dirname } from "node:path";
import { findMailFiles, isMailName } from "./folder.ts";
import { hasMailFields } from "./head.ts";
import { listedSource } from "./listing.ts";
import { readMailFile, type SingleMail } from "./single.ts";
import { type Source, skipOf } from "./source.ts";

export function emlSource(path: string): Source {
  return listedSource({
    path,
    find: () => findMailFiles(path),
    enter: (file, next) => readMailFile(file, { next, folder: basename(dirname(file)) }, refuse),
    nothing: () => skipOf(path, "empty", `${path} holds no .eml file; give the folder they lie in.`),
  });
}

function refuse({ raw, separated }: SingleMail, path: string): string | undefined {
  if (separated && !isMailName(path)) return "is an mbox; give it as one";
  return hasMailFields(raw) ? undefined : "is no mail, it has no mail header; give .eml files only";
}
