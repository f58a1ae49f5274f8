/** The words dates are made of, and the fragments their patterns share. */
import { dating, Feast, Part, spelled, Unit } from "../contract/dates.ts";

const spellings = { ä: "ae", ö: "oe", ü: "ue", ß: "ss" };

export const lexica = spelled(
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
      "silvester|sylvester|zwischen den jahren": Feast.newYearsEve,
    },
  },
  spellings,
);

export const dated = dating(lexica, spellings);

/** "Montagabend", "Montag früh": the hour does not move the day. */
export const HOUR = "(?:[ -]?(?:in der früh|früh|morgen|vormittags?|mittags?|nachmittags?|abends?|nacht))?";

/** Stands before a day that is only a number, or a short weekday. */
export const LEAD =
  "(?:am|per|bis|bis am|bis zum|zum|ab|ab dem|den|dem|der|vor dem|nach dem|spätestens|kommenden|nächsten|diesen)";

export const WEEKDAY = "(?:(?:{:weekday}|{:short}\\.?),? ?(?:den |dem |der )?)?";
export const YEAR = "(?:,? ?{yy}(?![\\d:]|\\.\\d| ?uhr))?";

/** A number and a stop before such a word counts something that is no day. */
export const COUNTED =
  "(?! ?(?:\\d|platz|mal|stock|semester|kapitel|geburtstag|punkt|klasse|etage|og|stelle|auflage|quartal|kalenderwoche|kw|jahrhundert|halbjahr|woche|runde|version|fassung|teil|entwurf|jahr|tag|preis|reihe|rang|sitzung|treffen|termin|workshop|uhr)(?!\\p{L}))";
