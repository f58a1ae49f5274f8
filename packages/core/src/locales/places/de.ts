import { phrase } from "../phrase.ts";
import type { PlaceRules } from "./contract.ts";
import { gap } from "./gap.ts";

const names = {
  2761369: "Wien",
  2867714: "München",
  3067696: "Prag",
  2800866: "Brüssel",
  2618425: "Kopenhagen",
  2267057: "Lissabon",
  756135: "Warschau",
  3173435: "Mailand",
  3169070: "Rom",
  3172394: "Neapel",
  3164603: "Venedig",
  3176959: "Florenz",
  3176219: "Genua",
  2660646: "Genf",
  264371: "Athen",
  524901: "Moskau",
  498817: "Sankt Petersburg",
  683506: "Bukarest",
  792680: "Belgrad",
  3094802: "Krakau",
  3081368: "Breslau",
  3099434: "Danzig",
  3088171: "Posen",
  3083829: "Stettin",
  3096472: "Kattowitz",
  2747373: "Den Haag",
  2990440: "Nizza",
  2973783: "Straßburg",
  2960316: "Luxemburg",
  3181913: "Bozen",
  3173577: "Meran",
  360630: "Kairo",
  1816670: "Peking",
  1850147: "Tokio",
  1880252: "Singapur",
  1819729: "Hongkong",
  1261481: "Neu-Delhi",
  3530597: "Mexiko-Stadt",
  3553478: "Havanna",
  170654: "Damaskus",
  108410: "Riad",
  702550: "Lemberg",
  3104324: "Saragossa",
  5128581: "New York",
  3078610: "Brünn",
  3068799: "Ostrau",
  3073803: "Karlsbad",
  3077916: "Budweis",
  2660718: "Freiburg im Üechtland",
  2659496: "Neuenburg",
  2661513: "Biel",
  2792413: "Lüttich",
  2800931: "Brügge",
  2750053: "Nimwegen",
  734077: "Thessaloniki",
  344979: "Addis Abeba",
  2507480: "Algier",
  3369157: "Kapstadt",
  3165243: "Trient",
  3171728: "Padua",
  665087: "Temeswar",
  667268: "Hermannstadt",
  681290: "Klausenburg",
  3195506: "Marburg an der Drau",
  146268: "Nikosia",
  3020686: "Dünkirchen",
  2991214: "Mülhausen",
  703448: "Kiew",
  112931: "Teheran",
  618426: "Kischinau",
};

const ambiguous =
  "essen halle hamm hagen munster siegen bergen furth jena posen rom linden minden weiden singen hof baden worms " +
  "leiden celle zug senden wesel wels steyr verl brig lage rheine leer plauen kempten buchs lindau brandenburg " +
  "gent paris sofia lens leon";

const everyday =
  "wissen lachen laufen kirchen regen wetter korb haar horn berg stein forst heide kuchen bogen saal much springe " +
  "herzen welle enger hard hart boll au rum apen orbe loge";

/** "ich bin", "bin ich", and "Bin" where the subject is left out at the start. */
const BEING = "(?:(?:ich|wir) (?:bin|sind)|(?:bin|sind) (?:ich|wir)|^bin)";

const GO = "(?:komme?n?|fahre?n?|fliegen?|reisen?)";
const GOING = `(?:(?:ich|wir) ${GO}|${GO} (?:ich|wir)|^(?:komme?|fahre|fliege|reise))`;

/** "Ich muss nach Wien", but not "ich muss das nach Wien schicken". */
const MUST = "(?:muss|müssen|darf|dürfen|werden?)";
const GONE = "(?: fahren| fliegen| reisen| kommen| sein|(?= und )|(?=[,.;!?–]|$))";

/** Between "ich wohne" and its place; a project one works on may be anywhere. */
const SINCE = `(?: (?:jetzt|nun|wieder|ja|auch|noch|immer|inzwischen|mittlerweile|derzeit|zurzeit|seit ${gap(20)}|bei ${gap(25)})){0,3}`;

export const de: PlaceRules = {
  code: "de",
  names,
  ambiguous: ambiguous.split(" "),
  everyday: everyday.split(" "),
  prepositions: ["in", "nach", "aus", "bei", "ab"],
  home: [
    {
      id: "de/living",
      pattern: phrase(
        `(?:(?:ich|wir) (?:wohnen?|leben?|arbeiten?|sitzen?)|(?:wohne|lebe|arbeite|sitze)n? (?:ich|wir))${SINCE} in CITY`,
      ),
      matches: ["Ich wohne jetzt in CITY.", "Seit Mai arbeite ich wieder in CITY", "Wir sitzen ja in CITY."],
      rejects: [
        "Er wohnt in CITY.",
        "Ich arbeite gerade am Projekt in CITY.",
        "Wir wohnen hier. In CITY war es schöner.",
      ],
    },
    {
      id: "de/new-there",
      pattern: phrase(
        `(?:seit ${gap(30)} (?:bin|sind) (?:ich|wir)|(?:ich|wir) (?:bin|sind) (?:jetzt|nun|inzwischen|seit|mittlerweile))${gap(50)} in CITY`,
      ),
      matches: ["Seit zwei Wochen bin ich bei Hafenwerk in CITY", "Ich bin inzwischen in CITY."],
      rejects: ["Ich bin morgen in CITY.", "Bin seit gestern wieder aus CITY zurück."],
    },
    {
      id: "de/moved",
      pattern: phrase(`(?:ich|wir|bin|sind)${gap(40)} nach CITY${gap(20)} (?:um)?gezogen`),
      matches: ["Ich bin im Herbst nach CITY gezogen.", "Wir sind übrigens nach CITY umgezogen."],
      rejects: ["Ich fahre nach CITY.", "Es hat uns nie nach CITY gefahren."],
    },
    {
      id: "de/office",
      pattern: phrase(
        `(?:unser(?:em|e|er|es)?|mein(?:em|e|er)?) (?:neue[nsrm]? )?(?:Büro|Praxis|Atelier|Werkstatt|Standort|Werk|Hauptsitz|Zentrale|Niederlassung)(?: ist| liegt| hier)? in CITY`,
      ),
      matches: ["Komm doch in unser Büro in CITY.", "Unsere Praxis liegt in CITY."],
      rejects: ["Ihr Büro in CITY ist schön.", "Unser Büro ist geschlossen, in CITY auch."],
    },
  ],
  visits: [
    {
      id: "de/there",
      pattern: phrase(`${BEING}${gap(60)} (?:in|bei(?: euch| dir| ihnen)? in|auf ${gap(40)} in) CITY`),
      matches: [
        "In der Woche vom 30. März bin ich ohnehin in CITY",
        "Bin nächste Woche in CITY.",
        "Ich bin vom 3. bis 5. Mai bei euch in CITY.",
      ],
      rejects: ["Sie sind nächste Woche in CITY.", "Bist du am Montag in CITY?", "Ich bin am Montag zurück aus CITY."],
    },
    {
      id: "de/coming",
      pattern: phrase(`${GOING}${gap(60)} (?:nach|in) CITY`),
      matches: ["Ich komme am 17. zu euch nach CITY.", "Morgen fahre ich nach CITY", "Komme Freitag nach CITY."],
      rejects: ["Er kommt am 17. nach CITY.", "Kommst du nach CITY?"],
    },
    {
      id: "de/must-go",
      pattern: phrase(`(?:(?:ich|wir) ${MUST}|${MUST} (?:ich|wir))${gap(60)} (?:nach|in) CITY${GONE}`),
      matches: [
        "Am 3. Mai muss ich nach CITY.",
        "Ich werde nächste Woche in CITY sein",
        "Wir müssen am 3. nach CITY fahren",
      ],
      rejects: ["Ich muss das am 3. Mai nach CITY schicken.", "Du musst am 3. Mai nach CITY."],
    },
    {
      id: "de/when-there",
      pattern: phrase(`(?:wenn|da|weil|dass|solange) (?:ich|wir)${gap(50)} in CITY (?:bin|sind)`),
      matches: ["Treffen wir uns, wenn ich nächste Woche in CITY bin?"],
      rejects: ["Falls ich nächste Woche in CITY bin, gern.", "Ich freue mich, wenn ihr in CITY seid."],
    },
    {
      id: "de/at-yours",
      pattern: phrase(`bei (?:euch|dir|ihnen) in CITY${gap(30)} (?:ich|wir) (?:reisen?|komme?n?|bin|sind|fahre?n?)`),
      matches: ["Am 27. heiratet mein Cousin bei euch in CITY, ich reise schon am Donnerstag an."],
      rejects: ["Bei euch in CITY ist am 27. Markt.", "Am 27. bei euch in CITY: kommt er?"],
    },
  ],
  fairs: [
    {
      id: "de/fair",
      pattern: phrase(
        `(?:wir|ich)${gap(60)} (?:Stand|Messestand|stellen)${gap(40)} CITY|CITY${gap(40)} (?:sind wir|haben wir|bin ich|stellen wir)${gap(40)} (?:Stand|vertreten|dabei|aus|vor Ort)`,
      ),
      matches: [
        "Wir haben im April einen Stand auf der Messe in CITY.",
        "Auf der CITY Messe sind wir im April mit einem Stand vertreten.",
      ],
      rejects: ["Der Stand in CITY war im April leer.", "Wir holen im April die Pläne aus CITY."],
    },
  ],
  unreal: phrase(
    "nicht|kein(?:e[nmr]?)?|irgendwann|gespannt|ob|wo|wenn ich mal|falls|wäre[nt]?|würde[nt]?|könnte[nt]?|war(?:en)?|abgesagt|ausgefallen|hätte[nt]?|(?:bist|seid) (?:du|ihr)|sind sie|kommst du|kommt ihr|kommen sie",
  ),
  legal: phrase(
    "sitz(?: der gesellschaft)?|amtsgericht|hrb|hra|handelsregister|registergericht|gerichtsstand|firmenbuch(?:gericht)?",
  ),
  toward: ["nach", "in", "bei"],
  journey: phrase(
    "reise|dienstreise|fahrt|zug|ice|railjet|bahn|flug|anreise|hotel|übernachtung|messe|kongress|tagung|konferenz|kunden\\p{L}*|besuch|termine?|schulung|workshop|seminar|vortrag|klausur|projekt",
  ),
  virtual: phrase("video(?:call|konferenz|anruf|termin)?|telefon(?:at|isch)?|tel|anruf|virtuell|remote"),
  room: phrase("\\p{L}*raum|saal|\\p{L}*zimmer"),
  leisure: phrase(
    "urlaub|ferien|skiurlaub|ostern|weihnachten|familien\\p{L}*|hochzeit|geburtstag|junggesell\\p{L}*|elternzeit|kur",
  ),
};
