/** Meetings the writer agrees to, visits announced, invitations. */
import type { PromiseRule } from "../../contract/promises.ts";
import { any } from "../../wording.ts";
import { acts, says } from "./grammar.ts";

const BE_THERE = "(?:da|dabei|dort|vor ort|mit dabei|puenktlich|zur stelle|mit von der partie)";
const AT_YOURS = String.raw`(?:bei (?:dir|ihnen|euch)|zu (?:dir|ihnen|euch)|in (?:dein|euer|ihr|euren?|deine[mnr]?|ihre[mnr]?) \S+)`;

export const meeting: readonly PromiseRule[] = [
  acts(
    {
      id: "de/drop-by",
      kind: "meet",
      strength: "sure",
      matches: [
        "Ich schau nächste Woche bei dir vorbei.",
        "Samstag spring ich bei euch vorbei.",
        "Ich werde bei Ihnen vorbeikommen.",
        "Ich hol dich am Freitag ab.",
        "Im Sommer besuche ich euch in Bern.",
        "Ich schaue nach der Arbeit bei dir rein.",
      ],
      rejects: ["Schau bei mir vorbei.", "Er kommt vorbei.", "Das ist vorbei.", "Besuch uns mal."],
    },
    any(
      "vorbei|schauen vorbei|kommen vorbei|springen vorbei|fahren vorbei|gehen vorbei|bringen rüber|kommen ab",
      "holen teil|nehmen dazu|stossen mit|kommen hin|kommen hin|gehen hin|fahren",
    ),
    {
      setzen: "mich(?: \\S+){0,4}? mit (?:dir|ihnen|euch)(?: \\S+){0,3}? zusammen|uns(?: \\S+){0,4}? zusammen",
      gehen: "(?:gemeinsam|zusammen)(?: \\S+){0,3}? durch|mit (?:dir|ihnen|euch)(?: \\S+){0,3}? durch",
      besuchen: "(?:dich|euch|sie)",
      treffen: "(?:dich|euch|sie|ihnen|dir)",
      begleiten: "(?:dich|euch|sie)",
      laden: String.raw`(?:dich|euch|sie)(?: \S+){0,12}? ein`,
      einladen: "(?:dich|euch|sie)",
      schauen: String.raw`bei (?:dir|euch|ihnen)(?: \S+){0,6}? rein`,
      tragen: String.raw`mir(?: \S+){0,5}? ein|(?:den termin|ihn|es|das) (?:\S+ ){0,3}?ein`,
      zahlen: "runde|essen|bier|kaffee",
    },
    "(?:dich|sie|euch)",
  ),
  says(
    {
      id: "de/be-there",
      kind: "meet",
      strength: "likely",
      matches: [
        "Ich bin da.",
        "Wir sind am Donnerstag dabei.",
        "Ich stehe ab 8 Uhr vor Ort bereit.",
        "Ich bin am Donnerstag bei euch im Büro.",
        "Bin gern dabei!",
        "Ich werde pünktlich da sein.",
      ],
      rejects: ["Er ist da.", "Ich bin in Berlin.", "Bist du dabei?"],
    },
    {
      "bin sind": `(?:ich bin|bin ich|wir sind|sind wir|(?<=^|und )bin)(?: \\S+){0,9}? (?:${BE_THERE}|${AT_YOURS})`,
      werde: `(?:ich werde|werde ich|wir werden)(?: \\S+){0,9}? ${BE_THERE} sein`,
      bin: "(?:ich bin|bin ich)(?: \\S+){0,4}? um (?:halb )?\\S+ (?:am|im|beim|vor|in|an|dort|da)",
      "stehe steh":
        "(?<!fragen )(?:ich stehe?|stehe? ich)(?: \\S+){0,8}? (?:bereit|vor ort|vor (?:der|deiner|eurer|ihrer) tuer)",
      "warte wart": "(?:ich warte?|warte? ich)(?: \\S+){0,6}? auf (?:dich|sie|euch)",
    },
  ),
  says(
    {
      id: "de/come",
      kind: "meet",
      strength: "likely",
      matches: [
        "Zum Elternabend am 19. komme ich.",
        "Am 10. April komme ich gern zu Ihrer Eröffnung.",
        "Ich komme am 22. Jänner in die Sitzung.",
        "Ich komm gern.",
      ],
      rejects: [
        "Ich komme gerade aus dem Termin.",
        "Er kommt am Montag.",
        "Ich komme leider zu einem anderen Ergebnis.",
      ],
    },
    {
      "komme komm kommen": String.raw`(?:ich komme?|komme? ich|wir kommen|kommen wir)(?:$|(?= (?:(?:sehr )?gerne?|auf jeden fall|fix|sicher|auch|mit|frueher|dazu|zu dir|zu euch|eine (?:halbe )?stunde)(?: |$))|(?=[^,]{0,60} (?:zu (?:dir|euch|ihnen|ihrer|deiner|eurer|ihrem|deinem|eurem)|zum|zur|in (?:die|den|das|ihre?|eure?|deine?)|ins|um \d|am|gerne?|hin|rauf|runter|dazu)(?: |$)))`,
      "komme komm": "(?:zu[mr]? [^,]{2,40}) komme? ich",
    },
  ),
  says(
    {
      id: "de/accept",
      kind: "meet",
      strength: "likely",
      matches: [
        "Donnerstag 10 Uhr passt mir gut.",
        "Der Termin am 12. passt.",
        "Freitag 14 Uhr geht sich aus.",
        "Dienstag geht klar.",
        "Der Termin ist eingetragen.",
        "Du kannst mich fix einplanen.",
      ],
      rejects: ["Passt dir Donnerstag?", "Der Montag passte nicht.", "Der Preis passt."],
    },
    {
      "passt geht steht notiert eingetragen vorgemerkt klappt": String.raw`(?:(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|uhr|termin|morgen|uebermorgen|vormittag|nachmittag|\d{1,2}(?:[.:]\d\d)?|halb \S+)(?: \S+){0,3}? (?:passt|geht sich(?: \S+){0,2} aus|geht klar|klappt|steht|ist (?:notiert|eingetragen|vorgemerkt|gebongt|fix))(?! (?:dir|ihnen|euch|nicht|leider|mir nicht|leider nicht|nie))`,
      "passt klappt": String.raw`(?:passt|klappt) (?:mir|uns|bei mir|bei uns) (?:am |der |das |um )?(?:\S+tag|\d|gut|bestens|prima|perfekt|wunderbar)`,
      "passt geht steht notiert eingetragen eingeplant einplanen vorgemerkt klappt haut rechnen": String.raw`(?:kannst|koennt|koennen) (?:du |ihr |sie )?(?:mich|uns)(?: \S+){0,3}? (?:ein|fest|fix)planen`,
      rechnen: "(?:rechne?|rechnet|rechnen sie) (?:fest )?mit (?:mir|uns)",
      "notiert eingetragen vorgemerkt":
        "(?:haben?|habe ich|hab ich) (?:ich )?(?:mir )?(?:den termin |das )?(?:notiert|eingetragen|vorgemerkt)",
    },
  ),
  says(
    {
      id: "de/let-us-meet",
      kind: "meet",
      open: true,
      strength: "likely",
      matches: [
        "Lass uns bald mal wieder mittagessen gehen.",
        "Wir sollten uns unbedingt mal treffen.",
        "Lass uns nächste Woche telefonieren.",
        "Dann setzen wir uns zusammen.",
        "Wir besprechen das am Montag.",
      ],
      rejects: ["Lass das.", "Treffen wir uns nie wieder.", "Das Treffen war gut."],
    },
    {
      "treffen mittagessen essen kaffee kaffeetrinken telefonieren sprechen reden zusammensetzen austauschen bier spazieren brainstormen quatschen besprechen hinsetzen": String.raw`(?:lass(?:t|en sie)? uns|wir sollten(?: uns)?|wir muessen(?: uns)?|wollen wir uns|sollten wir(?: uns)?)(?: \S+){0,10}? (?:treffen|mittagessen|essen(?: gehen)?|kaffee(?: trinken)?|kaffeetrinken|telefonieren|sprechen|reden|zusammensetzen|austauschen|bier|spazieren|quatschen|brainstormen|besprechen|hinsetzen)`,
      zusammen: String.raw`setzen wir uns(?: \S+){0,5}? zusammen|wir setzen uns(?: \S+){0,6}? zusammen`,
      "sprechen besprechen": "(?:wir besprechen|besprechen wir|wir sprechen|sprechen wir)(?= )",
      treffen: "(?:wir treffen uns|treffen wir uns)(?= (?:am|um|bei|im|dann|morgen|naechste))",
    },
  ),
  says(
    {
      id: "de/treat",
      kind: "meet",
      strength: "sure",
      matches: [
        "Das Bier holen wir nach!",
        "Das Mittagessen geht auf mich.",
        "Ich schulde dir noch einen Kaffee.",
        "Die nächste Runde zahle ich.",
      ],
      rejects: ["Das holen sie nach.", "Du schuldest mir Geld.", "Das geht auf keinen Fall."],
    },
    {
      nach: String.raw`hol(?:en wir|e ich|en wir beide)(?: \S+){0,4}? nach|wir holen(?: \S+){0,5}? nach`,
      "auf runde": String.raw`(?:bier|essen|kaffee|runde|drinks?|mittagessen|abendessen|getraenke|wein|kuchen|pizza)(?: \S+){0,3}? (?:geht|gehen) auf (?:mich|meine[nr]? (?:deckel|kosten|rechnung))`,
      auf: String.raw`(?:geht|gehen)(?: \S+){1,4}? auf (?:mich|meine[nr]? (?:deckel|kosten|rechnung))`,
      "schulde schuld": String.raw`(?:ich schulde?|schulde? ich) (?:dir|ihnen|euch)(?: \S+){0,4}? (?:bier|kaffee|essen|mittagessen|abendessen|drink|wein|gefallen|eis|antwort)`,
      "runde spendiere spendier": any(
        "(?:runde|bier|kaffee|essen) (?:zahle?|uebernehme?|spendiere?) ich",
        String.raw`ich spendiere?(?: \S+){0,3}? (?:bier|kaffee|essen|runde)`,
      ),
    },
  ),
];
