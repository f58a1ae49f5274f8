import { describe, expect, test } from "vitest";
import { commands } from "../../packages/cli/src/commands.ts";
import { nearest } from "../../packages/cli/src/nearest.ts";
import { type Command, readOptions } from "../../packages/cli/src/options.ts";

const review = commands.find(({ name }) => name === "review") as Command;
const read = (line: string) => Object.fromEntries(readOptions(review, line === "" ? [] : line.split(" ")));

describe("readOptions", () => {
  test.each([
    { name: "nothing", line: "", given: {} },
    { name: "a value", line: "--name Anna", given: { name: ["Anna"] } },
    {
      name: "a value after an equals sign may look like an option",
      line: "--mbox=-x.mbox",
      given: { mbox: ["-x.mbox"] },
    },
    { name: "a switch", line: "--json", given: { json: [] } },
    { name: "an option repeated", line: "--mbox a --mbox b", given: { mbox: ["a", "b"] } },
    { name: "several values of one option", line: "--mbox a b --ics c", given: { mbox: ["a", "b"], ics: ["c"] } },
    {
      name: "several values after an option between",
      line: "--mbox a --json --mbox b",
      given: { mbox: ["a", "b"], json: [] },
    },
    { name: "of an option that takes one value the last wins", line: "--name A --name B", given: { name: ["B"] } },
  ])("reads $name", ({ line, given }) => {
    expect(read(line)).toEqual(given);
  });

  test.each([
    { name: "an unknown option", line: "--frobnicate", says: /no option --frobnicate; see `dran review --help`/ },
    { name: "a misspelt option", line: "--mbx a", says: /no option --mbx; did you mean --mbox\?/ },
    { name: "an option of another command", line: "--port 80", says: /no option --port/ },
    { name: "a short option", line: "-x", says: /no option -x/ },
    { name: "a value that is missing at the end", line: "--name", says: /--name needs a value: --name NAME/ },
    { name: "a value that is missing before an option", line: "--now --json", says: /--now needs a value/ },
    { name: "an empty value", line: "--name=", says: /--name needs a value/ },
    { name: "a value for a switch", line: "--json=yes", says: /--json is a switch/ },
    {
      name: "a file on its own",
      line: "mail.mbox",
      says: /"mail.mbox" stands on its own; mail files are named with --mbox/,
    },
    { name: "a second value of an option that takes one", line: "--name Anna Berg", says: /"Berg" stands on its own/ },
    { name: "a file after a switch", line: "--mbox a --json b", says: /"b" stands on its own/ },
  ])("refuses $name", ({ line, says }) => {
    expect(() => read(line)).toThrow(says);
    expect(() => read(line)).toThrow(expect.objectContaining({ code: "usage" }));
  });
});

describe("readOptions of a command with an operand", () => {
  const inspect = commands.find(({ name }) => name === "inspect") as Command;
  test.each([
    { name: "values on their own", line: "a b", given: { path: ["a", "b"] } },
    { name: "an option takes one value and no operand", line: "--owner x a", given: { owner: ["x"], path: ["a"] } },
    { name: "an option repeated", line: "a --owner x --owner y b", given: { owner: ["x", "y"], path: ["a", "b"] } },
    { name: "after two dashes all are operands", line: "-- --owner -x", given: { path: ["--owner", "-x"] } },
  ])("$name", ({ line, given }) => {
    expect(Object.fromEntries(readOptions(inspect, line.split(" ")))).toEqual(given);
  });
});

describe("nearest", () => {
  test.each([
    { word: "reveiw", meant: "review" },
    { word: "rev", meant: "review" },
    { word: "DIGEST", meant: "digest" },
    { word: "detcet", meant: "detect" },
    { word: "frobnicate", meant: undefined },
    { word: "", meant: undefined },
  ])("$word", ({ word, meant }) => {
    expect(nearest(word, ["review", "digest", "detect", "start"])).toBe(meant);
  });
});
