import { readdirSync, statSync } from "node:fs";
import { request } from "node:http";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { dran, file, MAXI, PROMISE, temporaryFolder } from "./command.ts";
import { page, start } from "./running.ts";

/** As a browser would ask that was led here under another name. */
function askAs(host: string, url: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request(url, { headers: { host } }, (answer) => resolve(answer.resume().statusCode))
      .on("error", reject)
      .end();
  });
}

/** Two mailboxes are read, twice in some tests, by processes of their own. */
const PATIENCE_MS = 90_000;

/** The token of its forms is another one in each process. */
const withoutToken = (html: string): string => html.replace(/name="token" value="[0-9a-f]{32}"/g, "");

describe("dran start", { timeout: PATIENCE_MS }, () => {
  test("shows both samples, keeps them apart, and shows the same after a restart", async () => {
    const data = temporaryFolder();
    const now = ["--now", "2026-06-11T09:00:00+02:00"];
    const first = await start(data, now);
    const german = await page(first.url);
    const english = await page(`${first.url}?owner=en`);
    expect(german).toMatch(/^<!doctype html>\s*<html lang="de/i);
    expect(english).toContain('<html lang="en');
    for (const [html, name] of [
      [german, "Johanna Reuter"],
      [english, "Alice Fenwick"],
    ] as const) {
      expect(html.length).toBeGreaterThan(2000);
      expect(html).toContain(name);
      expect(html).not.toContain("{{");
      expect(html).not.toContain("<script");
    }
    expect(german).not.toContain("Alice Fenwick");
    expect(await page(`${first.url}digest.html?owner=en`)).toContain('lang="en');
    expect(first.said()).toContain(join(data, "dran"));
    expect(await first.end("SIGTERM")).toBe(0);

    const second = await start(data, now);
    expect(withoutToken(await page(second.url))).toBe(withoutToken(german));
    expect(await second.end("SIGINT")).toBe(0);
  });

  test("in another week the samples are read anew, and the old ones are gone", async () => {
    const data = temporaryFolder();
    const weeks = () => readdirSync(join(data, "dran", "sample")).map((name) => name.slice(0, 10));
    const june = await start(data, ["--now", "2026-06-11T09:00:00+02:00"]);
    expect(weeks()).toEqual(["2026-06-09"]);
    await june.end("SIGTERM");
    const later = await start(data, ["--now", "2026-06-16T00:30:00+02:00"]);
    expect(weeks()).toEqual(["2026-06-16"]);
    await later.end("SIGTERM");
  });

  test("shows one's own mail, in a folder for its owner alone", async () => {
    const data = temporaryFolder();
    const own = await start(data, ["--mbox", file("own.mbox", PROMISE), ...MAXI]);
    const html = await page(own.url);
    expect(html).toContain("ie Folien schicke ich dir bis Freitag");
    expect(html).not.toContain("Johanna Reuter");
    expect(statSync(join(data, "dran")).mode & 0o777).toBe(0o700);
    await own.end("SIGTERM");
  });

  test("answers to loopback names only", async () => {
    const { url, end } = await start(temporaryFolder(), ["--mbox", file("own.mbox", PROMISE), ...MAXI]);
    const { port } = new URL(url);
    for (const host of [`127.0.0.1:${port}`, `localhost:${port}`, "LOCALHOST", `[::1]:${port}`]) {
      expect(await askAs(host, url)).toBe(200);
    }
    for (const host of [`evil.example:${port}`, "evil.example", "127.0.0.1.evil.example"]) {
      expect(await askAs(host, url)).toBe(421);
    }
    await end("SIGTERM");
  });

  test("without --port a taken port is passed over; with it that is said", async () => {
    const { url, end } = await start(temporaryFolder(), ["--mbox", file("own.mbox", PROMISE), ...MAXI]);
    const taken = new URL(url).port;
    const outcome = await dran(["start", "--port", taken, "--mbox", file("own.mbox", PROMISE), ...MAXI], {
      env: { XDG_DATA_HOME: temporaryFolder() },
    });
    expect({ code: outcome.code, out: outcome.out }).toEqual({ code: 2, out: "" });
    expect(outcome.err).toContain(`port ${taken} is taken`);
    await end("SIGTERM");
  });
});
