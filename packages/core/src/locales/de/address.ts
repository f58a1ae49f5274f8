import type { AddressRules, PronounRule, SalutationRule, SignOffRule } from "../contract/address.ts";
import { restate } from "./restating.ts";

const edge = (source: string) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, "u");

const pronouns: readonly PronounRule[] = [
  {
    id: "de/du",
    address: "informal",
    pattern: edge("[Dd]u|[Dd]ich|[Dd]ir|[Dd]ein(?:e[mnrs]?)?"),
    matches: ["Das Papier schick ich dir.", "Hast Du Zeit?", "Deine Folien waren gut."],
    rejects: ["Das Duell war knapp.", "Dirk kommt auch.", "Die Direktion schweigt."],
  },
  {
    id: "de/euch",
    address: "informal",
    pattern: edge("[Ee]uch|[Ee]uer|[Ee]ure[mnrs]?"),
    matches: ["Ich mach euch bekannt.", "Euer Stand war voll."],
    rejects: ["Das war teuer.", "Es ist neu."],
  },
  {
    id: "de/ihr-plural",
    address: "informal",
    pattern: edge(
      "(?:habt|könnt|seid|wollt|wisst|mögt|würdet|könntet|hättet|braucht|dürft) ihr|[Ii]hr (?:habt|könnt|seid|wollt|wisst|mögt|würdet|könntet|hättet|braucht|dürft)",
    ),
    matches: ["Habt ihr, könnt ihr am Freitag?", "Wenn Ihr wollt, gern."],
    rejects: ["Ich habe ihr geschrieben.", "Ihr Angebot liegt vor."],
  },
  {
    id: "de/second-singular",
    address: "informal",
    pattern: edge("[Kk]annst|[Kk]önntest|[Hh]ättest|[Ww]ürdest|[Mm]agst|[Mm]öchtest|[Ww]eißt|[Mm]usst|[Bb]ist|hast"),
    matches: ["Kannst mir das kurz sagen?", "Weißt schon, die blaue Mappe."],
    rejects: ["Das kann ich nicht.", "Die Hast war groß geschrieben: hastig."],
  },
  {
    id: "de/sie-inside",
    address: "formal",
    pattern: /(?<=[\p{Ll}\p{N},;–-] )(?:Sie|Ihnen|Ihre[mnrs]?|Ihr(?= \p{Lu}))(?!\p{L})/u,
    matches: ["Könnten Sie uns helfen?", "ich melde mich bei Ihnen.", "Danke für Ihr Angebot.", "Anbei, Ihre Pläne."],
    rejects: ["Die Pläne sind da. Sie liegen im Archiv.", "Ich habe sie gesehen.", "wie Ihr wisst", "mit ihnen"],
  },
  {
    id: "de/sie-from-me",
    address: "formal",
    pattern:
      /(?<!\p{L})Sie (?:hören|bekommen|erhalten|haben|finden|kriegen) [^.!?\n]{0,60}(?:von mir|von uns|anbei|im Anhang)(?!\p{L})/u,
    matches: ["Sie hören bis Ende Februar von mir.", "Sie erhalten die Liste von uns."],
    rejects: ["Sie haben gestern gewonnen.", "Sie kommen am Montag."],
  },
];

const NAME = String.raw`(?:(?:von|van|vom|zu|zur|de|der) ){0,2}\p{Lu}[\p{L}'’.-]{0,30}(?: (?:von|van|vom|zu|zur|de|der|den|\p{Lu}[\p{L}'’.-]{0,30})){0,3}`;
const FIRST = String.raw`\p{Lu}[\p{L}'’-]{0,30}`;
const HELLO =
  "(?:[Hh]allo|[Hh]i|[Hh]ey|[Mm]oin(?: [Mm]oin)?|[Ss]ervus|[Gg]rüß dich|[Gg]riaß di|[Cc]iao|[Hh]oi|[Ss]al[iü]|[Gg]uten (?:Morgen|Tag|Abend)|[Gg]r(?:ü|ue)ezi|[Gg]rü(?:ß|ss) (?:Gott|Sie|Ihnen)|[Tt]ag)";
const DEAR = "(?:[Ll]iebe[rs]?|[Ww]erte[rs]?|[Hh]allo [Ll]iebe[rs]?)";
const END = String.raw`(?:\s{0,2}[,!:.]|(?=\s{0,2}(?:\n|$)))`;

const opening = (source: string) => new RegExp(`^(?:${source})${END}`, "u");

const salutations: readonly SalutationRule[] = [
  {
    id: "de/damen-und-herren",
    address: "formal",
    pattern: opening("[Ss]ehr geehrte Damen und Herren|[Gg]uten Tag,? (?:sehr geehrte )?Damen und Herren"),
    matches: ["Sehr geehrte Damen und Herren,"],
    rejects: ["Sehr geehrte Frau Huber,"],
  },
  {
    id: "de/group",
    address: "informal",
    group: true,
    pattern: opening(
      String.raw`(?:${HELLO}|${DEAR})(?: [Ll]iebe[rs]?)? (?:zusammen|alle(?: zusammen)?|allerseits|miteinander|Leute|Runde|[Ii]hr (?:Lieben|beiden|zwei)|Kolleg[\p{L}*:]{2,10}(?: und Kolleg[\p{L}*:]{2,10})?|Team(?: ${FIRST})?|${FIRST} und ${FIRST}|${FIRST}, (?:[Ll]iebe[rs]? )?${FIRST}(?: und ${FIRST})?)`,
    ),
    matches: ["Hallo zusammen,", "Liebe Kolleginnen und Kollegen,", "Liebe Wiebke, liebe Lina,", "Hi Jan und Tom!"],
    rejects: ["Hallo Anna,", "Hallo Zusa,", "Liebe Frau Huber, Grüße"],
  },
  {
    id: "de/frau-herr",
    address: "formal",
    pattern: opening(`(?:[Ss]ehr (?:geehrte|verehrte)[rs]?|${DEAR}|${HELLO}),? (?:Frau|Herrn?) ${NAME}`),
    matches: [
      "Sehr geehrte Frau Dr. Huber,",
      "Grüezi Frau Keller",
      "Grüß Sie, Herr Zürcher,",
      "Sehr geehrter Herr Bürgermeister,",
      "Liebe Frau Reindl, danke für die Pläne.",
    ],
    rejects: ["Lieber Jan,", "Frau Huber kommt morgen.", "Liebe Frauke,"],
  },
  {
    id: "de/geehrt",
    address: "formal",
    pattern: opening(`[Ss]ehr (?:geehrte|verehrte)[rs]? ${NAME}`),
    matches: ["Sehr geehrte Chris Meier,"],
    rejects: ["Sehr geehrt fühle ich mich.", "Lieber Jan,"],
  },
  {
    id: "de/first-name",
    address: "informal",
    pattern: opening(`(?:${DEAR}|${HELLO}),? (?!Frau |Herrn? |Gr[üu])${FIRST}`),
    matches: ["Lieber Jan,", "Servus Karl", "Hallo Anna!", "Hi Tom, kurze Frage", "Guten Morgen Jana,"],
    rejects: ["Liebe Grüße", "Hallo Chris Meier,", "Hallo Anna danke dir", "Grüezi Frau Keller"],
  },
  {
    id: "de/full-name",
    pattern: opening(`(?:${DEAR}|${HELLO}),? (?!Gr[üu])${NAME}`),
    matches: ["Guten Tag Chris Meier,", "Hallo Kim Sörensen,"],
    rejects: ["Liebe Grüße aus Wien", "Hallo nach Wien,"],
  },
  {
    id: "de/bare-hello",
    pattern: opening(HELLO),
    matches: ["Guten Tag,", "Hallo!"],
    rejects: ["Hallo Anna,", "Tagung am Montag"],
  },
  {
    id: "de/bare-name",
    address: "informal",
    pattern: new RegExp(`^${FIRST}(?: [,!]|[,!])(?=\\s{0,2}(?:\\n|$))`, "u"),
    matches: ["Jan,", "Anna!"],
    rejects: ["Danke, das passt.", "Jan"],
  },
];

const GREETINGS = "Gr(?:ü|ue)(?:ß|ss)(?:en?|le)|Gru(?:ß|ss)";

const signOffs: readonly SignOffRule[] = [
  {
    id: "de/gruesse",
    pattern: new RegExp(
      `^(?:(?:[Mm]it|[Vv]iele|[Vv]ielen|[Ll]iebe[nr]?|[Bb]este[nr]?|[Ss]chöne[nr]?|[Hh]erzliche[nrm]?|[Ff]reundliche[nrm]?|[Kk]ollegiale[nr]?|[Ss]onnige|[Gg]anz) ){0,4}(?:${GREETINGS})(?: (?:aus|nach) (?:dem |der )?\\p{Lu}[\\p{L}-]{1,30})?(?=[,!.]|\\s|$)`,
      "u",
    ),
    matches: ["Liebe Grüße", "Mit freundlichen Grüßen aus Kiel", "Beste Gruesse", "Gruß", "Freundliche Grüsse"],
    rejects: ["Danke und viele", "Ich grüße dich", "Liebe Anna"],
  },
  {
    id: "de/abbreviation",
    pattern: /^(?:LG|VG|BG|SG|HG|GLG|MfG|lg|vg|mfg|glg)(?=[,!.]|\s|$)/u,
    matches: ["LG Anna", "VG", "lg"],
    rejects: ["LGBT", "Mfgx"],
  },
  {
    id: "de/words",
    pattern:
      /^(?:Herzlichst|Herzlich|Alles (?:Liebe|Gute)|Baba|Ciao|Servus|Deine?|Ihre?|Eue?re?)(?=[,!.]|\s{0,2}(?:\n|$)| \p{Lu}[\p{L}.'’-]{0,30}$)/u,
    matches: ["Herzlich", "Alles Liebe", "Deine Anna", "Baba,"],
    rejects: ["Herzlichen Dank für alles", "Ihre Unterlagen kommen morgen", "Servus Karl, wie geht es dir"],
  },
];

export const address: AddressRules = {
  pronouns,
  salutations,
  signOffs,
  titles:
    /(?<!\p{L})(?:(?:Univ\.-)?Prof\.?|(?:D|d)r\.?|MMag\.|Mag\.|Dipl\.-?\s?\p{L}{2,8}\.?|DI(?:in)?|Ing\.|Arch\.|B\.?\s?[AS]c?\.?|M\.?\s?[AS]c\.?|MBA|LL\.M\.|Ph\.?\s?D\.?|FCA|med\.|jur\.|phil\.|h\.\s?c\.)(?![\p{L}])/gu,
  honorific: /(?<!\p{L})(?:Prof\. Dr\.|Prof\.|Dr\.)(?!\p{L})/u,
  greetings: {
    informal: "Hallo {first},",
    formal: "Guten Tag {name},",
    unknown: "Guten Tag {name},",
    group: "Hallo zusammen,",
    nobody: "Guten Tag,",
  },
  restate,
};
