/** What the writer says back, in writing or on the phone. */
import type { PromiseRule } from "../../contract/promises.ts";
import { acts, says } from "./grammar.ts";

export const answer: readonly PromiseRule[] = [
  acts(
    {
      id: "en/get-back",
      kind: "reply",
      strength: "sure",
      matches: [
        "I'll get back to you by Friday.",
        "Let me check and come back to you.",
        "We'll come back to you with a decision.",
        "I'll circle back once I know.",
        "Will revert by COB.",
      ],
      rejects: ["Get back to me.", "I'll come back home.", "He'll get back to you."],
    },
    "get come circle report revert follow touch write feed loop check",
    [
      "(?:straight |right )?back(?: to you| with you| on (?:this|that|it)| with| by| once| when| as soon| tomorrow| next| shortly| soon| early| after| then| asap|$)",
      "revert",
      "up (?:with|on|by|next|tomorrow|once|after|then|separately|shortly)",
      "base",
      "to you",
    ],
  ),
  says(
    {
      id: "en/revert",
      kind: "reply",
      strength: "sure",
      matches: [
        "Will revert by COB today.",
        "I'll check both and revert by the end of next week.",
        "I'll report back.",
        "Will answer properly on Monday.",
        "I'll be in touch.",
        "Let me check and revert.",
      ],
      rejects: ["Please revert.", "Changes will be reverted.", "Keep in touch."],
    },
    "revert respond reply answer report touch back",
    String.raw`(?:i|we)(?:'ll| will| shall)(?: \S+){0,12}? (?:revert|report back|respond|reply|be in touch|be back in touch|get in touch|circle back|touch base|follow up)(?! if)|(?<=^|and |but )will (?:\S+ )?(?:revert|respond|reply|answer|report back|be in touch|get back|come back)|let me(?: \S+){1,8}? (?:and|then) (?:revert|reply|respond|get back|come back|report back)`,
  ),
  acts(
    {
      id: "en/tell",
      kind: "reply",
      strength: "sure",
      matches: [
        "I'll let you know as soon as it comes through.",
        "I'll keep you posted.",
        "I'll give you an update in a fortnight.",
        "I will inform you of the outcome.",
      ],
      rejects: ["Let me know.", "Keep me posted.", "They'll let you know."],
    },
    "let keep give inform update notify advise tell drop have send shoot",
    [
      "(?:you|everyone|all)(?: guys| both| all)? know",
      "you (?:posted|updated|informed|in the loop|abreast|up to date|in the picture|apprised|all posted|both posted)",
      "you(?: \\S+){0,4}? (?:answer|update|shout|heads.?up|reply|response|status|decision|verdict|word|news|feedback|yes or no|confirmation|an eta|line)",
      "(?:inform|update|updating|notify|advise|brief) you",
      "(?:answer|update|news|reply|response|decision)(?: for you)?",
    ],
  ),
  acts(
    {
      id: "en/answer",
      kind: "reply",
      strength: "likely",
      matches: [
        "I'll answer properly on Monday.",
        "I'll write to you separately.",
        "I'll tell you where I stand.",
        "I'll confirm tomorrow.",
      ],
      rejects: ["Answer me.", "She'll tell you.", "I told you."],
    },
    "answer reply respond write tell confirm explain clarify",
  ),
  acts(
    {
      id: "en/call",
      kind: "call",
      strength: "likely",
      matches: [
        "I'll call you tomorrow.",
        "I'll ring you when I'm out.",
        "Let me phone you.",
        "Going to give you a buzz next week.",
        "We'll call you back.",
      ],
      rejects: ["Call me.", "She'll call you.", "I called you."],
    },
    "call ring phone dial buzz skype facetime",
  ),
  acts(
    {
      id: "en/give-a-ring",
      kind: "call",
      strength: "sure",
      matches: [
        "I'll give you a ring this afternoon.",
        "I'll pick up the phone tomorrow.",
        "I'll try your mobile again on Friday.",
      ],
      rejects: ["Give me a ring.", "I'll pick up the kids."],
    },
    "give pick try jump hop get speak talk",
    [
      "(?:ring|buzz|bell|call|tinkle|phone call|quick call)",
      "(?:up )?the phone",
      "your (?:mobile|cell|office|landline|number|phone)",
      "(?:to|with) you(?: (?:tomorrow|then|on|next|later|soon|at|this))",
    ],
  ),
];
