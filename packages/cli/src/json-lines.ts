/** JSON lines on stdin, each answered by one on stdout, in order and as they come. What cannot be read is named. */
import type { z } from "zod";
import { readLines } from "./lines.ts";
import type { Terminal } from "./terminal.ts";

/** Lines that cannot be read are named one by one up to here, then counted. */
const NAMED = 5;

/**
 * @param answer gives the object to print for one line's.
 * @returns the exit code: 1 when there were lines and none could be read.
 */
export async function answerLines<Input>(
  schema: z.ZodType<Input>,
  answer: (input: Input) => object,
  terminal: Terminal,
): Promise<number> {
  if (process.stdin.isTTY) terminal.say("reading JSON lines from the keyboard; end with Ctrl-D.");
  let [answered, unread] = [0, 0];
  for await (const { number, text } of readLines(process.stdin)) {
    if (text?.trim() === "") continue;
    const line: Line<Input> = text === undefined ? TOO_LONG : readInput(schema, text);
    if ("wrong" in line) {
      unread += 1;
      if (unread <= NAMED) terminal.say(`line ${number} ${line.wrong}; it was left out.`);
      continue;
    }
    await terminal.print(`${JSON.stringify(answer(line.input))}\n`);
    answered += 1;
  }
  if (unread > NAMED) terminal.say(`${unread} lines in all could not be read.`);
  if (answered + unread === 0) terminal.say("there was nothing on stdin; give JSON lines with an id and a text.");
  return answered === 0 && unread > 0 ? 1 : 0;
}

/** What a line says, or what is wrong with it. */
type Line<Input> = { readonly input: Input } | { readonly wrong: string };

const TOO_LONG = { wrong: "is longer than two million characters" };

function readInput<Input>(schema: z.ZodType<Input>, line: string): Line<Input> {
  try {
    const { success, data, error } = schema.safeParse(JSON.parse(line));
    if (success) return { input: data };
    const field = error.issues[0]?.path.join(".");
    return { wrong: field ? `has a "${field}" of the wrong type` : "is no JSON object" };
  } catch {
    return { wrong: "is not JSON" };
  }
}
