import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { dran, file, MAXI, PROMISE, temporaryFolder } from "./command.ts";
import { page, start } from "./running.ts";

const QUESTION = `From b@a.example Wed Mar  4 09:00:00 2026
From: Jan Roth <jan@roth.example>
To: Maxi Meier <maxi@meier.example>
Date: Wed, 04 Mar 2026 10:00:00 +0100
Message-ID: <q1@roth.example>
Subject: Vertrag
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

Hallo Maxi,

kannst du mir den Vertrag bis Montag schicken?

Viele Grüße
Jan

`;

const NOW = ["--now", "2026-03-10T10:00:00+01:00"];

/** A data folder with a promise of Maxi's and a question to her, and what a review of it finds. */
async function folderOfMaxi() {
  const data = join(temporaryFolder(), "data");
  const look = async () => {
    const { code, out } = await dran(["review", "--json", ...MAXI, "--data", data]);
    expect(code).toBe(0);
    const { commitments, owedReplies, withheld } = JSON.parse(out);
    return { commitments: commitments.filter(({ by }: { by: string }) => by === "owner"), owedReplies, withheld };
  };
  const { code } = await dran(["review", ...MAXI, "--mbox", file("a.mbox", PROMISE + QUESTION), "--data", data]);
  expect(code).toBe(0);
  const teach = (...said: readonly string[]) => dran(["teach", ...said, "--data", data, ...NOW]);
  const lessons = async () => JSON.parse((await dran(["lessons", "--json", "--data", data])).out).lessons;
  return { data, look, teach, lessons };
}

describe("dran teach", () => {
  test("--not-a-promise takes the promise out, tells so, and can be taken back", async () => {
    const { data, look, teach, lessons } = await folderOfMaxi();
    const before = await look();
    const [{ item, due }] = before.commitments;
    expect(due).toBe("2026-03-06");
    const taught = await teach(item, "--not-a-promise");
    expect(taught).toMatchObject({
      code: 0,
      out: "Gelernt: „Die Folien schicke ich dir bis Freitag“ ist für dich keine Zusage.\n",
    });
    const after = await look();
    expect(after.commitments).toEqual([]);
    expect(after.withheld).toEqual({ taught: 1 });
    const { out } = await dran(["digest", ...MAXI, "--data", data]);
    expect(out.replace(/\s+/g, " ")).toContain(
      "Gelernt: „Die Folien schicke ich dir bis Freitag“ ist für dich keine Zusage.",
    );
    const [{ id, says, contact, quote }] = await lessons();
    expect({ says, contact, quote }).toEqual({
      says: "not_a_promise",
      contact: "jan@roth.example",
      quote: "die Folien schicke ich dir bis Freitag.",
    });
    expect(taught.err).toContain(`dran lessons --undo ${id} --data ${data}`);
    expect((await dran(["lessons", "--undo", id, "--data", data])).code).toBe(0);
    expect(await look()).toEqual(before);
    expect((await dran(["lessons", "--undo", id, "--data", data])).code).toBe(1);
  });

  test("--wrong-date sets the right day, or none; said again, the newer holds", async () => {
    const { look, teach, lessons } = await folderOfMaxi();
    const [{ item }] = (await look()).commitments;
    const due = async () => (await look()).commitments[0].due;
    expect((await teach(item, "--wrong-date", "2026-03-20")).out).toContain("ist am 20. März fällig");
    expect(await due()).toBe("2026-03-20");
    expect((await teach("--wrong-date", item)).out).toContain("hat keinen Termin");
    expect(await due()).toBeNull();
    expect(await lessons()).toMatchObject([{ says: "wrong_date", due: null }]);
  });

  test("--no-answer-needed takes a mail out of those that wait", async () => {
    const { look, teach } = await folderOfMaxi();
    const { owedReplies } = await look();
    expect(owedReplies).toHaveLength(1);
    expect((await teach(owedReplies[0].item, "--no-answer-needed")).out).toContain("braucht keine Antwort");
    expect((await look()).owedReplies).toEqual([]);
  });

  test("what was taught is exported, listed, sealed in the folder, and goes with the contact and with everything", async () => {
    const { data, look, teach, lessons } = await folderOfMaxi();
    const [{ item }] = (await look()).commitments;
    await teach(item, "--not-a-promise");
    const exported = async () => JSON.parse((await dran(["export", "--data", data])).out).owners;
    expect((await exported())[0].lessons).toMatchObject([{ says: "not_a_promise", contact: "jan@roth.example" }]);
    expect((await dran(["lessons", "--data", data])).out).toMatch(
      /keine Zusage\n {2}[0-9a-f]{12} · jan@roth\.example · 2026-03-10\n$/,
    );
    const other = await dran(["lessons", "--forget", "ute@lang.example", "--data", data]);
    expect(other.err).toContain("0 lessons");
    const forgotten = await dran(["lessons", "--forget", "Jan@Roth.example", "--data", data]);
    expect({ code: forgotten.code, err: forgotten.err }).toEqual({
      code: 0,
      err: expect.stringContaining("one lesson"),
    });
    expect(await lessons()).toEqual([]);
    expect((await exported())[0]).not.toHaveProperty("lessons");
    await teach(item, "--not-a-promise");
    expect((await dran(["erase", "--data", data, "--yes"])).code).toBe(0);
    expect(await exported()).toEqual([]);
  });

  test("a review with --data names each item that can be taught; without it none, since nothing is kept", async () => {
    const { data, look } = await folderOfMaxi();
    const { commitments, owedReplies } = await look();
    const named = (await dran(["review", ...MAXI, "--data", data])).out;
    for (const { item } of [...commitments, ...owedReplies]) expect(named).toContain(` · ${item}`);
    const unnamed = (await dran(["review", ...MAXI, "--mbox", file("a.mbox", PROMISE)])).out;
    expect(unnamed).not.toMatch(/· [0-9a-f]{12}/);
  });

  test.each([
    { name: "nothing said", args: ["ITEM"], says: "say one thing of it", code: 2 },
    {
      name: "two things said",
      args: ["ITEM", "--not-a-promise", "--wrong-date"],
      says: "say one thing of it",
      code: 2,
    },
    { name: "no item", args: ["--not-a-promise"], says: "name the item", code: 2 },
    { name: "an unknown item", args: ["000000000000", "--not-a-promise"], says: "is called", code: 1 },
    { name: "no such day", args: ["ITEM", "--wrong-date", "2026-02-30"], says: "is not a day", code: 2 },
    {
      name: "a day where none belongs",
      args: ["ITEM", "--not-a-promise", "2026-03-13"],
      says: "stands on its own",
      code: 2,
    },
    {
      name: "what cannot be said of a promise",
      args: ["ITEM", "--no-answer-needed"],
      says: "that is a promise",
      code: 2,
    },
  ])("$name: one sentence, and nothing is learned", async ({ args, says, code }) => {
    const { look, teach, lessons } = await folderOfMaxi();
    const [{ item }] = (await look()).commitments;
    const answer = await teach(...args.map((arg) => (arg === "ITEM" ? item : arg)));
    expect({ code: answer.code, out: answer.out }).toEqual({ code, out: "" });
    expect(answer.err).toContain(says);
    expect(await lessons()).toEqual([]);
  });
});

describe("the page of this computer", () => {
  test("learns from a button, shows it, and takes it back", async () => {
    const { url, end } = await start(temporaryFolder(), [
      "--data",
      temporaryFolder(),
      ...MAXI,
      "--mbox",
      file("a.mbox", PROMISE),
    ]);
    const { origin } = new URL(url);
    const send = async (path: string, name: string) => {
      const html = await page(url);
      const [, action = ""] = new RegExp(`action="(${path}\\?owner=[^"]+)"`).exec(html) ?? [];
      const [, token = ""] = /name="token" value="([^"]+)"/.exec(html) ?? [];
      const [, value = ""] = new RegExp(`name="${name}" value="([^"]+)"`).exec(html) ?? [];
      const body = new URLSearchParams({ token, [name]: value, says: "not_a_promise" });
      return fetch(origin + action, { method: "POST", headers: { origin }, body, redirect: "manual" });
    };
    expect(await page(url)).toContain("Stimmt nicht?");
    expect((await send("/teach", "item")).status).toBe(303);
    const learned = await page(url);
    expect(learned).toContain("Was Dran von dir gelernt hat");
    expect(learned).not.toContain("Stimmt nicht?");
    expect((await send("/unlearn", "lesson")).status).toBe(303);
    expect(await page(url)).toContain("Stimmt nicht?");
    expect(await end("SIGTERM")).toBe(0);
  });
});
