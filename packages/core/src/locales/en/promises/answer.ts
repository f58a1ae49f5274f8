/** What the writer says back, in writing or on the phone. */
import type { PromiseRule } from "../../contract/promises.ts";
import { any } from "../../wording.ts";
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
        "I'll be in touch.",
        "I need to check and will get back to you.",
      ],
      rejects: ["Get back to me.", "I'll come back home.", "He'll get back to you."],
    },
    "revert respond reply",
    {
      get: any(
        "(?:straight |right )?back (?:to you|on (?:this|that|it)|with (?:an?|the|some|more))",
        "back to (?:everyone|all of you)|in touch",
      ),
      come: "back (?:to you|with (?:an?|the|some|more))|back on (?:this|that|it)",
      circle: "back",
      report: "back",
      touch: "base",
      follow: "up(?! (?:on your|with (?:them|him|her|the|our|my|your)))",
      be: "(?:back )?in (?:touch|contact)|back (?:to you|with (?:an?|some|more|news))",
      write: "back",
      loop: "back",
      check: "back with you",
      feed: "back to you",
    },
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
        "Will update you after the call.",
      ],
      rejects: ["Let me know.", "Keep me posted.", "They'll let you know."],
    },
    "advise",
    {
      let: "(?:you|everyone|all|folks)(?: guys| both| all)? know",
      keep: "(?:you|everyone|all)(?: all| both)? (?:posted|updated|informed|in the loop|abreast|up to date|in the picture|apprised|advised)",
      give: String.raw`you(?: \S+){0,5}? (?:answer|update|shout|heads.?up|reply|response|status|decision|verdict|word|news|yes or no|confirmation|eta|nod|green light)`,
      have: String.raw`(?:(?:an?|the|some|more|your)(?: \S+){0,2}? )?(?:answer|update|news|reply|response|decision|word|eta)(?: for you)?`,
      send: String.raw`you(?: \S+){0,4}? (?:answer|update|reply|response|decision|confirmation|word|line)`,
      drop: "you (?:a|an) (?:line|note|mail|email|message|text)",
      shoot: "you (?:a|an) (?:line|note|mail|email|message|text|reply|update)",
      inform: "you",
      update: "you",
      notify: "you",
      brief: "you",
    },
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
    "answer confirm",
    {
      write: "tomorrow|again|(?:to )?you(?! the)|separately|again|properly|in detail|once|when|soon|at length|about",
      contact: "you",
      tell: "you(?! that)|everyone",
      explain: "(?:it |this |that |everything |all )?(?:to you|when|tomorrow|on|in|later|once|next)",
      clarify: "(?:it|this|that|the)",
      say: "(?:yes or no|more (?:on|when|once|tomorrow|next))",
      know: "more(?: \\S+){0,5}? and (?:tell|let)",
    },
  ),
  says(
    {
      id: "en/soon-know",
      kind: "reply",
      strength: "likely",
      matches: [
        "Give me until Thursday and you'll know.",
        "I ask my colleague and then I tell you if it is available.",
        "I should know more tomorrow and will tell you straight away.",
        "We should have news for you next week.",
      ],
      rejects: ["I tell you, it was cold.", "He will tell you.", "You'll know the feeling."],
    },
    {
      know: "you'll (?:then )?know(?=$| (?:for (?:sure|certain)|more|by|on|tomorrow|either|for sure|where))",
      "tell let":
        "(?:and|then) (?:i|we)(?:'ll| will)? (?:then )?(?:tell|inform|let) you|(?:and|then) will (?:tell|let|inform) you",
      "know let": "i let you know",
      news: String.raw`(?:should|will|'ll) have (?:\S+ )?news for you`,
    },
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
        "Will call as soon as I'm at Euston.",
        "I'll give you a ring this afternoon.",
        "I'll pick up the phone tomorrow.",
        "I'll try your mobile again on Friday.",
      ],
      rejects: ["Call me.", "She'll call you.", "I called you.", "I'll call the bank."],
    },
    "phone buzz skype facetime",
    {
      call: any(
        "you|back|in(?= )|at (?:\\d|noon|half|one|two|three|four|five|six|seven|eight|nine|ten)|around|this",
        "tonight|as soon|once|when|tomorrow|later|again|round",
      ),
      ring: "you|back|at|on|around|this|tonight|as soon|once|when|tomorrow|later|again|round",
      give: "you(?: \\S+){0,3}? (?:ring|buzz|bell|call|tinkle|phone call)",
      pick: "up the phone",
      try: any(
        "your (?:mobile|cell|office|landline|number|phone)|you (?:again|on|later|tomorrow|after|at|this|first)",
        "to (?:call|ring|phone|reach) you|(?:calling|ringing|phoning) you",
      ),
      dial: "in|you|into",
      jump: "on a call",
      hop: "on a call",
      get: "you on the phone",
      speak: "(?:to|with) you(?= (?:tomorrow|then|on|next|later|soon|at|this|monday))",
      talk: "(?:to|with) you(?= (?:tomorrow|then|on|next|later|soon|at|this|monday))|you through",
    },
  ),
];
