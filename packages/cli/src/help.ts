/** Help, made from the tables of commands and options. */
import { commands } from "./commands.ts";
import type { Command, Option } from "./options.ts";
import { wrap } from "./text.ts";

const WIDTH = 80;

export function helpOf(command: Command): string {
  return [
    usageOf(command),
    "",
    ...wrap(capital(`${command.summary}.`), WIDTH),
    ...wrap(command.about, WIDTH),
    "",
    "Options:",
    ...columns([
      ...(command.operand ? [[command.operand.value ?? "", command.operand.help] as const] : []),
      ...command.options.map((option) => [titleOf(option), option.help] as const),
    ]),
    "",
    command.examples.length > 1 ? "Examples:" : "Example:",
    ...command.examples.map((example) => `  ${example}`),
    ...(command.options.some(({ several }) => several)
      ? [
          "",
          ...wrap(
            `Options shown with … may be repeated${command.operand ? "" : ", and take several values at once"}.`,
            WIDTH,
          ),
        ]
      : []),
    "",
  ].join("\n");
}

export function overview(): string {
  return [
    "Usage: dran COMMAND [OPTIONS]",
    "",
    ...wrap(
      "Dran reads your sent mail, inbox and calendar, remembers what you promised and who waits for whom, and writes you one short digest a week. It sends nothing to anybody but you.",
      WIDTH,
    ),
    "",
    "Commands:",
    ...columns(commands.map(({ name, summary }) => [name, summary])),
    "",
    "Options:",
    ...columns([
      ["--help", "print help; `dran COMMAND --help` for a command"],
      ["--version", "print the version"],
    ]),
    "",
    "Try it on the sample mailboxes: dran start",
    "",
  ].join("\n");
}

function usageOf({ name, operand }: Command): string {
  if (name === "help") return "Usage: dran help [COMMAND]";
  return `Usage: dran ${name} [OPTIONS]${operand ? ` ${operand.value ?? operand.name}` : ""}`;
}

function titleOf({ name, value }: Option): string {
  return value ? `--${name} ${value}` : `--${name}`;
}

function columns(rows: readonly (readonly [string, string])[]): readonly string[] {
  const left = Math.max(...rows.map(([title]) => title.length)) + 4;
  return rows.flatMap(([title, text]) =>
    wrap(text, WIDTH - left).map((line, index) => (index === 0 ? `  ${title}` : "").padEnd(left) + line),
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
