/** Suggestions of every kind for two invented owners: what drafts and digests are shown with. */
import type { Owner } from "@dran/core/mail/owner.ts";
import type { Evidence, Setting, Suggestion } from "@dran/core/suggestion/suggestion.ts";

export const anna: Owner = {
  id: "own_anna",
  name: "Anna Brandt",
  addresses: ["anna.brandt@stadtwerkstatt.example"],
  locale: "de",
  zone: "Europe/Berlin",
};

export const tom: Owner = {
  id: "own_tom",
  name: "Tom Whitfield",
  addresses: ["tom.whitfield@northquay.example"],
  locale: "en",
  zone: "Europe/London",
};

/** Tuesday, 10 March 2026, 10:00 in Berlin: every count of days below ends on it. */
export const now = "2026-03-10T09:00:00Z";

type CommitmentOver = Partial<Extract<Evidence, { type: "commitment" }>>;

export function promised(quote: string, kind: string, madeOn: string, over: CommitmentOver = {}): Evidence {
  return {
    type: "commitment",
    commitmentId: "c",
    messageId: "m@x.example",
    quote,
    kind,
    madeAt: `${madeOn}T09:00:00Z`,
    ...over,
  };
}

export function owed(question: string, askedOn: string, days: number): Evidence {
  return { type: "owed", messageId: "m@x.example", question, askedAt: `${askedOn}T09:00:00Z`, days };
}

export function awaiting(question: string, askedOn: string, days: number, backOn?: string): Evidence {
  const base = { type: "awaiting", messageId: "m@x.example", question, askedAt: `${askedOn}T09:00:00Z`, days } as const;
  return backOn ? { ...base, backOn } : base;
}

export function meetup(
  reason: "trip" | "event" | "visit",
  city: string,
  from: string,
  to: string,
  over = {},
): Evidence {
  const slots = [
    { startAt: `${from}T09:00:00Z`, endAt: `${from}T10:00:00Z` },
    { startAt: `${to}T13:00:00Z`, endAt: `${to}T14:00:00Z` },
  ];
  return { type: "meetup", reason, city, startOn: from, endOn: to, eventSummary: "", slots, ...over };
}

export function suggestion(
  over: Partial<Suggestion> & { setting?: Setting },
  evidence: [Evidence, ...Evidence[]],
): Suggestion {
  return {
    id: "s",
    type: "delivery",
    strategy: "deliver",
    contact: "jan.petersen@kontor.example",
    contactName: "Jan Petersen",
    messageId: "m@x.example",
    evidence,
    setting: setting(),
    weight: 50,
    ...over,
  };
}

export function setting(over: Partial<Setting> = {}): Setting {
  return { language: "de", subject: "AW: Pumpenprüfstand", lastAt: "2026-03-03T09:00:00Z", ...over };
}
