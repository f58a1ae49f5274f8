import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { BIN, dran, file, MAXI, PROMISE, temporaryFolder } from "./command.ts";

const sample = (name: string, what: string): string =>
  fileURLToPath(new URL(`../../packages/cli/sample/${name}/${what}`, import.meta.url));
const filesOf = (name: string): readonly string[] => [
  "--mbox",
  sample(name, "mailbox.mbox"),
  "--ics",
  sample(name, "calendar.ics"),
];
const NOW = ["--now", "2026-03-10T10:00:00+01:00"];
const JOHANNA = [
  ...[
    "--owner",
    "johanna.reuter@lernwerk-leipzig.example",
    "j.reuter@lernwerk-leipzig.example",
    "johanna@reuterpost.example",
  ],
  ...["--name", "Johanna Reuter", "--locale", "de", "--time-zone", "Europe/Berlin", ...NOW],
];

/** Field names in order, down to the first element of each list. */
function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.length > 0 ? [shapeOf(value[0])] : [];
  if (typeof value !== "object" || value === null) return typeof value;
  return Object.entries(value).map(([name, inner]) => [name, shapeOf(inner)]);
}

describe("dran review --json", () => {
  test("prints one object in the agreed shape, and nothing else on stdout", async () => {
    const { code, out, err } = await dran(["review", "--json", ...JOHANNA, ...filesOf("de")]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    const found = JSON.parse(out);
    expect(found.now).toBe("2026-03-10T10:00:00+01:00");
    expect(Object.keys(found)).toEqual([
      "now",
      "commitments",
      "owedReplies",
      "awaitingReplies",
      "meetups",
      "suggestions",
      "withheld",
    ]);
    expect(shapeOf({ ...found.owedReplies[0], ...found.awaitingReplies[0] })).toEqual([
      ["messageId", "string"],
      ["from", "string"],
      ["days", "number"],
      ["to", ["string"]],
    ]);
    expect(Object.keys(found.commitments[0])).toEqual([
      "messageId",
      "also",
      "quote",
      "by",
      "from",
      "to",
      "kind",
      "due",
      "status",
      "proof",
    ]);
    expect(shapeOf(found.meetups[0])).toEqual([
      ["contact", "string"],
      ["city", "string"],
      ["why", "string"],
      [
        "slots",
        [
          [
            ["start", "string"],
            ["end", "string"],
          ],
        ],
      ],
    ]);
    expect(shapeOf(found.suggestions[0])).toEqual([
      ...["type", "strategy", "contact", "contactName", "messageId", "why"].map((name) => [name, "string"]),
      [
        "draft",
        [
          ["subject", "string"],
          ["to", ["string"]],
          ["body", "string"],
        ],
      ],
    ]);
  });

  test("ids stand without brackets, addresses bare, days as dates, proofs with their kind", async () => {
    const { out } = await dran(["review", "--json", ...JOHANNA, ...filesOf("de")]);
    const { commitments, awaitingReplies, owedReplies, meetups } = JSON.parse(out);
    for (const { messageId, also, from, to, due, status, proof } of commitments) {
      for (const id of [messageId, ...also]) expect(id).toMatch(/^[^<>\s]+$/);
      for (const address of [from, ...to]) expect(address).toMatch(/^[^<>\sA-Z]+@[^<>\sA-Z]+$/);
      if (due !== null) expect(due).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(["open", "kept", "dismissed", "snoozed"]).toContain(status);
      if (status === "kept")
        expect(Object.keys(proof)).toEqual(["type", proof.type === "event" ? "uid" : "messageId", "at"]);
      else expect(proof).toBeNull();
    }
    expect(commitments.some(({ status }: { status: string }) => status === "kept")).toBe(true);
    expect(owedReplies.length + awaitingReplies.length).toBeGreaterThan(3);
    for (const { to } of awaitingReplies) for (const address of to) expect(JOHANNA).not.toContain(address);
    for (const { city, slots } of meetups) {
      expect(city).not.toMatch(/^\d+$/);
      for (const { start, end } of slots) {
        expect(start).toMatch(/^2026-\d\d-\d\dT\d\d:\d\d:00\+0[12]:00$/);
        const minutes = (Date.parse(end) - Date.parse(start)) / 60_000;
        expect(minutes).toBeGreaterThanOrEqual(30);
        expect(minutes).toBeLessThanOrEqual(90);
      }
    }
  });

  test("with --data a second run prints the very same, and the folder is its owner's alone", async () => {
    const folder = join(temporaryFolder(), "new", "data");
    const args = ["review", "--json", ...JOHANNA, ...filesOf("de"), "--data", folder];
    const first = await dran(args);
    expect((await dran(args)).out).toBe(first.out);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
  });

  test("what is stored can be looked at again without the mail", async () => {
    const folder = temporaryFolder();
    const first = await dran(["review", "--json", ...MAXI, "--mbox", file("a.mbox", PROMISE), "--data", folder]);
    const again = await dran(["review", "--json", ...MAXI, "--data", folder]);
    expect(JSON.parse(again.out).commitments).toHaveLength(1);
    expect(again.out).toBe(first.out);
  });

  test("--owed-after and --awaiting-after move the edge", async () => {
    const days = async (...args: readonly string[]): Promise<{ owed: number; awaiting: number }> => {
      const { out } = await dran(["review", "--json", ...JOHANNA, ...filesOf("de"), ...args]);
      const { owedReplies, awaitingReplies } = JSON.parse(out);
      const least = (rows: readonly { days: number }[]) => Math.min(...rows.map((row) => row.days));
      return { owed: least(owedReplies), awaiting: least(awaitingReplies) };
    };
    const usual = await days();
    expect(usual.owed).toBeGreaterThanOrEqual(2);
    expect(usual.awaiting).toBeGreaterThanOrEqual(3);
    const late = await days("--owed-after", "8", "--awaiting-after", "9");
    expect(late.owed).toBeGreaterThanOrEqual(8);
    expect(late.awaiting).toBeGreaterThanOrEqual(9);
  });
});

describe("dran review", () => {
  test.each([
    { lang: "de_AT.UTF-8", name: "de", title: "Was du zugesagt hast" },
    { lang: "en_GB.UTF-8", name: "en", title: "Words you gave" },
    { lang: "fr_FR.UTF-8", name: "en", title: "Words you gave" },
  ])("speaks the language of LANG=$lang, and says whom it took for the owner", async ({ lang, name, title }) => {
    const { code, out, err } = await dran(["review", ...NOW, ...filesOf(name)], { env: { LANG: lang } });
    expect(code).toBe(0);
    expect(out).toContain(title);
    expect(err).toMatch(/Taken as the owner: \S+@\S+/);
    expect(out).not.toContain("Taken as the owner");
  });

  test("keeps to the width of a plain terminal, without colour, where there is none", async () => {
    const { out } = await dran(["review", ...JOHANNA, ...filesOf("de")]);
    expect(out.split("\n").filter((line) => [...line].length > 80)).toEqual([]);
    expect(out).not.toContain("\u001B");
  });

  test("a name out of a mail cannot steer the terminal", async () => {
    const evil = PROMISE.replace("Jan Roth <", '"=?utf-8?q?Jan=1B=5B2J=07_Roth?=" <');
    const { out } = await dran(["review", ...MAXI, "--mbox", file("evil.mbox", evil)]);
    expect(out).toContain("jan@roth.example");
    expect(out).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F]/);
  });
});

describe("without --data", () => {
  const many = (count: number): string =>
    Array.from({ length: count }, (_, index) => PROMISE.replace("Folien\n", `Folien ${index}\n`)).join("");

  test("nothing is left behind", async () => {
    const tmp = temporaryFolder();
    const { code } = await dran(["review", ...MAXI, "--mbox", file("a.mbox", PROMISE)], { env: { TMPDIR: tmp } });
    expect(code).toBe(0);
    expect(readdirSync(tmp)).toEqual([]);
  });

  test("nothing is left behind by Ctrl-C", async () => {
    const tmp = temporaryFolder();
    const mbox = file("many.mbox", many(20_000));
    const child = spawn(process.execPath, [BIN, "review", ...MAXI, "--mbox", mbox], {
      env: { PATH: process.env.PATH, TMPDIR: tmp },
      stdio: "ignore",
    });
    const exit = once(child, "exit");
    while (readdirSync(tmp).length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
    child.kill("SIGINT");
    expect(await exit).toEqual([130, null]);
    expect(readdirSync(tmp)).toEqual([]);
  });
});

describe("a reader that has seen enough", () => {
  test("ends the command quietly", async () => {
    const child = spawn(process.execPath, [BIN, "detect"], { env: { PATH: process.env.PATH } });
    let err = "";
    child.stderr.setEncoding("utf8").on("data", (chunk: string) => (err += chunk));
    child.stdin.on("error", () => undefined);
    const exit = once(child, "exit");
    child.stdout.once("data", () => child.stdout.destroy());
    for (let id = 0; id < 2000; id++) child.stdin.write(`${JSON.stringify({ id, text: "Hi" })}\n`);
    child.stdin.end();
    expect(await exit).toEqual([0, null]);
    expect(err).toBe("");
  });
});

describe("dran digest", () => {
  const digestIn = (folder: string, name: string): string => readFileSync(join(folder, name), "utf8");
  const digest = (...args: readonly string[]) => dran(["digest", ...JOHANNA, ...filesOf("de"), ...args]);

  test("prints text, and writes the same to a .txt, without leaving anything half", async () => {
    const [folder, data] = [temporaryFolder(), ["--data", temporaryFolder()]];
    const printed = await digest(...data);
    expect({ code: printed.code, err: printed.err }).toEqual({ code: 0, err: "" });
    const written = await digest(...data, "--out", join(folder, "digest.txt"));
    expect({ code: written.code, out: written.out }).toEqual({ code: 0, out: "" });
    expect(readdirSync(folder)).toEqual(["digest.txt"]);
    expect(digestIn(folder, "digest.txt")).toBe(printed.out);
  });

  test("writes HTML in the owner's language", async () => {
    const folder = temporaryFolder();
    await digest("--out", join(folder, "Digest.HTML"));
    const html = digestIn(folder, "Digest.HTML");
    expect(html).toContain('lang="de"');
    expect(html).not.toContain("<script");
  });

  test("writes a mail from Dran to the owner, over one that was there", async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "digest.eml"), "old");
    await digest("--out", join(folder, "digest.eml"));
    const mail = digestIn(folder, "digest.eml");
    expect(mail).toMatch(/^From: .*Dran/m);
    expect(mail).toMatch(/^To: .*johanna\.reuter@lernwerk-leipzig\.example/m);
    expect(mail).toContain("multipart/alternative");
  });

  test("a file that cannot be written is named, exit 1", async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, "digest.txt"));
    const { code, out, err } = await digest("--out", join(folder, "digest.txt"));
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toContain("digest.txt cannot be written");
    expect(readdirSync(folder)).toEqual(["digest.txt"]);
  });
});
