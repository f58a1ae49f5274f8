import { type DateRule, Part } from "../contract/dates.ts";
import { CLOCK, dated, HOUR } from "./date-words.ts";

/** Days seen from today: near ones, hours of today, and counts of days and weeks. */
export const days: readonly DateRule[] = [
  {
    id: "de/today",
    as: "in",
    count: 0,
    pattern: dated(
      `(?<!von )(?:noch (?:am )?)?(?:heute?|h[ae]it)(?: noch| spät(?:er)?)?${HOUR}(?:,? \\(?{:weekday}\\)?)?|in (?:eine[rn] |ner |der nächsten )?(?:halben|viertel|dreiviertel) ?stunde|in (?:der nächsten|dieser) stunde|in einem moment|im laufe? des (?:heutigen )?(?:tage?s|vormittags|nachmittags|abends)`,
    ),
    matches: [
      ["Ich schicke es heute noch.", "2026-03-10"],
      ["Schau ich mir heut Abend an.", "2026-03-10"],
      ["In der nächsten halben Stunde ist es da.", "2026-03-10"],
      ["Du hörst im Laufe des Tages von mir.", "2026-03-10"],
    ],
    rejects: ["Die heutige Sitzung war gut.", "Das ging von heute auf morgen."],
  },
  {
    id: "de/tonight",
    as: "in",
    count: 0,
    hour: true,
    part: Part.end,
    pattern: dated(
      "am (?:späten |frühen )?(?:nachmittag|abend)|nachher|(?:vor |nach |bis )?(?:feierabend|büroschluss|dienstschluss|tagesende|ende des tages)",
    ),
    matches: [
      ["Ich melde mich am Nachmittag.", "2026-03-10"],
      ["Ich ruf dich nachher an.", "2026-03-10"],
      ["Bis Feierabend hast du es.", "2026-03-10"],
    ],
    rejects: ["Guten Abend!", "Einen schönen Nachmittag noch.", "Eine Woche später", "In der großen Pause"],
  },
  {
    id: "de/hour",
    as: "in",
    count: 0,
    hour: true,
    pattern: dated(
      `(?<!(?:nachts|auch|täglich|immer|zug|bus|fähre|flug|\\d|uhr) )(?:um|gegen|bis|ab|vor|nach|punkt) (?:punkt |etwa |ca\\. |so |kurz (?:vor|nach) )?${CLOCK}(?! (?:erreichbar|geöffnet|offen|besetzt|zur verfügung|für sie da))`,
    ),
    matches: [
      ["Ich ruf dich um halb vier an.", "2026-03-10"],
      ["Bis 17 Uhr läuft es wieder.", "2026-03-10"],
      ["Um sieben stehe ich am Tor.", "2026-03-10"],
    ],
    rejects: ["um zehn Prozent", "bis 20 Personen", "bis zwei Wochen", "nach 20. Ausgabe", "von 8 bis 17 Uhr"],
  },
  {
    id: "de/meal",
    as: "in",
    count: 0,
    hour: true,
    pattern: dated(
      "(?:vor|nach|bis) (?:laden|kassen|praxis|schalter|schul|geschäfts|kanzlei)schluss|(?:vor|bis|gegen|ab|am|zu|über|nach|nachm|nach dem|vor dem) mittag|(?:vor|bis) mitternacht|(?:vor|nach|beim|vorm|nachm) (?:dem )?(?:mittag|abend)essen|(?:in|vor|nach) der (?:mittags)?pause|nach der (?:arbeit|schule|schicht|sprechstunde|visite|\\p{L}{0,12}probe)|nach dem (?:essen|training)",
    ),
    matches: [
      ["Nach der Mittagspause hast du es.", "2026-03-10"],
      ["Bis Ladenschluss liegt es bereit.", "2026-03-10"],
    ],
    rejects: ["Das Mittagessen ist fertig.", "Die Sprechstunde entfällt."],
  },
  {
    id: "de/at-once",
    as: "in",
    count: 0,
    weak: true,
    pattern: dated(
      "(?<!(?:ab|per|auch|sich|nicht|ganz) )gleich(?: noch(?: mal)?)?(?=[.,;!?]|$| (?:an|los|raus|rüber|durch|zurück|hinterher|per|fertig|ein|weg|neu)(?!\\p{L}))|(?<=^\\P{L}{0,2})gleich(?= (?:habt|hast|haben sie|kriegst|kriegt ihr|bekommst|bekommen sie)(?!\\p{L}))|(?:jetzt|nun) (?:gleich|sofort|los)|gleich jetzt|auf der stelle|(?<!(?:minuten?|stunden?|tage?|wochen?|monate?|jahre?|darf|sollen?|nicht|früher oder) )später(?! als)",
    ),
    matches: [
      ["Kommt gleich!", "2026-03-10"],
      ["Ich meld mich später nochmal.", "2026-03-10"],
      ["Ich schick es dir gleich per Mail.", "2026-03-10"],
    ],
    rejects: ["gleich neben der Tür", "Zwei Wochen später", "ab sofort"],
  },
  {
    id: "de/tomorrow",
    as: "in",
    count: 1,
    pattern: dated(
      `(?<!(?<!\\p{L})(?:guten|schönen|am|jeden|heute?|gestern|{:weekday}|zum|auf|der|den|dem|diesem|diesen|frühen|nächsten|selben|gleichen|eines|vom) )(?:morge?n|morga|moa?ng|morjen|mgn\\.?)${HOUR}|(?:im laufe? des |am )morgigen (?:tage?s?|{:weekday})`,
    ),
    matches: [
      ["Morgen früh rufe ich an.", "2026-03-11"],
      ["Morgen in der Früh telefonier ich dich an.", "2026-03-11"],
      ["Bis morgen Mittag sag ich zu.", "2026-03-11"],
      ["Die Muster werden morgen verschickt.", "2026-03-11"],
      ["morgn hosd as", "2026-03-11"],
    ],
    rejects: ["Guten Morgen!", "Ich schau jeden Morgen nach.", "Am Morgen war er da.", "Am selben Morgen"],
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
    pattern: dated(`über(?:morge?n|morga|morjen)${HOUR}`),
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
      "(?:heute )?(?:in|innert|binnen|innerhalb|innerhalb von)(?: (?:etwa|circa|ca\\.|rund|spätestens|ungefähr|genau|maximal|höchstens|guten?|knapp))? (?:(?:den |der )?(?:nächsten|kommenden|folgenden) )?{count}(?: (?:gute[nr]?|knappe[nr]?))?(?:(?:, | bis | oder |-|–| bis zu ){count2})? {unit}(?! (?:urlaub|ferien|elternzeit|pause|arbeit|alt))|(?:gib mir|gebt mir|geben sie (?:mir|uns))(?: bitte)?(?: noch)? {count}(?:(?:, | bis | oder ){count2})? {unit}",
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
      "(?:(?:in|für) )?(?:den |die )?(?:nächsten|kommenden|diese[rn]?)(?: paar)? tagen?|in ein paar {:unit}|tag der offenen tür|von heute auf morgen|guten morgen|unter der woche|black friday|{:feast}(?:-| )?ferien|in den ferien|nach den ferien|{:weekday} (?:bis|-|–) {:weekday} (?:von|zwischen|jeweils|erreichbar)|(?:jeden (?:\\p{L}{3,12}n )?|immer am \\p{L}{3,12}n ){:weekday}|nicht nur (?:heute|morgen|zu ostern|zu weihnachten)|heuer|für dieses jahr|fürs (?:nächste|kommende|neue) jahr|tag für tag",
    ),
    matches: [
      ["In den nächsten Tagen hörst du von mir.", undefined],
      ["Nach den Ferien melde ich mich.", undefined],
      ["Jeden Freitag bin ich da.", undefined],
      ["Ich komme jeden ersten Samstag.", undefined],
      ["Für heuer sind wir voll.", undefined],
    ],
    rejects: ["In drei Tagen."],
  },
];
