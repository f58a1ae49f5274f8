/**
 * What each command is called with: one table that reads the arguments, prints the help and suggests the option that
 * was meant. Nothing heavy is imported here, so that help and mistakes are answered at once.
 */
import { parseArgs } from "node:util";
import { DranError } from "@dran/core/base/errors.ts";
import { nearest } from "./nearest.ts";

export interface Option {
  readonly name: string;
  /** What follows it, for the help ("FILE…"); absent: a switch. */
  readonly value?: string;
  /** May be repeated, and takes all values up to the next option. */
  readonly several?: boolean;
  readonly help: string;
}

export interface Command {
  readonly name: string;
  readonly summary: string;
  /** A paragraph of what it reads and prints. */
  readonly about: string;
  readonly options: readonly Option[];
  /**
   * What may stand on its own, without an option before it; its values come under its name. Then each option takes one
   * value at a time, so that none swallows it.
   */
  readonly operand?: Option;
  readonly examples: readonly string[];
}

/** Values in the order given; a switch that was given has an empty list. */
export type Given = ReadonlyMap<string, readonly string[]>;

/** @throws {DranError} `usage` naming the argument, what is wrong with it and what to do. */
export function readOptions(command: Command, args: readonly string[]): Given {
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      command.options.map(({ name, value }) => [name, { type: value ? "string" : "boolean" }]),
    ),
    allowPositionals: true,
    strict: false, // so that the mistakes can be told in our own words
    tokens: true,
  });
  const given = new Map<string, string[]>();
  let open: Option | undefined;
  for (const token of tokens) {
    if (token.kind === "option") {
      open = optionOf(command, token.name, token.rawName);
      const values = valuesOf(open, token.value, token.inlineValue === true);
      given.set(open.name, [...(open.several ? (given.get(open.name) ?? []) : []), ...values]);
    } else if (token.kind === "positional") {
      const taking = command.operand ?? (open?.several ? open : undefined);
      if (!taking) throw stray(command, token.value);
      given.set(taking.name, [...(given.get(taking.name) ?? []), token.value]);
    }
  }
  return given;
}

function optionOf(command: Command, name: string, written: string): Option {
  const found = command.options.find((option) => option.name === name);
  if (found && written.startsWith("--")) return found;
  const meant = nearest(
    name,
    command.options.map((option) => option.name),
  );
  const advice = meant ? `did you mean --${meant}?` : `see \`dran ${command.name} --help\`.`;
  throw new DranError("usage", `there is no option ${written}; ${advice}`);
}

function valuesOf(option: Option, value: string | undefined, inline: boolean): readonly string[] {
  if (!option.value) {
    if (value !== undefined) throw new DranError("usage", `--${option.name} is a switch and takes no value.`);
    return [];
  }
  const looksLikeOption = value?.startsWith("-") === true && value.length > 1 && !inline;
  if (value === undefined || value === "" || looksLikeOption) {
    throw new DranError("usage", `--${option.name} needs a value: --${option.name} ${option.value}`);
  }
  return [value];
}

function stray(command: Command, value: string): DranError {
  const shown = value.length > 60 ? `${value.slice(0, 60)}…` : value;
  const advice = command.options.some(({ name }) => name === "mbox")
    ? "mail files are named with --mbox, --eml or --maildir, calendars with --ics."
    : `see \`dran ${command.name} --help\`.`;
  return new DranError("usage", `"${shown}" stands on its own; ${advice}`);
}
