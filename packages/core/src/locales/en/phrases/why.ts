import type { WhyPhrases } from "../../contract/phrases.ts";

const days = (count: number) => (count === 1 ? "one day" : `${count} days`);

export const why: WhyPhrases = {
  overdue: (late, promised) => `overdue by ${days(late)}, promised on ${promised}`,
  dueToday: (promised) => `due today, promised on ${promised}`,
  dueSoon: (dueDay, inDays, promised) =>
    `due on ${dueDay} (${inDays === 1 ? "tomorrow" : `in ${days(inDays)}`}), promised on ${promised}`,
  undated: (promised, ago) => `promised without a date on ${promised}, open for ${days(ago)}`,
  owed: (asked, ago) => `their email of ${asked}, ${days(ago)} without your answer`,
  awaiting: (asked, ago) => `you asked on ${asked}, ${days(ago)} without an answer`,
  promised: (promised, due, ago) =>
    due
      ? `promised to you on ${promised} for ${due}, ${days(ago)} ago`
      : `promised to you on ${promised}, open for ${days(ago)}`,
  away: (backOn) => `was away until ${backOn}`,
  trip: (when, city, event) => `you are in ${city} ${when}${event ? ` (${event})` : ""}`,
  event: (when, city, event) => `you are both ${event ? `at ${event} in ${city}` : `in ${city}`} ${when}`,
  visit: (when, city) => `is in ${city} ${when}`,
  also: (first, second) => `${first}; also: ${second}`,
};
