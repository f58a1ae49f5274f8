/** `dran digest`: the weekly mail, as text on stdout or as a file whose name says the form. */

import { stat } from "node:fs/promises";
import { dirname, extname, resolve } from "node:path";
import { DranError } from "@dran/core/base/errors.ts";
import { renderHtml } from "@dran/core/digest/html.ts";
import { renderText } from "@dran/core/digest/text.ts";
import type { Run } from "../call.ts";
import { type Findings, findAll } from "../findings.ts";
import { last, readSettings } from "../settings.ts";
import { writeWhole } from "../whole-file.ts";

type Form = (findings: Findings) => Promise<string | Uint8Array>;

const FORMS: Readonly<Record<string, Form>> = {
  ".html": async ({ review, settings }) => renderHtml(review.digest, settings.locale),
  ".txt": async ({ review, settings }) => renderText(review.digest, settings.locale),
  ".eml": async (findings) => {
    const { composeDigest } = await import("@dran/core/outbox/mail.ts");
    return composeDigest(findings.review.digest, findings.settings.locale);
  },
};

export const run: Run = async ({ given, around, terminal }) => {
  const settings = readSettings(given, around);
  const out = last(given, "out");
  const form = out === undefined ? undefined : await formOf(out);
  const findings = await findAll(settings, terminal);
  if (!findings) return 1;
  if (findings.review.digest.empty) terminal.say("there is nothing to bring up this week.");
  if (out === undefined || !form) {
    await terminal.print(renderText(findings.review.digest, settings.locale));
    return 0;
  }
  await write(out, await form(findings));
  terminal.say(`the digest is in ${out}`);
  return 0;
};

/** Before anything is read: a name that cannot be written is no reason to wait for the mail. */
async function formOf(out: string): Promise<Form> {
  const form = FORMS[extname(out).toLowerCase()];
  if (!form) throw new DranError("usage", `--out: "${out}" says no form; end it in ${Object.keys(FORMS).join(", ")}.`);
  const folder = dirname(resolve(out));
  const isFolder = await stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder) throw new DranError("usage", `--out: there is no folder ${folder}; make it or name another.`);
  return form;
}

async function write(out: string, data: string | Uint8Array): Promise<void> {
  try {
    await writeWhole(out, data);
  } catch (cause) {
    throw new DranError("unavailable", `${out} cannot be written; check its folder's permissions and space.`, {
      cause,
    });
  }
}
