import { describe, expect, test } from "vitest";
import type { Entry } from "../../../functions/api/entries.ts";
import { style } from "../../../functions/api/pages/style.ts";
import { sectionsOf } from "../../../functions/api/sections.ts";
import { wordings } from "../../../functions/api/wording/index.ts";
import { DranError } from "../../../packages/core/src/base/errors.ts";
import type { Commitment } from "../../../packages/core/src/commitment/commitment.ts";
import { locales } from "../../../packages/core/src/locales/index.ts";
import { commitment, fact, jan, maxi } from "../../support/builders.ts";
import { appOf, type Found, viewOf } from "./page.ts";

const promise = (over: Partial<Commitment>): Commitment =>
  commitment({
    id: "c1",
    quote: "Die Folien schicke ich dir bis Freitag",
    due: { on: "2026-03-06", said: "day", words: "bis Freitag" },
    ...over,
  });

const PROOF = { type: "message", messageId: "m2", at: "2026-03-05T09:00:00Z" } as const;

const get = (path: string, commitments: readonly Commitment[] = [promise({})]) => ask(path, { commitments });
const ask = (path: string, found: Found) =>
  appOf(found).request(`http://localhost${path}`, { headers: { host: "localhost:4747" } });

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
      expect(headers.get("referrer-policy")).toBe("same-origin"); // a link elsewhere tells nothing
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
    const app = appOf({}, { look: () => Promise.reject(error) });
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

/** Jan promised and was promised, waits, and was waited for. */
const exchange: Found = {
  commitments: [
    promise({}),
    promise({ id: "c2", terms: ["matter2"], quote: "Das Protokoll kommt morgen", status: "kept", proof: PROOF }),
    promise({
      id: "c3",
      terms: ["matter3"],
      quote: "Das mache ich",
      by: "contact",
      from: jan.address,
      to: [maxi.address],
      confidence: 0.9, // a promise, but not a sure one
    }),
    promise({
      id: "c4",
      terms: ["matter4"],
      quote: "Den Vertrag bekommst du am Montag",
      by: "contact",
      from: jan.address,
      to: [maxi.address],
    }),
    promise({
      id: "c5",
      terms: ["matter5"],
      quote: "Das alte Gutachten suche ich dir",
      madeAt: "2025-10-01T09:00:00Z",
      due: undefined,
    }),
    promise({ id: "c6", terms: ["matter6"], quote: "Vielleicht rufe ich an", confidence: 0.4 }),
  ],
  facts: [
    fact({ messageId: "asked", expectsAnswer: true, question: "Passt dir Montag?", terms: ["montag"] }),
    fact({ messageId: "sent", direction: "sent", sentAt: "2026-02-20T09:00:00Z", terms: ["gruesse"] }),
    ...Array.from({ length: 9 }, (_, at) => {
      const from = { name: `Frager ${at}`, address: `frager${at}@x.example` };
      return fact({ messageId: `q${at}`, from, expectsAnswer: true, question: "Passt das?", references: [] });
    }),
  ],
  counters: { bulk: 3, machine: 1 },
};

describe("one person's page", () => {
  const linkTo = async (name: string, code: string): Promise<string> => {
    const html = await (await ask(`/?owner=${code}`, exchange)).text();
    return (new RegExp(`href="([^"]+)">${name}<`).exec(html)?.[1] ?? "").replaceAll("&amp;", "&");
  };

  test.each(["de", "en"])("in %s shows promises both ways, who waits, and how long the silence is", async (code) => {
    const answer = await ask(await linkTo("Jan Roth", code), exchange);
    const html = await answer.text();
    expect(answer.status).toBe(200);
    for (const quote of ["Folien", "Protokoll", "Den Vertrag", "Das mache ich", "Passt dir Montag?"]) {
      expect(html).toContain(quote);
    }
    const { sections, page, promise: words } = wordings[code] ?? {};
    for (const title of [sections?.promises, sections?.promised, sections?.owed, page?.people.settled]) {
      expect(html).toContain(title);
    }
    expect(html).toContain(words?.unsure);
    expect(html).toContain(page?.people.wrote(code === "de" ? "20. Februar" : "20 February", 18));
    expect(html).toContain(page?.people.neverMet);
    expect(html).not.toContain("Frager");
  });

  test("does not name anybody in its address, and is missing for whom nothing was found with", async () => {
    expect(await linkTo("Jan Roth", "de")).not.toMatch(/jan|roth|@/i);
    for (const who of ["", "nobody", "000000000000"])
      expect((await ask(`/person?owner=de&who=${who}`, exchange)).status).toBe(404);
  });
});

describe("everything withheld", () => {
  test.each(["de", "en"])("in %s stands with its reason, named where it can be", async (code) => {
    const html = await (await ask(`/?owner=${code}`, exchange)).text();
    const held = wordings[code]?.page.held;
    const { reasons } = locales.find((locale) => locale.code === code)?.phrases.digest ?? {};
    const part = html.slice(html.indexOf('id="withheld"'));
    for (const reason of [held?.older, held?.lowConfidence]) expect(part).toContain(`${reason} (1)`);
    expect(part).toContain(`${held?.overSeven} (3)`);
    for (const quote of ["Das alte Gutachten", "Vielleicht rufe ich an"]) expect(part).toContain(quote);
    expect(part).toContain(reasons?.bulk?.(3));
    expect(part).toContain(reasons?.machine?.(1));
  });

  test("says so where there is nothing", async () => {
    expect(await (await get("/?owner=en", [])).text()).toContain(wordings.en?.page.held.nothing);
  });
});

describe("a kept promise names its proof", () => {
  const notesOf = (over: Partial<Commitment>, code: string): string | undefined => {
    const sections = sectionsOf(viewOf(code, { commitments: [promise({ status: "kept", ...over })] }));
    return sections.flatMap(({ entries }): readonly Entry[] => entries)[0]?.notes;
  };
  test.each([
    { proof: PROOF, german: "eingelöst mit deiner Mail vom 5. März", english: "kept with your mail of 5 March" },
    {
      proof: { type: "event", uid: "e", at: PROOF.at } as const,
      german: "eingelöst beim Termin am 5. März",
      english: "kept when you met on 5 March",
    },
  ])("$german", ({ proof, german, english }) => {
    expect(notesOf({ proof }, "de")).toContain(german);
    expect(notesOf({ proof }, "en")).toContain(english);
  });
});

describe("the colours", () => {
  const schemes = [...style.matchAll(/--paper: (?<paper>#\w{6}); --card: (?<card>#\w{6});(?<inks>[^}]*)/g)];
  test("both schemes are there", () => expect(schemes).toHaveLength(2));

  test.each(schemes.map(({ groups }) => groups ?? {}))(
    "every ink on $paper and $card has a contrast of 4.5 or more",
    ({ paper = "", card = "", inks = "" }) => {
      const grounds = [paper, card];
      for (const [, name, ink = ""] of inks.matchAll(/--(ink|soft|accent|late): (#\w{6})/g)) {
        for (const ground of grounds) expect(contrast(ink, ground), `${name} on ${ground}`).toBeGreaterThanOrEqual(4.5);
      }
      expect(inks).toMatch(/--ink.*--soft.*--accent.*--late/);
    },
  );
});

/** WCAG 2.2, contrast ratio. */
function contrast(a: string, b: string): number {
  const light = (hex: string) => {
    const [r = 0, g = 0, blue = 0] = [1, 3, 5].map((at) => {
      const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * blue;
  };
  const [low, high] = [light(a), light(b)].sort((x, y) => x - y) as [number, number];
  return (high + 0.05) / (low + 0.05);
}
