import { describe, expect, test } from "vitest";
import { FORM_BYTES, readForm } from "../../../functions/api/form.ts";
import type { Added, Progress } from "../../../functions/api/mailboxes.ts";
import { wordings } from "../../../functions/api/wording/index.ts";
import { appOf, mailboxesOf, NOW, TOKEN } from "./page.ts";

const HERE = { host: "localhost:4747", origin: "http://localhost:4747", "sec-fetch-site": "same-origin" };
const de = wordings.de?.page;

type Field = readonly [name: string, value: string | File];

function formOf(fields: readonly Field[]): FormData {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  return form;
}

const TOKEN_FIELD: Field = ["token", TOKEN];
const file = (name: string, content: string) => new File([content], name);

/** A form as a browser sends it, from wherever the headers say. */
function post(
  fields: readonly Field[],
  { added, headers = HERE }: { added?: Added; headers?: Record<string, string> } = {},
) {
  const { mailboxes, asked } = mailboxesOf(added ? { added } : {});
  const answer = appOf({}, { mailboxes }).request("http://localhost:4747/add?lang=de", {
    method: "POST",
    headers,
    body: formOf(fields),
  });
  return { answer, asked };
}

describe("the form that adds a mailbox", () => {
  test.each(["de", "en"])("in %s has a label for each field, and works without script", async (code) => {
    const { mailboxes } = mailboxesOf();
    const answer = await appOf({}, { mailboxes }).request(`http://localhost/add?lang=${code}`, { headers: HERE });
    const html = await answer.text();
    expect(html).toContain(`<html lang="${code}`);
    for (const id of ["files", "paths", "addresses"]) {
      expect(html).toContain(`<label for="${id}"`);
      expect(html).toMatch(new RegExp(`id="${id}"[^>]*aria-describedby="${id}-help"`));
    }
    expect(html).toMatch(/enctype="multipart\/form-data"/);
    expect(html.indexOf('name="token"')).toBeLessThan(html.indexOf('type="file"'));
    expect(html).not.toMatch(/<script|\son[a-z]+=/);
  });

  test("hands on files, paths and addresses, and leads to the progress", async () => {
    const { answer, asked } = post([
      TOKEN_FIELD,
      ["files", file("Sent.mbox", "From a@b\n")],
      ["files", file("calendar.ics", "BEGIN:VCALENDAR\n")],
      ["paths", " /mail/one \r\n\r\n~/two\r\n/mail/one"],
      ["addresses", "Maxi@Meier.example, m@firma.example;"],
      ["locale", "en"],
    ]);
    expect((await answer).status).toBe(303);
    expect((await answer).headers.get("location")).toBe("/progress?lang=en");
    expect([...asked.saved]).toEqual([
      ["Sent.mbox", "From a@b\n"],
      ["calendar.ics", "BEGIN:VCALENDAR\n"],
    ]);
    expect(asked.wishes).toMatchObject([
      {
        paths: ["/mail/one", "~/two"],
        addresses: ["maxi@meier.example", "m@firma.example"],
        locale: { code: "en" },
      },
    ]);
  });

  test("an empty file field, as a browser sends it, is no file", async () => {
    const { answer, asked } = post([TOKEN_FIELD, ["files", new File([], "")], ["paths", "/mail"]]);
    expect((await answer).status).toBe(303);
    expect(asked.saved.size).toBe(0);
  });

  test.each<{ name: string; added: Added; says: string | undefined }>([
    { name: "nothing was given", added: { status: "nothing" }, says: de?.add.faults.nothing },
    { name: "it shows no owner", added: { status: "whose" }, says: de?.add.faults.whose },
    { name: "it holds no mail", added: { status: "unreadable" }, says: de?.add.faults.unreadable },
    {
      name: "a path is not there",
      added: { status: "no-path", path: "/nowhere" },
      says: de?.add.faults.path("/nowhere"),
    },
  ])("says what is missing when $name, and keeps what was given", async ({ added, says }) => {
    const { answer } = post([TOKEN_FIELD, ["files", file("All.mbox", "x")], ["paths", "/nowhere"]], { added });
    const html = await (await answer).text();
    expect((await answer).status).toBe(400);
    expect(html).toContain(`role="alert">${says}`);
    expect(html).toContain("/nowhere</textarea>");
    expect(html).toMatch(/name="delivery" value="fresh"/);
    expect(html).toContain(de?.add.kept(["All.mbox"]));
  });

  test("asks again for an address that is none", async () => {
    const { answer, asked } = post([TOKEN_FIELD, ["paths", "/mail"], ["addresses", "maxi"]]);
    expect((await answer).status).toBe(400);
    expect(await (await answer).text()).toContain(de?.add.faults.address("maxi"));
    expect(asked.wishes).toEqual([]);
  });

  test.each([
    { name: "goes on with the files that came before", files: [], discarded: ["fresh"] },
    { name: "lets them go where others come", files: [file("New.mbox", "x")], discarded: ["kept"] },
  ])("sent once more, $name", async ({ files, discarded }) => {
    const { answer, asked } = post([
      TOKEN_FIELD,
      ["delivery", "kept"],
      ...files.map((each): Field => ["files", each]),
      ["addresses", "maxi@meier.example"],
    ]);
    expect((await answer).status).toBe(303);
    expect(asked.discarded).toEqual(discarded);
  });
});

describe("a form from elsewhere changes nothing", () => {
  const whole: readonly Field[] = [TOKEN_FIELD, ["files", file("All.mbox", "x")]];
  test.each<{ name: string; fields: readonly Field[]; headers: Record<string, string> }>([
    { name: "another site's", fields: whole, headers: { ...HERE, "sec-fetch-site": "cross-site" } },
    { name: "another port's", fields: whole, headers: { ...HERE, "sec-fetch-site": "same-site" } },
    { name: "another origin's", fields: whole, headers: { host: HERE.host, origin: "http://evil.example" } },
    { name: "one of a hidden origin", fields: whole, headers: { host: HERE.host, origin: "null" } },
    { name: "one that says nothing of where it is from", fields: whole, headers: { host: HERE.host } },
    { name: "one without token", fields: whole.slice(1), headers: HERE },
    { name: "one with another token", fields: [["token", "x"], ...whole.slice(1)], headers: HERE },
    { name: "one whose token comes late", fields: [...whole].reverse(), headers: HERE },
    { name: "one with nothing in it", fields: [], headers: HERE },
  ])("$name", async ({ fields, headers }) => {
    const { answer, asked } = post(fields, { headers });
    expect((await answer).status).toBeGreaterThanOrEqual(400);
    expect([asked.saved.size, asked.wishes.length]).toEqual([0, 0]);
  });

  test.each([
    { name: "from here", headers: HERE, token: TOKEN, again: ["own"], status: 303 },
    {
      name: "of an older browser",
      headers: { host: HERE.host, origin: HERE.origin },
      token: TOKEN,
      again: ["own"],
      status: 303,
    },
    {
      name: "from elsewhere",
      headers: { ...HERE, "sec-fetch-site": "cross-site" },
      token: TOKEN,
      again: [],
      status: 403,
    },
    { name: "with another token", headers: HERE, token: "x", again: [], status: 403 },
  ])("reading again is asked $name: $status", async ({ headers, token, again, status }) => {
    const { mailboxes, asked } = mailboxesOf();
    const answer = await appOf({}, { mailboxes }).request("http://localhost:4747/read", {
      method: "POST",
      headers,
      body: new URLSearchParams({ token, owner: "own" }),
    });
    expect({ again: asked.again, status: answer.status }).toEqual({ again, status });
  });

  test("where nothing can be added there is no form", async () => {
    for (const path of ["/add", "/progress"]) {
      expect((await appOf().request(`http://localhost${path}`, { headers: HERE })).status).toBe(404);
    }
  });
});

describe("a large form", () => {
  const request = (bytes: number) => {
    const body = formOf([TOKEN_FIELD, ["files", file("All.mbox", "x".repeat(bytes))]]);
    return new Request("http://localhost/add", { method: "POST", body });
  };
  const read = async (bytes: number, limit: number) => {
    const { mailboxes, asked } = mailboxesOf();
    const { save } = await mailboxes.receive();
    return { form: await readForm(request(bytes), { token: TOKEN, save, limit }), asked };
  };

  test("is taken whole below its bound, and stopped above it", async () => {
    const { form, asked } = await read(3_000_000, 4_000_000);
    expect(form).toMatchObject({ status: "read", files: 1 });
    expect(asked.saved.get("All.mbox")).toBe("3000000 bytes");
    expect((await read(3_000_000, 2_000_000)).form).toEqual({ status: "too-large" });
    expect(FORM_BYTES).toBeGreaterThan(15e9); // a full free mailbox
  });

  test("that breaks off is told from one that is whole", async () => {
    const whole = new Uint8Array(await request(10_000).arrayBuffer());
    const type = request(10).headers.get("content-type") ?? "";
    const boundary = new TextDecoder().decode(whole.subarray(2, whole.indexOf(13)));
    const cut = new Request("http://localhost/add", {
      method: "POST",
      headers: { "content-type": type.replace(/boundary=.*/, `boundary=${boundary}`) },
      body: whole.subarray(0, 5_000),
    });
    expect(await readForm(cut, { token: TOKEN, save: async (_, bytes) => void bytes.resume() })).toEqual({
      status: "broken",
    });
  });

  test("whose files cannot be kept ends as broken, and does not hang", async () => {
    const save = () => Promise.reject(new Error("no space left"));
    expect(await readForm(request(3_000_000), { token: TOKEN, save })).toEqual({ status: "broken" });
  });
});

describe("the progress", () => {
  const at = (progress: Progress) =>
    appOf({}, { mailboxes: mailboxesOf({ progress }).mailboxes }).request("http://localhost/progress?lang=de", {
      headers: HERE,
    });
  const done = { ownerId: "own", messages: 3, at: NOW, skips: [] };

  test("renews itself while there is something to read, and not afterwards", async () => {
    const reading = await (await at({ status: "reading", messages: 1_200, share: 40 })).text();
    expect(reading).toContain('http-equiv="refresh" content="2"');
    expect(reading).toContain("1.200 Mails gelesen, 40 %");
    expect(await (await at({ status: "done", ...done })).text()).not.toContain("refresh");
  });

  test("says who was taken for the owner, and what was not read", async () => {
    const skip = { source: "All.mbox", code: "too-large", detail: "" } as const;
    const html = await (
      await at({
        status: "done",
        ...done,
        skips: [skip, skip, { ...skip, code: "left-out", count: 40 }],
        inferred: { addresses: ["maxi@meier.example"], name: "Maxi <Meier>" },
      })
    ).text();
    expect(html).toContain("Als deine Adressen erkannt: maxi@meier.example, als dein Name: Maxi &lt;Meier&gt;.");
    expect(html).toContain("All.mbox: 2 Mails zu groß");
    expect(html).toContain("All.mbox: 40 Mails aus Entwürfen");
    expect(html).toContain('href="/?owner=own"');
  });

  test("without a reading it leads to the overview", async () => {
    expect((await at({ status: "idle" })).headers.get("location")).toBe("/");
  });
});
