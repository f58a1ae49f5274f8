/** Soft words that keep a bond: staying in touch, staying on a matter. */
import type { PromiseRule } from "../../contract/promises.ts";
import { says } from "./grammar.ts";

export const bond: readonly PromiseRule[] = [
  says(
    {
      id: "en/stay-in-touch",
      kind: "stay_in_touch",
      strength: "sure",
      matches: [
        "Let's stay in touch!",
        "Let's keep the conversation going.",
        "Let's not lose touch.",
        "We should keep comparing notes on this.",
        "Let's keep in contact.",
        "I'll stay in touch.",
      ],
      rejects: ["She kept in touch.", "Let's stay calm.", "Keep it going."],
    },
    {
      "stay keep lose remain leave let pick continue resume revisit": String.raw`(?:let's|let us|we should|we must|we'll|i'll|we will|i will|hope we can|happy to|i'd like to)(?: (?:definitely|certainly|all|please|do|both|really|try to|make sure (?:to|we)|be sure to|absolutely))* (?:(?:stay|keep|remain) (?:\S+ ){0,3}?(?:in (?:touch|contact)|connected|contact|talking|comparing notes|at it|up the conversation|going|warm|open|alive)|not lose (?:touch|contact|sight|track|the thread)|not let (?:this|it|that|things) (?:\S+ )?(?:go|drop|slide|die|cool|slip)|pick (?:this|it|that|the thread) (?:back )?up|(?:continue|resume|revisit) (?:this|it|that|the|our)|not leave it (?:so|that|too|this|another|as)(?: \S+){0,4}|keep (?:the|this|that|our)(?: \S+){0,3}? (?:going|alive|warm|open|up)|stay on (?:it|this|top|that))`,
    },
  ),
  says(
    {
      id: "en/check-in",
      kind: "stay_in_touch",
      strength: "sure",
      matches: [
        "I'll check in with you again in September.",
        "I'll keep you in mind.",
        "I'll write now and then.",
        "I'll be better at writing from now on.",
        "We'll speak soon.",
        "We'll talk again in spring.",
      ],
      rejects: ["Check in with Ann.", "He'll keep you in mind.", "Keep that in mind."],
    },
    {
      "think look check keep write better speak talk catch reach ping": String.raw`(?:i'll|i will|we'll|we will|will|i'm going to)(?: \S+){0,3}? (?:check (?:back )?in(?: with you)?|keep you in mind|think of you (?:when|if|once|for)|look you up|keep an eye|be better at|be a better|write(?: \S+){0,3}? (?:now and then|from time to time|sometimes|more often)|speak (?:soon|again|then|next)|talk (?:soon|again|then|next)|catch up (?:soon|again|then|next|in|when|once|after)|reach out (?:again|when|in|after|once|to you|next|early|later|then)|ping you (?:again|when|in|after|next|once))`,
    },
  ),
  says(
    {
      id: "en/hear-from-me",
      kind: "reply",
      open: true,
      strength: "sure",
      matches: [
        "You'll hear from us next week either way.",
        "You will be hearing from me.",
        "Expect to hear from me by Friday.",
      ],
      rejects: ["I'd love to hear from you.", "Did you hear from us?"],
    },
    {
      "hear hearing": String.raw`(?:you'll|you will|you shall|you should|you can expect to|expect to)(?: \S+){0,2}? (?:hear|be hearing)(?: \S+){0,3}? from (?:me|us)`,
      hear: String.raw`(?:you'll|you will)(?: \S+)? hear(?: (?:this|by|tomorrow|on|before|soon|next|either|today|back|within|in))`,
    },
  ),
  says(
    {
      id: "en/my-concern",
      kind: "do",
      strength: "sure",
      matches: [
        "Leave it with me.",
        "Consider it done.",
        "I'm on it.",
        "On it, will write it this weekend.",
        "I've got this covered.",
        "Will do.",
        "You have my word.",
        "Count on me.",
        "I've got your back on this.",
      ],
      rejects: ["Leave it there.", "I'm on the train.", "On it goes."],
    },
    {
      leave: String.raw`leave (?:it|that|this|them|the \S+|everything)(?: all)? (?:with|to) (?:me|us)`,
      consider: "consider (?:it|that|this) (?:done|sorted|handled|booked|sent)",
      on: "(?:^|(?:i'm|i am|we're|we are)(?: (?:already|right))? )on it(?! (?:goes|went|is|was|says|since))",
      "all top": "i(?:'m| am) (?:all over|on top of) (?:it|this|that)",
      got: String.raw`(?:i've|i have|we've|i) got (?:this|it|that|you)(?: covered)?(?: \S+){0,1}?$|(?:i've|i have|we've) got your back`,
      "will shall can": "^(?:will|(?:i )?shall) do|^can do$",
      word: "(?:you have|you've got) my word",
      "count rely": "(?:you can )?(?:count|rely) on (?:me|us)(?! for)",
      "list radar plate": "(?:(?:it's|that's)|i(?:'ve| have) (?:it|that)) on my (?:list|radar|plate)",
      "do handle sort fix manage": "i'll (?:do|handle|sort|fix|manage) (?:it|that|this)",
    },
  ),
  says(
    {
      id: "en/make-up",
      kind: "do",
      strength: "sure",
      matches: ["I'll make it up to you.", "I'll return the favour.", "I'll see to it that you are credited."],
      rejects: ["Make it up.", "I made sure."],
    },
    {
      "make return see": String.raw`(?:i'll|i will|we'll|we will|i shall)(?: \S+){0,2}? (?:make it up to you|return the favou?r|see to (?:it|that|this))`,
    },
  ),
];
