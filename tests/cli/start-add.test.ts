import { appendFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { file, MAXI, PROMISE, temporaryFolder } from "./command.ts";
import { add, page, start, whenRead } from "./running.ts";

const at = (time: string) => ["--now", time];
const TUESDAY = at("2026-03-10T10:00:00+01:00");

const mail = (number: number, text: string) =>
  PROMISE.replace("die Folien schicke ich dir bis Freitag.", text)
    .replace("Subject: Folien", `Subject: Sache ${number}\nMessage-ID: <m${number}@meier.example>`)
    .replace("10:00:00 +0100", `10:00:${String(number).padStart(2, "0")} +0100`);

/** Enough of Maxi's sent mail to see whose it is. */
const SENT = [1, 2, 3, 4, 5].map((number) => mail(number, "wie war es?")).join("");
const named = (name: string, content: string) => new File([content], name);

const inboxOf = (data: string) => {
  const inbox = join(data, "dran", "inbox");
  return existsSync(inbox) ? readdirSync(inbox) : [];
};

describe("a mailbox added on the page", { timeout: 90_000 }, () => {
  test("is read, shown instead of the samples, removed, and there again after a restart", async () => {
    const data = temporaryFolder();
    const first = await start(data, TUESDAY);
    expect(await page(first.url)).toContain("Johanna Reuter");
    const added = await add(first.url, [
      ["files", named("Gesendet.mbox", SENT + mail(6, "die Folien schicke ich dir bis Freitag."))],
      ["locale", "de"],
    ]);
    expect(added).toMatchObject({ status: 303, next: "/progress?lang=de" });
    const done = await whenRead(first.url);
    expect(done).toContain("6 Mails gelesen");
    expect(done).toContain("Als deine Adressen erkannt: maxi@meier.example, als dein Name: Maxi Meier.");
    const own = await page(first.url);
    expect(own).toContain("ie Folien schicke ich dir bis Freitag");
    expect(own).not.toContain("Johanna Reuter");
    expect(inboxOf(data)).toEqual([]);
    expect(readFileSync(join(data, "dran", "dran.sqlite")).includes("meier")).toBe(false);
    expect(await first.end("SIGTERM")).toBe(0);

    const second = await start(data, TUESDAY);
    expect(await page(second.url)).toContain("ie Folien schicke ich dir bis Freitag");
    expect(await second.end("SIGTERM")).toBe(0);
  });

  test("asks whose it is where the mail does not show it, and keeps the files for the answer", async () => {
    const data = temporaryFolder();
    const { url, end } = await start(data, TUESDAY);
    const asked = await add(url, [["files", named("All.mbox", PROMISE)]]);
    expect(asked.status).toBe(400);
    expect(asked.html).toContain("Schon hier: All.mbox");
    const [, delivery = ""] = /name="delivery" value="([^"]+)"/.exec(asked.html) ?? [];
    const answered = await add(url, [
      ["delivery", delivery],
      ["addresses", "maxi@meier.example"],
    ]);
    expect(answered.status).toBe(303);
    await whenRead(url);
    expect(await page(url)).toContain("ie Folien schicke ich dir bis Freitag");
    expect(inboxOf(data)).toEqual([]);
    await end("SIGTERM");
  });

  test("whose answer never came is gone after the next start", async () => {
    const data = temporaryFolder();
    const first = await start(data, TUESDAY);
    await add(first.url, [["files", named("All.mbox", PROMISE)]]);
    expect(inboxOf(data)).toHaveLength(1);
    await first.end("SIGTERM");
    const second = await start(data, TUESDAY);
    expect(inboxOf(data)).toEqual([]);
    await second.end("SIGTERM");
  });

  test.each([
    {
      name: "what is no mail",
      fields: [["files", named("photo.jpg", "\u0000\u0001")]],
      says: "Darin war keine Post zu finden",
    },
    {
      name: "a name that leads elsewhere",
      fields: [["files", named("../../../../evil.mbox", PROMISE)]],
      says: "Schon hier: evil.mbox",
    },
    {
      name: "a path that is not there",
      fields: [["paths", "/nowhere/All.mbox"]],
      says: "/nowhere/All.mbox gibt es auf diesem Rechner nicht",
    },
    { name: "nothing at all", fields: [], says: "noch keine Datei und kein Pfad" },
  ] as const)("of $name is answered with what to do, and shows nothing", async ({ fields, says }) => {
    const data = temporaryFolder();
    const { url, end } = await start(data, [...TUESDAY, "--mbox", file("own.mbox", PROMISE), ...MAXI.slice(0, 4)]);
    const answer = await add(url, [...fields, ["locale", "de"]]);
    expect(answer.status).toBe(400);
    expect(answer.html).toContain(says);
    expect(readdirSync(data)).toEqual(["dran"]);
    expect(await page(url)).toContain("ie Folien schicke ich dir bis Freitag");
    await end("SIGTERM");
  });
});

describe("a path", { timeout: 90_000 }, () => {
  test("is read anew at every start, and what came since the last look stands first", async () => {
    const data = temporaryFolder();
    const mbox = file("Sent.mbox", SENT + mail(6, "die Folien schicke ich dir bis Freitag."));
    const monday = await start(data, at("2026-03-09T10:00:00+01:00"));
    expect((await add(monday.url, [["paths", mbox]])).status).toBe(303);
    await whenRead(monday.url);
    expect(await page(monday.url)).not.toContain('id="news"');
    await monday.end("SIGTERM");

    appendFileSync(mbox, mail(7, "das Protokoll bekommst du am Montag."));
    const tuesday = await start(data, TUESDAY);
    await whenRead(tuesday.url);
    const html = await page(tuesday.url);
    const news = html.slice(html.indexOf('id="news"'), html.indexOf('id="digest"'));
    expect(news).toContain("Neu seit gestern");
    expect(news.match(/<blockquote>[^<]*/g)).toEqual([expect.stringContaining("as Protokoll bekommst du am Montag")]);
    await tuesday.end("SIGTERM");
    expect(existsSync(mbox)).toBe(true);
  });

  test("may be a folder of mails, with a calendar beside it", async () => {
    const folder = temporaryFolder();
    for (const [at, text] of SENT.split(/^From a@b.*\n/m)
      .filter(Boolean)
      .entries())
      writeFileSync(join(folder, `${at}.eml`), text);
    const ics = file("calendar.ics", "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n");
    const { url, end } = await start(temporaryFolder(), TUESDAY);
    expect(
      (
        await add(url, [
          ["paths", `${folder}\n${ics}`],
          ["addresses", "maxi@meier.example"],
        ])
      ).status,
    ).toBe(303);
    expect(await whenRead(url)).toContain("5 Mails gelesen");
    await end("SIGTERM");
  });
});
