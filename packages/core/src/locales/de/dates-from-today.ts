import { type DateRule, Part } from "../contract/dates.ts";
import { dated, HOUR } from "./date-words.ts";

/** Days seen from today: near ones, counts of days and weeks, and weekdays. */
export const days: readonly DateRule[] = [
  {
    id: "de/today",
    as: "in",
    count: 0,
    pattern: dated(
      `(?<!von )(?:noch (?:am )?)?(?:heute?|hait)(?: noch| spät(?:er)?)?${HOUR}(?:,? \\(?{:weekday}\\)?)?|nachher|in (?:einer )?(?:halben|viertel|dreiviertel) ?stunde|in einem moment|im laufe? des (?:heutigen )?(?:tage?s|vormittags|nachmittags|abends)`,
    ),
    matches: [
      ["Ich schicke es heute noch.", "2026-03-10"],
      ["Schau ich mir heut Abend an.", "2026-03-10"],
      ["Ich ruf dich nachher an.", "2026-03-10"],
      ["Du hörst im Laufe des Tages von mir.", "2026-03-10"],
    ],
    rejects: ["Die heutige Sitzung war gut.", "Das ging von heute auf morgen."],
  },
  {
    id: "de/tonight",
    as: "in",
    count: 0,
    weak: true,
    part: Part.end,
    pattern: dated(
      "am (?:späten |frühen )?(?:nachmittag|abend)|(?:vor |nach |bis )?(?:feierabend|büroschluss|dienstschluss|tagesende|ende des tages)",
    ),
    matches: [
      ["Ich melde mich am Nachmittag.", "2026-03-10"],
      ["Bis Feierabend hast du es.", "2026-03-10"],
    ],
    rejects: ["Guten Abend!", "Einen schönen Nachmittag noch."],
  },
  {
    id: "de/tomorrow",
    as: "in",
    count: 1,
    pattern: dated(
      `(?<!(?:guten|schönen|am|jeden|heute?|gestern|{:weekday}|zum|auf|der|den|dem|diesem|diesen|frühen|nächsten|eines|vom) )morgen${HOUR}|(?:im laufe? des |am )morgigen (?:tage?s?|{:weekday})`,
    ),
    matches: [
      ["Morgen früh rufe ich an.", "2026-03-11"],
      ["Morgen in der Früh telefonier ich dich an.", "2026-03-11"],
      ["Bis morgen Mittag sag ich zu.", "2026-03-11"],
    ],
    rejects: ["Guten Morgen!", "Ich schau jeden Morgen nach.", "Am Morgen war er da."],
  },
  {
    id: "de/tomorrow-early",
    as: "in",
    count: 1,
    weak: true,
    pattern: dated("gleich in der früh|eine nacht (?:drüber|darüber)"),
    matches: [["Lass mich eine Nacht drüber schlafen.", "2026-03-11"]],
    rejects: ["Heute Nacht schlafe ich."],
  },
  {
    id: "de/day-after-tomorrow",
    as: "in",
    count: 2,
    pattern: dated(`übermorgen${HOUR}`),
    matches: [
      ["Spätestens übermorgen hast du sie.", "2026-03-12"],
      ["Uebermorgen Vormittag.", "2026-03-12"],
    ],
    rejects: ["Überüblich."],
  },
  {
    id: "de/in-count",
    as: "in",
    pattern: dated(
      "(?:heute )?(?:in|innert|binnen|innerhalb|innerhalb von)(?: (?:etwa|circa|ca\\.|rund|spätestens|ungefähr|genau|maximal|höchstens|guten?|knapp))? (?:(?:den |der )?(?:nächsten|kommenden|folgenden) )?{count}(?: (?:gute[nr]?|knappe[nr]?))?(?:(?:, | bis | oder |-|–| bis zu ){count2})? {unit}(?! (?:urlaub|ferien|elternzeit|pause|arbeit|alt))|(?:gib mir|gebt mir|geben sie (?:mir|uns))(?: bitte)?(?: noch)? {count} {unit}",
    ),
    matches: [
      ["In zwei Wochen gebe ich ein Update.", "2026-03-24"],
      ["In zehn Tagen ist es da.", "2026-03-20"],
      ["Binnen einer Woche haben Sie die Antwort.", "2026-03-17"],
      ["Innerhalb von 48 Stunden.", "2026-03-12"],
      ["In einer Stunde hast du das Memo.", "2026-03-10"],
      ["In ein, zwei Tagen.", "2026-03-12"],
      ["In den nächsten drei Tagen.", "2026-03-13"],
      ["In fünf Werktagen.", "2026-03-17"],
      ["In einem Monat.", "2026-04-10"],
    ],
    rejects: ["Ich habe zwei Wochen Urlaub.", "In ein paar Tagen.", "Vor zwei Wochen."],
  },
  {
    id: "de/soon",
    as: "none",
    pattern: dated(
      "(?:(?:in|für) )?(?:den |die )?(?:nächsten|kommenden|diese[rn]?)(?: paar)? tagen?|in ein paar {:unit}|tag der offenen tür|von heute auf morgen|guten morgen|unter der woche|black friday|{:feast}(?:-| )?ferien|in den ferien|nach den ferien|{:weekday} (?:bis|-|–) {:weekday} (?:von|zwischen|jeweils|erreichbar)|jeden {:weekday}|tag für tag",
    ),
    matches: [
      ["In den nächsten Tagen hörst du von mir.", undefined],
      ["Nach den Ferien melde ich mich.", undefined],
      ["Jeden Freitag bin ich da.", undefined],
    ],
    rejects: ["In drei Tagen."],
  },
  {
    id: "de/weekday-of-week",
    as: "dayOfWeek",
    pattern: dated(
      `(?:{weekday}${HOUR}|(?<=(?<!\\p{L})(?:am|bis) ){short}\\.?)(?: in)?(?: der| in der)? {shift} woche|{shift} woche (?:am )?{weekday}${HOUR}`,
    ),
    matches: [
      ["Bis Mittwoch nächster Woche.", "2026-03-18"],
      ["Nächste Woche Dienstag komme ich.", "2026-03-17"],
      ["Diese Woche am Freitag.", "2026-03-13"],
      ["Montag übernächster Woche", "2026-03-23"],
    ],
    rejects: ["Mittwoch, in einer Woche wie dieser"],
  },
  {
    id: "de/weekday-in-weeks",
    as: "weekday",
    pattern: dated(`{weekday}${HOUR} (?:in|über) {count} {unit}`),
    matches: [
      ["Dienstag in einer Woche 18 Uhr", "2026-03-17"],
      ["Freitag in acht Tagen", "2026-03-20"],
      ["Freitag in 14 Tagen", "2026-03-27"],
    ],
    rejects: ["Freitag in Wien"],
  },
  {
    id: "de/weekday",
    as: "weekday",
    pattern: dated(`(?:(?:kommenden|{shift}) ?)?{weekday}${HOUR}`),
    matches: [
      ["Bis Freitag schicke ich es.", "2026-03-13"],
      ["Ich rufe Sie am Montagvormittag an.", "2026-03-16"],
      ["Ich komme diesen Freitag.", "2026-03-13"],
      ["Nächsten Freitag hast du es.", "2026-03-13"],
      ["Nächsten Dienstag versende ich sie.", "2026-03-17"],
      ["Am übernächsten Montag.", "2026-03-23"],
      ["Letzten Donnerstag ging es raus.", undefined],
    ],
    rejects: ["Freitags bin ich nie da.", "Der Freitagstermin steht."],
  },
  {
    id: "de/short-weekday",
    as: "weekday",
    pattern: dated(
      `(?<=(?<!\\p{L})(?:am|bis|ab|bis zum|nächsten|kommenden|diesen|spätestens) ){short}(?:\\.|${HOUR})(?! (?:früh|wie))`,
    ),
    matches: [
      ["bis fr geb ich dir ne antwort", "2026-03-13"],
      ["Am Do. komme ich.", "2026-03-12"],
      ["Bis Mo Mittag.", "2026-03-16"],
    ],
    rejects: ["Das do ist kein Tag.", "Für Fr. Müller.", "So geht das."],
  },
  {
    id: "de/short-pair",
    as: "weekday",
    pattern: dated("(?!so)(?:{:short}|{:weekday})\\.?(?: oder |\\/| bzw\\. )(?!so ){short}\\.?"),
    matches: [["Di oder Mi schick ich es.", "2026-03-11"]],
    rejects: ["So oder so.", "Do or die"],
  },
];
