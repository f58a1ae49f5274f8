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
    [/(?<=[a-z])'s(?![a-z])/g, " es"],
    [/(?<=[a-z])'(?=n(?![a-z]))/g, " ei"],
    [/\bgibts\b/g, "gibt es"],
    [/\bnich\b/g, "nicht"],
    [/\b(?:ne|nen|nem|ner)\b/g, "eine"],
    [/\bheut\b/g, "heute"],
    [/\bnochma(?:l|ls)?\b/g, "nochmal"],
    [/\bwg\. /g, "wegen "],
    [/\b(?:vllt|vl)\b\.?/g, "vielleicht"],
    [/\bkoennt's\b/g, "koennt es"],
    [
      /\b(ich (?:versuche?|probiere?|plane|verspreche?|habe? vor|bemuehe mich|werde versuchen|denke?|hoffe)(?: dir| ihnen| euch)?), /g,
      "$1 ",
    ],
    [/ (?=(?:aber|sondern) )/g, ", "],
    [
      /\b(ich [^,;.!?]{3,80}?) und (?!(?:eine|meine|deine|seine|ihre|unsere|eure|alle|viele|liebe|beste|diese|jene|keine|heute|ende|weitere|andere|beide|gerne|danke|neue|gute|schoene|herzliche) )(?=[a-z]{2,12}e )/g,
      "$1, ich ",
    ],
    [
      /\b(wir [^,;.!?]{3,80}?) und (?=[a-z]{3,12}en (?:ihnen|dir|euch|sie|auf|uns|mit|dann|es|das|unaufgefordert) )/g,
      "$1, wir ",
    ],
    [/\bi (?=schick|meld|ruf|mach|schau|kumm|kuemmer|bring|komm|geb|sag|klaer|frag)/g, "ich "],
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
