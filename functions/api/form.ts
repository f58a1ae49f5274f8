/** A form with files, taken as it comes: no file is ever held in memory, and none is touched before the form is known. */
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { Busboy } from "@fastify/busboy";

/** Bytes of one form, files included. Chosen: a full free mailbox of the largest provider, and more than a browser likes. */
export const FORM_BYTES = 20 * 1024 ** 3;
const LIMITS = { files: 500, fields: 20, fieldSize: 20_000, fieldNameSize: 50, parts: 520, headerPairs: 20 } as const;

export interface FormOptions {
  /** What the form's first field, `token`, must hold before anything else of it is looked at. */
  readonly token: string;
  /** Keeps a file under its name. */
  readonly save: (name: string, bytes: Readable) => Promise<void>;
  readonly limit?: number;
}

export type Form =
  | { readonly status: "read"; readonly fields: ReadonlyMap<string, string>; readonly files: number }
  | { readonly status: "foreign" | "too-large" | "broken" };

/** Reads the form to its end, or stops at once where it is not ours or too large. Never throws for what was sent. */
export async function readForm(request: Request, { token, save, limit = FORM_BYTES }: FormOptions): Promise<Form> {
  const type = request.headers.get("content-type") ?? "";
  if (!request.body || !/^multipart\/form-data;/i.test(type)) return { status: "broken" };
  const fields = new Map<string, string>();
  const saves: Promise<void>[] = [];
  const stop = new AbortController();
  let why: "foreign" | "too-large" | "broken" = "broken";
  const end = (reason: typeof why): void => {
    why = reason;
    stop.abort();
  };
  try {
    const parts = new Busboy({ headers: { "content-type": type }, limits: LIMITS });
    parts.on("field", (name, value) => {
      if (fields.size === 0 && !(name === "token" && value === token)) end("foreign");
      fields.set(name, value);
    });
    parts.on("file", (_field, bytes, name) => {
      bytes.on("error", () => undefined); // told by the pipeline
      if (fields.get("token") !== token) end("foreign");
      if (stop.signal.aborted || !name) bytes.resume();
      else saves.push(save(name, bytes).catch(() => end("broken")));
    });
    for (const kind of ["filesLimit", "fieldsLimit", "partsLimit"] as const) parts.on(kind, () => end("too-large"));
    const bytes = bounded(Readable.fromWeb(request.body), limit, () => end("too-large"));
    await pipeline(bytes, parts, { signal: stop.signal });
    await Promise.all(saves);
  } catch {
    await Promise.allSettled(saves);
    return { status: why };
  }
  if (stop.signal.aborted) return { status: why };
  return fields.get("token") === token ? { status: "read", fields, files: saves.length } : { status: "foreign" };
}

async function* bounded(bytes: Readable, limit: number, onMore: () => void): AsyncGenerator<Uint8Array> {
  let sent = 0;
  for await (const chunk of bytes) {
    sent += chunk.length;
    if (sent > limit) return onMore();
    yield chunk;
  }
}
