import type { DateRule } from "../contract/dates.ts";
import { COUNTED, dated, LEAD, UNCOUNTED, WEEKDAY, YEAR } from "./date-words.ts";

/** Dates by number and name. */
export const numbered: readonly DateRule[] = [
  {
    id: "de/date",
    as: "date",
    pattern: dated(`(?<![\\d.,§/-]|punkt |kapitel |version |abschnitt |ziffer )${WEEKDAY}{day}\\. ?{mm}\\.${YEAR}`),
    matches: [
      ["Am 26.3. stehe ich bereit.", "2026-03-26"],
      ["Am 15.03.2026 komme ich.", "2026-03-15"],
      ["Freitag, den 13.3., ganz früh", "2026-03-13"],
      ["Bis 1.1.27 dauert es.", "2027-01-01"],
      ["Am 18.3. 16 h bei uns.", "2026-03-18"],
    ],
    rejects: ["Punkt 3.2. der Liste", "Version 2.0.1", "192.168.1.1"],
  },
  {
    id: "de/date-without-stop",
    as: "date",
    pattern: dated(
      `(?<=(?<!\\p{L})${LEAD} ){day}\\.{mm}(?!\\d|[.,]\\d| ?(?:€|%)| ?(?:uhr|euro|mio|prozent|h|mb|gb)(?!\\p{L}))`,
    ),
    matches: [["Bis 20.3 hast du es.", "2026-03-20"]],
    rejects: ["Um 17.40 Uhr", "Release 3.4"],
  },
  {
    id: "de/date-by-name",
    as: "date",
    pattern: dated(`${WEEKDAY}{day}\\.? ?{month}\\.?${YEAR}`),
    matches: [
      ["Bis zum 20. Maerz.", "2026-03-20"],
      ["Am 10. April komme ich.", "2026-04-10"],
      ["Am 22. Jänner 2027", "2027-01-22"],
      ["Am 3. Feber", undefined],
    ],
    rejects: ["35. März", "Ende März"],
  },
  {
    id: "de/date-in-words",
    as: "date",
    pattern: dated("{ordinal} {month}"),
    matches: [
      ["Am ersten April ist es da.", "2026-04-01"],
      ["Siebter Mai, neun Uhr", "2026-05-07"],
    ],
    rejects: ["zum ersten Mal"],
  },
  {
    id: "de/nth-weekday",
    as: "nthWeekday",
    pattern: dated("{ordinal} {weekday} (?:im |des )?(?:{month}|{shift} monats?)"),
    matches: [
      ["Am letzten Mittwoch im April.", "2026-04-29"],
      ["Am ersten Montag im April.", "2026-04-06"],
      ["Am zweiten Freitag des nächsten Monats", "2026-04-10"],
    ],
    rejects: ["Am ersten Montag"],
  },
  {
    id: "de/weekend-of-month",
    as: "nthWeekday",
    weekday: 7,
    pattern: dated("{ordinal} (?:{month}(?:-| )?wochenende|wochenende (?:im |des )?{month})"),
    matches: [
      ["Am zweiten Maiwochenende", "2026-05-10"],
      ["Am letzten Wochenende im April", "2026-04-26"],
    ],
    rejects: ["zweites Wochenende"],
  },
  {
    id: "de/joseph",
    as: "date",
    day: 19,
    month: 3,
    pattern: dated("jose(?:f|ph)i(?:tag)?"),
    matches: [["Zu Josefi sperren wir auf.", "2026-03-19"]],
    rejects: ["Josefine"],
  },
  {
    id: "de/first-of-month",
    as: "date",
    day: 1,
    pattern: dated("monatsersten|ersten des monats"),
    matches: [["Zum Monatsersten.", "2026-04-01"]],
    rejects: ["die ersten Monate"],
  },
  {
    id: "de/day-of-a-month",
    as: "date",
    pattern: dated("(?:{day}\\.|{ordinal}) (?:des |dieses )?{shift} monats"),
    matches: [
      ["Am 3. des nächsten Monats.", "2026-04-03"],
      ["Zum Fünften des nächsten Monats.", "2026-04-05"],
    ],
    rejects: ["3. Monat"],
  },
  {
    id: "de/iso-date",
    as: "date",
    pattern: dated("{year}-{mm}-{day}"),
    matches: [["Bis 2026-03-20 fertig.", "2026-03-20"]],
    rejects: ["2026-13-01"],
  },
  {
    id: "de/day-of-month",
    as: "date",
    pattern: dated(`(?<=(?<!\\p{L})${LEAD} )(?:{weekday},? (?:den |dem )?)?{day}(?:\\.|s?ten?(?!\\p{L}))${COUNTED}`),
    matches: [
      ["Bis zum 20. prüfen wir es.", "2026-03-20"],
      ["Zum Elternabend am 19. komme ich.", "2026-03-19"],
      ["Am 3. rufe ich an.", "2026-04-03"],
      ["Abgabefrist ist der 15., ich weiß.", "2026-03-15"],
    ],
    rejects: ["Wir sind auf dem 1. Platz.", "Zum 3. Mal!", "Am 2. Tag"],
  },
  {
    id: "de/weekday-and-number",
    as: "date",
    pattern: dated(`(?:{weekday}|(?!so ){short}\\.?),? ?(?:de[nmr] )?{day}\\.${COUNTED}`),
    matches: [
      ["Dienstag, 17., bei uns im Hof.", "2026-03-17"],
      ["Für Mo. 30. ist alles bestellt.", "2026-03-30"],
    ],
    rejects: ["Montag, 3. Stock", "So 2. Platz"],
  },
  {
    id: "de/day-in-words",
    as: "date",
    pattern: dated(
      `(?<=(?<!\\p{L})(?:am|zum|ab|ab dem|vorm|{:weekday},? de[nmr]) )(?:{ordinal}${UNCOUNTED}|(?=\\p{L}{1,15}(?:zehnten|zigsten|ßigsten)){ordinal}${COUNTED})`,
    ),
    matches: [
      ["Am zwölften rufe ich an.", "2026-03-12"],
      ["Bis zum Fünfundzwanzigsten.", "2026-03-25"],
      ["Am sechzehnten schriftlich", "2026-03-16"],
      ["Freitag, der zwanzigste, passt.", "2026-03-20"],
    ],
    rejects: ["zum ersten Mal", "am zweiten Abend", "am zwanzigsten Tag", "Du bist der Erste, der es hört."],
  },
  {
    id: "de/date-of-event",
    as: "date",
    pattern: dated(
      `(?<=(?<!\\p{L})(?:(?:am|zum|zur|beim) \\p{L}{3,30}|den \\p{L}{0,25}termin) )vom {day}\\. ?(?:{month}|{mm}\\.)${YEAR}`,
    ),
    matches: [["Zur Begehung vom 24. März komme ich.", "2026-03-24"]],
    rejects: ["das Protokoll vom 24. März"],
  },
  {
    id: "de/days",
    as: "days",
    pattern: dated(
      `${WEEKDAY}{day}(?:\\.(?: ?{mm}\\.)?)? ?(?:-|–|bis|und|bis zum|und dem) ?${WEEKDAY}{day2}\\. ?(?:{mm2}\\.${YEAR})?`,
    ),
    matches: [
      ["Vom 16.3. bis 18.3.", "2026-03-18"],
      ["Vom 24. bis 26.", "2026-03-26"],
      ["14.-16.4.", "2026-04-16"],
    ],
    rejects: ["Punkte 4 bis 7"],
  },
  {
    id: "de/days-by-name",
    as: "days",
    pattern: dated(`{day}\\.? ?(?:-|–|bis|und|bis zum|und dem|oder|\\/) ?${WEEKDAY}{day2}\\. ?{month2}${YEAR}`),
    matches: [
      ["Der Workshop ist 14.-16. April.", "2026-04-16"],
      ["Vom 16. bis 18. März", "2026-03-18"],
    ],
    rejects: ["16. März"],
  },
  {
    id: "de/days-by-names",
    as: "days",
    pattern: dated(`{day}\\.? ?{month} ?(?:-|–|bis|bis zum) ?${WEEKDAY}{day2}\\. ?{month2}${YEAR}`),
    matches: [["Vom 30. März bis zum 2. April", "2026-04-02"]],
    rejects: ["30. März"],
  },
  {
    id: "de/weekdays",
    as: "weekdays",
    pattern: dated("(?:{shift} woche )?{weekday} ?(?:-|–|bis) ?{weekday2}"),
    matches: [["Ich bin Mittwoch bis Freitag in Wien.", "2026-03-13"]],
    rejects: ["Montag und bis dahin"],
  },
];
