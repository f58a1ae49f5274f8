import { type DateRule, type DateRules, dating, Feast, Part, spelled, Unit } from "../contract/dates.ts";
import { phrase as word } from "../phrase.ts";

const spellings = { ä: "ae", ö: "oe", ü: "ue", ß: "ss" };

const lexica = spelled(
  {
    weekday: {
      montag: 1,
      "dienstag|dinstag": 2,
      "mittwoch|mitwoch": 3,
      "donnerstag|donerstag": 4,
      freitag: 5,
      "samstag|sonnabend": 6,
      sonntag: 7,
    },
    short: { mo: 1, di: 2, mi: 3, do: 4, fr: 5, sa: 6, so: 7 },
    month: {
      "januars?|jänners?|jän|jan": 1,
      "februars?|febers?|feb": 2,
      "märz(?:es)?|mär|mrz": 3,
      "aprils?|apr": 4,
      "mais?": 5,
      "junis?|juno|jun": 6,
      "julis?|julei|jul": 7,
      "augusts?|aug": 8,
      "septembers?|sept|sep": 9,
      "oktobers?|okt": 10,
      "novembers?|nov": 11,
      "dezembers?|dez": 12,
    },
    shift: {
      "letzte[rnms]?|vergangene[rnms]?|vorige[rnms]?": -1,
      "diese[rnms]?|dies|laufende[rnms]?|gleiche[rnms]?": 0,
      "nächste[rnms]?|nächst|kommende[rnms]?|folgende[rnms]?": 1,
      "übernächste[rnms]?": 2,
    },
    part: {
      "anfangs?|beginn|erste[nr]? hälfte": Part.start,
      mitte: Part.middle,
      "ende?|schluss|zweite[nr]? hälfte": Part.end,
    },
    count: {
      "eine[rnms]?|ein|1": 1,
      "zwei(?:er|en)?|zwo": 2,
      "drei(?:er|en)?": 3,
      vier: 4,
      fünf: 5,
      sechs: 6,
      sieben: 7,
      acht: 8,
      neun: 9,
      zehn: 10,
      elf: 11,
      zwölf: 12,
      vierzehn: 14,
      zwanzig: 20,
      dreißig: 30,
      "anderthalb|eineinhalb": 2,
      "\\d{1,3}": 0,
    },
    unit: {
      "minuten?|min": Unit.minute,
      "stunden?|std|stündchen|h": Unit.hour,
      "tage?[ns]?": Unit.day,
      "(?:werk|arbeits|geschäfts)tage?[ns]?": Unit.workday,
      "wochen?": Unit.week,
      "monate?[ns]?": Unit.month,
      "jahre?[ns]?": Unit.year,
    },
    ordinal: {
      ersten: 1,
      zweiten: 2,
      dritten: 3,
      vierten: 4,
      fünften: 5,
      sechsten: 6,
      siebten: 7,
      achten: 8,
      neunten: 9,
      zehnten: 10,
      elften: 11,
      zwölften: 12,
      fünfzehnten: 15,
      zwanzigsten: 20,
      dreißigsten: 30,
    },
    quarter: {
      "erste[rnms]?|1\\.": 1,
      "zweite[rnms]?|2\\.": 2,
      "dritte[rnms]?|3\\.": 3,
      "vierte[rnms]?|letzte[rnms]?|4\\.": 4,
    },
    feast: {
      "neujahr(?:stag)?|jahreswechsel": Feast.newYear,
      "heilige?n? drei könige|dreikönig(?:e|stag)?": Feast.epiphany,
      "aschermittwoch|fasching|karneval|fasnacht": Feast.ashWednesday,
      gründonnerstag: Feast.maundyThursday,
      karfreitag: Feast.goodFriday,
      "ostern|den osterfeiertagen|osterwochenende": Feast.easter,
      ostermontag: Feast.easterMonday,
      "(?:christi )?himmelfahrt|auffahrt": Feast.ascension,
      "pfingsten|pfingstwochenende": Feast.whitsun,
      pfingstmontag: Feast.whitMonday,
      fronleichnam: Feast.corpusChristi,
      "tag der arbeit|maifeiertag": Feast.labourDay,
      allerheiligen: Feast.allSaints,
      nikolaus: Feast.saintNicholas,
      "heilige?n? abend|heiligabend": Feast.christmasEve,
      "stefanitag|stephanstag|(?:zweite[rn]?|2\\.) weihnachtsfeiertag": Feast.saintStephen,
      "weihnachten|weihnacht|den weihnachtsfeiertagen|den feiertagen|weihnachtstage": Feast.christmas,
      "silvester|sylvester": Feast.newYearsEve,
    },
  },
  spellings,
);

const dated = dating(lexica, spellings);

/** "Montagabend", "Montag früh": the hour does not move the day. */
const HOUR = "(?:[ -]?(?:in der früh|früh|morgen|vormittags?|mittags?|nachmittags?|abends?|nacht))?";

/** Stands before a day that is only a number, or a short weekday. */
const LEAD =
  "(?:am|per|bis|bis am|bis zum|zum|ab|ab dem|den|dem|der|vor dem|nach dem|spätestens|kommenden|nächsten|diesen)";

const WEEKDAY = "(?:(?:{:weekday}|{:short}\\.?),? ?(?:den |dem |der )?)?";
const DAY = "{day}";
const DAY2 = "{day2}";
const MONTH = "{mm}";
const YEAR = "(?:,? ?{yy}(?![\\d:]|\\.\\d| ?uhr))?";

/** A number and a stop before such a word counts something that is no day. */
const COUNTED =
  "(?! ?(?:\\d|platz|mal|stock|semester|kapitel|geburtstag|punkt|klasse|etage|og|stelle|auflage|quartal|kalenderwoche|kw|jahrhundert|halbjahr|woche|runde|version|fassung|teil|entwurf|jahr|tag|preis|reihe|rang|sitzung|treffen|termin|workshop|uhr)(?!\\p{L}))";

/** Weekdays, weeks and days seen from today. */
const near: readonly DateRule[] = [
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
      "(?:heute )?(?:in|innert|binnen|innerhalb|innerhalb von)(?: (?:etwa|circa|ca\\.|rund|spätestens|ungefähr|genau|maximal|höchstens|guten?|knapp))? (?:(?:den |der )?(?:nächsten|kommenden|folgenden) )?{count}(?:(?:, | bis | oder |-|–| bis zu ){count2})? {unit}(?! (?:urlaub|ferien|elternzeit|pause|arbeit|alt))",
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
    pattern: dated(`(?:kommenden|{shift})? ?{weekday}${HOUR}`),
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
  {
    id: "de/week",
    as: "week",
    pattern: dated(
      "(?:{part} )?(?:der |in der )?{shift} wo(?:che|hce)|(?:noch )?(?:die|inner) woche noch|noch die woche|im laufe? der woche",
    ),
    matches: [
      ["Nächste Woche rufe ich an.", "2026-03-20"],
      ["Das fixe ich noch diese Woche.", "2026-03-13"],
      ["Anfang nächster Woche.", "2026-03-17"],
      ["Mitte nächster Woche.", "2026-03-19"],
      ["Ende nächster Woche.", "2026-03-20"],
      ["naechster woche", "2026-03-20"],
      ["In der übernächsten Woche.", "2026-03-27"],
      ["Letzte Woche habe ich es geschickt.", undefined],
    ],
    rejects: ["zweimal die Woche", "pro Woche"],
  },
  {
    id: "de/part-of-week",
    as: "week",
    pattern: dated("{part} (?:der |dieser )?woche|wochen(?!ende){part}"),
    matches: [
      ["Bis Ende der Woche.", "2026-03-13"],
      ["Bis Ende Woche.", "2026-03-13"],
      ["Anfang der Woche melde ich mich.", "2026-03-17"],
      ["Mitte der Woche.", "2026-03-12"],
      ["Zum Wochenanfang.", "2026-03-17"],
      ["Zum Wochenschluss.", "2026-03-13"],
    ],
    rejects: ["Ende der Wochenfrist", "eine Woche"],
  },
  {
    id: "de/weekend",
    as: "weekend",
    pattern: dated("(?:{shift} )?wochenende|(?<=am |übers )we"),
    matches: [
      ["Am Wochenende wird gelesen.", "2026-03-15"],
      ["Vor dem Wochenende.", "2026-03-13"],
      ["Nach dem Wochenende.", "2026-03-16"],
      ["Übernächstes Wochenende.", "2026-03-29"],
    ],
    rejects: ["Wochenendhaus"],
  },
  {
    id: "de/calendar-week",
    as: "week",
    pattern: dated("(?:{part} )?(?:der )?(?:kw|kalenderwoche) ?{week}|{week}\\. ?(?:kw|kalenderwoche)"),
    matches: [
      ["In KW 12 liefere ich den Rest.", "2026-03-20"],
      ["KW14 passt.", "2026-04-03"],
      ["Anfang KW 12.", "2026-03-17"],
      ["In der 14. Kalenderwoche.", "2026-04-03"],
    ],
    rejects: ["15 kW Leistung", "KW"],
  },
  {
    id: "de/week-of",
    as: "weekOf",
    pattern: dated(`woche (?:vom|ab|ab dem) ${DAY}\\. ?(?:${MONTH}\\.)?|woche (?:vom|ab|ab dem) {day}\\. ?{month2}`),
    matches: [
      ["In der Woche vom 16.3.", "2026-03-20"],
      ["In der Woche ab dem 6. April", "2026-04-10"],
    ],
    rejects: ["Die Woche vom Urlaub"],
  },
];

/** Dates by number and name. */
const calendar: readonly DateRule[] = [
  {
    id: "de/date",
    as: "date",
    pattern: dated(
      `(?<![\\d.,§/-]|punkt |kapitel |version |abschnitt |ziffer )${WEEKDAY}${DAY}\\. ?${MONTH}\\.${YEAR}`,
    ),
    matches: [
      ["Am 26.3. stehe ich bereit.", "2026-03-26"],
      ["Am 15.03.2026 komme ich.", "2026-03-15"],
      ["Freitag, den 13.3., um 9", "2026-03-13"],
      ["Bis 1.1.27 dauert es.", "2027-01-01"],
    ],
    rejects: ["Punkt 3.2. der Liste", "Version 2.0.1", "192.168.1.1"],
  },
  {
    id: "de/date-without-stop",
    as: "date",
    pattern: dated(
      `(?<=(?<!\\p{L})${LEAD} )${DAY}\\.${MONTH}(?!\\d|[.,]\\d| ?(?:€|%)| ?(?:uhr|euro|mio|prozent|h|mb|gb)(?!\\p{L}))`,
    ),
    matches: [["Bis 20.3 hast du es.", "2026-03-20"]],
    rejects: ["Um 17.40 Uhr", "Release 3.4"],
  },
  {
    id: "de/date-by-name",
    as: "date",
    pattern: dated(`${WEEKDAY}${DAY}\\.? ?{month}\\.?${YEAR}`),
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
    matches: [["Am ersten April ist es da.", "2026-04-01"]],
    rejects: ["zum ersten Mal"],
  },
  {
    id: "de/day-of-a-month",
    as: "date",
    pattern: dated(`${DAY}\\. (?:des |dieses )?{shift} monats`),
    matches: [["Am 3. des nächsten Monats.", "2026-04-03"]],
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
    pattern: dated(`(?<=(?<!\\p{L})${LEAD} )(?:{:weekday},? (?:den |dem )?)?${DAY}(?:\\.|s?ten?(?!\\p{L}))${COUNTED}`),
    matches: [
      ["Bis zum 20. prüfen wir es.", "2026-03-20"],
      ["Zum Elternabend am 19. komme ich.", "2026-03-19"],
      ["Am 3. rufe ich an.", "2026-04-03"],
      ["Abgabefrist ist der 15., ich weiß.", "2026-03-15"],
    ],
    rejects: ["Wir sind auf dem 1. Platz.", "Zum 3. Mal!", "Am 2. Tag"],
  },
  {
    id: "de/days",
    as: "days",
    pattern: dated(
      `${WEEKDAY}${DAY}(?:\\.(?: ?{mm}\\.)?)? ?(?:-|–|bis|und|bis zum|und dem) ?${WEEKDAY}${DAY2}\\. ?(?:{mm2}\\.${YEAR})?`,
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
    pattern: dated(`${DAY}\\.? ?(?:-|–|bis|und|bis zum|und dem|oder|\\/) ?${WEEKDAY}${DAY2}\\. ?{month2}${YEAR}`),
    matches: [
      ["Der Workshop ist 14.-16. April.", "2026-04-16"],
      ["Vom 16. bis 18. März", "2026-03-18"],
    ],
    rejects: ["16. März"],
  },
  {
    id: "de/days-by-names",
    as: "days",
    pattern: dated(`${DAY}\\.? ?{month} ?(?:-|–|bis|bis zum) ?${WEEKDAY}${DAY2}\\. ?{month2}${YEAR}`),
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
  {
    id: "de/part-of-month",
    as: "month",
    pattern: dated(
      "(?:(?:gegen |zu )?{part} |im laufe? (?:des |vom )?|(?<=(?<!\\p{L})(?:im|bis|bis zum|ab|vor|nach|seit|den|{:shift}) )){month}\\.?(?: {year})?",
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
    pattern: dated("monats(?:letzten|ultimo|wechsel|{part})|ultimo"),
    part: Part.end,
    matches: [
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
    pattern: dated("quartalsende|(?:{part} )?(?:(?:des )?{shift} |des )quartals?"),
    matches: [
      ["Bis Quartalsende.", "2026-03-31"],
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
    id: "de/year",
    as: "year",
    pattern: dated("jahresende|heuer|(?:{part} )(?:des |dieses )?(?:{shift} )?jahre?s?|{shift} jahr"),
    matches: [
      ["Bis Jahresende.", "2026-12-31"],
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
      ["Zu Pfingsten", "2026-05-25"],
      ["Nach Neujahr", "2027-01-04"],
    ],
    rejects: ["Weihnachtsfeier", "Osterhase"],
  },
  {
    id: "de/day-after",
    as: "anaphor",
    count: 1,
    pattern: dated("am tag (?:darauf|drauf|danach)|tags darauf|(?:am )?(?:folge|nächsten )tag"),
    matches: [["Am Tag drauf erfahren Sie es.", undefined]],
    rejects: ["am selben Tag"],
  },
  {
    id: "de/day-before",
    as: "anaphor",
    count: -1,
    pattern: dated("(?:rechtzeitig )?(?:vorher|davor)|(?:am )?(?:vortag|tag davor|tag vorher)"),
    matches: [["Das Handout haben Sie vorher von mir.", undefined]],
    rejects: ["vorhin"],
  },
  {
    id: "de/then",
    as: "anaphor",
    count: 0,
    pattern: dated("dann|bis dahin|zu dem termin|am gleichen tag|am selben tag"),
    matches: [["Der Beitrag liegt dann bei Ihnen.", undefined]],
    rejects: ["danach"],
  },
];

/** Up to an article before the date. */
const before = (words: string) =>
  new RegExp(
    `(?<![\\p{L}])(?:${words})(?: (?:de[nmrs]|die|das|etwa|ca\\.|circa|ungefähr|einschließlich|einschliesslich|inkl\\.|inklusive|zu[mr]|kommenden?|am|im|in))? ?$`,
    "iu",
  );

export const dates: DateRules = {
  clue: /\d|tag|ferien|morgen|(?:ü|ue)bermorgen|woche?|mona|jahr|montag|morgig|hälfte|haelfte|sten |ten |mitt?woch|sonnabend|heut|hait|nachher|wochenende|abend|jän|jan|feb|märz|maerz|mrz|apr|mai|jun|jul|aug|sep|okt|nov|dez|kw|quartal|ultimo|stund|minut|stünd|heuer|ostern|pfingst|weihnacht|neujahr|silvester|sylvester|feier|nikolaus|heilig|auffahrt|himmelfahrt|fronleichnam|fasching|karneval|fasnacht|dreikönig|nacht|früh|schluss|dann|dahin|vorher|davor|q[1-4]|(?:am|bis|ab|spätestens|zum) (?:mo|di|mi|do|fr|sa|so|we)(?!\p{L})|(?:mo|di|mi|do|fr|sa)\.?(?: oder |\/| bzw)|übers we/u,
  rules: [...near, ...calendar],
  lexica,
  binders: {
    by: before("bis|per|spätestens|spaetestens|bis spätestens|bis spaetestens|längstens|deadline|frist"),
    before: before("vor|bevor"),
    after: before("nach"),
    from: before("ab|frühestens|fruehestens|beginnend"),
    never: before("seit|vom|von|letzten|letzter|vergangenen|nicht vor|nicht|statt|anstatt"),
    about: before(
      "(?:wegen|betreffend|bezüglich|für|termins?|treffens?|meetings?|\\p{L}{0,30}sitzung|besprechung|calls?|telefonats?|\\p{L}{0,30}gespräch|workshops?|\\p{L}{0,30}abend|begehung|konferenz|tagung|messe|präsentation|feier|veranstaltung)(?: am| vom)?",
    ),
  },
  latest: /^(?: ist)?,? ?(?:aller)?sp(?:ä|ae)testens(?!\p{L})/iu,
  clauses: {
    break: /[,;:–—()!?…]|\.(?=\s|$)| - | aber | sondern | denn | doch | sodass | damit | weil /giu,
    past: word(
      "war|waren|warst|hatte|hatten|wurde|wurden|ging|gingen|kam|kamen|rief|schrieb|schickte|wollte|gestern|vorgestern|vorhin|neulich|kürzlich",
    ),
    perfect:
      /(?<!\p{L})(?:(?:hab|hab's|habe|hat|haben|hast|habt)(?!\p{L})[^\n]{0,200}?(?<!\p{L})(?:\p{Ll}{0,8}ge\p{Ll}{2,20}(?:t|en)|(?:be|ver|er|ent|zer|über|unter)\p{Ll}{3,20}(?:t|en))|(?:bin|bist|ist|sind|seid)(?!\p{L})[^\n]{0,200}?(?<!\p{L})\p{Ll}{0,8}(?:gegangen|gekommen|gefahren|gewesen|geworden|geflogen|passiert|erschienen|getroffen))(?!\p{L})/u,
    denied: word(
      "nicht(?! (?:später|vergessen|nur|erst))|nimmer|kein(?:e|en|er|em|es)?(?! (?:problem|sorge|stress|ding|frage|thema|panik))|nix|niemals|nie",
    ),
    away: word(
      "(?:bin|sind|wäre)[^\\n]{0,60}(?:weg|fort|unterwegs|verreist|(?:im|auf|in) urlaub|in den ferien|abwesend|offline|auf reisen|auf dienstreise|krank|nicht da|au(?:ß|ss)er haus|in elternzeit|im ausland|ausgebucht)|urlaub|ferien|geschlossen|nicht im büro",
    ),
    aside: new RegExp(
      `^[\\s„"]{0,3}(?:und |aber )?${word("wenn|falls|sobald|sofern|damit|sodass|weil|da|nachdem|bevor|solange|während|ob").source}|${
        word(
          "(?:ist|hat|kann) (?:er|sie)|sind die|brauche?|bräuchte|benötige|schick mir|schicken sie mir|gib mir|gültig|läuft|frist endet|(?:kannst|könntest|hättest) du|(?:können|könnten) sie",
        ).source
      }`,
      "iu",
    ),
  },
  absence: {
    back: word("wieder|zurück|zurueck|rückkehr|retour|erreichbar"),
    inclusive: word("einschließlich|einschliesslich|inklusive|inkl"),
  },
  nextWeekday: "nearest",
};
