/**
 * German grammar as far as promises need it. The finite verb stands beside "ich": "ich schicke", "schicke ich"; what
 * completes it (a split prefix, a noun of a set phrase) stands anywhere in the clause. Chat drops the "ich".
 */
import type { PromiseRule } from "../../contract/promises.ts";
import { wording } from "../../wording.ts";

type Rule = Omit<PromiseRule, "pattern" | "cues">;

/** Up to 25 words in between. */
const REST = String.raw`(?: \S+){0,25}?`;

/** "ich werde" and its kin, before an infinitive at the end. */
const WILL = "(?:ich werde?|werde? ich|wir werden|werden wir|ich kann(?= \\S+ )|kann ich|wir koennen|koennen wir)";
const WANT = "(?:ich (?:will|moechte|versuche|probiere)|will ich|moechte ich|wir (?:wollen|moechten)|wollen wir)";

/** Where a dropped "ich" may be: at the start, or after a word that joins clauses. */
const DROPPED =
  "(?<=^|(?:und|aber|dann|ok|okay|ja|klar|also|anschliessend|danach|gern|gerne|sonst|super|gut|perfekt|danke|sorry) )";
const DATIVE =
  "(?:dir|ihnen|euch|heute|morgen|uebermorgen|gleich|noch|spaeter|nachher|demnaechst|(?:es|das|sie|ihn) (?:dir|ihnen|euch|heute|morgen|gleich|noch|mir))";

/** First person singular, with or without its -e: "schick(e)", "kümmer(e)", "sammle". */
function singular(verb: string): string {
  const stem = verb.slice(0, -2);
  if (verb.endsWith("eln")) return `${verb.slice(0, -3)}(?:le|ele?)`;
  if (verb.endsWith("ern")) return `${verb.slice(0, -3)}(?:re|ere?)`;
  return verb.endsWith("tun") ? "tue?" : `${stem}e?`;
}

function stemOf(verb: string): readonly string[] {
  const forms =
    verb.endsWith("eln") || verb.endsWith("ern")
      ? [verb.slice(0, -1), `${verb.slice(0, -1)}e`, `${verb.slice(0, -3)}${verb.at(-2)}e`]
      : [verb.slice(0, -2), verb.slice(0, -1)];
  return [verb, ...forms];
}

/** "ich schicke", "schicke ich", "wir schicken", "schicken wir", "(ich) schicke dir". */
function finite(verbs: readonly string[], objects = DATIVE): string {
  const one = `(?:${verbs.map(singular).join("|")})`;
  const many = `(?:${verbs.join("|")})`;
  return `(?:ich ${one}|${one} ich|wir ${many}|${many} wir|${DROPPED}${one}(?= ${objects}))`;
}

/** A prefix split off its verb has no noun behind it, as a preposition would: "ruf dich an" against "an die Wand". */
const NO_NOUN =
  "(?! (?:de[mnrs]|die|das|eine?[mnrs]?|[msd]eine?[mnrs]?|ihn(?:en)?|ihre?[mnrs]?|euch|eure?[mnrs]?|dich|dir|mich|mir|uns|unsere?[mnrs]?|hause)(?![a-z]))";

function alternatives(words: readonly string[]): string {
  return `(?:${words.map((word) => (word.endsWith("-") ? `${word.slice(0, -1)}${NO_NOUN}` : word)).join("|")})`;
}

/**
 * A rule for verbs in the first person, present or future.
 * @param verbs infinitives without prefix, one space between.
 * @param beside prefixes ("weiter-") or wordings ("bescheid") one of which the clause must hold; none asked when empty.
 */
export function acts(rule: Rule, verbs: string, beside: readonly string[] = [], objects = DATIVE): PromiseRule {
  const list = umlauts(verbs).split(" ");
  const many = `(?:${list.join("|")})`;
  const words = beside.map(umlauts);
  const prefixes = words.filter((word) => word.endsWith("-")).map((word) => word.slice(0, -1));
  const joined = prefixes.length > 0 ? `(?:${prefixes.join("|")})` : "";
  const verb = finite(list, objects);
  const wanted = words.length > 0 ? alternatives(words) : "";
  const future = `(?:${WILL}|${WANT})${REST} `;
  const sources = wanted
    ? [
        `${verb}${REST} ${wanted}`,
        `${wanted}${REST} ${verb}`,
        `${future}${wanted}(?: \\S+){0,6}? ${many}`,
        ...(joined ? [`${future}${joined}(?:zu)?${many}`] : []),
      ]
    : [verb, `${future}(?:[a-z]{2,9})?${many}`];
  const cues = new Set([
    ...list.flatMap(stemOf),
    ...list.flatMap((one) => prefixes.flatMap((prefix) => [`${prefix}${one}`, `${prefix}zu${one}`])),
    ...(wanted
      ? []
      : [
          "werde",
          "werd",
          "werden",
          "will",
          "moechte",
          "kann",
          "koennen",
          "wollen",
          "moechten",
          "versuche",
          "probiere",
        ]),
  ]);
  return { ...rule, cues, pattern: wording(sources.map((source) => `(?:${source})`).join("|")) };
}

/** The same for verbs with "mich": "melde mich", "kümmere mich". */
export function actsReflexively(rule: Rule, verbs: string, beside: readonly string[] = []): PromiseRule {
  const list = umlauts(verbs).split(" ");
  const one = `(?:${list.map(singular).join("|")})`;
  const many = `(?:${list.join("|")})`;
  const self = `(?:ich ${one} mich|${one} ich mich|wir ${many} uns|${many} wir uns|${DROPPED}${one} mich|mich(?: \\S+){0,3}? ${one} ich|ich ${one}(?: \\S+){0,2}? mich|${WILL}${REST} (?:mich|uns)${REST} ${many})`;
  const wanted = beside.length > 0 ? `${REST} ${alternatives(beside.map(umlauts))}` : "";
  return { ...rule, cues: new Set(list.flatMap(stemOf)), pattern: wording(`${self}${wanted}`) };
}

/** A rule for a set phrase. @param cues plain words, one of which every match holds. */
export function says(rule: Rule, cues: string, source: string): PromiseRule {
  return { ...rule, cues: new Set(umlauts(cues).split(" ")), pattern: wording(source) };
}

function umlauts(words: string): string {
  return words.replaceAll("ä", "ae").replaceAll("ö", "oe").replaceAll("ü", "ue").replaceAll("ß", "ss");
}
