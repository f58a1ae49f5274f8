/** What a promise sounds like and is not: denied, done, done by this mail, conditional, reported, or another matter. */
import type { Veto } from "../../contract/promises.ts";
import { wording } from "../../wording.ts";
import { otherMatters } from "./other-matters.ts";

export const vetoes: readonly Veto[] = [
  {
    trap: "neg",
    weight: "fatal",
    scope: "clause",
    pattern: wording(
      "(?<!(?:auch|wenn|natuerlich|warum|gar|noch|nur|sorge|einschlafen|abreissen) )(?:nicht|nimmer|nie|niemals|niemande?[mn]?|nirgends|kaum)(?! (?:nur|vergessen|wieder einschlafen|einschlafen|abreissen|aus den augen|laenger|vor|zu|mehr lange)(?![a-z]))",
      "(?<!(?:ueberhaupt|gar) )kein(?:e[mnrs]?)?(?! (?:problem|sorge|thema|ding|angst|stress|frage|grosse sache))",
      String.raw`weder|keinesfalls|keineswegs|(?:muss|werde)(?: \S+){0,5} (?:absagen|passen|ablehnen|verzichten)`,
      String.raw`huete[n]?|kann ich (?:\S+ )?gar nichts|gar nichts`,
    ),
    matches: [
      "Ich ruf ihn sicher nicht an.",
      "Einen Rabatt gebe ich dir nicht.",
      "Ich gebe keine Auskunft.",
      "Ich muss absagen.",
    ],
    rejects: [
      "Kein Problem, ich ruf an.",
      "Ich vergesse es nicht nur, ich schreib es auf.",
      "Ich lass den Kontakt nicht einschlafen.",
    ],
  },
  {
    trap: "past",
    weight: "fatal",
    scope: "clause",
    pattern: wording(
      "(?<!(?:von|vom|seit|die|der|das|deine?|ihre?) )(?:gestern|vorgestern|vorhin|damals|neulich|kuerzlich)",
      String.raw`(?:letzte[nrsm]?|vergangene[nrsm]?) (?:woche|monat|jahr|\S+tag|mittwoch)`,
      String.raw`seit (?:jahren|wochen|monaten|tagen|langem|jeher|\d+)`,
      String.raw`(?<!bis (?:\S+ ){1,6})(?:habe?|haben) (?:ich|wir)?(?! (?:\S+ ){0,4}bis )(?: \S+){0,8}? (?:ge[a-z]+|[a-z]+ge[a-z]+|uebermittelt|ueberwiesen|versandt|zugesagt|erledigt)(?:t|en)?$`,
      String.raw`(?:ist|sind|wurde|wurden)(?: \S+){0,6}? (?:raus|hinaus|weg|rueber)gegangen`,
    ),
    matches: ["Das habe ich gestern geschickt.", "Letzte Woche rief ich an.", "Ich schaue mir das seit Jahren an."],
    rejects: ["Ich schicke dir die Folien von gestern.", "Ich schicke es morgen."],
  },
  {
    trap: "past",
    weight: "fatal",
    scope: "clause",
    pattern: wording(
      String.raw`(?:ich|wir) (?:wollte[nt]?|hatten?|konnten?|musste[nt]?|sollte[nt]?(?! (?:uns|mal|unbedingt|dringend))|war(?:en)?|rief|schrieb|habe?n? (?:dir|ihnen|euch)?(?: \S+){0,8}? ge[a-z]+(?:t|en))`,
      "(?:wollte|hatte|konnte|musste|war) ich",
    ),
    matches: ["Ich wollte dir das schicken.", "Das hatte ich dir gesagt."],
    rejects: ["Wir sollten uns treffen.", "Ich will dir das schicken."],
  },
  {
    trap: "inmail",
    weight: "fatal",
    scope: "clause",
    pattern: wording(
      String.raw`anbei|beiliegend\w*|beigefuegt\w*|im anhang|in der (?:anlage|beilage)|als anhang|hiermit|hierbei`,
      "angehaengt|mit dieser (?:mail|e-mail|nachricht)|in dieser mail|mit diesem (?:schreiben|brief)",
      String.raw`nachfolgend\w*|nachstehend\w*|im folgenden|hierdurch`,
      String.raw`(?:lade|laden) (?:ich |wir )?(?:sie|dich|euch|alle)(?: \S+){0,2} herzlich\w*|untenstehend|hier unten`,
      "unten(?! (?:im|am|in|beim|vor|auf|bei|an (?:der|dem|den))(?: |$))",
      "hier(?: ist| sind| kommt| kommen| der| die| das| noch| gleich| nun| schon)|in (?:cc|kopie|bcc)|ins cc",
      "jetzt (?:einfach|schon|mal|gleich mit)|schon mal (?:vorab|so)|vorab (?:schon|mal)",
      "melde mich (?:zurueck|hiermit|krank|an|ab(?! und))|nun vor",
    ),
    matches: ["Anbei schicke ich dir die Datei.", "Ich setze ihn in CC.", "Ich leite dir unten die Mail weiter."],
    rejects: ["Ich schicke dir die Datei morgen.", "Ich hänge mich rein."],
  },
  {
    trap: "inmail",
    weight: "fatal",
    scope: "sentence",
    pattern: wording("(?:siehe|s) (?:unten|anhang|beilage|anlage)|siehe (?:die )?(?:mail|nachricht) unten"),
    matches: ["Ich leite dir seine Mail weiter, siehe unten."],
    rejects: ["Ich warte unten auf dich."],
  },
  {
    trap: "cond",
    weight: "fatal",
    scope: "sentence",
    pattern: wording(
      String.raw`(?:falls|sofern|wenn|sollten?|solltest|wuenscht|moechten|brauchst|braucht|benoetigen) (?:du|ihr|sie|euch|dir|ihnen|es (?:dir|ihnen|euch)|das (?:fuer )?(?:dir|dich|ihnen|sie|euch)|jemand|noch fragen|fragen|interesse|bedarf|noch etwas)(?!(?: \S+){0,8}? (?:wieder da|zurueck|gelandet|angekommen|da|dort|in \S+|hier|so ?weit|dabei|fertig|recht|ok|okay|einverstanden|erlaubst|gestattest) (?:bist|sind|seid|ist))(?!(?: \S+){0,4}? (?:recht|ok|okay|erlaubst|gestatten|zurueck|heimkommst))`,
      "bei (?:interesse|bedarf|rueckfragen|fragen|wunsch)|auf wunsch",
      "(?:interesse|lust|bedarf) (?:hast|haben|habt|besteht)",
    ),
    matches: [
      "Falls du magst, frage ich nach.",
      "Bei Interesse schicke ich Ihnen gern mehr.",
      "Wenn Sie möchten, sende ich es.",
    ],
    rejects: [
      "Wenn du wieder da bist, ruf ich dich an.",
      "Sobald du da bist, komme ich.",
      "Wenn ich in Wien bin, melde ich mich.",
    ],
  },
  {
    trap: "cond",
    weight: "fatal",
    scope: "clause",
    pattern: wording(
      "wuerden?|wuerdest|braeuchten?|vielleicht|eventuell|evtl|moeglicherweise|womoeglich|koennten?|koennte",
      String.raw`haetten?|waeren?|waere|muessten?|duerften?|sollte man|liesse(?: \S+)? sich|theoretisch|angenommen`,
      "im ernstfall|gesetzt den fall",
    ),
    matches: ["Ich könnte nachfragen.", "Ich würde dir helfen."],
    rejects: ["Ich kann morgen nachfragen.", "Ich werde dir helfen."],
  },
  {
    trap: "cond",
    weight: "doubt",
    scope: "clause",
    pattern: wording(
      "vermutlich|unter umstaenden|gegebenenfalls|ggf|wahrscheinlich|allenfalls|ansonsten|notfalls|kann ich mir vorstellen",
    ),
    matches: ["Vermutlich schau ich vorbei."],
    rejects: ["Ich schau sicher vorbei."],
  },
  {
    trap: "cond",
    weight: "doubt",
    scope: "clause",
    pattern: wording(
      String.raw`(?:kann ich|ich kann|koennen wir|wir koennen)(?: \S+){0,3}? (?:gerne?|auch|jederzeit|mal|natuerlich)`,
      "jederzeit gerne?",
    ),
    matches: ["Ich kann dir gern helfen.", "Das kann ich auch schicken."],
    rejects: ["Morgen kann ich dir Antwort geben."],
  },
  {
    trap: "cond",
    weight: "fatal",
    scope: "clause",
    pattern: wording("oder (?:\\S+ ){0,3}?(?:passt|passen|geht|ginge|klappt)"),
    matches: ["Montag oder Dienstag passt mir."],
    rejects: ["Am Dienstag passt es mir."],
  },
  {
    trap: "cond",
    weight: "doubt",
    scope: "sentence",
    pattern: wording(
      "^(?:ich|wir) (?:glaube|denke|vermute|schaetze|hoffe|fuerchte)n?(?![a-z]| (?:an|ueber|darueber|drueber|noch|mal))",
    ),
    matches: ["Ich glaube, das kriegen wir hin."],
    rejects: ["Ich denk noch drüber nach und melde mich."],
  },
  {
    trap: "reported",
    weight: "fatal",
    scope: "sentence",
    pattern: wording(
      String.raw`laut (?:der|dem|den|frau|herrn|unsere[rmn]?|meine[rm]?|seine[rm]?|ihre[rm]?|\S{4,})|gemaess|angeblich`,
      "heisst es|steht,? dass",
      String.raw`(?:er|sie|chef|chefin|lieferant|hersteller|bank|kollege|kollegin|herr \S+|frau \S+|man|jemand|der|die) (?:hat |haben |hatte )?(?:\S+ ){0,5}?(?:gesagt|gemeint|versprochen|zugesagt|geschrieben|angekuendigt|behauptet|erzaehlt|meinte|sagte|sagt immer|schrieb|behauptet|verspricht)`,
      String.raw`(?:du|ihr) (?:hast|hattest|habt|hattet)(?: \S+){0,4}? (?:geschrieben|gesagt|versprochen|zugesagt|gemeint|angekuendigt)`,
      String.raw`(?:sagt|meint|schreibt|verspricht|erzaehlt|glaubt),? (?:er|sie|dass (?:er|sie|es))|hat (?:mir|uns) (?:gesagt|erzaehlt|geschrieben|versprochen),? (?:er|sie|dass)`,
      "du wolltest|ihr wolltet|sie wollten|zur kenntnis",
    ),
    matches: [
      "Rita hat mir erzählt, sie bringt ihn mit, dann sehen wir deine Bilder.",
      "Er hat gesagt, ich melde mich.",
      "Laut Verwaltung kommt das morgen.",
      "Du hast geschrieben, ich ruf dich an.",
    ],
    rejects: ["Ich habe gesagt, ich melde mich.", "Ich schicke dir, was er wollte."],
  },
  ...otherMatters,
];
