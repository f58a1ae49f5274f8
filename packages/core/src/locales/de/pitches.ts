import type { PitchRules } from "../contract/pitches.ts";
import { phrase } from "../phrase.ts";

export const pitches: PitchRules = [
  {
    id: "de/pitch-customers",
    sign: "offer",
    pattern: phrase(
      String.raw`(?:mehr|neue|qualifizierte|planbare?) (?:\p{L}{1,20} )?(?:anfragen|kunden|aufträge|leads|umsatz|termine|reichweite|sichtbarkeit|bewerber|bewerbungen)|pipeline (?:auf|aus|füll|verdopp)\p{L}{0,8}|\d{1,3} ?(?:%|prozent) (?:mehr|weniger|einspar\p{L}{1,6}|günstiger)|(?:steigern|erhöhen|verdoppeln|senken|sparen)[^.!?\n]{0,60}(?:\d{1,3} ?(?:%|prozent)|umsatz|kosten)|unsere kunden (?:\p{L}{1,20} ){0,3}(?:sparen|steigern|gewinnen|senken)|backlinks?|suchmaschinenoptimierung|seite (?:1|eins) (?:bei|auf|von) google|(?:bei|auf) google (?:\p{L}{1,12} ){0,2}(?:oben|nach vorn|auf seite)|auf platz (?:1|eins)|koste[nt] (?:sie|dich|euch) (?:\p{L}{1,20} )?(?:kunden|umsatz|geld|aufträge|buchungen)|(?:fehler|mängel|probleme)\p{L}{0,2} auf (?:ihrer|deiner|eurer) (?:website|webseite|homepage|seite)|füllen (?:sie )?(?:\p{L}{1,20} ){0,3}(?:plätze|termine|kurse|zimmer|tische|kalender)`,
    ),
    matches: [
      "Architekten bekommen mit uns 40 % mehr Anfragen.",
      "Wir bauen Vertriebsteams planbar Pipeline auf.",
      "So gewinnen Sie neue Kunden.",
      "Wir bringen Sie auf Seite eins bei Google.",
      "Kunden finden Sie bei Google erst auf Seite 3.",
      "Langsame Seiten kosten Sie täglich Kunden.",
      "Ich habe 14 schwere Fehler auf Ihrer Website gefunden.",
      "Wir füllen Ihnen alle Kurse.",
    ],
    rejects: ["Wir haben noch Anfragen zum Grundriss.", "Der Kunde möchte mehr Licht."],
  },
  {
    id: "de/pitch-tool",
    sign: "offer",
    pattern: phrase(
      String.raw`(?:unsere?r?|eine) (?:\p{L}{1,20} )?(?:lösung|plattform|software|tool|agentur|dienstleistung)\p{L}{0,3}|wir (?:helfen|unterstützen|begleiten) (?:\p{L}{1,20} ){0,2}(?:unternehmen|firmen|teams|büros|betriebe\p{L}{0,2}|agenturen|mittelständler)|wir (?:helfen|unterstützen) (?:\p{L}{1,20} ){1,3}wie (?:ihre[mnrs]?|deine[mnrs]?|eure[mnrs]?|ihnen|dir|euch)|(?:kostenlos|unverbindlich|gratis)\p{L}{0,2} (?:\p{L}{1,20} )?(?:demo|erstgespräch|gespräch|austausch|termin|analyse|beratung|test\p{L}{0,8}|potenzialanalyse|webinar)`,
    ),
    matches: [
      "Unsere Plattform nimmt Ihnen das ab.",
      "Wir helfen Unternehmen beim Wachsen.",
      "Wir helfen Praxen wie Ihrer.",
      "Gern zeige ich Ihnen das in einer kostenlosen Demo.",
    ],
    rejects: ["Wir helfen Ihnen beim Umzug.", "Die Lösung mit dem Vordach gefällt mir."],
  },
  {
    id: "de/pitch-job",
    sign: "offer",
    pattern: phrase(
      String.raw`(?:position|stelle|rolle|vakanz|mandant\p{L}{0,2})[^.!?\n]{0,60}(?:zu ihnen|zu dir|ihrem profil|deinem profil|ihre erfahrung|interessant)|(?:ihr|dein)(?:em?)? (?:xing-|linkedin-)?profil[^.!?\n]{0,60}(?:position|stelle|rolle|vakanz)`,
    ),
    matches: ["Ich habe eine Position, die perfekt zu Ihrem Profil passt."],
    rejects: ["An welcher Stelle soll die Stütze stehen?"],
  },
  {
    id: "de/pitch-approach",
    sign: "approach",
    pattern: phrase(
      String.raw`(?:auf|über) (?:ihre?[mnrs]?|deine?[mnrs]?|euch|eure?[mnrs]?|sie|dich)[^.!?\n]{0,40}(?:gestoßen|gestossen|aufmerksam geworden)|(?:ihr|dein) profil (?:ist mir|hat mich|habe ich)|nur kurz nach(?:haken|gehakt)?|untergegangen|(?:ihre|deine|eure) (?:website|webseite|homepage) (?:angesehen|angeschaut)|(?:gefällt mir|mir gefällt),? was (?:sie|du|ihr) (?:da )?mach(?:en|st|t)|(?:der|die) richtigen? ansprechpartner\p{L}{0,2}|mit (?:stopp?|nein) antworten|antworten sie mit stopp?|(?:nicht|nie) (?:mehr|wieder) (?:anschreiben|schreiben|kontaktieren)`,
    ),
    matches: [
      "Ich bin auf Ihr Büro gestoßen und beeindruckt.",
      "Ich bin auf dein Profil aufmerksam geworden.",
      "Ich habe mir Ihre Website angesehen.",
      "Mir gefällt, was Sie machen.",
      "Sind Sie der richtige Ansprechpartner für Kurse?",
      "Antworten Sie mit STOP, dann werden wir Sie nicht mehr anschreiben.",
    ],
    rejects: ["Wir sind beim Graben auf Fels gestoßen."],
  },
  {
    id: "de/pitch-slot",
    sign: "slot",
    pattern: phrase(
      String.raw`(?:10|15|20|30|zehn|fünfzehn|zwanzig)[- ](?:minuten|min\.?|minütig\p{L}{1,2})(?:[- ]?\p{L}{1,12})?|kurze[sn]? (?:call|kennenlern\p{L}{1,10}|austausch|telefonat|gespräch)|für eine (?:kurze )?demo`,
    ),
    matches: [
      "Haben Sie diese Woche 15 Minuten?",
      "Wärst du für einen 15-Minuten-Call offen?",
      "Hätten Sie Zeit für einen kurzen Austausch?",
    ],
    rejects: ["Der Zug hat 15 Wagen."],
  },
];
