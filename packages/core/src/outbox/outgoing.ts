/** What every outbox makes sure of before anything leaves: the mail is whole, and goes to the owner and to nobody else. */
import { domainToASCII } from "node:url";
import addressparser from "nodemailer/lib/addressparser";
import { DranError } from "../base/errors.ts";
import type { Outgoing } from "../ports/outbox.ts";

/** A key's three parts: what SES allows in a tag (MessageTag in its types), and any file system in a name. */
const KEY = /^([\w-]{1,128})\/([\w-]{1,128})\/([\w-]{1,128})$/;

/** A bare address as it stands in an envelope: one "@", nothing that could end it or add another. RFC 5321 section 4.5.3.1. */
const ADDRESS = /^[^\s\u0000-\u0020\u007F@<>()[\]\\,;:"]{1,64}@[^\s\u0000-\u0020\u007F@<>()[\]\\,;:"]{1,255}$/u;

/** RFC 5322 section 2.1.1, without CRLF. */
const LINE_OCTETS = 998;

/** Fields that name who a mail goes to; some servers still read them (RFC 5322 sections 3.6.3 and 3.6.6). */
const RECIPIENT_FIELDS = /^(?:(?:resent-)?(?:to|cc|bcc)|apparently-to)$/;

export interface Checked {
  readonly kind: string;
  readonly owner: string;
  readonly issue: string;
  /** Bare addresses with their domain in ASCII (RFC 5891), as servers take them. */
  readonly from: string;
  readonly to: string;
}

/** @param owner the address the outbox was opened with. @throws {DranError} `refused` when `mail` is not as its type says. */
export function checkOutgoing(mail: Outgoing, owner: string): Checked {
  const [, kind, ownerId, issue] = KEY.exec(mail.key) ?? [];
  if (!kind || !ownerId || !issue) throw refused("its key is not of three parts");
  if (!ADDRESS.test(mail.to) || !ADDRESS.test(mail.from)) throw refused("an address of it is not exactly one");
  if (mail.to !== owner) throw refused("it is to another address than the owner's");
  checkLines(mail.raw);
  const to = inAscii(mail.to);
  const from = inAscii(mail.from);
  if (to.endsWith("@") || from.endsWith("@")) throw refused("an address of it has no domain that can be written");
  checkFields(fieldsOf(mail.raw), to, from);
  return { kind, owner: ownerId, issue, from, to };
}

/** So that it arrives byte for byte, and no server sees its end elsewhere than another does (bare CR or LF). */
function checkLines(raw: Uint8Array): void {
  let start = 0;
  for (let at = 0; at < raw.length; at++) {
    const byte = raw[at] ?? 0;
    const ends = byte === 0x0d && raw[at + 1] === 0x0a;
    if (!ends && byte !== 0x09 && (byte < 0x20 || byte > 0x7e)) throw refused("it is not ASCII in lines ended by CRLF");
    if (at - start > (ends ? LINE_OCTETS : LINE_OCTETS - 1)) throw refused("a line of it is too long");
    if (ends) start = ++at + 1;
  }
  if (raw.length === 0 || start !== raw.length) throw refused("it does not end with a line's end");
}

type Field = readonly [name: string, value: string];

/** The fields before the first empty line, unfolded (RFC 5322 section 2.2.3). */
function fieldsOf(raw: Uint8Array): readonly Field[] {
  const end = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength).indexOf("\r\n\r\n");
  const head = Buffer.from(raw.subarray(0, end < 0 ? raw.length : end)).toString("latin1");
  return head
    .replace(/\r\n(?=[\t ])/g, "")
    .split("\r\n")
    .map((line) => {
      const [, name, value] = /^([!-9;-~]+)[\t ]*:(.*)$/.exec(line) ?? [];
      if (name === undefined || value === undefined) throw refused("its header cannot be read");
      return [name.toLowerCase(), value];
    });
}

function checkFields(fields: readonly Field[], to: string, from: string): void {
  const only = (chosen: readonly Field[], name: string, address: string) =>
    chosen.length === 1 && chosen.every((field) => field[0] === name && names(field[1], address));
  const recipients = fields.filter(([name]) => RECIPIENT_FIELDS.test(name));
  if (!only(recipients, "to", to)) throw refused("its header names somebody else than the owner");
  const senders = fields.filter(([name]) => name === "from");
  if (!only(senders, "from", from)) throw refused("its header names another sender");
}

/** Is it this one address, with or without a name beside it? */
function names(value: string, address: string): boolean {
  const found = addressparser(value);
  return found.length === 1 && found.every((each) => each.address !== undefined && inAscii(each.address) === address);
}

function inAscii(address: string): string {
  const at = address.lastIndexOf("@");
  return `${address.slice(0, at)}@${domainToASCII(address.slice(at + 1))}`;
}

function refused(why: string): DranError {
  return new DranError("refused", `The mail is not sent: ${why}.`);
}
