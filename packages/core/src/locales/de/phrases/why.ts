import type { WhyPhrases } from "../../contract/phrases.ts";

const days = (count: number) => (count === 1 ? "einem Tag" : `${count} Tagen`);

export const why: WhyPhrases = {
  overdue: (late, promised) => `seit ${days(late)} überfällig, versprochen am ${promised}`,
  dueToday: (promised) => `heute fällig, versprochen am ${promised}`,
  dueSoon: (dueDay, inDays, promised) =>
    `fällig am ${dueDay} (${inDays === 1 ? "morgen" : `in ${days(inDays)}`}), versprochen am ${promised}`,
  undated: (promised, ago) => `ohne Termin versprochen am ${promised}, seit ${days(ago)} offen`,
  owed: (asked, ago) => `Mail vom ${asked}, seit ${days(ago)} ohne deine Antwort`,
  awaiting: (asked, ago) => `von dir gefragt am ${asked}, seit ${days(ago)} ohne Antwort`,
  promised: (promised, due, ago) =>
    due
      ? `dir am ${promised} zugesagt für den ${due}, seit ${days(ago)} offen`
      : `dir am ${promised} zugesagt, seit ${days(ago)} offen`,
  away: (backOn) => `war bis ${backOn} abwesend`,
  trip: (when, city, event) => `du bist ${when} in ${city}${event ? ` (${event})` : ""}`,
  event: (when, city, event) => `ihr seid ${when} beide ${event ? `bei ${event} in ${city}` : `in ${city}`}`,
  visit: (when, city) => `ist ${when} in ${city}`,
  also: (first, second) => `${first}; außerdem: ${second}`,
};
