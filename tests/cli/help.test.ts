import { describe, expect, test } from "vitest";
import manifest from "../../packages/cli/package.json" with { type: "json" };
import { commands } from "../../packages/cli/src/commands.ts";
import { dran } from "./command.ts";

describe("help", () => {
  test.each([[[]], [["--help"]], [["-h"]], [["help"]]])(
    "dran %s lists every command, from any folder",
    async (args) => {
      const { code, out, err } = await dran(args, { cwd: "/" });
      expect({ code, err }).toEqual({ code: 0, err: "" });
      for (const { name, summary } of commands) {
        expect(out).toContain(`  ${name} `);
        expect(out.replace(/\s+/g, " ")).toContain(summary);
      }
    },
  );

  test.each(commands.map(({ name }) => ({ name })))(
    "dran $name --help names its options and an example",
    async ({ name }) => {
      const command = commands.find((each) => each.name === name);
      const { code, out, err } = await dran([name, "--help"]);
      expect({ code, err }).toEqual({ code: 0, err: "" });
      for (const option of command?.options ?? []) expect(out).toContain(`--${option.name}`);
      expect(out).toContain(command?.examples[0]);
      expect(out.split("\n").filter((line) => line.length > 100)).toEqual([]);
    },
  );

  test("asking for help wins over what else is wrong", async () => {
    expect((await dran(["review", "--frobnicate", "--help"])).code).toBe(0);
    expect((await dran(["help", "digest"])).out).toBe((await dran(["digest", "--help"])).out);
  });

  test("dran --version prints the version and nothing else", async () => {
    expect(await dran(["--version"])).toEqual({ code: 0, out: `${manifest.version}\n`, err: "" });
  });
});
