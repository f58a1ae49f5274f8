/** Gold files: what a careful reader finds in a mailbox. Two forms, one meaning. */
import { readFileSync } from "node:fs";
import { z } from "zod";
import type { Owner } from "../../packages/core/src/mail/owner.ts";
import { Gold } from "./score.ts";

const bare = (id: string): string => id.replace(/^<|>$/g, "");

const DevPromise = z.object({
  message_id: z.string(),
  quote: z.string(),
  also_in: z.array(z.string()).optional(),
  due_ok: z.array(z.string().nullable()).optional(),
  kind: z.string(),
  kind_ok: z.array(z.string()).optional(),
  to: z.array(z.string()),
  kept_by_message_id: z.string().nullish(),
  kept_by_event_uid: z.string().nullish(),
});
const DevRef = z.object({ message_id: z.string() });
const DevMeetup = z.object({ contact: z.string(), city: z.string(), optional: z.boolean().optional() });

const DevGold = z.object({
  owner: z.object({ name: z.string(), addresses: z.array(z.string()), lang: z.string(), timezone: z.string() }),
  now: z.string(),
  open_promises: z.array(DevPromise),
  kept_promises: z.array(DevPromise),
  i_owe_reply: z.array(DevRef),
  awaiting_reply: z.array(DevRef),
  ignore: z.array(DevRef).default([]),
  meetups: z.array(DevMeetup),
  not_to_report: z.array(DevRef),
});

/** The mailboxes of the development set. */
export function readDevGold(path: string): { owner: Owner; gold: Gold; traps: readonly string[] } {
  const raw = DevGold.parse(JSON.parse(readFileSync(path, "utf8")));
  const promise = (each: z.infer<typeof DevPromise>) => ({
    messageId: bare(each.message_id),
    quote: each.quote,
    also: (each.also_in ?? []).map(bare),
    dueOk: each.due_ok ?? [],
    kindOk: each.kind_ok ?? [each.kind],
    to: each.to.map((address) => address.toLowerCase()),
  });
  const ids = (list: readonly { message_id: string }[]) => list.map(({ message_id }) => bare(message_id));
  const gold = Gold.parse({
    now: raw.now,
    openPromises: raw.open_promises.map(promise),
    keptPromises: raw.kept_promises.map((each) => ({
      ...promise(each),
      proof: bare(each.kept_by_message_id ?? each.kept_by_event_uid ?? ""),
    })),
    owedReplies: ids(raw.i_owe_reply),
    awaitingReplies: ids(raw.awaiting_reply),
    ignore: ids(raw.ignore),
    meetups: raw.meetups,
  });
  const { name, addresses, lang, timezone } = raw.owner;
  return { owner: { id: "owner", name, addresses, locale: lang, zone: timezone }, gold, traps: ids(raw.not_to_report) };
}

const SampleRef = z.object({ messageId: z.string() });
const SampleGold = z.object({
  now: z.string(),
  openPromises: z.array(
    z.object({
      messageId: z.string(),
      quote: z.string(),
      also: z.array(z.string()).optional(),
      dueOk: z.array(z.string().nullable()).optional(),
      kind: z.string(),
      to: z.array(z.string()),
    }),
  ),
  keptPromises: z.array(
    z.object({
      messageId: z.string(),
      quote: z.string(),
      proofMessageId: z.string().optional(),
      proofEventUid: z.string().optional(),
    }),
  ),
  owedReplies: z.array(SampleRef),
  awaitingReplies: z.array(SampleRef),
  meetups: z.array(z.object({ contact: z.string(), city: z.string() })),
  notToReport: z.array(SampleRef),
  defensible: z.array(z.string()),
});

/** The sample mailboxes that ship with the command. */
export function readSampleGold(path: string): { gold: Gold; traps: readonly string[] } {
  const raw = SampleGold.parse(JSON.parse(readFileSync(path, "utf8")));
  const gold = Gold.parse({
    now: raw.now,
    openPromises: raw.openPromises.map(({ kind, ...each }) => ({ ...each, kindOk: [kind] })),
    keptPromises: raw.keptPromises.map((each) => ({ ...each, proof: each.proofMessageId ?? each.proofEventUid ?? "" })),
    owedReplies: raw.owedReplies.map(({ messageId }) => messageId),
    awaitingReplies: raw.awaitingReplies.map(({ messageId }) => messageId),
    meetups: raw.meetups,
    ignore: raw.defensible,
  });
  return { gold, traps: raw.notToReport.map(({ messageId }) => messageId) };
}

const SampleOwner = z.object({
  name: z.string(),
  addresses: z.array(z.string()),
  locale: z.string(),
  timeZone: z.string(),
});

/** Whose sample it is: the `owner.json` beside the mailbox. */
export function readSampleOwner(path: string): Owner {
  const { timeZone, ...profile } = SampleOwner.parse(JSON.parse(readFileSync(path, "utf8")));
  return { id: "owner", ...profile, zone: timeZone };
}
