import type { CalendarPhrases, DayParts } from "../../contract/phrases.ts";

const MONTHS = [
  "Januar",
  "Februar",
  "März",
  "April",
  "Mai",
  "Juni",
  "Juli",
  "August",
  "September",
  "Oktober",
  "November",
  "Dezember",
];
const WEEKDAYS = ["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"];
const NUMBERS = [
  "null",
  "ein",
  "zwei",
  "drei",
  "vier",
  "fünf",
  "sechs",
  "sieben",
  "acht",
  "neun",
  "zehn",
  "elf",
  "zwölf",
];

const day = ({ date, month }: DayParts) => `${date}. ${MONTHS[month - 1]}`;
const weekday = (parts: DayParts) => `${WEEKDAYS[parts.weekday - 1]}, ${day(parts)}`;

/** A count in words up to twelve, as one writes it in a letter. */
export const inWords = (count: number) => NUMBERS[count] ?? String(count);

type Unit = readonly [one: string, many: string];

/** From "nine days" on, people count in weeks, and from two months on in months. */
function rounded(days: number, [tag, woche, monat]: readonly [Unit, Unit, Unit]): string {
  if (days < 7) return amount(days, tag);
  const [size, unit] = days < 56 ? [7, woche] : [30.4, monat];
  const count = Math.round(days / size);
  const rest = days - Math.round(count * size);
  const nearly = rest === 0 ? "" : rest > 0 ? "gut " : "knapp ";
  return nearly + amount(count, unit);
}

const amount = (count: number, [one, many]: Unit) => (count === 1 ? one : `${inWords(count)} ${many}`);

export const calendar: CalendarPhrases = {
  day,
  dayOfYear: (parts) => `${day(parts)} ${parts.year}`,
  weekday,
  slot: (parts, time) => `${weekday(parts)}, ${time} Uhr`,
  span(start, end) {
    if (start.day === end.day) return `am ${day(start)}`;
    if (start.month !== end.month) return `vom ${day(start)} bis ${day(end)}`;
    return end.date - start.date === 1 ? `am ${start.date}. und ${day(end)}` : `vom ${start.date}. bis ${day(end)}`;
  },
  lasting: (days) =>
    rounded(days, [
      ["einen Tag", "Tage"],
      ["eine Woche", "Wochen"],
      ["einen Monat", "Monate"],
    ]),
  since: (days) =>
    rounded(days, [
      ["einem Tag", "Tagen"],
      ["einer Woche", "Wochen"],
      ["einem Monat", "Monaten"],
    ]),
};
