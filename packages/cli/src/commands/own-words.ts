/** `dran own-words`: the text of a mail a line in, what its writer added to it, what is quoted and signed out. */
import { normalise } from "@dran/core/base/text.ts";
import { locales } from "@dran/core/locales/index.ts";
import { TEXT_CHARS } from "@dran/core/mail/bounds.ts";
import { ownWords } from "@dran/core/mail/own-words.ts";
import { z } from "zod";
import type { Run } from "../call.ts";
import { answerLines } from "../json-lines.ts";

const Input = z.object({ id: z.union([z.string(), z.number()]).nullish(), text: z.string().nullish() });

export const run: Run = ({ terminal }) =>
  answerLines(
    Input,
    ({ id = null, text }) => {
      const { own, quoted, signature } = ownWords(normalise(text?.slice(0, TEXT_CHARS) ?? ""), locales);
      return { id, reply: own, quoted, signature };
    },
    terminal,
  );
