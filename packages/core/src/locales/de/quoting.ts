import { type QuotingRules, signOff } from "../contract/quoting.ts";

/** A full date or a time of day: without one, "Am Montag schrieb mir Peter:" is a sentence. */
const MOMENT = String.raw`(?=.{0,250}(?:\d{1,2}[:.]\d\d(?!\d)|\d{1,2}\.\s?\d{1,2}\.\s?\d{2,4}|(?:19|20)\d\d))`;

const GREETING = `gr(?:ü|ue)(?:ß|ss)(?:e|en|le|li)?|gru(?:ß|ss)`;
const WARMTH = String.raw`(?:(?:mit|viele[nr]?|liebe[nr]?|beste[nr]?|herzliche[nr]?|sch(?:ö|oe)ne[nr]?|freundliche[nmr]?|sonnige[nr]?|nette[nr]?|kollegiale[nr]?|vielem|danke?|merci|ganz|und|&)[\s,]{1,3}){0,5}`;
const PLACE = String.raw`(?:\s(?:aus|von)\s[^\n,.!?]{2,40})?`;

/** Words after a greeting that make it a sentence. */
const NOT_NAMES =
  "an|aus|von|auch|bitte|und|oder|f(?:ü|ue)r|zur(?:ü|ue)ck|mir|dir|ihm|ihr|ihnen|ihn|sie|dich|dein\\p{L}{0,2}|mein\\p{L}{0,2}|alle[ns]?|den|die|das|der|euch|uns|dass|nochmals?|schon|das|ich|wir|kommt|folgen|ist|sind|bin|war|hab\\p{L}{0,2}|kann|muss|soll\\p{L}{0,3}|um|im|in|am|bei|mit|zum|dann";

export const quoting: QuotingRules = {
  attributions: [
    {
      id: "de/am-schrieb",
      pattern: new RegExp(
        `^(?:am|vom|on|den)\\s${MOMENT}.{4,250}\\s(?:schrieb|hat)\\s(?!ich\\s|wir\\s).{1,200}:$`,
        "iu",
      ),
      matches: [
        "Am 02.03.2026 um 14:03 schrieb Anna Reindl <anna@reindl.example>:",
        "Am Mo., 2. März 2026 um 14:03 Uhr schrieb Anna Reindl <anna@reindl.example>:",
        "Am 2. März 2026 schrieb Anna Reindl:",
        "Am 02.03.26, 14:03 hat Jan Kuhn <jan@kuhn.example> geschrieben:",
      ],
      rejects: [
        "Am Montag schrieb mir Peter:",
        "Am 3. März schrieb er mir Folgendes:",
        "Am 02.03.2026 schrieb ich dazu ins Protokoll:",
        "Am 02.03.2026 um 14:03 war niemand da:",
      ],
    },
    {
      id: "de/schrieb-am",
      pattern: new RegExp(`^${MOMENT}.{2,150}\\s(?:schrieb|hat)\\s(?:am|um)\\s.{4,100}:$`, "iu"),
      matches: [
        "Anna Reindl <anna@reindl.example> schrieb am Mo., 2. März 2026, 14:03:",
        "Jan Kuhn hat am 02.03.2026 14:03 geschrieben:",
      ],
      rejects: ["Peter schrieb am Montag dazu:", "Das schrieb am Ende keiner auf:"],
    },
  ],
  introductions: [
    {
      id: "de/schrieb",
      pattern: /^[^.!?\n]{2,150}\s(?:schrieb|schreibt|schrieben|meinte)(?:\s[^.!?\n]{1,60})?:$/iu,
      matches: ["Anna Reindl schrieb:", "Anna schrieb am Montag:"],
      rejects: ["Hier, was fehlt:", "Wer schrieb das?"],
    },
  ],
  labels: {
    from: ["von", "absender"],
    date: ["gesendet", "datum", "gesendet am", "versendet", "verschickt"],
    to: ["an", "empfänger"],
    cc: ["cc", "kopie", "bcc"],
    subject: ["betreff"],
  },
  separators: [
    {
      id: "de/original",
      pattern:
        /^(?:urspr(?:ü|ue)ngliche nachricht|original-?nachricht|originalnachricht|original ?mail)(?: von .{1,80})?:?$/iu,
      matches: ["Ursprüngliche Nachricht", "Ursprüngliche Nachricht von Anna:", "Originalnachricht"],
      rejects: ["Die ursprüngliche Nachricht habe ich gelöscht", "Ursprüngliche Nachrichtenlage"],
    },
    {
      id: "de/forward",
      pattern:
        /^(?:(?:anfang der )?weitergeleiteten? (?:nachricht|e-?mail|mail)|(?:ende der )?weitergeleiteten nachricht|weitergeleitet von .{1,80})(?: ?(?:von|am) .{1,80})?:?$/iu,
      matches: [
        "Anfang der weitergeleiteten Nachricht:",
        "Weitergeleitete Nachricht",
        "Weitergeleitet von Anna Reindl am 02.03.2026",
      ],
      rejects: ["Die weitergeleitete Nachricht kam nie an", "Weitergeleitete Nachrichten lese ich nicht"],
    },
  ],
  signOffs: [
    {
      id: "de/gruss",
      pattern: signOff(`${WARMTH}(?:${GREETING})${PLACE}`, NOT_NAMES),
      matches: [
        "Mit freundlichen Grüßen",
        "Viele Grüße, Anna",
        "Liebe Grüsse aus dem sonnigen Wien",
        "Danke und viele Gruesse",
        "Vielen Dank und beste Grüße",
        "Gruß Jan",
        "Herzliche Grüße\u00A0",
      ],
      rejects: [
        "Viele Grüße an deine Frau",
        "Grüße bitte deine Eltern von mir",
        "Grüß dich, Anna, wie geht es?",
        "Die Grüße habe ich ausgerichtet.",
      ],
    },
    {
      id: "de/kuerzel",
      pattern: signOff("(?:mfg|m\\.f\\.g\\.|lg|vlg|vg|bg|glg|hg|sg|ksg)", NOT_NAMES),
      matches: ["LG", "LG Anna", "VG, Jan", "MfG"],
      rejects: ["LG Display liefert im Mai", "VG Wort zahlt erst im Juli aus"],
    },
    {
      id: "de/hochachtungsvoll",
      pattern: signOff(
        "hochachtungsvoll|mit vorz(?:ü|ue)glicher hochachtung|alles gute|alles liebe|beste w(?:ü|ue)nsche",
        NOT_NAMES,
      ),
      matches: ["Hochachtungsvoll", "Alles Liebe, Anna", "Alles Gute!"],
      rejects: ["Alles Gute für dich und das Team", "Hochachtungsvoll grüßte er und ging"],
    },
  ],
  partings: [
    {
      id: "de/danke",
      pattern: signOff(
        String.raw`(?:(?:vielen|besten|herzlichen|lieben|tausend|ganz|schon|mal|und)\s){0,3}(?:dank|danke|merci)(?:\s(?:dir|ihnen|euch|dafür|im voraus|vorab|sch(?:ö|oe)n|nochmals?)){0,2}`,
        NOT_NAMES,
      ),
      matches: ["Danke", "Vielen Dank", "Danke dir!", "Danke im Voraus"],
      rejects: ["Danke für die Unterlagen", "Danke, das passt mir gut"],
    },
    {
      id: "de/bis",
      pattern: signOff(
        String.raw`bis (?:dann|bald|dahin|morgen|sp(?:ä|ae)ter|gleich|demn(?:ä|ae)chst|n(?:ä|ae)chste woche|\p{L}{3,8}tag)|servus|bussis?|busserl|umarmung|(?:sei |seid )?umarmt|herzlich(?:st)?|tsch(?:ü|ue)ss?|ciao|ade|baba|sch(?:ö|oe)nen (?:tag|abend)(?: noch)?|sch(?:ö|oe)nes wochenende`,
        NOT_NAMES,
      ),
      matches: ["Bis dann", "Bis Donnerstag!", "Servus", "Schönes Wochenende", "Herzlich", "Bussi"],
      rejects: ["Bis Donnerstag schicke ich es dir", "Bis morgen ist das fertig."],
    },
    {
      id: "de/dein",
      pattern: signOff("deine?|eure?|ihre?|dein", NOT_NAMES),
      matches: ["Deine Anna", "Ihr Jan Kuhn", "Dein"],
      rejects: ["Deine Unterlagen habe ich noch nicht gelesen", "Ihr Angebot vom 2. März"],
    },
  ],
  mobile: [
    {
      id: "de/von-meinem",
      pattern:
        /^(?:(?:diese (?:e-?mail|nachricht|mail) wurde )?(?:von|mit) (?:meine[mr]|unterwegs|mobil\p{L}{0,4}|dem)[^!?\n]{0,80}\s(?:gesendet|gesandt|verschickt|geschickt|geschrieben)(?:[,.;–-]{0,2}\s.{0,60})?|von unterwegs gesendet|mobil gesendet|von meinem (?:iphone|ipad|android|handy|smartphone|mobiltelefon|samsung)\S{0,20})[.!]?$/iu,
      matches: [
        "Von meinem iPhone gesendet",
        "Diese Nachricht wurde von meinem Android-Gerät mit GMX Mail gesendet.",
        "Diese Nachricht wurde von meinem Android Mobiltelefon mit WEB.DE Mail gesendet.",
        "Von unterwegs gesendet",
        "Von meinem iPhone",
      ],
      rejects: ["Von meinem iPhone aus geht es leider nicht", "Mit meinem Kollegen habe ich gesprochen"],
    },
    {
      id: "de/gesendet-von",
      pattern:
        /^gesendet (?:von (?:meine[mr]\s\S.{0,40}|outlook.{0,60}|mail f(?:ü|ue)r .{0,40}|yahoo.{0,40}|unterwegs|mobil.{0,30}|proton.{0,40}|spark.{0,20}|samsung.{0,30})|mit (?:der )?.{0,60}\b(?:app|mail|outlook|proton)\b.{0,60}|aus der .{0,30}app.{0,20})$/iu,
      matches: [
        "Gesendet von Outlook für Android<https://aka.ms/AAb9ysg>",
        "Gesendet von Mail für Windows 10",
        "Gesendet mit der Telekom Mail App",
        "Gesendet von meinem iPhone",
      ],
      rejects: ["Gesendet habe ich es gestern", "Gesendet: Montag, 2. März 2026 14:03"],
    },
    {
      id: "de/outlook",
      pattern:
        /^(?:outlook f(?:ü|ue)r (?:ios|android|mac) (?:beziehen|herunterladen|abrufen|holen)|holen sie sich outlook|laden sie outlook)/iu,
      matches: ["Outlook für iOS beziehen", "Holen Sie sich Outlook für Android<https://aka.ms/x>"],
      rejects: ["Outlook für iOS stürzt bei mir ab", "Holen Sie sich einen Kaffee"],
    },
  ],
  footers: [
    {
      id: "de/vertraulich",
      pattern:
        /^(?:\*{0,3}\s?)(?:(?:diese|der inhalt dieser|die in dieser)\s(?:e-?mail|nachricht|mail|information)\b[^\n]{0,250}(?:vertraulich|bestimmt|gesch(?:ü|ue)tzt|viren)|(?:wenn|sollten|falls) sie nicht der (?:richtige|beabsichtigte|vorgesehene|angegebene)|hinweis: diese (?:e-?mail|nachricht)|vertraulichkeitshinweis|haftungsausschluss)/iu,
      matches: [
        "Diese E-Mail enthält vertrauliche und/oder rechtlich geschützte Informationen.",
        "Diese Nachricht ist nur für den Adressaten bestimmt.",
        "Wenn Sie nicht der richtige Adressat sind, informieren Sie bitte den Absender.",
        "Der Inhalt dieser E-Mail ist vertraulich.",
        "Diese E-Mail wurde von Avast auf Viren geprüft.",
      ],
      rejects: ["Diese E-Mail schreibe ich dir aus dem Zug.", "Wenn Sie nicht können, sagen Sie bitte Bescheid."],
    },
    {
      id: "de/umwelt",
      pattern:
        /^(?:\S{0,3}\s)?(?:bitte (?:denken sie an die umwelt|pr(?:ü|ue)fen sie[^\n]{0,60}(?:ausdruck|gedruckt))|denken sie an die umwelt|muss diese (?:e-?mail|mail))/iu,
      matches: [
        "Bitte denken Sie an die Umwelt, bevor Sie diese E-Mail ausdrucken.",
        "Bitte prüfen Sie, ob diese Mail ausgedruckt werden muss.",
      ],
      rejects: ["Bitte denken Sie an die Unterlagen.", "Bitte prüfen Sie das Angebot."],
    },
    {
      id: "de/register",
      pattern:
        /^(?:sitz(?: der gesellschaft)?:|gesch(?:ä|ae)ftsf(?:ü|ue)hr(?:er|ung|erin|er\*innen)(?:in|innen)?:|registergericht|handelsregister|amtsgericht \p{Lu}|hr[ab] \d|ust-?id|umsatzsteuer-?id|uid(?:-nummer|-nr\.?)?:|firmenbuch|vorstand:|aufsichtsrat|fn \d)/iu,
      matches: [
        "Geschäftsführer: Jan Kuhn",
        "Sitz der Gesellschaft: Stuttgart",
        "Registergericht: Amtsgericht Stuttgart, HRB 12345",
      ],
      rejects: ["Geschäftsführer ist jetzt Jan Kuhn.", "Sitzung am Montag um zehn"],
    },
  ],
  absences: [
    {
      id: "de/abwesend",
      pattern:
        /^(?:automatische antwort|abwesenheit(?:s(?:notiz|meldung|nachricht|assistent|info|benachrichtigung))?|autom(?:\.|atische) (?:r(?:ü|ue)ckmeldung|r(?:ü|ue)ckantwort|abwesenheits\p{L}{0,20})|ich bin (?:derzeit )?(?:nicht im b(?:ü|ue)ro|abwesend|im urlaub)|urlaubsbenachrichtigung|nicht im b(?:ü|ue)ro)\b/iu,
      matches: ["Automatische Antwort: Angebot", "Abwesenheitsnotiz", "Abwesenheit: Re: Termin"],
      rejects: ["Antwort auf Ihre Anfrage", "Frage zur automatischen Antwort", "AW: Automatische Anlage"],
    },
  ],
  bounces: [
    {
      id: "de/unzustellbar",
      pattern:
        /^(?:unzustellbar|nicht zustellbar|zustellung (?:fehlgeschlagen|verz(?:ö|oe)gert)|nachricht nicht zugestellt|fehler bei der zustellung)/iu,
      matches: ["Unzustellbar: Angebot", "Zustellung fehlgeschlagen"],
      rejects: ["Zustellung am Montag", "Zustelladresse"],
    },
  ],
};
