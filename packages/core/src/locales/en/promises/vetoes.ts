/** What a promise sounds like and is not: denied, done, done by this mail, conditional, reported, or another matter. */
import type { Veto } from "../../contract/promises.ts";
import { wording } from "../../wording.ts";
import { otherMatters } from "./other-matters.ts";

export const vetoes: readonly Veto[] = [
  {
    trap: "neg",
    weight: "fatal",
    scope: "clause",
    pattern: wording(
      "(?:won't|can't|cannot|shan't|don't|didn't|isn't|aren't|wouldn't|couldn't|haven't|hasn't|doesn't|dont|wont|cant)(?! (?:worry|forget|forgotten|lose sleep))",
      "not(?! (?:only|forget|forgotten|leave it|lose|long|just|later))|never|unable to|no longer|nobody",
      "no promises|i'm afraid|unfortunately|have to (?:decline|pass|bow out|cancel|say no)|decline|bow out",
    ),
    matches: ["I won't call him.", "I'm not giving you a discount.", "I will never do it."],
    rejects: ["I haven't forgotten, I'll call.", "Let's not lose touch.", "Not only will I call."],
  },
  {
    trap: "past",
    weight: "fatal",
    scope: "clause",
    pattern: wording(
      String.raw`(?<!from )(?:yesterday|ago|earlier (?:today|this)|last (?:week|month|year|night|\S+day|autumn|spring|summer|winter|time))`,
      "back in",
      String.raw`(?:i|we)(?:'ve| have| had|'d)(?: \S+)? (?:already|sent|meant|called|spoken|written|shared|forwarded|asked|done|finished|posted)`,
      "was going to|were going to|i'd meant|wanted to",
    ),
    matches: ["I sent it yesterday.", "I was going to send it.", "I've already called."],
    rejects: ["I'll send you the slides from yesterday.", "I'll call you when I've a minute."],
  },
  {
    trap: "inmail",
    weight: "fatal",
    scope: "clause",
    pattern: wording(
      String.raw`attached|attaching|enclosed|hereby|herewith|(?:see|find|forwarding)(?: \S+){0,4}? below|see below|below$`,
      "here's|here is|here are|right here|in this (?:email|mail|message)|copying in|cc'?ing|cc'?d|in cc|on cc",
      "^over to you$|as discussed, (?:here|please)|keep (?:this|it) (?:short|brief)|writing (?:this|to|you)",
      "bringing you two|introducing you two here|with this (?:email|mail|letter|note)|along with this",
    ),
    matches: ["I'm attaching the plan.", "I'm hereby sending you the contract.", "I'll answer right here."],
    rejects: ["I'll send the plan tomorrow.", "I'll write it up."],
  },
  {
    trap: "inmail",
    weight: "fatal",
    scope: "sentence",
    pattern: wording("(?:see|find)(?: \\S+){0,3}? (?:below|attached|enclosed)|as attached"),
    matches: ["I'm forwarding you his mail, see below."],
    rejects: ["I'll meet you below the bridge at two."],
  },
  {
    trap: "cond",
    weight: "fatal",
    scope: "sentence",
    pattern: wording(
      "(?:if|should|in case|unless|provided|whenever) (?:you|your|that's of|that is of|it's of|it is of|anyone|anybody|there's interest|interested|helpful|useful|that helps|it helps|it would help|that would help|of interest|so desired)(?! (?:hear|don't mind|can wait|can bear|forgive))",
      "(?:let me know|shout|say|tell me) if|if (?:that|it)(?:'s| is| would be)? (?:of|any|useful|helpful|help)",
      "when(?:ever)? you (?:need|want|like)|on request|upon request",
    ),
    matches: ["If you like, I'll send it.", "I'll call if you need me.", "I'll do it if that's of any use."],
    rejects: ["I'll call when you are back.", "I'll call once you have landed."],
  },
  {
    trap: "cond",
    weight: "fatal",
    scope: "clause",
    pattern: wording(
      "(?:i|we|it|they|he|she|you)(?:'d| would)(?! (?:be (?:delighted|happy|glad|pleased|honoured|honored) to (?:come|join|attend|accept|be|meet)|love to (?:come|join|attend|accept|be|meet)))",
      "could|might|may|maybe|perhaps|possibly|would(?! (?:be (?:delighted|happy|glad|pleased)|love to))",
      "in theory|hypothetically|suppose|supposing|can imagine|had you|if i were|ought to",
    ),
    matches: ["I could ask at the library.", "I'd help you move.", "I might pop by."],
    rejects: ["I'd be delighted to come.", "I can send it by Friday."],
  },
  {
    trap: "cond",
    weight: "doubt",
    scope: "clause",
    pattern: wording(
      "probably|potentially|if (?:needed|required|necessary)|usually|normally|most(?:ly| days)",
      "i (?:think|believe|hope|guess|suppose|imagine|expect) (?:\\S+ )?(?:i|we|you|it)(?:'ll| will)",
      "^(?:call|ring|send|come|try|ignore|let(?! me)|ask|click|join|buy|reply|tell|drop|text|email) \\S+(?: \\S+){0,8}? and (?:i|we)(?:'ll| will)",
      "(?:happy|glad) to(?! (?:come|join|attend|meet))|(?:i|we) can (?:also|always|easily|certainly)",
      "more than happy|if (?:the|there|it|i|we|they)",
    ),
    matches: ["I'll probably pop by.", "I can always send it."],
    rejects: ["I'll pop by."],
  },
  {
    trap: "cond",
    weight: "fatal",
    scope: "clause",
    pattern: wording("or (?:\\S+ ){0,3}?(?:works?|suits?|is fine|are fine|is good)"),
    matches: ["Monday or Tuesday works."],
    rejects: ["Tuesday works for me."],
  },
  {
    trap: "reported",
    weight: "fatal",
    scope: "sentence",
    pattern: wording(
      "according to",
      String.raw`(?:he|she|they|boss|supplier|bank|ms \S+|mr \S+|mrs \S+|dr \S+|manufacturer|tender|page|who|\S+er) (?:has |have |had |always )?(?:said|says|say|told|promised|promises|swore|claims|claimed|wrote|writes|mentioned|announced|undertaken|insists|reckons|assured)`,
      "you (?:wrote|said|promised|told|mentioned|offered|were going to|had said|assured)|(?:is|are) said to",
      String.raw`(?:tells|told) (?:me|us)(?: that)? (?:he|she|they|it)|(?:says|writes|reckons|promises)(?: that)? (?:he|she|they)(?:'ll| will| would|'s| is| are)`,
      "apparently|reportedly|we note",
    ),
    matches: [
      "Ange tells me she'll bring it, so we will see your pictures.",
      "Owen reckons he'll send it, and I'll start.",
      "She said I'll call you.",
      "You wrote that I'll call.",
      "According to him we'll send it.",
    ],
    rejects: ["I said I'll call you.", "I'll tell you what he needs."],
  },
  ...otherMatters,
];
