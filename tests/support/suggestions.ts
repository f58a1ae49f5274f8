/** Suggestions of every kind for two invented owners: what drafts and digests are shown and tested with. */
import type { DigestInput } from "@dran/core/digest/digest.ts";
import { why } from "@dran/core/digest/why.ts";
import { writeDrafts } from "@dran/core/draft/draft.ts";
import { locales } from "@dran/core/locales/index.ts";
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

type Of<Type extends Evidence["type"]> = Extract<Evidence, { type: Type }>;

const messageId = "m1@mail.example";

export function promised(
  quote: string,
  kind: string,
  madeOn: string,
  due: { dueOn?: string; daysLate?: number } = {},
): Of<"commitment"> {
  return { type: "commitment", commitmentId: "c1", messageId, quote, kind, madeAt: `${madeOn}T09:00:00Z`, ...due };
}

/** The same, by the contact. */
export function promisedByThem(...given: Parameters<typeof promised>): Of<"promised"> {
  return { ...promised(...given), type: "promised" };
}

export function owed(question: string, askedOn: string, days: number): Of<"owed"> {
  return { type: "owed", messageId, question, askedAt: `${askedOn}T09:00:00Z`, days };
}

export function awaiting(question: string, askedOn: string, days: number, backOn?: string): Of<"awaiting"> {
  const base = { type: "awaiting", messageId, question, askedAt: `${askedOn}T09:00:00Z`, days } as const;
  return backOn ? { ...base, backOn } : base;
}

export function meetup(
  reason: "trip" | "event" | "visit",
  city: string,
  [startOn, endOn]: readonly [string, string],
  eventSummary = "",
): Of<"meetup"> {
  const slots = [
    { startAt: `${startOn}T09:00:00Z`, endAt: `${startOn}T10:00:00Z` },
    { startAt: `${endOn}T13:00:00Z`, endAt: `${endOn}T14:00:00Z` },
  ];
  return { type: "meetup", reason, city, startOn, endOn, eventSummary, slots };
}

export function setting(over: Partial<Setting> = {}): Setting {
  return { language: "de", subject: "AW: Prüfstand für Pumpen", lastAt: "2026-03-03T09:00:00Z", ...over };
}

/** A late delivery to Jan Petersen unless told otherwise. */
export function suggestion(over: Partial<Suggestion> = {}): Suggestion {
  return {
    id: "s1",
    type: "delivery",
    strategy: "deliver",
    contact: "jan.petersen@kontor.example",
    contactName: "Jan Petersen",
    messageId: over.id === undefined ? messageId : `${over.id}@mail.example`, // the wording follows from it
    evidence: [
      promised("Das Papier schick ich dir bis Freitag", "send", "2026-03-03", { dueOn: "2026-03-06", daysLate: 4 }),
    ],
    setting: setting({ address: "informal", salutation: "Lieber Jan,", signedAs: "Liebe Grüße\nAnna" }),
    weight: 50,
    ...over,
  };
}

const kinds = {
  deliver: { type: "delivery", strategy: "deliver" },
  correct: { type: "apology", strategy: "correct" },
  listen: { type: "follow_up", strategy: "listen" },
  light: { type: "follow_up", strategy: "good_mood" },
  meet: { type: "meetup", strategy: "meet" },
} as const;

const du = (subject: string, over: Partial<Setting> = {}) =>
  setting({ address: "informal", salutation: "Lieber Jan,", signedAs: "Liebe Grüße\nAnna", subject, ...over });
const sie = (subject: string, over: Partial<Setting> = {}) =>
  setting({
    address: "formal",
    salutation: "Sehr geehrte Frau Dr. Huber,",
    signedAs: "Mit freundlichen Grüßen\nAnna Brandt",
    subject,
    ...over,
  });
const huber = { contact: "huber@institut-nord.example", contactName: "Dr. Insa Huber" };
const chris = { contact: "chris.meier@werk-drei.example", contactName: "Chris Meier" };

/** Every kind of promise, question and meeting, in du, ihr, Sie and where nothing shows it. */
export const german: readonly Suggestion[] = [
  suggestion({ id: "de-send-late", ...kinds.deliver }),
  suggestion({
    id: "de-send-apology",
    ...kinds.correct,
    ...huber,
    setting: sie("AW: Vertrag Messreihe"),
    evidence: [
      promised("Ich lasse den Entwurf noch prüfen und schicke ihn Ihnen im Lauf des Februars.", "send", "2026-01-21", {
        dueOn: "2026-02-28",
        daysLate: 10,
      }),
      owed("Darf ich an den Entwurf erinnern?", "2026-03-05", 5),
    ],
  }),
  suggestion({
    id: "de-reply-months",
    ...kinds.correct,
    ...huber,
    setting: sie("Stellungnahme zum Lärmschutz"),
    evidence: [
      promised("Sie hören bis Ende Januar von mir.", "reply", "2026-01-10", { dueOn: "2026-01-31", daysLate: 38 }),
    ],
  }),
  suggestion({
    id: "de-reply-soon",
    ...kinds.deliver,
    ...huber,
    setting: sie("Re: Zweite Befragungswelle"),
    evidence: [
      promised("melde mich bis Mittwoch bei Ihnen", "reply", "2026-03-05", { dueOn: "2026-03-11", daysLate: -1 }),
    ],
  }),
  suggestion({
    id: "de-call",
    ...kinds.deliver,
    setting: du("AW: Spannzange"),
    evidence: [
      promised("Ich rufe dich Donnerstagnachmittag an", "call", "2026-03-05", { dueOn: "2026-03-12", daysLate: -2 }),
    ],
  }),
  suggestion({
    id: "de-introduce",
    ...kinds.deliver,
    setting: du("Kontakt zur Kammer"),
    evidence: [
      promised("Mit Sabine bringe ich dich diese Woche noch zusammen", "introduce", "2026-03-09", {
        dueOn: "2026-03-13",
        daysLate: -3,
      }),
    ],
  }),
  suggestion({
    id: "de-undated",
    ...kinds.deliver,
    ...chris,
    setting: setting({ subject: "Drei Workshoptage" }),
    evidence: [promised("das Angebot für die drei Workshoptage kommt", "send", "2026-02-25")],
  }),
  suggestion({
    id: "de-status",
    ...kinds.deliver,
    ...chris,
    setting: setting({ subject: "Besuch der Arbeitsgruppe" }),
    evidence: [promised("Um den Raum kümmere ich mich", "do", "2026-02-26", { dueOn: "2026-03-16", daysLate: -6 })],
  }),
  suggestion({
    id: "de-soft",
    ...kinds.light,
    setting: du("AW: Altersgemischte Teams"),
    evidence: [promised("Lass uns an dem Thema unbedingt dranbleiben!", "stay_in_touch", "2026-02-03")],
  }),
  suggestion({
    id: "de-meet",
    ...kinds.deliver,
    contactName: "Carla Richter",
    setting: du("AW: Werksbesuch", { salutation: "Hallo zusammen,", signedAs: "VG Anna" }),
    evidence: [
      promised("um elf passt mir gut, ich komme zu euch raus", "meet", "2026-03-08", {
        dueOn: "2026-03-16",
        daysLate: -6,
      }),
    ],
  }),
  suggestion({
    id: "de-review",
    ...kinds.deliver,
    contactName: "Lina Fechner",
    setting: du("Praxiskapitel", { salutation: "Liebe Lina,", signedAs: "Anna" }),
    evidence: [
      promised("Ich lese deinen Text übers Wochenende gegen", "review", "2026-03-05", {
        dueOn: "2026-03-08",
        daysLate: 2,
      }),
    ],
  }),
  suggestion({
    id: "de-owed-restated",
    ...kinds.listen,
    setting: du("AW: Vortrag am Samstag"),
    evidence: [owed("Kannst du mir deine Folien schicken?", "2026-03-07", 3)],
  }),
  suggestion({
    id: "de-owed-months",
    ...kinds.correct,
    ...huber,
    setting: sie("Exkursion nach Mistelbach"),
    evidence: [
      owed("Wäre ein Besuch mit zwanzig Studierenden möglich, und hätten Sie Zeit, uns zu führen?", "2026-02-02", 36),
    ],
  }),
  suggestion({
    id: "de-owed-request",
    ...kinds.correct,
    ...chris,
    setting: setting({ subject: "Winterthur" }),
    evidence: [owed("Bitte lassen Sie uns einen Vertragsentwurf zukommen.", "2026-02-26", 12)],
  }),
  suggestion({
    id: "de-awaiting-restated",
    ...kinds.listen,
    ...huber,
    setting: sie("Richtpreis Decken"),
    evidence: [awaiting("Könnten Sie uns für rund 420 m² Decken einen Richtpreis nennen?", "2026-02-26", 12)],
  }),
  suggestion({
    id: "de-awaiting-back",
    ...kinds.listen,
    setting: du("AW: Kooperationsvereinbarung"),
    evidence: [awaiting("Soll ich den Vertragsentwurf schreiben oder magst du?", "2026-02-23", 15, "2026-03-09")],
  }),
  suggestion({
    id: "de-awaiting-neutral",
    ...kinds.listen,
    ...chris,
    setting: setting({ subject: "Bestandspläne Kulturhaus" }),
    evidence: [awaiting("Gibt es vom Kulturhaus Pläne in digitaler Form?", "2026-01-19", 50)],
  }),
  suggestion({
    id: "de-promised-thing",
    ...kinds.listen,
    setting: du("AW: Prüfstand für Pumpen"),
    evidence: [
      promisedByThem("Den Entwurf schick ich dir am Freitag.", "send", "2026-02-24", {
        dueOn: "2026-02-27",
        daysLate: 11,
      }),
    ],
  }),
  suggestion({
    id: "de-promised-reply",
    ...kinds.listen,
    ...huber,
    setting: sie("Räume im Herbst"),
    evidence: [promisedByThem("Ich frage bei der Fachhochschule nach und gebe Ihnen Bescheid.", "reply", "2026-02-20")],
  }),
  suggestion({
    id: "de-promised-meet",
    ...kinds.listen,
    ...chris,
    setting: setting({ subject: "Werkstatt" }),
    evidence: [
      promisedByThem("ich komme im Februar in der Werkstatt vorbei", "meet", "2026-01-28", {
        dueOn: "2026-02-28",
        daysLate: 10,
      }),
      owed("Bitte lassen Sie uns einen Vertragsentwurf zukommen.", "2026-03-07", 3),
    ],
  }),
  suggestion({
    id: "de-trip",
    ...kinds.meet,
    setting: du("Re: Vorstatik"),
    evidence: [
      meetup("trip", "Graz", ["2026-03-18", "2026-03-19"], "Bestandsaufnahme"),
      promised("Das Bodengutachten kriegst du von mir, versprochen", "send", "2026-02-02"),
    ],
  }),
  suggestion({
    id: "de-visit",
    ...kinds.meet,
    ...huber,
    setting: sie("Planertag"),
    evidence: [meetup("visit", "Wien", ["2026-03-30", "2026-04-03"])],
  }),
  suggestion({
    id: "de-event",
    ...kinds.meet,
    ...chris,
    setting: setting({ subject: "Foyerlicht" }),
    evidence: [
      meetup("event", "Frankfurt am Main", ["2026-03-12", "2026-03-13"], "Light + Building"),
      awaiting("Gibt es schon einen Termin?", "2026-03-01", 9),
    ],
  }),
];

const firstNames = (subject: string, over: Partial<Setting> = {}) =>
  setting({ language: "en", address: "informal", salutation: "Hi Grant,", signedAs: "Best\nTom", subject, ...over });
const titles = (subject: string, over: Partial<Setting> = {}) =>
  setting({
    language: "en",
    address: "formal",
    salutation: "Dear Ms Ellison,",
    signedAs: "Kind regards\nTom Whitfield",
    subject,
    ...over,
  });
const grant = { contact: "grant@redslope.example", contactName: "Grant Wheeler" };
const ellison = { contact: "m.ellison@leeds-trust.example", contactName: "Margaret Ellison" };
const byrne = { contact: "a.byrne@st-malachy.example", contactName: "Dr Aoife Byrne" };

export const english: readonly Suggestion[] = [
  suggestion({
    id: "en-send-late",
    ...kinds.deliver,
    ...grant,
    setting: firstNames("Re: Series A deck"),
    evidence: [promised("I'll get you the deck by Friday", "send", "2026-03-03", { dueOn: "2026-03-06", daysLate: 4 })],
  }),
  suggestion({
    id: "en-send-apology",
    ...kinds.correct,
    ...ellison,
    setting: titles("Impact assessment for the pilot"),
    evidence: [
      promised("You will have the completed assessment by close of play on Wednesday.", "send", "2026-02-14", {
        dueOn: "2026-02-18",
        daysLate: 20,
      }),
      owed("When may we expect this?", "2026-03-04", 6),
    ],
  }),
  suggestion({
    id: "en-call-months",
    ...kinds.correct,
    ...grant,
    setting: firstNames("long time!"),
    evidence: [
      promised("I'll ring you in January and we'll have a proper natter.", "call", "2025-12-30", {
        dueOn: "2026-01-31",
        daysLate: 38,
      }),
    ],
  }),
  suggestion({
    id: "en-status",
    ...kinds.deliver,
    ...ellison,
    setting: titles("Draft protocol"),
    evidence: [
      promised("I'll look through the draft this week.", "review", "2026-03-09", { dueOn: "2026-03-13", daysLate: -3 }),
    ],
  }),
  suggestion({
    id: "en-soft",
    ...kinds.light,
    ...grant,
    setting: firstNames("Great chatting"),
    evidence: [promised("let's stay in touch", "stay_in_touch", "2026-02-03")],
  }),
  suggestion({
    id: "en-owed-quoted",
    ...kinds.correct,
    ...byrne,
    setting: setting({ language: "en", subject: "" }),
    evidence: [owed("Have you a consent form I can show them?", "2026-03-01", 9)],
  }),
  suggestion({
    id: "en-owed-restated",
    ...kinds.listen,
    ...byrne,
    setting: firstNames("Speaking in September", { salutation: "Hi Aoife," }),
    evidence: [owed("Would you give a 25-minute talk in Glasgow on 17 September?", "2026-03-07", 3)],
  }),
  suggestion({
    id: "en-owed-months",
    ...kinds.correct,
    ...ellison,
    setting: titles("API documentation"),
    evidence: [owed("is the sandbox free of charge for partners?", "2026-01-30", 39)],
  }),
  suggestion({
    id: "en-awaiting-restated",
    ...kinds.listen,
    ...byrne,
    setting: firstNames("Re: Clinician interviews", { salutation: "Hi Aoife," }),
    evidence: [
      awaiting(
        "Could you find us two clinicians for an hour-long interview each when I'm over in March?",
        "2026-02-22",
        16,
      ),
    ],
  }),
  suggestion({
    id: "en-awaiting-back",
    ...kinds.listen,
    ...ellison,
    setting: titles("Grant eligibility"),
    evidence: [awaiting("Is a London company eligible?", "2026-02-22", 16, "2026-03-09")],
  }),
  suggestion({
    id: "en-promised-thing",
    ...kinds.listen,
    ...ellison,
    setting: titles("Signed contract"),
    evidence: [
      promisedByThem("We will have the signed contract over to you by the end of next week.", "send", "2026-02-20", {
        dueOn: "2026-02-27",
        daysLate: 11,
      }),
    ],
  }),
  suggestion({
    id: "en-promised-reply",
    ...kinds.listen,
    ...grant,
    setting: firstNames("Archive photographs"),
    evidence: [promisedByThem("I'll ask the registrar and let you know.", "reply", "2026-02-20")],
  }),
  suggestion({
    id: "en-promised-meet",
    ...kinds.listen,
    ...byrne,
    setting: setting({ language: "en", subject: "Coffee in Dublin" }),
    evidence: [
      promisedByThem("I'll come by your office on Thursday", "meet", "2026-02-23", {
        dueOn: "2026-02-26",
        daysLate: 12,
      }),
    ],
  }),
  suggestion({
    id: "en-introduce",
    ...kinds.deliver,
    ...grant,
    setting: firstNames("Scottish partners"),
    evidence: [
      promised("I'll introduce you to Kirsty by Friday", "introduce", "2026-03-02", {
        dueOn: "2026-03-06",
        daysLate: 4,
      }),
    ],
  }),
  suggestion({
    id: "en-trip",
    ...kinds.meet,
    ...byrne,
    setting: firstNames("Re: Consent form", { salutation: "Hi Aoife," }),
    evidence: [
      meetup("trip", "Dublin", ["2026-03-18", "2026-03-19"], "Ward visit"),
      promised("Consent form coming tomorrow", "send", "2026-02-27", { dueOn: "2026-02-28", daysLate: 10 }),
    ],
  }),
  suggestion({
    id: "en-event",
    ...kinds.meet,
    ...ellison,
    setting: titles("Data standards"),
    evidence: [meetup("event", "Edinburgh", ["2026-03-26", "2026-03-26"], "Health Data Forum")],
  }),
];

type Told = DigestInput["suggestions"][number];

/** Suggestions with their reason and draft, as review hands them to the digest. */
export function told(suggestions: readonly Suggestion[], owner: Owner): readonly Told[] {
  const drafts = writeDrafts(suggestions, owner, locales);
  return suggestions.map((each, at) => ({
    ...each,
    why: why(each, owner, now, locales),
    draft: drafts[at] ?? { subject: "", to: [], body: "" },
  }));
}

/** A week of these suggestions, with something kept, something withheld and one fault. */
export function week(suggestions: readonly Suggestion[], owner: Owner): DigestInput {
  const german = owner.locale === "de";
  return {
    owner,
    now,
    suggestions: told(suggestions, owner),
    kept: [
      {
        contactName: "Wiebke Janssen",
        quote: german ? "Die Folien schicke ich dir morgen" : "I'll send you the slides tomorrow",
        at: "2026-03-05T09:00:00Z",
      },
      {
        contactName: "Ruben Castell",
        quote: german ? "Ich gebe Ihnen bis Donnerstag Bescheid." : "You'll hear from me by Thursday.",
        at: "2026-03-06T09:00:00Z",
      },
    ],
    withheld: { older: 1, over_seven: 3, list: 12, bulk: 41, machine: 8 },
    faults: [
      german
        ? "Das Konto „privat“ konnte seit Sonntag nicht gelesen werden."
        : "The account “private” could not be read since Sunday.",
    ],
  };
}
