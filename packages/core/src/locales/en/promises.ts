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
    { pattern: /\bim\b/g, as: "i'm" },
    { pattern: /\bive\b/g, as: "i've" },
    { pattern: /\byoull\b/g, as: "you'll" },
    { pattern: /\bitll\b/g, as: "it'll" },
    {
      pattern:
        /\bill (?=send|get|be|have|call|do|let|give|check|take|make|bring|forward|share|ring|try|write|add|fix|look|keep)/g,
      as: "i'll ",
    },
    { pattern: /\b(?:dont|do not)\b/g, as: "don't" },
    { pattern: /\bu\b/g, as: "you" },
    { pattern: /\bur\b/g, as: "your" },
    { pattern: /\b(?:tmrw|tmw|tmr|tomoz|tomorow|tommorow|tommorrow)\b/g, as: "tomorrow" },
    { pattern: /\b(?:pls|plz)\b/g, as: "please" },
    { pattern: /\bfwd\b/g, as: "forward" },
    { pattern: /\bthx\b/g, as: "thanks" },
    { pattern: /\bwill not\b/g, as: "won't" },
    { pattern: /\bgimme\b/g, as: "give me" },
    { pattern: /\blemme\b/g, as: "let me" },
    { pattern: / (?=but (?:i|we|you|will) ?)/g, as: ", " },
    { pattern: /\bone's (?=coming|on)/g, as: "one is " },
  ],
  subordinate: wording(
    String.raw`^(?:(?:as soon as|once|when|after|before|while|until|by the time|the moment|the minute|next time|if|unless|since|because|although|though|now that|in case) (?:\S+ ){0,13}?\S+(?= (?:i|we|you)(?:'ll| will| shall)(?: |$))|(?:whether|that|which|who|whom|because|although|so that|how|why|what|where) .{0,1000}$)`,
  ),
  tail: wording(
    "(?:once|when|as soon as|because|about why|why|after|before|until|next time|who|whom|which|where|how|so that|so you|while|even though|although|whether) .{0,1000}$",
  ),
  tag: wording(
    oneOf(
      "ok|okay|alright|all right|right|yes|is that ok|is that okay|is that alright|does that work",
      "does that work for you|that ok|that okay|if that's ok|if that's okay|deal|sound good|sounds good|good",
      "fair enough|cool|will that do",
    ),
  ),
  rules: [...bond, ...handOver, ...answer, ...meeting, ...receipt, ...work],
  vetoes,
  support,
  kinds,
};
