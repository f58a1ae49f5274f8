/** Mails for the outbox contract: one that is sent, and its parts to change. */
import { digest } from "../../packages/core/src/digest/digest.ts";
import { de } from "../../packages/core/src/locales/de/index.ts";
import { locales } from "../../packages/core/src/locales/index.ts";
import { composeDigest } from "../../packages/core/src/outbox/mail.ts";
import type { Outgoing } from "../../packages/core/src/ports/outbox.ts";
import { anna, german, week } from "../support/suggestions.ts";

export const FROM = "digest@dran.example";
export const OWNER = "anna.brandt@stadtwerkstatt.example";

/** What must never stand in an error: the addresses, and words of the mail. */
export const SECRETS = [FROM, OWNER, "anna.brandt", "elsewhere.example", "Papier", "Wochenpost"] as const;

export function outgoing(over: Partial<Outgoing> = {}): Outgoing {
  return { key: "digest/own_1/2026-W11", from: FROM, to: OWNER, raw: letter({}), ...over };
}

/** @param over header fields to add, to change, or (undefined) to leave out. */
export function letter(
  over: Readonly<Record<string, string | undefined>>,
  body = "Ich schicke dir das Papier.\r\n",
): Uint8Array {
  const fields = {
    From: `Dran <${FROM}>`,
    To: `"Brandt, Anna" <${OWNER}>`,
    Subject: "Wochenpost",
    "Message-ID": "<2026-W11.1@dran.example>",
    ...over,
  };
  const head = Object.entries(fields).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}: ${value}\r\n`],
  );
  return bytes(`${head.join("")}\r\n${body}`);
}

/** A digest as it is composed for Anna. */
export async function digestMail(): Promise<Uint8Array> {
  return composeDigest(digest(week(german.slice(0, 7), anna), locales), de, FROM);
}

export function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
