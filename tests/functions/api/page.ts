/** A page of one invented owner and what it was asked to do, for tests of the app without a server. */
import { type ApiPorts, createApp } from "../../../functions/api/app.tsx";
import type { View } from "../../../functions/api/entries.ts";
import type { Added, Delivery, Mailboxes, Progress, Wishes } from "../../../functions/api/mailboxes.ts";
import type { Commitment } from "../../../packages/core/src/commitment/commitment.ts";
import { localeOf, locales } from "../../../packages/core/src/locales/index.ts";
import type { Fact } from "../../../packages/core/src/mail/fact.ts";
import { reviewStored, type Stored } from "../../../packages/core/src/usecases/review.ts";
import { owner } from "../../support/builders.ts";

export const NOW = "2026-03-10T09:00:00Z";
export const TOKEN = "token-of-this-process";

export interface Found {
  readonly commitments?: readonly Commitment[];
  readonly facts?: readonly Fact[];
  readonly counters?: Stored["counters"];
  readonly lessons?: NonNullable<Stored["lessons"]>;
}

export function viewOf(code: string, found: Found, now = NOW): View {
  const locale = localeOf(code);
  if (!locale) throw new Error(`no locale ${code}`);
  const stored = { facts: [], commitments: [], events: [], counters: {}, ownerKey: new Uint8Array(32), ...found };
  const settings = { owedAfterDays: 2, awaitingAfterDays: 3 };
  const whose = { ...owner, name: "Maxi <Meier>", locale: code };
  return { owner: whose, locale, now, review: reviewStored(stored, { owner: whose, locales, now, settings }) };
}

export function appOf(found: Found = {}, over: Partial<ApiPorts> = {}) {
  const [first, ...rest] = locales.map((locale) => ({ id: locale.code, label: locale.code.toUpperCase(), locale }));
  if (!first) throw new Error("no locale");
  return createApp({
    owners: () => [first, ...rest],
    hosts: new Set(["localhost"]),
    loadReview: async (id) => viewOf(id, found),
    look: async (id) => viewOf(id, found),
    ...over,
  });
}

export interface Asked {
  readonly saved: Map<string, string>;
  readonly wishes: Wishes[];
  readonly discarded: string[];
  readonly again: string[];
}

/** Mailboxes that note what they are asked, and answer as told. */
export function mailboxesOf({
  added = { status: "reading" } as Added,
  progress = { status: "idle" } as Progress,
} = {}): {
  readonly mailboxes: Mailboxes;
  readonly asked: Asked;
} {
  const asked: Asked = { saved: new Map(), wishes: [], discarded: [], again: [] };
  const delivery = (id: string): Delivery => ({
    id,
    names: async () => [...asked.saved.keys()],
    save: async (name, bytes) => {
      let size = 0;
      let text = "";
      for await (const chunk of bytes) {
        size += chunk.length;
        text = size < 1_000 ? text + chunk : `${size} bytes`;
      }
      asked.saved.set(name, text);
    },
    read: async (wishes) => {
      asked.wishes.push(wishes);
      return added;
    },
    discard: async () => {
      asked.discarded.push(id);
    },
  });
  return {
    asked,
    mailboxes: {
      token: TOKEN,
      receive: async () => delivery("fresh"),
      find: async (id) => (id === "kept" ? delivery("kept") : undefined),
      readAgain: async (ownerId) => {
        asked.again.push(ownerId);
      },
      progress: () => progress,
    },
  };
}
