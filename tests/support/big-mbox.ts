/**
 * Writes mbox files of any size, the same for the same seed, for tests and benches. Made of: small mails of 0.5 to 6 KB
 * (a fifth with an HTML part, all with Gmail's headers and German or English labels), and, where asked for, mails with a
 * base64 attachment at even distances. All people are invented.
 */
import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { lehmer } from "./random.ts";

export interface BigMbox {
  /** The file is at least this large, in bytes, and at most one small mail larger. */
  readonly bytes: number;
  /** Sizes of attachments in bytes of base64; spread evenly over the file. */
  readonly attachments?: readonly number[];
  /** 1 to 2,147,483,646. */
  readonly seed?: number;
}

export interface Written {
  readonly small: number;
  readonly large: number;
  readonly bytes: number;
}

/** Streams the file to `path`; memory stays flat. */
export async function writeBigMbox(path: string, mbox: BigMbox): Promise<Written> {
  const written = { small: 0, large: 0, bytes: 0 };
  await pipeline(Readable.from(pieces(mbox, written)), createWriteStream(path));
  return written;
}

function* pieces(
  { bytes, attachments = [], seed = 1 }: BigMbox,
  written: { small: number; large: number; bytes: number },
) {
  const random = lehmer(seed);
  const smallBytes = bytes - attachments.reduce((sum, size) => sum + size, 0);
  let smallWritten = 0;
  while (smallWritten < smallBytes || written.large < attachments.length) {
    const due = (smallBytes * (written.large + 1)) / (attachments.length + 1);
    const size = attachments[written.large];
    const isLarge = size !== undefined && smallWritten >= due;
    for (const piece of isLarge ? largeMail(written.large, size) : smallMail(written.small, random)) {
      written.bytes += Buffer.byteLength(piece);
      if (!isLarge) smallWritten += Buffer.byteLength(piece);
      yield piece;
    }
    if (isLarge) written.large += 1;
    else written.small += 1;
  }
}

const PEOPLE = ["Jan Roth", "Ute Lang", "Mia Winter", "Tom Fuchs", "Eva Stern"];
const SENTENCES = [
  "Ich schicke dir die Unterlagen bis Freitag.",
  "Could you send me the figures for March?",
  "Das Angebot liegt bei den Kollegen, sie prüfen es noch.",
  "The workshop went well, and everybody liked the new plan.",
  "Wann passt dir ein kurzes Telefonat?",
  "From here on it is only a question of time.",
];

function* smallMail(index: number, random: () => number): Generator<string> {
  const name = PEOPLE[index % PEOPLE.length] ?? "";
  const other = `${name} <${name.toLowerCase().replace(" ", ".")}@kontakt.example>`;
  const own = "Maxi Meier <maxi@meier.example>";
  const isSent = random() < 0.4;
  const at = new Date(Date.UTC(2024, 0, 1) + index * 600_000).toUTCString().replace("GMT", "+0000");
  const length = 4 + Math.floor(random() * 60);
  const text = Array.from({ length }, () => SENTENCES[Math.floor(random() * SENTENCES.length)]).join("\n");
  const hasHtml = random() < 0.2;
  yield `${separator(index)}X-GM-THRID: ${1_790_000_000_000 + Math.floor(index / 3)}\n`;
  yield `X-Gmail-Labels: ${isSent ? "Gesendet" : "=?utf-8?q?Posteingang=2CGe=C3=B6ffnet?="}\n`;
  yield `From: ${isSent ? own : other}\nTo: ${isSent ? other : own}\nDate: ${at}\nSubject: Termin ${index}\n`;
  yield `Message-ID: <small-${index}@meier.example>\nMIME-Version: 1.0\n`;
  const plain = `Content-Type: text/plain; charset=utf-8\n\n${text.replace(/^From /gm, ">From ")}\n`;
  if (!hasHtml) return yield `${plain}\n`;
  yield `Content-Type: multipart/alternative; boundary=b\n\n--b\n${plain}--b\n`;
  yield `Content-Type: text/html; charset=utf-8\n\n<p>${text.replaceAll("\n", "</p>\n<p>")}</p>\n--b--\n\n`;
}

const BASE64_LINE = `${"TWFpbCBpcyBtYWRlIG9mIGxpbmVzIG9mIHRleHQsIGFuZCBzbyBhcmUgYXR0YWNobWVudHMu"}VGhl\n`;
const BASE64_BLOCK = BASE64_LINE.repeat(1000);

function* largeMail(index: number, size: number): Generator<string> {
  yield `${separator(index)}From: Jan Roth <jan@roth.example>\nTo: Maxi Meier <maxi@meier.example>\n`;
  yield `Date: Mon, 02 Mar 2026 09:00:00 +0000\nSubject: Video ${index}\nMessage-ID: <large-${index}@roth.example>\n`;
  yield 'MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="big"\n\n--big\nContent-Type: text/plain\n\n';
  yield "Hier ist das Video. Passt es so?\n--big\nContent-Type: video/mp4; name=video.mp4\n";
  yield "Content-Disposition: attachment; filename=video.mp4\nContent-Transfer-Encoding: base64\n\n";
  for (let left = size; left > 0; left -= BASE64_BLOCK.length) yield BASE64_BLOCK.slice(0, left);
  yield "\n--big--\n\n";
}

function separator(index: number): string {
  return `From ${1_790_000_000_000 + index}@xxx Mon Mar 02 09:00:00 +0000 2026\n`;
}
