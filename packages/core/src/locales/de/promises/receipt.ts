/** Promises told from the other end: what the reader gets, what comes, what will be done. */
import type { PromiseRule } from "../../contract/promises.ts";
import { any, oneOf } from "../../wording.ts";
import { says } from "./grammar.ts";
import { MATTER, TIME } from "./support.ts";

const OUT =
  "(?:kommt|kommen|folgt|folgen|geht|gehen|liegt|liegen|landet|landen|trifft|treffen|erreicht|erreichen|wandert|gibt es)";
const AT_YOURS = oneOf(
  String.raw`(?:bei|zu) (?:dir|ihnen|euch)|an (?:dich|sie|euch|dein\S*|ihr\S*)`,
  "auf (?:deinem|ihrem|eurem|dem) (?:schreib)?tisch",
  "in (?:deinem|ihrem|eurem) (?:postfach|posteingang|briefkasten|inbox|fach|ordner)",
  "im (?:postfach|posteingang|briefkasten)|in (?:deiner|ihrer|eurer) inbox|(?:von|durch) (?:mir|uns)",
);
const AWAY = String.raw`(?:raus|rueber|zu|hinaus|los|in die post|ein|per \S+)`;

/** A participle at the end of a passive: "nachgereicht", "überwiesen", "behoben". */
const DONE = "(?:[a-z]{0,9}ge[a-z]{2,14}(?:t|en)|(?:be|ver|er|ent|ueber|unter)[a-z]{3,14}(?:t|en))";

export const receipt: readonly PromiseRule[] = [
  says(
    {
      id: "de/you-get",
      kind: "send",
      open: true,
      strength: "likely",
      matches: [
        "Das Angebot bekommst du bis Freitag von mir.",
        "Anfang nächster Woche erhalten Sie den Entwurf.",
        "bekommst die slides bis freitag",
        "Kriegst du Antwort drauf, sobald ich da bin.",
        "Ihr kriegt das von uns.",
      ],
      rejects: ["Ich bekomme die Slides.", "Er kriegt das.", "Den Bescheid bekommt die Bank."],
    },
    {
      "bekommst bekommt bekommen kriegst kriegt kriegen erhältst erhaltet erhalten": oneOf(
        "du (?:bekommst|kriegst|erhaeltst)|(?:bekommst|kriegst|erhaeltst) du|ihr (?:bekommt|kriegt|erhaltet)",
        "(?:bekommt|kriegt|erhaltet) ihr|sie (?:bekommen|kriegen|erhalten)|(?:bekommen|kriegen|erhalten) sie",
        "(?<=^|und |aber |dann )(?:bekommst|kriegst|erhaeltst)",
      ),
      "bekommen kriegen erhalten": any(
        String.raw`(?:du|ihr|sie)(?: \S+){0,3}? (?:sollst|sollt|sollen|wirst|werdet|werden)(?: \S+){0,12}? (?:bekommen|kriegen|erhalten)`,
        String.raw`(?:wirst du|werdet ihr|werden sie)(?: \S+){0,12}? (?:bekommen|kriegen|erhalten)`,
      ),
    },
  ),
  says(
    {
      id: "de/you-have",
      kind: "send",
      open: true,
      strength: "possible",
      matches: [
        "Spätestens übermorgen hast du die drei Lebensläufe.",
        "In einer Stunde hast du das Memo.",
        "Du hast ihn am Dienstag.",
        "Die Rechnung haben Sie am Montag im Posteingang.",
      ],
      rejects: ["Ich habe das Memo.", "Sie hat das Memo.", "Du hattest das Memo."],
    },
    {
      "findest finden findet":
        "(?:findest du|finden sie|findet ihr)(?=[^,]{0,80}(?:postfach|posteingang|briefkasten|tisch|inbox|ordner|ablage|cloud|dropbox))",
      "hast habt haben":
        "(?:hast du|du hast|habt ihr|ihr habt|haben sie|sie haben)(?! (?:recht|es|ja|mich|mir|uns|damals|gesagt|geschrieben|noch nicht|keine?n?)(?: |$))(?![^,]{0,80} (?:ge[a-z]{2,}(?:(?<!hei|kei)t|en)|[a-z]+ge[a-z]{2,}(?:t|en)|erhalten|bekommen|versprochen|verstanden|vergessen|erwaehnt|bestellt|beschrieben|kommentiert)(?: |$))",
    },
  ),
  says(
    {
      id: "de/you-hear",
      kind: "reply",
      strength: "sure",
      matches: [
        "Sie hören in Kürze von uns.",
        "Hörst von mir.",
        "Am Tag drauf erfahren Sie von mir das Ergebnis.",
        "Du hörst bis Freitag von mir.",
      ],
      rejects: ["Ich höre von dir.", "Hör auf.", "Sie hören Musik."],
    },
    {
      "hörst hört hören erfährst erfahrt erfahren": String.raw`(?:hoerst|hoert|hoeren|erfaehrst|erfahrt|erfahren)(?: \S+){0,10}? von (?:mir|uns)`,
      "werden wirst werdet hören erfahren": String.raw`(?:wirst du|werden sie|werdet ihr)(?: \S+){0,8}? von (?:mir|uns)(?: \S+){0,5}? (?:hoeren|erfahren)`,
      "weißt wissen wisst": "(?:weisst du|wissen sie|wisst ihr) (?:dann |bestimmt |sicher )?(?:bescheid|mehr)",
      "erfährst erfahrt erfahren": String.raw`(?:erfaehrst du|erfahren sie|erfahrt ihr)(?: \S+){0,3}? (?:als erste[rs]?|sofort|gleich|umgehend|bis|am|morgen|sobald)`,
      "werden wirst werdet": String.raw`(?:werden sie|wirst du|werdet ihr)(?: \S+){0,6}? (?:informiert|benachrichtigt|verstaendigt|kontaktiert|angerufen|angeschrieben)`,
    },
  ),
  says(
    {
      id: "de/thing-comes",
      kind: "send",
      open: true,
      strength: "likely",
      matches: [
        "Protokoll kommt bis Ende der Woche.",
        "Rechnungskorrektur folgt morgen.",
        "Die Unterlagen gehen Ihnen morgen per Einschreiben zu.",
        "Der Text liegt bis kommenden Montag bei Ihnen.",
        "Da kommt noch was von mir.",
        "Geht nächste Woche an dich raus.",
      ],
      rejects: ["Der Zug kommt um acht.", "Das Protokoll ist lang.", "Die Rechnung geht in Ordnung."],
    },
    {
      "kommt kommen folgt folgen": `${MATTER}(?: \\S+){0,6}? (?:kommt|kommen|folgt|folgen)(?= (?:${TIME}|noch|dann|separat|gesondert|nach|per|von|gleich|sofort))`,
      "folgt folgen": `${MATTER} (?:folgt|folgen)(?:$| )`,
      "kommt kommen": "(?:kommt|kommen)(?: \\S+){0,5}? von (?:mir|uns)",
      "erfolgt kommt kommen folgt folgen geht gehen liegt liegen landet landen trifft erreicht erreichen wandert gibt gibts": `${OUT}(?: \\S+){0,9}? (?:${AT_YOURS})(?: \\S+){0,2}? ?${AWAY}?`,
      "geht gehen": any(
        "(?:geht|gehen) (?:dir|ihnen|euch)(?: \\S+){0,9}? (?:zu|raus)",
        `${MATTER}(?: \\S+){0,4}? (?:geht|gehen)(?: \\S+){0,8}? (?:raus|hinaus)`,
      ),
      "liegt liegen": "(?:liegt|liegen) (?:dir|ihnen|euch)(?: \\S+){0,6}? vor",
      erfolgt: `${MATTER} erfolgt(?: \\S+){0,3}? (?:${TIME})`,
      "kommt folgt geht": `^(?:kommt|geht|folgt)(?= (?:${TIME}|noch|sofort))`,
      "kommt folgt": `(?:das|es|alles|der rest|der|die|mehr) (?:kommt|folgt)(?= (?:${TIME}|noch|sofort))`,
      erreicht: `erreicht (?:dich|sie|euch)(?= (?:${TIME}))`,
    },
  ),
  says(
    {
      id: "de/gets-done",
      kind: "do",
      open: true,
      strength: "likely",
      matches: [
        "Wird gemacht, Chef.",
        "Wird erledigt.",
        "Am Wochenende wird gelesen und kommentiert.",
        "Die Unterlagen werden Ihnen morgen zugestellt.",
        "Am Montag ist das erledigt.",
        "Das wird bis Freitag nachgereicht.",
      ],
      rejects: ["Das wurde gemacht.", "Es wird kalt.", "Das wird schon."],
    },
    {
      "vorliegen zugehen zukommen vorgelegt ausgehändigt":
        "(?:wird|werden) (?:dir|ihnen|euch)(?: \\S+){0,9}? (?:vorliegen|zugehen|zukommen|vorgelegt|ausgehaendigt)",
      "wird werden erledigt":
        "^(?:wird|werden) (?:sofort |gleich |umgehend |heute |morgen )?(?:gemacht|erledigt|besorgt|geliefert|nachgereicht|geprueft|gefixt|geaendert|korrigiert|umgesetzt)",
      "wird werden": any(
        `(?:${TIME})(?: \\S+){0,4}? (?:wird|werden) (?:es |das )?${DONE}`,
        `(?:wird|werden)(?: \\S+){0,6}? (?:${TIME})(?: \\S+){0,5}? ${DONE}`,
        `(?:wird|werden) (?:dir|ihnen|euch)(?: \\S+){0,9}? ${DONE}`,
      ),
      "ist erledigt": any(
        `(?:${TIME})(?: \\S+){0,2}? ist (?:es|das|alles)(?: \\S+){0,2}? (?:erledigt|fertig|da|geklaert|drin)`,
        `(?:das|es|alles) ist (?:${TIME})(?: \\S+){0,4}? (?:erledigt|fertig|geklaert|drin)`,
      ),
    },
  ),
  says(
    {
      id: "de/have-ready",
      kind: "do",
      open: true,
      strength: "likely",
      matches: [
        "Bis Montag hab ich die Folien fertig.",
        "Bis zum 20. habe ich alle Interviews geführt.",
        "Ich habe das bis Freitag erledigt.",
      ],
      rejects: ["Ich habe das erledigt.", "Bis Montag hatte ich frei."],
    },
    {
      "habe hab haben": any(
        `(?:bis|spaetestens)(?: \\S+){1,5}? (?:habe? ich|haben wir)(?: \\S+){0,12}? (?:fertig|durch|parat|beisammen|soweit|${DONE})`,
        `(?:ich habe?|habe? ich|wir haben)(?: \\S+){0,4}? bis(?: \\S+){1,5}? (?:fertig|durch|parat|beisammen|${DONE})`,
      ),
    },
  ),
  says(
    {
      id: "de/count-on",
      kind: "send",
      open: true,
      strength: "likely",
      matches: ["Mit meiner Rückmeldung können Sie bis Freitag rechnen.", "Rechne bis Dienstag mit meinem Entwurf."],
      rejects: ["Damit rechne ich nicht.", "Er kann gut rechnen."],
    },
    {
      rechnen: any(
        String.raw`mit (?:meine[mnr]?|unsere[mnr]?|eine[mr]|der|dem|den)(?: \S+){0,5}? (?:kannst du|koennen sie|koennt ihr)(?: \S+){0,8}? rechnen`,
        String.raw`(?:kannst du|koennen sie|koennt ihr|du kannst|sie koennen|ihr koennt)(?: \S+){0,8}? mit(?: \S+){1,8}? rechnen`,
      ),
      "rechnen rechne rechnet": String.raw`(?<!ich )(?:rechne|rechnet|rechnen sie)(?: \S+){0,6}? mit (?:meine[mnr]?|unsere[mnr]?|eine[mr])`,
    },
  ),
  says(
    {
      id: "de/from-me",
      kind: "send",
      open: true,
      strength: "likely",
      matches: [
        "Ende nächster Woche gibts von mir das Budget.",
        "Feedback von mir bis Freitag.",
        "Von mir kommt morgen noch eine Liste.",
      ],
      rejects: ["Das war von mir.", "Grüsse von mir.", "Das kommt von der Bank."],
    },
    {
      "mir uns": any(
        "(?:gibt es|kommt|kommen|folgt)(?: \\S+){0,4}? von (?:mir|uns)",
        "von (?:mir|uns) (?:gibt es|kommt|kommen|folgt|bekommst du|kriegst du|erhalten sie)",
        `^(?:\\S+ ){0,2}?${MATTER} von (?:mir|uns)(?= (?:${TIME}))`,
        `^(?:\\S+ ){0,2}?${MATTER} (?:${TIME})(?: \\S+){0,3}? von (?:mir|uns)`,
      ),
    },
  ),
];
