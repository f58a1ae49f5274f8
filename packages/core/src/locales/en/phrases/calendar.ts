import type { CalendarPhrases, DayParts } from "../../contract/phrases.ts";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const NUMBERS = [
  "no",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
];

const day = ({ date, month }: DayParts) => `${date} ${MONTHS[month - 1]}`;
const weekday = (parts: DayParts) => `${WEEKDAYS[parts.weekday - 1]} ${day(parts)}`;

/** A count in words up to twelve, as one writes it in a letter. */
export const inWords = (count: number) => NUMBERS[count] ?? String(count);

type Unit = readonly [one: string, many: string];

/** From a week on, people count in weeks, and from two months on in months. */
function rounded(days: number): string {
  if (days < 7) return amount(days, ["a day", "days"]);
  const [size, unit]: [number, Unit] = days < 56 ? [7, ["a week", "weeks"]] : [30.4, ["a month", "months"]];
  const count = Math.round(days / size);
  const rest = days - Math.round(count * size);
  const nearly = rest === 0 ? "" : rest > 0 ? "just over " : "almost ";
  return nearly + amount(count, unit);
}

const amount = (count: number, [one, many]: Unit) => (count === 1 ? one : `${inWords(count)} ${many}`);

export const calendar: CalendarPhrases = {
  day,
  dayOfYear: (parts) => `${day(parts)} ${parts.year}`,
  weekday,
  slot: (parts, time) => `${weekday(parts)} at ${time}`,
  span(start, end) {
    if (start.day === end.day) return `on ${day(start)}`;
    if (start.month !== end.month) return `from ${day(start)} to ${day(end)}`;
    return end.date - start.date === 1 ? `on ${start.date} and ${day(end)}` : `from ${start.date} to ${day(end)}`;
  },
  lasting: rounded,
  since: rounded,
};
