import type { DigestCounts, DigestPhrases } from "../../contract/phrases.ts";
import { inWords } from "./calendar.ts";

type Line = readonly [count: number, one: string, many: (words: string) => string];

const lines = ({ people, due, open, awaited, promised, meetings }: DigestCounts): readonly Line[] => [
  [people, "one person is waiting for you", (n) => `${n} people are waiting for you`],
  [due, "one promise is due", (n) => `${n} promises are due`],
  [open, "one promise is coming up", (n) => `${n} promises are coming up`],
  [awaited, "you are waiting for one answer", (n) => `you are waiting for ${n} answers`],
  [promised, "one promise to you is still open", (n) => `${n} promises to you are still open`],
  [meetings, "one chance to meet", (n) => `${n} chances to meet`],
];

const raise = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

export const digest: DigestPhrases = {
  sections: {
    promises: "Your promises",
    owed: "Someone is waiting for you",
    awaiting: "You are waiting",
    promised: "Promised to you",
    meetings: "Time to meet",
    occasions: "Good occasions",
  },
  strategies: {
    listen: "Listen – show that their words arrived",
    common_ground: "Common ground – pick up what matters to you both",
    deliver: "Deliver – make good on your word",
    good_mood: "Keep it light – short, friendly, no pressure",
    correct: "Put it right – own the delay and look ahead",
    meet: "Meet – most things are easier face to face",
  },
  subject(counts) {
    const said = lines(counts).flatMap(([n, one, many]) => (n === 0 ? [] : [n === 1 ? one : many(String(n))]));
    return said.length > 0 ? raise(said.slice(0, 2).join(", ")) : "Dran: a note about your accounts";
  },
  greeting(hour, first) {
    const time = hour < 12 ? "Good morning" : hour < 18 ? "Good afternoon" : "Good evening";
    return first ? `${time}, ${first}.` : `${time}.`;
  },
  openings: {
    busy: [
      "There is a fair bit with you this week. Pick one, and the rest already gets lighter.",
      "A few people would be glad of a line from you. The drafts are ready: read them aloud and send what rings true.",
      "Things have piled up a little, and none of it is lost: every item comes with a draft.",
    ],
    few: [
      "Not much, but worth it: ten minutes will do.",
      "A quiet week. A short note sent now gets read.",
      "Only a few lines are missing, then your desk is clear.",
    ],
    meetings: [
      "Your calendar takes you close to people you know. One coffee beats ten emails.",
      "This is a good week to meet, and the drafts already suggest when.",
    ],
    faultsOnly: [
      "Nothing to say about your contacts today, but something about your accounts.",
      "All is quiet with your promises. Only this needs a look:",
    ],
  },
  praise: (kept) => (kept === 1 ? "You kept one promise this week." : `You kept ${inWords(kept)} promises this week.`),
  keptHeading: "Kept",
  keptLine: (name, quote, date) => `${name}: ${quote} (${date})`,
  ownWords: (quote, date) => `You, on ${date}: ${quote}`,
  theirWords: (quote, date) => `On ${date}: ${quote}`,
  lessons: {
    notAPromise: (quote) => `${quote} is not a promise`,
    due: (quote, date) => `${quote} is due on ${date}`,
    undated: (quote) => `${quote} has no date`,
    noAnswer: (quote) => `${quote} needs no answer`,
  },
  learned: (lessons, more) =>
    `Noted: ${lessons.join("; ")}${more === 0 ? "" : more === 1 ? "; and one thing more" : `; and ${inWords(more)} things more`}.`,
  whyLabel: "Why now",
  strategyLabel: "The idea",
  draftLabel: "Draft",
  subjectLabel: "Subject",
  toLabel: "To",
  mailAction: "Open as email",
  mailActionTo: (name) => `Open the draft to ${name} as email`,
  withheld: (parts) => `Not shown, but counted: ${parts.join(", ")}.`,
  reasons: {
    older: (n) => (n === 1 ? "one promise older than 60 days" : `${n} promises older than 60 days`),
    low_confidence: (n) => (n === 1 ? "one unsure find" : `${n} unsure finds`),
    over_seven: (n) => (n === 1 ? "one more item beyond the seven" : `${n} more items beyond the seven`),
    resting: (n) => (n === 1 ? "one resting item" : `${n} resting items`),
    excluded: (n) => (n === 1 ? "one you left out" : `${n} you left out`),
    taught: (n) => (n === 1 ? "one item you taught Dran to leave out" : `${n} items you taught Dran to leave out`),
    list: (n) => (n === 1 ? "one list message" : `${n} list messages`),
    bulk: (n) => (n === 1 ? "one newsletter" : `${n} newsletters`),
    machine: (n) => (n === 1 ? "one automatic message" : `${n} automatic messages`),
  },
  faultsHeading: "What needs a look",
  footer: ["Dran writes to you alone. What gets sent is up to you.", "Square brackets hold what only you can know."],
  nothing: "All quiet: nobody is waiting for you and no promise is open. Enjoy it.",
};
