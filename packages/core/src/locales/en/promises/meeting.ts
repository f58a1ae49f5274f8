/** Meetings the writer agrees to, visits announced, invitations. */
import type { PromiseRule } from "../../contract/promises.ts";
import { any, oneOf } from "../../wording.ts";
import { acts, says } from "./grammar.ts";

const DAY = oneOf(
  String.raw`(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|noon|\d{1,2}(?:[:.]\d\d)?(?: ?[ap]m)?|morning`,
  String.raw`afternoon|half \S+|that time|the \d{1,2}(?:st|nd|rd|th)`,
);

export const meeting: readonly PromiseRule[] = [
  acts(
    {
      id: "en/visit",
      kind: "meet",
      strength: "likely",
      matches: [
        "I'll swing by the workshop.",
        "I'll come up to Keighley on 3 March.",
        "I shall attend the site inspection.",
        "I'll pick you up from the station.",
        "I'll collect you from the airport.",
        "I'll definitely come to the opening.",
        "I'll take you out for a drink.",
      ],
      rejects: ["Swing by when you can.", "He'll attend.", "I'll come to that point later."],
    },
    "attend visit",
    {
      swing: "by|round|over|past",
      pop: "by|round|over|in(?! the)",
      drop: "(?:by|round|over)(?! to you)|in(?= (?:on|at|tomorrow|next|to see)|$)",
      stop: "by|over",
      come: any(
        "to (?:you|yours)|early|half an hour|at (?:\\d|noon|half|ten|nine|eight)|on \\S+day|to \\S+ on|by|round",
        "over|along|down|up to \\S+|to (?:your|see|visit|meet|lunch|dinner|\\S+ on)",
        "to the(?: \\S+){0,2}? (?:opening|office|party|event|meeting|session|workshop|launch|site|kickoff|hearing|fair|conference|show|talk|concert|evening)",
        "and (?:see|visit|meet|pick)|out to|for (?:lunch|dinner|coffee|drinks)|with you",
      ),
      sit: "down with you|down together",
      go: "(?:through|over)(?: \\S+){1,4}? (?:together|with you)",
      pick: "you(?: \\S+)? up|up(?= you)",
      collect: "you",
      meet: "you|with you|up with you|them with you",
      join: "you|the (?:call|meeting|session|workshop|dinner|team)|in|on",
      see: "you (?:at|on|in|there|then)(?= )",
      take: "you(?: \\S+)? (?:out|to (?:lunch|dinner|the)|for)|part in",
      buy: "you(?: \\S+){0,2}? (?:coffee|drink|lunch|dinner|beer|pint)",
      invite: "you",
      walk: "you through(?: \\S+){0,4} in person|you (?:round|over|home)",
      host: "you",
      drive: "you|over",
    },
  ),
  says(
    {
      id: "en/be-there",
      kind: "meet",
      strength: "likely",
      matches: [
        "I'll be there.",
        "I'll be at your office Thursday.",
        "I'll be on the line at 9 sharp.",
        "Count me in.",
        "We'll be there at ten.",
        "I'm in.",
      ],
      rejects: ["He'll be there.", "I'll be in Berlin.", "Be there."],
    },
    {
      "be there in in": String.raw`(?:i'll|i will|we'll|we will|i shall|i am going to|i'm going to|(?<=^|and )will)(?: \S+){0,2}? be (?:there|at the \S+(?: \S+)? (?:at|from|by|on)|at your|with you (?:at|in person)|on the (?:line|call)|waiting|standing|sitting|at the \S+ (?:at|from|by)|around to|joining|in attendance|ready at|outside|in the lobby|in your office|dialling|dialing|seeing you (?:at|on))`,
      "in count in": "count (?:me|us) in",
      "in pencil put in": "(?:pencil|put|mark|sign) (?:me|us) (?:in|down)",
      "in in": String.raw`^(?:i'm|i am|we're|we are) in(?: for (?:\S+day|that|it|this|dinner|lunch))?$`,
      "be there count": "you can (?:count on|expect) (?:me|us) (?:at|on|to be|there)",
      attending: "(?:i'm|i am|we're|we are) attending",
    },
  ),
  says(
    {
      id: "en/accept",
      kind: "meet",
      strength: "likely",
      matches: [
        "Thursday works for me.",
        "Tuesday at 10 is fine.",
        "Friday suits me.",
        "That's in the diary.",
        "It's a date.",
        "I'd be delighted to come to the opening.",
        "Tomorrow 3pm works.",
      ],
      rejects: ["Does Thursday work for you?", "The mill works on water.", "Your price works for me."],
    },
    {
      "works suits fine good perfect great confirmed set": String.raw`${DAY}(?: \S+){0,3}? (?:works|suits|is fine|is good|is perfect|is great|it is|sounds (?:good|great|perfect)|is confirmed|is set)(?! (?:for you|you|with you))`,
      "diary calendar booked": String.raw`(?:it's|that's|is|you're|booked|noted)(?: \S+){0,3}? in (?:the|my|our) (?:diary|calendar)`,
      date: "it's a date",
      "come join accept love delighted happy glad pleased":
        "i(?:'d| would) (?:be (?:delighted|happy|glad|pleased|honoured|honored)|love) to (?:come|join|attend|accept|be there|meet)",
      "diary calendar blocked booked": String.raw`(?:i've|i have) (?:blocked|booked|put|noted)(?: \S+){0,5}? (?:diary|calendar|the time|the slot)`,
      "come join delighted happy glad": "(?:happy|glad|delighted) to (?:come|join|attend|meet)",
    },
  ),
  says(
    {
      id: "en/let-us-meet",
      kind: "meet",
      open: true,
      strength: "likely",
      matches: [
        "Let's definitely do dinner once the launch is behind us.",
        "We should grab coffee soon.",
        "Let's talk next week.",
        "Let's catch up in May.",
        "We must do lunch.",
      ],
      rejects: ["Let's see.", "Let's count the numbers.", "They should grab coffee."],
    },
    {
      "do grab have get meet catch talk speak chat discuss sit lunch coffee dinner drinks go":
        "(?:let's|let us|we (?:really )?(?:should|must)|we really need to)(?: (?:definitely|really|certainly|all|both|do|try to|make sure to|make sure we|absolutely|plan to|finally|at last|soon))* (?:(?:do|grab|get|have|go for) (?:an? )?(?:\\S+ )?(?:lunch|dinner|coffees?|drinks?|beers?|pint|breakfast|tea|chat|call|meal|walk|bite|catch.?up)|meet(?: up)?|catch up|talk|speak|chat|sit down|discuss|hop on|jump on|find (?:a )?(?:time|date|slot)|set up a (?:call|meeting|chat)|touch base|get together|put something in)",
    },
  ),
  says(
    {
      id: "en/treat",
      kind: "meet",
      strength: "sure",
      matches: [
        "Drinks are on me.",
        "Lunch is on me next time.",
        "I owe you a coffee.",
        "My treat.",
        "I owe you a proper lunch and I intend to deliver.",
      ],
      rejects: ["It depends on Ann.", "You owe me a coffee.", "I owe you an apology."],
    },
    {
      "me round": String.raw`(?:drinks?|lunch|dinner|coffees?|beers?|breakfast|round|one|pint|pints|it|this|that|cake|taxi|tab|bill)(?:'s|'re| is| are| will be)?(?: \S+){0,3}? on me`,
      owe: String.raw`(?:i|we) (?:still )?owe you(?: \S+){0,3}? (?:lunch|dinner|coffee|drink|beer|pint|visit|breakfast|cake|favour|favor|one)`,
      treat: "^my treat",
    },
  ),
];
