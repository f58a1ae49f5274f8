import { describe, expect, test } from "vitest";
import { type ApiPorts, createApp } from "../../../functions/api/app.tsx";
import type { View } from "../../../functions/api/sections.ts";
import { wordings } from "../../../functions/api/wording/index.ts";
import { DranError } from "../../../packages/core/src/base/errors.ts";
import type { Commitment } from "../../../packages/core/src/commitment/commitment.ts";
import { localeOf, locales } from "../../../packages/core/src/locales/index.ts";
import { reviewStored } from "../../../packages/core/src/usecases/review.ts";

const NOW = "2026-03-10T09:00:00Z";

const promise = (over: Partial<Commitment>): Commitment => ({
  id: "c1",
  messageId: "m1@meier.example",
  by: "owner",
  from: "maxi@meier.example",
  to: ["jan@roth.example"],
  quote: "Die Folien schicke ich dir bis Freitag",
  kind: "send",
  rule: "de/send",
  confidence: 0.9,
  madeAt: "2026-03-02T09:00:00Z",
  due: { on: "2026-03-06", said: "day", words: "bis Freitag" },
  terms: ["slides"],
  about: [],
  status: "open",
  ...over,
});

function viewOf(code: string, commitments: readonly Commitment[]): View {
  const locale = localeOf(code);
  if (!locale) throw new Error(`no locale ${code}`);
  const owner = {
    id: code,
    name: "Maxi <Meier>",
    addresses: ["maxi@meier.example"],
    locale: code,
    zone: "Europe/Berlin",
  };
  const stored = { facts: [], commitments, events: [], counters: {}, ownerKey: new Uint8Array(32) };
  const settings = { owedAfterDays: 2, awaitingAfterDays: 3 };
  return { owner, locale, now: NOW, review: reviewStored(stored, { owner, locales, now: NOW, settings }) };
}

function appOf(commitments: readonly Commitment[] = [promise({})], over: Partial<ApiPorts> = {}) {
  const [first, ...rest] = locales.map((locale) => ({ id: locale.code, label: locale.code.toUpperCase(), locale }));
  if (!first) throw new Error("no locale");
  const ports: ApiPorts = {
    owners: [first, ...rest],
    hosts: new Set(["localhost"]),
    loadReview: async (id) => viewOf(id, commitments),
    ...over,
  };
  return createApp(ports);
}

const get = (path: string, commitments?: readonly Commitment[]) =>
  appOf(commitments).request(`http://localhost${path}`, { headers: { host: "localhost:4747" } });

describe("the page", () => {
  test.each(locales.map(({ code, tag }) => ({ code, tag })))(
    "in $code says what was promised, in its language",
    async ({ code, tag }) => {
      const answer = await get(`/?owner=${code}`);
      const html = await answer.text();
      expect(answer.status).toBe(200);
      expect(html).toContain(`<html lang="${tag}">`);
      expect(html).toContain("Die Folien schicke ich dir bis Freitag");
      expect(html).toContain(
        wordings[code]?.promise.dueSince("6. März", 4).replace("6. März", code === "de" ? "6. März" : "6 March"),
      );
      for (const title of Object.values(wordings[code]?.sections ?? {}).slice(1, 7)) expect(html).toContain(title);
    },
  );

  test("switches between owners, and marks which one is shown", async () => {
    const html = await (await get("/?owner=en")).text();
    expect(html).toMatch(/href="\/\?owner=de"[^>]*lang="de/);
    expect(html).toMatch(/href="\/\?owner=en"[^>]*aria-current="page"/);
    expect(html).not.toMatch(/href="\/\?owner=de"[^>]*aria-current/);
  });

  test("words of a mail are text, never markup", async () => {
    const html = await (
      await get("/", [promise({ quote: "Ich schicke dir <img src=x onerror=alert(1)> heute" })])
    ).text();
    expect(html).not.toContain("<img");
    expect(html).not.toContain("Maxi <Meier>");
    expect(html).toContain("&lt;img");
  });

  test("says so where there is nothing", async () => {
    const html = await (await get("/?owner=en", [])).text();
    for (const sentence of Object.values(wordings.en?.nothing ?? {}).slice(1)) expect(html).toContain(sentence);
  });

  test("works without script, and loads nothing from elsewhere", async () => {
    const html = await (await get("/")).text();
    expect(html).not.toMatch(/<script|\son[a-z]+=|javascript:/i);
    expect(html).not.toMatch(/(?:src|href)="https?:/);
  });
});

describe("every answer", () => {
  test.each(["/", "/?owner=en", "/digest.html", "/digest.txt", "/health", "/nowhere", "/?owner=nobody"])(
    "%s carries the security headers",
    async (path) => {
      const { headers } = await get(path);
      expect(headers.get("content-security-policy")).toMatch(/^default-src 'none'; style-src 'unsafe-inline';/);
      expect(headers.get("cache-control")).toBe("no-store");
      expect(headers.get("referrer-policy")).toBe("no-referrer");
      expect(headers.get("x-content-type-options")).toBe("nosniff");
    },
  );

  test.each([
    { path: "/health", status: 200, type: "text/plain" },
    { path: "/digest.html?owner=de", status: 200, type: "text/html" },
    { path: "/digest.txt?owner=de", status: 200, type: "text/plain" },
    { path: "/digest.html?owner=nobody", status: 404, type: "text/html" },
    { path: "/?owner=nobody", status: 404, type: "text/html" },
    { path: "/nowhere", status: 404, type: "text/html" },
  ])("$path is $status", async ({ path, status, type }) => {
    const answer = await get(path);
    expect(answer.status).toBe(status);
    expect(answer.headers.get("content-type")).toContain(type);
  });

  test.each(["POST", "PUT", "DELETE"])("%s changes nothing: there is no such route", async (method) => {
    const answer = await appOf().request("http://localhost/", { method, headers: { host: "localhost" } });
    expect(answer.status).toBe(404);
  });

  test.each([
    {
      name: "a known one is told",
      error: new DranError("unavailable", "the file is locked"),
      says: "the file is locked",
    },
    { name: "of any other only that it is one", error: new Error("Hallo Jan, die Folien"), says: "a fault in Dran" },
  ])("to a fault: $name", async ({ error, says }) => {
    const app = appOf([], { loadReview: () => Promise.reject(error) });
    const answer = await app.request("http://localhost/", { headers: { host: "localhost" } });
    const text = await answer.text();
    expect(answer.status).toBe(500);
    expect(text).toContain(says);
    expect(text).not.toContain("Folien");
    expect(answer.headers.get("cache-control")).toBe("no-store");
  });

  test.each([
    { host: "localhost", status: 200 },
    { host: "LOCALHOST:4747", status: 200 },
    { host: "evil.example", status: 421 },
    { host: "localhost.evil.example", status: 421 },
    { host: "evil.example:localhost", status: 421 },
    { host: "", status: 421 },
  ])('asked as "$host" it answers $status', async ({ host, status }) => {
    const answer = await appOf().request("http://localhost/health", { headers: { host } });
    expect(answer.status).toBe(status);
    if (status === 421) expect(await answer.text()).not.toContain("ok");
  });
});

test("every locale has a wording", () => {
  expect(Object.keys(wordings).sort()).toEqual(locales.map(({ code }) => code).sort());
});
