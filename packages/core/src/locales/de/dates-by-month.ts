import { type DateRule, Part } from "../contract/dates.ts";
import { dated } from "./date-words.ts";

/** Months, quarters, years, feasts, and days named by other days. */
export const longer: readonly DateRule[] = [
  {
    id: "de/part-of-month",
    as: "month",
    pattern: dated(
      "(?:(?:gegen |zu )?{part} (?:des )?|im laufe? (?:des |vom )?|(?<=(?<!\\p{L})(?:im|bis|bis zum|ab|vor|nach|seit|den|{:shift}) )){month}\\.?(?: {year})?",
    ),
    matches: [
      ["Im März schaue ich vorbei.", "2026-03-31"],
      ["Im Lauf des Februars 2027", "2027-02-28"],
      ["Im Jänner meld ich mich.", "2027-01-31"],
      ["Anfang April kann ich liefern.", "2026-04-07"],
      ["Bis Mitte Mai.", "2026-05-15"],
      ["Ende März.", "2026-03-31"],
    ],
    rejects: ["Frau Mai", "Im Maisfeld"],
  },
  {
    id: "de/start-of-month",
    as: "month",
    part: Part.start,
    pattern: dated("erste[nr]? {month} ?-?(?:woche|hälfte)"),
    matches: [["In der ersten Aprilwoche.", "2026-04-07"]],
    rejects: ["erste Woche"],
  },
  {
    id: "de/end-of-month",
    as: "month",
    part: Part.end,
    pattern: dated("(?:letzte|zweite)[nr]? {month} ?-?(?:woche|hälfte)"),
    matches: [["In der zweiten Märzhälfte.", "2026-03-31"]],
    rejects: ["zweite Woche"],
  },
  {
    id: "de/month",
    as: "month",
    pattern: dated("(?:{part} (?:des |dieses )?|im laufe? (?:des |dieses )?)(?:{shift} )?monats?|{shift} monats?"),
    matches: [
      ["Bis Ende des Monats.", "2026-03-31"],
      ["Bis Ende Monat.", "2026-03-31"],
      ["Nächsten Monat sehen wir uns.", "2026-04-30"],
      ["Anfang nächsten Monats.", "2026-04-07"],
      ["Mitte des Monats", "2026-03-15"],
    ],
    rejects: ["drei Monate", "im Monat"],
  },
  {
    id: "de/month-end",
    as: "month",
    pattern: dated(
      "monats(?:letzten|ultimo|wechsel|{part})|ultimo|(?:ehe|bevor) (?:der|dieser) (?:monat|{month}) (?:um|rum|herum|vorbei|vorüber|zu ende) ist|(?<=mit dem ){month}(?:gehalt|lohn)",
    ),
    part: Part.end,
    matches: [
      ["Ehe der April um ist.", "2026-04-30"],
      ["Das kommt mit dem Maigehalt.", "2026-05-31"],
      ["Bis Monatsende.", "2026-03-31"],
      ["Zum Monatsanfang.", "2026-04-07"],
    ],
    rejects: ["Monatskarte"],
  },
  {
    id: "de/quarter",
    as: "quarter",
    pattern: dated(
      "(?:{part} |(?<=(?<!\\p{L})(?:im|in|bis|ab|vor|nach) ))(?:(?:des|vom) )?(?:q{q}(?!-)|{quarter} quartals?)",
    ),
    matches: [
      ["In Q2 liefern wir.", "2026-06-30"],
      ["Im dritten Quartal", "2026-09-30"],
      ["Anfang Q2", "2026-04-30"],
      ["Im 2. Quartal", "2026-06-30"],
    ],
    rejects: ["Die Q4-Zahlen", "Q4"],
  },
  {
    id: "de/quarter-end",
    as: "quarter",
    part: Part.end,
    pattern: dated("quartals(?:ende|schluss|letzten)"),
    matches: [
      ["Bis Quartalsende.", "2026-03-31"],
      ["Vor Quartalsschluss.", "2026-03-31"],
    ],
    rejects: ["Quartalszahlen"],
  },
  {
    id: "de/this-quarter",
    as: "quarter",
    pattern: dated("(?:{part} )?(?:(?:des )?{shift} |des )quartals?"),
    matches: [
      ["Nächstes Quartal", "2026-06-30"],
      ["Ende des Quartals", "2026-03-31"],
    ],
    rejects: ["drei Quartale"],
  },
  {
    id: "de/new-year",
    as: "year",
    shift: 1,
    part: Part.start,
    pattern: dated("(?:im |ins )(?:neuen|neue) jahr"),
    matches: [["Im neuen Jahr melde ich mich.", "2027-01-31"]],
    rejects: ["Gutes neues Jahr!"],
  },
  {
    id: "de/year-end",
    as: "year",
    part: Part.end,
    pattern: dated("jahres(?:ende|schluss)"),
    matches: [
      ["Bis Jahresende.", "2026-12-31"],
      ["Noch vor Jahresende", "2026-12-31"],
    ],
    rejects: ["Jahresendfeier"],
  },
  {
    id: "de/year",
    as: "year",
    pattern: dated("heuer noch|noch heuer|(?:{part} )(?:des |dieses )?(?:{shift} )?jahre?s?|{shift} jahr"),
    matches: [
      ["Ende des Jahres", "2026-12-31"],
      ["Anfang nächsten Jahres", "2027-01-31"],
      ["Nächstes Jahr", "2027-12-31"],
    ],
    rejects: ["seit Jahren", "drei Jahre"],
  },
  {
    id: "de/feast",
    as: "feast",
    pattern: dated("{feast}(?: {year})?"),
    matches: [
      ["Nach Ostern meld ich mich.", "2026-04-07"],
      ["Vor Weihnachten kommt es.", "2026-12-23"],
      ["Bis Ostern.", "2026-04-05"],
      ["Zu Pfingsten", "2026-05-24"],
      ["Am Karsamstag", "2026-04-04"],
      ["Nach den Osterfeiertagen", "2026-04-07"],
      ["Nach Neujahr", "2027-01-04"],
    ],
    rejects: ["Weihnachtsfeier", "Osterhase"],
  },
  {
    id: "de/day-after",
    as: "anaphor",
    count: 1,
    pattern: dated(
      "am tag (?:darauf|drauf|danach)|tags (?:darauf|drauf|danach)|(?:am )?(?:folge|nächsten )tag|einen tag (?:später|darauf|drauf|danach)",
    ),
    matches: [["Am Tag drauf erfahren Sie es.", undefined]],
    rejects: ["am selben Tag"],
  },
  {
    id: "de/two-days-after",
    as: "anaphor",
    count: 2,
    pattern: dated("zwei tage (?:später|darauf|drauf|danach)"),
    matches: [["Zwei Tage drauf haben Sie es.", undefined]],
    rejects: ["zwei Tage lang"],
  },
  {
    id: "de/week-before",
    as: "anaphor",
    count: -7,
    pattern: dated("eine woche (?:davor|zuvor|vorher)"),
    matches: [["Die Folien habt ihr eine Woche davor.", undefined]],
    rejects: ["vor einer Woche"],
  },
  {
    id: "de/day-before",
    as: "anaphor",
    count: -1,
    pattern: dated(
      "rechtzeitig (?:vorher|davor)|(?<=(?:sie|ihnen|du|dir|ihr|euch) )(?:vorher|davor)|tags (?:zuvor|davor|vorher)|(?:am )?(?:vortag|tag davor|tag vorher)",
    ),
    matches: [
      ["Das Handout haben Sie vorher von mir.", undefined],
      ["Tags zuvor ruf ich an.", undefined],
    ],
    rejects: ["vorhin", "Am Freitag, vorher läuft noch ein Test."],
  },
  {
    id: "de/then",
    as: "anaphor",
    count: 0,
    pattern: dated(
      "dann|bis dahin|zu dem termin|am (?:gleichen|selben) (?:tag|abend|morgen|nachmittag|vormittag)|an dem (?:tag|abend|morgen|nachmittag|vormittag)",
    ),
    matches: [["Der Beitrag liegt dann bei Ihnen.", undefined]],
    rejects: ["danach"],
  },
];
