import type { PromiseRules } from "../contract/promises.ts";
import { oneOf, wording } from "../wording.ts";
import { answer } from "./promises/answer.ts";
import { bond } from "./promises/bond.ts";
import { handOver } from "./promises/hand-over.ts";
import { kinds } from "./promises/kinds.ts";
import { meeting } from "./promises/meeting.ts";
import { receipt } from "./promises/receipt.ts";
import { support } from "./promises/support.ts";
import { vetoes } from "./promises/vetoes.ts";
import { work } from "./promises/work.ts";

export const promises: PromiseRules = {
  spelling: [
    { pattern: /(?<=[a-z])'s(?![a-z])/g, as: " es" },
    { pattern: /(?<=[a-z])'(?=n(?![a-z]))/g, as: " ei" },
    { pattern: /\bgibts\b/g, as: "gibt es" },
    { pattern: /\bnich\b/g, as: "nicht" },
    { pattern: /\b(?:ne|nen|nem|ner)\b/g, as: "eine" },
    { pattern: /\bheut\b/g, as: "heute" },
    { pattern: /\bnochma(?:l|ls)?\b/g, as: "nochmal" },
    { pattern: /\bwg\. /g, as: "wegen " },
    { pattern: /\b(?:vllt|vl)\b\.?/g, as: "vielleicht" },
    { pattern: /\bkoennt's\b/g, as: "koennt es" },
    {
      pattern:
        /\b(ich (?:versuche?|probiere?|plane|verspreche?|habe? vor|bemuehe mich|werde versuchen|denke?|hoffe)(?: dir| ihnen| euch)?), /g,
      as: "$1 ",
    },
    { pattern: / (?=(?:aber|sondern) )/g, as: ", " },
    {
      pattern:
        /\b(ich [^,;.!?]{3,80}?) und (?!(?:eine|meine|deine|seine|ihre|unsere|eure|alle|viele|liebe|beste|diese|jene|keine|heute|ende|weitere|andere|beide|gerne|danke|neue|gute|schoene|herzliche) )(?=[a-z]{2,12}e )/g,
      as: "$1, ich ",
    },
    {
      pattern:
        /\b(wir [^,;.!?]{3,80}?) und (?=[a-z]{3,12}en (?:ihnen|dir|euch|sie|auf|uns|mit|dann|es|das|unaufgefordert) )/g,
      as: "$1, wir ",
    },
    { pattern: /\bi (?=schick|meld|ruf|mach|schau|kumm|kuemmer|bring|komm|geb|sag|klaer|frag)/g, as: "ich " },
  ],
  subordinate: wording(
    String.raw`^(?:dass|ob|wenn|falls|weil|damit|sodass|so dass|obwohl|bevor|nachdem|sobald|solange|sofern|waehrend|als(?! (?:dank|naechstes|erstes|gegenleistung|ausgleich))|wie(?! (?:versprochen|besprochen|vereinbart|gewuenscht|angekuendigt|gesagt|ueblich|abgemacht))|was|wer|wen|wem|wo|warum|welche[mnrs]?|seit|seitdem|bis (?:ich|wir|du|er|sie|es)|ehe) (?:(?:\S+ ){1,12}?(?:bin|habe?|ist|hat|sind|haben|weiss|kommt|kann)(?= [a-z]{2,} (?:ich|wir|mich)(?![a-z]))|.{0,1000}$)`,
  ),
  tail: wording("(?:sobald|wenn|weil|ob|was|wie (?:es|das|ich|wir)|dass|damit|warum|wer|solange|obwohl) .{0,1000}$"),
  tag: wording(
    oneOf(
      "ok|okay|ja|gut|recht|oder|gell|ne|passt|passt das|passt das so|in ordnung|einverstanden|wenn das ok ist",
      "ist das ok|ist das okay|passt dir das|reicht das|reicht dir das",
    ),
  ),
  rules: [...bond, ...handOver, ...answer, ...meeting, ...receipt, ...work],
  vetoes,
  support,
  kinds,
};
