/** The words dates are made of, and the fragments their patterns share. */
import { dating, Feast, Part, spelled, Unit } from "../contract/dates.ts";

const spellings = { ä: "ae", ö: "oe", ü: "ue", ß: "ss" };

export const lexica = spelled(
  {
    weekday: {
      "montag|mondag|mäntig": 1,
      "dienstag|dinstag|zi{1,2}schtig": 2,
      "mittwoch|mitwoch|mittwuch": 3,
      "donnerstag|donerstag|d[ou]n{1,2}s(?:ch)?tig|dunnerstag": 4,
      "freitag|freitach|frei[dt]og|fri{1,2}tig": 5,
      "samstag|sonnabend|sams(?:ch)?tig|samstog": 6,
      "sonntag|sun{1,2}tig|sonntog": 7,
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
      "anfangs?|beginn|erste[nr]? (?:hälfte|tagen?)": Part.start,
      mitte: Part.middle,
      "ende?|schluss|zweite[nr]? hälfte": Part.end,
    },
    count: {
      "eine[rnms]?|ein|ner|1": 1,
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
      fünfzehn: 15,
      zwanzig: 20,
      dreißig: 30,
      vierzig: 40,
      fünfundvierzig: 45,
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
      "letzte[nr]?": -1,
      "erste[nr]?": 1,
      "zweite[nr]?": 2,
      "dritte[nr]?": 3,
      "vierte[nr]?": 4,
      "fünfte[nr]?": 5,
      "sechste[nr]?": 6,
      "siebte[nr]?": 7,
      "achte[nr]?": 8,
      "neunte[nr]?": 9,
      "zehnte[nr]?": 10,
      "elfte[nr]?": 11,
      "zwölfte[nr]?": 12,
      "dreizehnte[nr]?": 13,
      "vierzehnte[nr]?": 14,
      "fünfzehnte[nr]?": 15,
      "sechzehnte[nr]?": 16,
      "siebzehnte[nr]?": 17,
      "achtzehnte[nr]?": 18,
      "neunzehnte[nr]?": 19,
      "zwanzigste[nr]?": 20,
      "einundzwanzigste[nr]?": 21,
      "zweiundzwanzigste[nr]?": 22,
      "dreiundzwanzigste[nr]?": 23,
      "vierundzwanzigste[nr]?": 24,
      "fünfundzwanzigste[nr]?": 25,
      "sechsundzwanzigste[nr]?": 26,
      "siebenundzwanzigste[nr]?": 27,
      "achtundzwanzigste[nr]?": 28,
      "neunundzwanzigste[nr]?": 29,
      "dreißigste[nr]?": 30,
      "einunddreißigste[nr]?": 31,
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
      palmsonntag: Feast.palmSunday,
      "(?:kar|oster)samstag": Feast.easterSaturday,
      gründonnerstag: Feast.maundyThursday,
      karfreitag: Feast.goodFriday,
      "ostern|ostersonntag|den oster(?:feier)?tagen|osterwochenende|osterpause": Feast.easter,
      ostermontag: Feast.easterMonday,
      "(?:christi )?himmelfahrt|auffahrt": Feast.ascension,
      "pfingsten|pfingstsonntag|pfingstwochenende": Feast.whitsun,
      pfingstmontag: Feast.whitMonday,
      fronleichnam: Feast.corpusChristi,
      "tag der arbeit|maifeiertag": Feast.labourDay,
      allerheiligen: Feast.allSaints,
      nikolaus: Feast.saintNicholas,
      "heilige?n? abend|heiligabend": Feast.christmasEve,
      "stefanitag|stephanstag|(?:zweite[rn]?|2\\.) weihnachtsfeiertag": Feast.saintStephen,
      "weihnachten|weihnacht|den weihnachtsfeiertagen|den feiertagen|weihnachtstage": Feast.christmas,
      "silvester|sylvester|zwischen den jahren": Feast.newYearsEve,
    },
  },
  spellings,
);

export const dated = dating(lexica, spellings);

/** "Montagabend", "Montag früh": the hour does not move the day. */
export const HOURS = "(?:[ -]?(?:in der früh|früh|morgen|vormittags?|mittags?|nachmittags?|abends?|nacht))";
export const HOUR = `${HOURS}?`;

/** Hours said in words. */
export const HOUR_WORD =
  "(?:eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|dreizehn|vierzehn|fünfzehn|sechzehn|siebzehn|achtzehn|neunzehn|zwanzig)";

/** Stands before a day that is only a number, or a short weekday. */
export const LEAD =
  "(?:am|per|bis|bis am|bis zum|zum|ab|ab dem|den|dem|der|vor dem|nach dem|spätestens|einschließlich|kommenden|nächsten|diesen)";

export const WEEKDAY = "(?:(?:{:weekday}|{:short}\\.?),? ?(?:den |dem |der )?)?";
export const YEAR = "(?:,? ?{yy}(?![\\d:]|\\.\\d| ?(?:uhr|h|-|–|bis)(?!\\p{L})))?";

/** A number and a stop before such a word counts something that is no day. */
export const COUNTED =
  "(?! ?(?:\\d|platz|mal|stock|semester|kapitel|geburtstag|punkt|klasse|etage|og|stelle|auflage|quartal|kalenderwoche|kw|jahrhundert|halbjahr|woche|runde|version|fassung|teil|entwurf|jahr|tag|preis|reihe|rang|sitzung|treffen(?! (?:ich|wir))|termin|workshop|uhr)(?!\\p{L}))";

/** A day in words that counts nothing: a clause ends with it, or its verb follows. The text is in lower case. */
export const UNCOUNTED =
  "(?=[.,;:!?)]|$| (?:um|ab|gegen|früh|abends|vormittags|nachmittags) | \\p{L}{2,15} (?:ich|wir|du|ihr|sie|er|es|mir|dir|ihnen|euch)(?!\\p{L}))";

/** Behind a bare number that is an hour: no noun it could count. The text is in lower case. */
const AFTER_HOUR =
  "(?=[,;:!?)]|\\.?$| (?:bei|in|an|am|im|vor|mit|aus|ab|los|zurück|da|dort|daheim|ok|kurz|weißt|weiß|wieder)(?!\\p{L})| \\p{L}{2,15} (?:ich|wir|du|ihr|sie|er|es|der|die|das|dein|deine|ihre?|mir|dir|ihnen|euch)(?!\\p{L}))";

/** "15.30", "15 Uhr", "halb drei", "drei". */
export const CLOCK = `(?:(?:[01]?\\d|2[0-4])(?:[.:][0-5]\\d(?![.\\d])(?: uhr| ?h)?|(?: uhr| ?h))|(?:halb|viertel (?:vor|nach)|viertel|dreiviertel) (?:${HOUR_WORD}|\\d{1,2})|(?:${HOUR_WORD}|[01]?\\d|2[0-4])(?: uhr|${AFTER_HOUR}))`;
