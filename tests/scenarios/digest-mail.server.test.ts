import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { digest } from "@dran/core/digest/digest.ts";
import { renderHtml } from "@dran/core/digest/html.ts";
import { renderText } from "@dran/core/digest/text.ts";
import { de } from "@dran/core/locales/de/index.ts";
import { en } from "@dran/core/locales/en/index.ts";
import { locales } from "@dran/core/locales/index.ts";
import { composeDigest } from "@dran/core/outbox/mail.ts";
import { ImapFlow } from "imapflow";
import { createTransport } from "nodemailer";
import PostalMime from "postal-mime";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Dovecot, PASSWORD, startDovecot, whyNoDovecot } from "../support/dovecot.ts";
import { anna, english, german, tom, week } from "../support/suggestions.ts";

const required = process.env.DRAN_REQUIRE === "all";
const run = promisify(execFile);

const letters = [
  { name: "German", owner: anna, locale: de, made: digest(week(german.slice(0, 7), anna), locales) },
  { name: "English", owner: tom, locale: en, made: digest(week(english.slice(0, 7), tom), locales) },
];

/** What a mail server puts in front; everything else must come back as it was sent. */
const ADDED = ["return-path", "delivered-to", "received"];

async function read(source: Uint8Array) {
  const mail = await PostalMime.parse(source);
  const headers = mail.headers.filter(({ key }) => !ADDED.includes(key)).map(({ key, value }) => [key, value]);
  return { ...mail, headers };
}

/** The bytes behind the header. */
function bodyOf(source: Uint8Array): string {
  const text = new TextDecoder("latin1").decode(source);
  return text.slice(text.indexOf("\r\n\r\n"));
}

const noDovecot = await whyNoDovecot();

describe.skipIf(noDovecot && !required)("through Dovecot", () => {
  let server: Dovecot;
  beforeAll(async () => {
    if (noDovecot) throw new Error(`This run requires Dovecot, but ${noDovecot}.`);
    server = await startDovecot();
  });
  afterAll(() => server?.stop());

  test.each(letters)("the $name digest comes back as it was handed in", async ({ owner, locale, made }) => {
    const [address = ""] = owner.addresses;
    const sent = await composeDigest(made, locale);
    await deliver(server, address, sent);
    const received = await fetchOnly(server, address);

    const [given, got] = [await read(sent), await read(received)];
    expect(got.headers).toEqual(given.headers);
    expect(got.subject).toBe(made.subject);
    expect(got.from).toMatchObject({ name: "Dran", address: "digest@dran.invalid" });
    expect(got.to?.map((to) => to.address)).toEqual([address]);
    expect(got.text?.trimEnd()).toBe(renderText(made, locale).trimEnd());
    expect(got.html?.trimEnd()).toBe(renderHtml(made, locale).trimEnd());
    expect(bodyOf(received)).toBe(bodyOf(sent));
  });

  test("the server sees the same structure: text first, then HTML", async () => {
    const [address = ""] = anna.addresses;
    const client = await signIn(server, address);
    const lock = await client.getMailboxLock("INBOX");
    const message = await client.fetchOne("1", { bodyStructure: true, envelope: true });
    lock.release();
    await client.logout();
    if (!message) throw new Error("no message arrived");
    expect(message.bodyStructure?.type).toBe("multipart/alternative");
    expect(message.bodyStructure?.childNodes?.map(({ type }) => type)).toEqual(["text/plain", "text/html"]);
    expect(message.envelope?.subject).toBe(letters[0]?.made.subject);
  });
});

async function deliver({ host, lmtpPort }: Dovecot, address: string, raw: Uint8Array): Promise<void> {
  const transport = createTransport({ host, port: lmtpPort, lmtp: true, secure: false, ignoreTLS: true });
  await transport.sendMail({ envelope: { from: "digest@dran.invalid", to: [address] }, raw: Buffer.from(raw) });
  transport.close();
}

async function signIn({ host, imapPort }: Dovecot, user: string): Promise<ImapFlow> {
  const client = new ImapFlow({ host, port: imapPort, secure: false, auth: { user, pass: PASSWORD }, logger: false });
  await client.connect();
  return client;
}

async function fetchOnly(server: Dovecot, address: string): Promise<Uint8Array> {
  const client = await signIn(server, address);
  const lock = await client.getMailboxLock("INBOX");
  try {
    const message = await client.fetchOne("*", { source: true });
    const source = message ? message.source : undefined;
    if (!source) throw new Error("no message arrived");
    return source;
  } finally {
    lock.release();
    await client.logout();
  }
}

const noNotmuch = await run("notmuch", ["--version"]).then(
  () => undefined,
  () => "there is no notmuch (apt-get install notmuch)",
);

describe.skipIf(noNotmuch && !required)("indexed by notmuch", () => {
  let folder = "";
  const notmuch = async (...args: string[]) => {
    const env = { ...process.env, NOTMUCH_CONFIG: join(folder, "config") };
    return (await run("notmuch", args, { env, maxBuffer: 1 << 24, encoding: "buffer" })).stdout;
  };

  beforeAll(async () => {
    if (noNotmuch) throw new Error(`This run requires notmuch, but ${noNotmuch}.`);
    folder = mkdtempSync(join(tmpdir(), "dran-notmuch-"));
    for (const part of ["cur", "new", "tmp"]) mkdirSync(join(folder, "mail", part), { recursive: true });
    writeFileSync(
      join(folder, "config"),
      `[database]\npath=${join(folder, "mail")}\n[user]\nname=Test\nprimary_email=test@dran.invalid\n`,
    );
    for (const { name, locale, made } of letters) {
      writeFileSync(join(folder, "mail", "new", `${name}.eml`), await composeDigest(made, locale));
    }
    await notmuch("new", "--quiet");
  });
  afterAll(() => folder && rmSync(folder, { recursive: true, force: true }));

  test.each(letters)(
    "the $name digest is found by its Message-ID, subject, sender and parts alike",
    async ({ owner, locale, made }) => {
      const { messageId } = await PostalMime.parse(await composeDigest(made, locale));
      const query = `id:${messageId?.slice(1, -1)}`;
      const shown = JSON.parse((await notmuch("show", "--format=json", "--include-html", query)).toString());
      const [message] = shown.flat(Number.POSITIVE_INFINITY);
      expect(message.headers).toMatchObject({
        Subject: made.subject,
        From: "Dran <digest@dran.invalid>",
        To: `${owner.name} <${owner.addresses[0]}>`,
      });
      expect(message.timestamp).toBe(Date.parse(made.at) / 1000);
      const [whole] = message.body;
      expect(whole["content-type"]).toBe("multipart/alternative");
      expect(whole.content.map((part: { "content-type": string }) => part["content-type"])).toEqual([
        "text/plain",
        "text/html",
      ]);
      expect(whole.content[0].content.trimEnd()).toBe(renderText(made, locale).trimEnd());
      expect(whole.content[1].content.trimEnd()).toBe(renderHtml(made, locale).trimEnd());
      expect(new Uint8Array(await notmuch("show", "--format=raw", query))).toEqual(await composeDigest(made, locale));
    },
  );

  test("its words are found", async () => {
    expect((await notmuch("count", "subject:fällig")).toString().trim()).toBe("1");
    expect((await notmuch("count", "Befragungswelle")).toString().trim()).toBe("1");
  });
});
