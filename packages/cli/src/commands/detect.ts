/** `dran detect`: JSON lines in, JSON lines out, in order and as they come. */
import { locales } from "@dran/core/locales/index.ts";
import { detectText } from "@dran/core/usecases/detection.ts";
import { z } from "zod";
import type { Run } from "../call.ts";
import { readLines } from "../lines.ts";
import { last, readNow, readZone } from "../settings.ts";

const Input = z.object({
  id: z.union([z.string(), z.number()]).nullish(),
  text: z.string().nullish(),
  context: z.string().nullish(),
  lang: z.string().nullish(),
});
type Input = z.infer<typeof Input>;

/** Lines that cannot be read are named one by one up to here, then counted. */
const NAMED = 5;

export const run: Run = async ({ given, around, terminal }) => {
  const now = readNow(last(given, "now"), around);
  const zone = readZone(last(given, "time-zone"), around.zone);
  if (process.stdin.isTTY) terminal.say("reading JSON lines from the keyboard; end with Ctrl-D.");
  let [answered, unread] = [0, 0];
  for await (const { number, text } of readLines(process.stdin)) {
    if (text?.trim() === "") continue;
    const input = text === undefined ? "is longer than two million characters" : readInput(text);
    if (typeof input === "string") {
      unread += 1;
      if (unread <= NAMED) terminal.say(`line ${number} ${input}; it was left out.`);
      continue;
    }
    const { id = null, text: words, context, lang } = input;
    const detection = detectText(
      { text: words ?? "", ...(context ? { context } : {}), ...(lang ? { lang } : {}), now, zone },
      locales,
    );
    await terminal.print(`${JSON.stringify({ id, ...detection })}\n`);
    answered += 1;
  }
  if (unread > NAMED) terminal.say(`${unread} lines in all could not be read.`);
  if (answered + unread === 0) terminal.say("there was nothing on stdin; give JSON lines with an id and a text.");
  return answered === 0 && unread > 0 ? 1 : 0;
};

/** What the line says, or what is wrong with it. */
function readInput(line: string): Input | string {
  try {
    const { success, data, error } = Input.safeParse(JSON.parse(line));
    if (success) return data;
    const field = error.issues[0]?.path.join(".");
    return field ? `has a "${field}" of the wrong type` : "is no JSON object";
  } catch {
    return "is not JSON";
  }
}
