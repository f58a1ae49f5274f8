/**
 * German grammar as far as promises need it. The finite verb stands beside "ich": "ich schicke", "schicke ich"; what
 * completes it (a prefix that splits off, the noun of a set phrase) stands elsewhere in the clause. Chat drops "ich".
 */
import type { PromiseRule } from "../../contract/promises.ts";
import { oneOf, wording } from "../../wording.ts";

type Rule = Omit<PromiseRule, "wordings">;

/** Up to 25 words in between. */
const REST = String.raw`(?: \S+){0,25}?`;

/** What an infinitive at the end of the clause follows: "ich werde", "können wir", "ich versuche". */
const AHEAD = oneOf(
  "ich werde?|werde? ich|wir werden|werden wir|ich kann|kann ich|wir koennen|koennen wir",
  "ich (?:will|moechte|versuche?|probiere?|verspreche?|plane|habe? vor)(?: dir| ihnen| euch)?",
  "(?:will|moechte|versuche?) ich|wir (?:wollen|moechten|versuchen)|wollen wir",
);

/** Where "ich" may be missing: at the start, or after a word that joins clauses. */
const DROPPED =
  "(?<=^|(?:und|aber|dann|ok|okay|ja|klar|also|anschliessend|danach|gern|gerne|sonst|super|gut|perfekt|danke|sorry) )";

/** What follows a verb without "ich" when it is the writer who acts: in an imperative it would be "mir". */
const OBJECTS = oneOf(
  "dir|ihnen|euch|heute|morgen|uebermorgen|gleich|noch|spaeter|nachher|demnaechst",
  "(?:es|das|sie|ihn)(?: \\S+)? (?:dir|ihnen|euch|heute|morgen|gleich|noch|mir)",
);

/** Behind a verb in -e, a thing will do: an imperative mostly drops the -e, or says "bitte". */
const THINGS = "(?:die|den|das|deine?n?|ihre?n?|eure?n?|alles|bis|am|naechste) ";

/** A prefix split off has no noun behind it, as the preposition would: "ruf dich an" against "an die Wand". */
const NO_NOUN =
  "(?! (?:de[mnrs]|die|das|eine?[mnrs]?|[msd]eine?[mnrs]?|ihn(?:en)?|ihre?[mnrs]?|euch|eure?[mnrs]?|dich|dir|mich|mir|uns|unsere?[mnrs]?|hause)(?![a-z]))";

interface Verb {
  readonly infinitive: string;
  /** Prefixes it splits off, "" where it does not split. */
  readonly prefixes: readonly string[];
}

/**
 * A rule for verbs in the first person, present or future.
 * @param verbs as the dictionary has them, a splitting prefix marked: "schicken weiter|leiten".
 * @param phrases infinitives that count only beside a wording: `{ geben: "bescheid|antwort" }`.
 */
export function acts(
  rule: Rule,
  verbs: string,
  phrases: Readonly<Record<string, string>> = {},
  objects = OBJECTS,
): PromiseRule {
  const wordings = parsed(verbs).map(({ infinitive, prefixes }) => {
    const whole = prefixes.includes("");
    const split = prefixes.filter((prefix) => prefix !== "").join("|");
    const sources = [
      ...(whole ? [finite(infinitive, objects), `${AHEAD}${REST} (?:zu )?${infinitive}`] : []),
      ...(split
        ? [
            `${finite(infinitive, objects)}${REST} (?:${split})${NO_NOUN}`,
            `${AHEAD}${REST} (?:${split})(?:zu)?${infinitive}`,
          ]
        : []),
    ];
    return { cues: formsOf(infinitive, prefixes), pattern: wording(sources.join("|")) };
  });
  const phrased = Object.entries(phrases).map(([key, beside]) => {
    const infinitive = umlauts(key);
    const verb = finite(infinitive, objects);
    const ahead = `${AHEAD}${REST} (?:${beside})(?: \\S+){0,6}? (?:zu )?${infinitive}`;
    const pattern = wording(`${verb}${REST} (?:${beside})|(?:${beside})${REST} ${verb}|${ahead}`);
    return { cues: formsOf(infinitive, []), pattern };
  });
  return { ...rule, wordings: [...wordings, ...phrased] };
}

/** The same for verbs with "mich": "melde mich", "kümmere mich". */
export function actsReflexively(rule: Rule, verbs: string): PromiseRule {
  const wordings = parsed(verbs).map(({ infinitive }) => {
    const one = singular(infinitive);
    const sources = [
      `ich ${one}(?: \\S+){0,2}? mich`,
      `(?:${one} ich|${DROPPED}${one}) mich`,
      `mich(?: \\S+){0,3}? ${one} ich`,
      `(?:wir ${infinitive}|${infinitive} wir) uns`,
      `${AHEAD}${REST} (?:mich|uns)${REST} (?:zu )?${infinitive}`,
    ];
    return { cues: formsOf(infinitive, []), pattern: wording(sources.join("|")) };
  });
  return { ...rule, wordings };
}

/** A rule for set phrases. @param phrases by their cues: plain words, one of which stands in every match. */
export function says(rule: Rule, phrases: Readonly<Record<string, string>>): PromiseRule {
  const wordings = Object.entries(phrases).map(([cues, source]) => ({
    cues: new Set(umlauts(cues).split(" ")),
    pattern: wording(source),
  }));
  return { ...rule, wordings };
}

/** "ich schicke", "schicke ich", "wir schicken", "schicken wir", "schicke dir". */
function finite(verb: string, objects: string): string {
  const one = singular(verb);
  const full = one.replaceAll("e?", "e");
  return `(?:ich (?:selbst )?${one}|${one} ich|wir ${verb}|${verb} wir|${DROPPED}(?:${one}(?= ${objects})|${full}(?= ${THINGS})))`;
}

/** First person singular, with or without its -e: "schick(e)", "kümmer(e)", "sammle". */
function singular(verb: string): string {
  if (verb.endsWith("eln")) return `${verb.slice(0, -3)}(?:le|ele?)`;
  if (verb.endsWith("ern")) return `${verb.slice(0, -3)}(?:re|ere?)`;
  return `${verb.slice(0, -2)}e?`;
}

/** Every form a wording may meet, as whole words. */
function formsOf(infinitive: string, prefixes: readonly string[]): ReadonlySet<string> {
  const stem = infinitive.slice(0, /(?:el|er)n$/.test(infinitive) ? -1 : -2);
  const short = stem.replace(/e([lr])$/, "$1");
  const joined = prefixes.flatMap((prefix) => [`${prefix}${infinitive}`, `${prefix}zu${infinitive}`]);
  return new Set([infinitive, stem, `${stem}e`, `${short}e`, ...joined]);
}

function parsed(verbs: string): readonly Verb[] {
  const prefixes = new Map<string, string[]>();
  for (const word of umlauts(verbs).split(" ").filter(Boolean)) {
    const [prefix = "", infinitive] = word.includes("|") ? word.split("|") : ["", word];
    if (infinitive) prefixes.set(infinitive, [...(prefixes.get(infinitive) ?? []), prefix]);
  }
  return [...prefixes].map(([infinitive, found]) => ({ infinitive, prefixes: found }));
}

function umlauts(words: string): string {
  return words.replaceAll("ä", "ae").replaceAll("ö", "oe").replaceAll("ü", "ue").replaceAll("ß", "ss");
}
