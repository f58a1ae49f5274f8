/**
 * A certificate (X.509, RFC 5280) of its own authority for servers of the tests, made anew each time: no key lies in the
 * repository, and none runs out.
 */
import { generateKeyPairSync, sign } from "node:crypto";
import { isIP } from "node:net";

export interface Certificate {
  readonly cert: string;
  readonly key: string;
}

const HOUR_MS = 3_600_000;
const ECDSA_SHA256 = [0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02];
const COMMON_NAME = [0x55, 0x04, 0x03];
const SUBJECT_ALT_NAME = [0x55, 0x1d, 0x11];

/** Good for an hour before and after now, for these hosts (names or IPv4 addresses). */
export function certificateFor(...hosts: readonly string[]): Certificate {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const algorithm = sequence(tagged(0x06, Buffer.from(ECDSA_SHA256)));
  const name = sequence(tagged(0x31, sequence(tagged(0x06, Buffer.from(COMMON_NAME)), tagged(0x0c, ascii("test")))));
  const altNames = sequence(tagged(0x06, Buffer.from(SUBJECT_ALT_NAME)), tagged(0x04, sequence(...hosts.map(altName))));
  const signed = sequence(
    tagged(0xa0, tagged(0x02, Buffer.from([2]))), // version 3
    tagged(0x02, Buffer.from([1])),
    algorithm,
    name,
    sequence(time(Date.now() - HOUR_MS), time(Date.now() + HOUR_MS)),
    name,
    publicKey.export({ type: "spki", format: "der" }),
    tagged(0xa3, sequence(altNames)),
  );
  const signature = Buffer.concat([Buffer.from([0]), sign("sha256", signed, privateKey)]);
  const der = sequence(signed, algorithm, tagged(0x03, signature));
  const lines = der.toString("base64").replace(/.{64}/g, "$&\n");
  return {
    cert: `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`,
    key: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
  };
}

function altName(host: string): Buffer {
  return isIP(host) ? tagged(0x87, Buffer.from(host.split(".").map(Number))) : tagged(0x82, ascii(host));
}

/** GeneralizedTime, "20260311090000Z". */
function time(at: number): Buffer {
  const digits = new Date(at).toISOString().replace(/\D/g, "").slice(0, 14);
  return tagged(0x18, ascii(`${digits}Z`));
}

function sequence(...parts: readonly Buffer[]): Buffer {
  return tagged(0x30, Buffer.concat(parts));
}

/** Tag, length, value (X.690 section 8.1); less than 64 KiB. */
function tagged(tag: number, value: Buffer): Buffer {
  const { length } = value;
  const size = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...size]), value]);
}

function ascii(text: string): Buffer {
  return Buffer.from(text, "ascii");
}
