/** What a clause is about, where its verb leaves that open ("you'll have", "to follow"): the first that fits. */
import type { PromiseRules } from "../../contract/promises.ts";
import { wording } from "../../wording.ts";

export const kinds: PromiseRules["kinds"] = [
  {
    kind: "introduce",
    pattern: wording(String.raw`intro|introduc\w+|put you (?:two )?in touch|connect you`),
    matches: ["You'll have an intro tomorrow."],
    rejects: ["You'll have the quote tomorrow."],
  },
  {
    kind: "review",
    pattern: wording(
      "comments|feedback|(?<=(?:get|have|send|with|you) )my notes|edits|reviewing|reading|thoughts on|red pen",
      String.raw`proofread\w*|mark it up|markup|corrections|suggestions on`,
    ),
    matches: ["You'll have my comments on Monday."],
    rejects: ["You'll have the slides on Monday."],
  },
  {
    kind: "call",
    pattern: wording("(?:calling|phoning|ringing) you|call|phone|ring|buzz|zoom|talk|speak|chat"),
    matches: ["Let's talk next week."],
    rejects: ["Let's do lunch next week."],
  },
  {
    kind: "meet",
    pattern: wording(
      "(?<!(?:after|before|by|until|at) )(?:lunch|dinner|breakfast)|coffee|drinks?|beers?|pints?|meet|meet up",
      "visit|in person|get together|catch up|sit down|com(?:e|ing) (?:to see|over|round|by)",
    ),
    matches: ["We should grab coffee."],
    rejects: ["We should fix that."],
  },
  {
    kind: "stay_in_touch",
    pattern: wording(
      "now and then|more often|write more|from time to time|every so often|once in a while|over the years|regularly|in touch",
    ),
    matches: ["You'll hear from me now and then."],
    rejects: ["You'll hear from me tomorrow."],
  },
  {
    kind: "reply",
    pattern: wording("answer|reply|response|decision|yes or no|news|update|hear|word|verdict|confirmation|status"),
    matches: ["You'll have an answer by Friday."],
    rejects: ["You'll have the drawings by Friday."],
  },
  {
    kind: "send",
    pattern: wording(
      "send|sending|forwarding|sharing|emailing|posting|shipping|uploading|circulating|mailing|sent|inbox|post",
      "with you|to you|shipped|emailed|uploaded|shared|delivered",
      `${"copy|copies|document|documents|draft|report|file|files|link"}`,
    ),
    matches: ["It'll be sent to you tomorrow."],
    rejects: ["It'll be fixed tomorrow."],
  },
];
