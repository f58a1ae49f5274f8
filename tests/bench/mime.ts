/** A letter as it comes over the wire (RFC 5322, MIME), with CRLF. Written without any of the code it is to measure. */
import { type Letter, type Random, type Writer, wrap } from "./letter.ts";

export interface Shape {
  /** HTML beside the plain text, in its stead, or none. */
  readonly html: "beside-text" | "alone" | false;
  /** Bytes of base64, 0 for none. */
  readonly attachmentBytes: number;
  readonly coding: "quoted-printable" | "8bit" | "base64";
  /** Mail servers it came through: each leaves a Received field, and the last ones sign and judge. */
  readonly relays: number;
}

export interface Mail {
  readonly raw: Uint8Array;
  readonly shape: Shape;
  readonly language: string;
  /** Earlier letters quoted below. */
  readonly quotes: number;
}

interface Quoted {
  readonly frame: string;
  readonly letter: Letter;
}

interface Parts {
  readonly from: Writer;
  readonly to: Writer;
  readonly id: string;
  readonly references: readonly string[];
  readonly sentAt: Date;
  readonly subject: string;
  readonly letter: Letter;
  /** Newest first. */
  readonly quoted: readonly Quoted[];
  readonly shape: Shape;
}

const EOL = "\r\n";

export function mime(parts: Parts, random: Random): Omit<Mail, "language"> {
  const { shape, quoted } = parts;
  const text = entity("text/plain; charset=utf-8", plainOf(parts), shape.coding);
  const html = shape.html && entity("text/html; charset=utf-8", htmlOf(parts), shape.coding);
  const body = html ? (shape.html === "alone" ? html : multipart("alternative", [text, html], random)) : text;
  const whole =
    shape.attachmentBytes > 0 ? multipart("mixed", [body, attachment(shape.attachmentBytes, random)], random) : body;
  const raw = Buffer.from([...headerOf(parts, random), whole].join(EOL));
  return { raw, shape, quotes: quoted.length };
}

function headerOf(parts: Parts, random: Random): readonly string[] {
  const { from, to, id, references, sentAt, subject, shape } = parts;
  const date = sentAt.toUTCString().replace("GMT", "+0000");
  const fields = [
    `From: ${mailbox(from)}`,
    `To: ${mailbox(to)}`,
    `Date: ${date}`,
    `Subject: ${encoded(subject)}`,
    `Message-ID: <${id}>`,
    ...(references.length > 0
      ? [`In-Reply-To: <${references.at(-1)}>`, `References: ${references.map((each) => `<${each}>`).join(`${EOL} `)}`]
      : []),
    "MIME-Version: 1.0",
  ];
  return [...transport(parts, date, random).slice(0, shape.relays === 0 ? 0 : undefined), ...fields];
}

/** What servers on the way write: half of a usual mail's header and more. */
function transport({ from, to, shape }: Parts, date: string, random: Random): readonly string[] {
  const domain = from.address.split("@")[1] ?? "";
  const received = Array.from(
    { length: shape.relays },
    (_, at) =>
      `Received: from relay${at}.${domain} (relay${at}.${domain} [192.0.2.${10 + at}])${EOL}` +
      ` by mx${at}.meier.example (Postfix) with ESMTPS id ${token(random, 12)}${EOL}` +
      ` for <${to.address}>; ${date}`,
  );
  if (shape.relays < 2) return received;
  const results = `dkim=pass header.d=${domain};${EOL} spf=pass smtp.mailfrom=${from.address};${EOL} dmarc=pass`;
  const hash = `d=${domain}; s=2024;${EOL} h=from:to:date:subject:message-id:references:mime-version:content-type;${EOL} bh=${token(random, 44)};`;
  return [
    `Return-Path: <${from.address}>`,
    `Delivered-To: ${to.address}`,
    ...received,
    `ARC-Seal: i=1; a=rsa-sha256; t=1704070200; cv=none; d=relay0.${domain}; s=arc;${EOL} b=${signature(random)}`,
    `ARC-Message-Signature: i=1; a=rsa-sha256; c=relaxed/relaxed; ${hash}${EOL} b=${signature(random)}`,
    `ARC-Authentication-Results: i=1; relay0.${domain};${EOL} ${results}`,
    `Authentication-Results: mx0.meier.example;${EOL} ${results}`,
    `DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; ${hash}${EOL} b=${signature(random)}`,
    `X-Spam-Status: No, score=-2.1 required=5.0 tests=BAYES_00,DKIM_SIGNED,DKIM_VALID,${EOL} DKIM_VALID_AU,SPF_PASS`,
    "X-Mailer: Example Mail 16.0",
  ];
}

/** Of an RSA key of 2,048 bits, folded. */
function signature(random: Random): string {
  return Array.from({ length: 6 }, () => token(random, 58)).join(`${EOL} `);
}

function plainOf({ letter, quoted }: Parts): string {
  const quotes = quoted.flatMap(({ frame, letter }, depth) => {
    const mark = `${">".repeat(depth)} `.trimStart();
    const below = `${">".repeat(depth + 1)} `;
    return ["", `${mark}${frame}`, ...lines(letter).map((line) => `${below}${line}`.trimEnd())];
  });
  return [...lines(letter), ...letter.signature, ...quotes, ""].join(EOL);
}

function lines({ own }: Letter): readonly string[] {
  return own.flatMap((paragraph) => [...wrap(paragraph), ""]);
}

/** As word processors put before every letter. */
const STYLE = [
  "@font-face{font-family:Calibri;panose-1:2 15 5 2 2 2 4 3 2 4}",
  "@font-face{font-family:Aptos;panose-1:2 11 0 4 2 2 2 2 2 4}",
  "body{font-family:Calibri,Arial,sans-serif;font-size:11pt;color:#222222}",
  "p.MsoNormal,li.MsoNormal,div.MsoNormal{margin:0cm;margin-bottom:.0001pt;font-size:11.0pt;font-family:Calibri}",
  "a:link,span.MsoHyperlink{mso-style-priority:99;color:#0563C1;text-decoration:underline}",
  "a:visited,span.MsoHyperlinkFollowed{mso-style-priority:99;color:#954F72;text-decoration:underline}",
  "span.EmailStyle17{mso-style-type:personal-compose;font-family:Calibri,sans-serif;color:windowtext}",
  ".MsoChpDefault{mso-style-type:export-only;font-family:Calibri,sans-serif}",
  "@page WordSection1{size:612.0pt 792.0pt;margin:70.85pt 70.85pt 2.0cm 70.85pt}",
  "blockquote{margin:0 0 0 .8ex;border-left:1px solid #cccccc;padding-left:1ex}",
].join(EOL);

function htmlOf({ letter, quoted }: Parts): string {
  const quotes = quoted.map(
    ({ frame, letter }) =>
      `<div class="gmail_quote"><div dir="ltr" class="gmail_attr">${escaped(frame)}<br></div>${EOL}` +
      `<blockquote class="gmail_quote">${paragraphs(letter)}`,
  );
  const ends = "</blockquote></div>".repeat(quotes.length);
  const signature = letter.signature.map(escaped).join(`<br>${EOL}`);
  return (
    `<html><head><meta charset="utf-8"><style>${STYLE}</style></head><body lang="de">${EOL}${paragraphs(letter)}` +
    `<div class="gmail_signature">${signature}</div>${EOL}${quotes.join(EOL)}${ends}${EOL}</body></html>${EOL}`
  );
}

function paragraphs({ own }: Letter): string {
  return own.map((text) => `<p class="MsoNormal"><span lang="DE">${escaped(text)}</span></p>${EOL}`).join("");
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

function entity(type: string, text: string, coding: Shape["coding"]): string {
  return [`Content-Type: ${type}`, `Content-Transfer-Encoding: ${coding}`, "", code(text, coding)].join(EOL);
}

function code(text: string, coding: Shape["coding"]): string {
  if (coding === "8bit") return text;
  return coding === "base64" ? lined(Buffer.from(text).toString("base64")) : quotedPrintable(text);
}

function multipart(subtype: string, parts: readonly string[], random: Random): string {
  const boundary = `=_${token(random, 24)}`;
  const joined = parts.map((part) => `--${boundary}${EOL}${part}${EOL}`).join("");
  return `Content-Type: multipart/${subtype}; boundary="${boundary}"${EOL}${EOL}${joined}--${boundary}--${EOL}`;
}

function attachment(bytes: number, random: Random): string {
  const name = `report-${Math.floor(random() * 1_000)}.pdf`;
  const head = [
    `Content-Type: application/pdf; name="${name}"`,
    `Content-Disposition: attachment; filename="${name}"`,
    "Content-Transfer-Encoding: base64",
  ];
  const line = token(random, 76);
  return [...head, "", ...Array.from({ length: Math.ceil(bytes / 78) }, () => line)].join(EOL);
}

function lined(text: string): string {
  return text.match(/.{1,76}/g)?.join(EOL) ?? "";
}

/** RFC 2045 section 6.7: lines of at most 76 characters, ended by a soft break. */
function quotedPrintable(text: string): string {
  return text.split(EOL).map(quotedLine).join(EOL);
}

function quotedLine(line: string): string {
  const bytes = Buffer.from(line);
  let [coded, width] = ["", 0];
  for (const [at, byte] of bytes.entries()) {
    const isPlain = byte > 32 ? byte < 127 && byte !== 61 : byte === 32 && at < bytes.length - 1;
    const unit = isPlain ? String.fromCharCode(byte) : `=${byte.toString(16).toUpperCase().padStart(2, "0")}`;
    if (width + unit.length > 75) [coded, width] = [`${coded}=${EOL}`, 0];
    coded += unit;
    width += unit.length;
  }
  return coded;
}

/** A phrase; one that is not ASCII as an encoded word (RFC 2047). */
function encoded(text: string): string {
  return /^[\u0020-\u007E]*$/.test(text) ? text : `=?utf-8?B?${Buffer.from(text).toString("base64")}?=`;
}

function mailbox({ name, address }: Writer): string {
  return `${encoded(name)} <${address}>`;
}

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

function token(random: Random, length: number): string {
  return Array.from({ length }, () => ALPHABET.charAt(Math.floor(random() * ALPHABET.length))).join("");
}
