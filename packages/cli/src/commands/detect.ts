/** `dran detect`: a text a line in, whether it makes a promise out. */
import { locales } from "@dran/core/locales/index.ts";
import { detectText } from "@dran/core/usecases/detection.ts";
import { z } from "zod";
import type { Run } from "../call.ts";
import { answerLines } from "../json-lines.ts";
import { last, readNow, readZone } from "../settings.ts";

const Input = z.object({
  id: z.union([z.string(), z.number()]).nullish(),
  text: z.string().nullish(),
  context: z.string().nullish(),
  lang: z.string().nullish(),
});

export const run: Run = async ({ given, around, terminal }) => {
  const now = readNow(last(given, "now"), around);
  const zone = readZone(last(given, "time-zone"), around.zone);
  return answerLines(
    Input,
    ({ id = null, text, context, lang }) => {
      const words = { text: text ?? "", ...(context ? { context } : {}), ...(lang ? { lang } : {}) };
      return { id, ...detectText({ ...words, now, zone }, locales) };
    },
    terminal,
  );
};
