import { rename, rm, writeFile } from "node:fs/promises";

/** Writes for this user alone. The file is there whole, or as it was before, also after a crash in between. */
export async function writeWhole(path: string, data: string | Uint8Array): Promise<void> {
  const unfinished = `${path}.${process.pid}.part`;
  try {
    await writeFile(unfinished, data, { mode: 0o600 });
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}
