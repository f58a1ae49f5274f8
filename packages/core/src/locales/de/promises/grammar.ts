/**
 * German grammar as far as promises need it. The finite verb stands beside "ich": "ich schicke", "schicke ich"; what
 * completes it (a prefix that splits off, the noun of a set phrase) stands elsewhere in the clause. Chat drops "ich".
 */
import type { PromiseRule } from "../../contract/promises.ts";
import { wording } from "../../wording.ts";

type Rule = Omit<PromiseRule, "pattern" | "cues">;

/** Up to 25 words in between. */
const REST = String.raw`(?: \S+){0,25}?`;

/** What an infinitive at the end of the clause follows: "ich werde", "können wir", "ich versuche". */
const AHEAD =
  "(?:ich werde?|werde? ich|wir werden|werden wir|ich kann|kann ich|wir koennen|koennen wir|ich (?:will|moechte|versuche?|probiere?)|(?:will|moechte|versuche?) ich|wir (?:wollen|moechten|versuchen)|wollen wir)";
const AHEAD_CUES =
  "werde werd werden kann koennen will moechte wollen moechten versuche versuch versuchen probiere probier";

/** Where "ich" may be missing: at the start, or after a word that joins clauses. */
const DROPPED =
  "(?<=^|(?:und|aber|dann|ok|okay|ja|klar|also|anschliessend|danach|gern|gerne|sonst|super|gut|perfekt|danke|sorry) )";

/** What follows a verb without "ich" when it is the writer who acts: in an imperative it would be "mir". */
const OBJECTS =
  "(?:dir|ihnen|euch|heute|morgen|uebermorgen|gleich|noch|spaeter|nachher|demnaechst|(?:es|das|sie|ihn)(?: \\S+)? (?:dir|ihnen|euch|heute|morgen|gleich|noch|mir))";

/** Behind a verb in -e, a thing will do: an imperative mostly drops the -e, or says "bitte". */
const THINGS = "(?:die|den|das|deine?n?|ihre?n?|eure?n?|alles|bis|am|naechste) ";

/** "Ich prüfe das und schreibe dir": the second verb has the first one's subject. */
const CARRIED = String.raw`(?<=(?:ich|wir) (?:\S+ ){1,15}und )`;

/** A prefix split off has no noun behind it, as the preposition would: "ruf dich an" against "an die Wand". */
const NO_NOUN =
  "(?! (?:de[mnrs]|die|das|eine?[mnrs]?|[msd]eine?[mnrs]?|ihn(?:en)?|ihre?[mnrs]?|euch|eure?[mnrs]?|dich|dir|mich|mir|uns|unsere?[mnrs]?|hause)(?![a-z]))";

interface Verb {
  /** "weiter", or "" for a verb that does not split. */
  readonly prefix: string;
  readonly infinitive: string;
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
  const list = parsed(verbs);
  const sources: string[] = [];
  for (const prefix of new Set(list.map((verb) => verb.prefix))) {
    const same = list.filter((verb) => verb.prefix === prefix).map((verb) => verb.infinitive);
    const split = prefix ? `${REST} ${prefix}${NO_NOUN}` : "";
    sources.push(`${finite(same, objects)}${split}`, `${AHEAD}${REST} ${prefix}(?:zu)?(?:${same.join("|")})`);
  }
  for (const [infinitive, beside] of Object.entries(spelled(phrases))) {
    const verb = finite([infinitive], objects);
    sources.push(`${verb}${REST} (?:${beside})`, `(?:${beside})${REST} ${verb}`);
    sources.push(`${AHEAD}${REST} (?:${beside})(?: \\S+){0,6}? ${infinitive}`);
  }
  const forms = [
    ...list.flatMap(formsOf),
    ...Object.keys(spelled(phrases)).flatMap((one) => formsOf({ prefix: "", infinitive: one })),
  ];
  return { ...rule, cues: new Set(forms), pattern: wording(sources.join("|")) };
}

/** The same for verbs with "mich": "melde mich", "kümmere mich". */
export function actsReflexively(rule: Rule, verbs: string): PromiseRule {
  const list = parsed(verbs).map((verb) => verb.infinitive);
  const one = `(?:${list.map(singular).join("|")})`;
  const many = `(?:${list.join("|")})`;
  const sources = [
    `ich ${one}(?: \\S+){0,2}? mich`,
    `(?:${one} ich|(?:${DROPPED}|${CARRIED})${one}) mich`,
    `mich(?: \\S+){0,3}? ${one} ich`,
    `(?:wir ${many}|${many} wir) uns`,
    `${AHEAD}${REST} (?:mich|uns)${REST} (?:zu )?${many}`,
  ];
  return { ...rule, cues: new Set(parsed(verbs).flatMap(formsOf)), pattern: wording(sources.join("|")) };
}

/** A rule for a set phrase. @param cues plain words, one of which every match holds. */
export function says(rule: Rule, cues: string, source: string): PromiseRule {
  return { ...rule, cues: new Set(umlauts(cues).split(" ")), pattern: wording(source) };
}

/** Cue words of a rule whose pattern is built on infinitives alone. */
export const aheadCues = AHEAD_CUES;
export const ahead = AHEAD;

/** "ich schicke", "schicke ich", "wir schicken", "schicken wir", "schicke dir", "und schicke". */
function finite(verbs: readonly string[], objects: string): string {
  const one = `(?:${verbs.map(singular).join("|")})`;
  const many = `(?:${verbs.join("|")})`;
  const full = `(?:${verbs.map((verb) => singular(verb).replaceAll("e?", "e")).join("|")})`;
  return `(?:ich (?:selbst )?${one}|${one} ich|wir ${many}|${many} wir|${DROPPED}(?:${one}(?= ${objects})|${full}(?= ${THINGS}))|${CARRIED}(?:${one}|${many}))`;
}

/** First person singular, with or without its -e: "schick(e)", "kümmer(e)", "sammle". */
function singular(verb: string): string {
  if (verb.endsWith("eln")) return `${verb.slice(0, -3)}(?:le|ele?)`;
  if (verb.endsWith("ern")) return `${verb.slice(0, -3)}(?:re|ere?)`;
  return `${verb.slice(0, -2)}e?`;
}

/** Every form a rule may meet, as whole words. */
function formsOf({ prefix, infinitive }: Verb): readonly string[] {
  const stem = infinitive.slice(0, /(?:el|er)n$/.test(infinitive) ? -1 : -2);
  const short = stem.replace(/e([lr])$/, "$1");
  const forms = [infinitive, stem, `${stem}e`, `${short}e`];
  return prefix ? [...forms, `${prefix}${infinitive}`, `${prefix}zu${infinitive}`] : forms;
}

function parsed(verbs: string): readonly Verb[] {
  return umlauts(verbs)
    .split(" ")
    .filter((word) => word !== "")
    .map((word) => {
      const [prefix = "", infinitive] = word.split("|");
      return infinitive ? { prefix, infinitive } : { prefix: "", infinitive: prefix };
    });
}

function spelled(phrases: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(phrases).map(([verb, beside]) => [umlauts(verb), beside]));
}

function umlauts(words: string): string {
  return words.replaceAll("ä", "ae").replaceAll("ö", "oe").replaceAll("ü", "ue").replaceAll("ß", "ss");
}
