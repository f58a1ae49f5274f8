import type { RequestRules } from "../contract/requests.ts";
import { wording } from "../wording.ts";

const START = "(?<=^|[,;:.!–-] ?|(?:and|then|so|or|just|please|kindly|also|do|everyone:?|all:?|team:?) )";

export const requests: RequestRules = {
  asks: [
    {
      id: "en/please",
      pattern: wording(
        "(?:please|kindly)(?! (?:find|note|accept|excuse|forgive|don't|see|be (?:aware|advised|assured|informed)|pardon|disregard|ignore|bear with|delete|feel|do not|rest assured|give my|enjoy|keep up)(?![a-z]))",
      ),
      matches: ["Please return the copy.", "Kindly share the list.", "In the sheet by March, please."],
      rejects: ["Please find attached the plan.", "Please excuse the typos.", "Pleased to meet you."],
    },
    {
      id: "en/do-for-me",
      pattern: wording(
        `${START}(?:send|tell|give|ring|call|drop|shoot|let|email|mail|ping|text|show|remind|promise|forward|get|bring|pass|help|keep|update|lend|introduce|message|fill) (?:it to |that to |them to |the \\S+ to )?(?:me|us)(?! (?:be|start|say|just say|explain|check|see|call|take|get|have|put|dig|sleep|introduce|look|come|give|think|find|talk|speak|ask|guess|add|send)(?![a-z]))`,
      ),
      matches: [
        "Send me the file.",
        "Let me know by Friday.",
        "Drop me a line.",
        "Tell me what I owe you.",
        "Just let us know.",
      ],
      rejects: ["Let me check.", "He sent me the file.", "She'll tell me."],
    },
    {
      id: "en/imperative",
      pattern: wording(
        "^(?!just (?:read|put))(?:everyone: |all: |just |do |also |and )?(?:put|read|check|fill|sign|confirm|review|add|remember to|don't forget to|make sure (?:you|to)|be a (?:star|dear|love|pal|sport)|be so (?:kind|good)|have a (?:look|think|read) (?:at|about|through)|take a look|see if you|try to|ask|return|resend|submit|approve|choose|pick|decide|think about|consider|book|bring|reply|respond|advise|supply|collect|have a think|remember)(?= (?!(?:it done|the introduction|that|this done|me to)(?: |$)))",
        "^(?:everyone|all|team|folks):",
      ),
      matches: [
        "Put your requests in the sheet.",
        "Don't forget to approve the proofs.",
        "Be a star and forward this.",
        "Confirm the date by Friday.",
      ],
      rejects: ["I'll put it there.", "Consider it done.", "Just read it on the train."],
    },
    {
      id: "en/could-you",
      pattern: wording(
        "(?:could|can|would|will) (?:you|someone|one of you)(?! (?:believe|imagine))",
        String.raw`(?:do|did|have|are|were) you(?= \S+)(?![^?]{0,200}\.$)`,
        String.raw`(?:would|d) appreciate(?: \S+){0,3} (?:if|your|a|any|it)`,
        "(?:would|will) be (?:much |greatly |very )?(?:appreciated|great if|good if|helpful if|lovely if|wonderful if|fantastic if|grateful)",
        "grateful (?:for|if)|appreciate it if",
        String.raw`if you (?:could|can|would)(?: \S+){0,2}? (?:send|let|confirm|get|give|share|tell|check|have|take|forward|reply|review|sign|provide|advise)`,
      ),
      matches: [
        "Could you send it over",
        "A quick word back would be much appreciated.",
        "Grateful for your confirmation.",
        "It would be great if you came along.",
      ],
      rejects: ["You could send it.", "I am grateful to you."],
    },
    {
      id: "en/in-need",
      pattern: wording(
        String.raw`(?:i|we)(?:'d| would)? (?:still |also |just |really |urgently )?(?:need|require|request)(?= (?:\S+ ){0,6}?(?:your|you|from you|by|asap|to know|a decision|an answer|before|the \S+))`,
        String.raw`(?:i'm|i am|we're|we are)(?: \S+)? (?:missing|waiting (?:for|on)|awaiting|looking for your)`,
        "(?:i|we)(?:'d| would) (?:like|love|be keen|be curious|be (?:very )?interested|be grateful|be curious) to (?:know|hear|understand|get your|have your|ask)",
        "(?:was|were|am|'m|are|'re|just) wondering (?:if|whether|when|what|how)",
        "just (?:checking|following up|chasing|wanted to (?:check|ask|follow up|see))",
        "(?:wanted|want|wish|like) to (?:check|ask|confirm) (?:if|whether|that|when|what|how|you)",
        String.raw`(?:two|three|some|a few|one) (?:things?|questions?)(?: \S+){0,3}? (?:unclear|not clear|aren't clear|isn't clear|for you)`,
        "(?:let me know|lemme know)|(?:i'm|i am|we're|we are) (?:curious|short of|keen to (?:know|hear))",
        "still short of|any (?:news|word|update|thoughts|progress|feedback|luck) (?:on|from|yet|about|with)",
      ),
      matches: [
        "I still need your bank details.",
        "We're still missing your signature.",
        "I was wondering whether you had news.",
        "Just checking you received it.",
        "I would like to know the reasons.",
      ],
      rejects: ["I need coffee.", "They are missing the point.", "I know the reasons."],
    },
    {
      id: "en/await-word",
      pattern: wording(
        "(?:look(?:ing)? forward to|await(?:ing)?|keen for|hope for|hoping for|eager for) (?:your (?:reply|response|answer|feedback|thoughts|confirmation|views?|decision|comments)|hearing (?:back )?from you|an? (?:quick |speedy |early |prompt |swift )?(?:reply|response|answer))",
        "hope to hear (?:back )?from you",
        String.raw`(?:your|a) (?:\S+ )?(?:reply|response|answer|feedback|confirmation|word back)(?: \S+){0,3}? (?:would|is) (?:be )?(?:appreciated|welcome|great|helpful|requested|needed)`,
      ),
      matches: [
        "Looking forward to your reply.",
        "I look forward to hearing from you.",
        "Your feedback would be appreciated.",
      ],
      rejects: ["Looking forward to our call.", "Thanks for your reply."],
    },
    {
      id: "en/propose",
      pattern: wording(
        String.raw`how about|what about|what if we|(?:i|we) (?:can|could) do (?:\S+ ){0,4}?or`,
        String.raw`(?:i|we) (?:could|can)(?: \S+){0,6}? (?:(?:mon|tues|wednes|thurs|fri)day)(?: \S+){0,4}? or`,
        String.raw`(?:i'd|i would|i|we) (?:suggest|propose)|(?:i'm|i am|we're) free (?:\S+ ){0,6}?(?:or|if)`,
        "(?:either|whichever) works|let me know",
      ),
      matches: ["How about Thursday", "I could do Tuesday or Thursday.", "I suggest Monday at ten."],
      rejects: ["I can do it.", "We could see the sea."],
    },
  ],
  courtesies: [
    {
      id: "en/how-are-you",
      pattern: wording(
        String.raw`how are you(?: (?:all|both|lot|doing|today|these days|keeping|getting on|feeling|guys|and (?:the|your) \S+))*`,
        String.raw`how (?:are things|is it going|have you been|is everything|is life|'s life|do you do)(?: \S+){0,4}`,
        String.raw`how(?:'s| is) (?:it going|life|things|everything|the family|business|everyone)(?: \S+){0,3}`,
        "(?:everything|all) (?:ok|okay|good|well|alright)(?: (?:with you|at your end|your end|there|lot|all|both))*",
        String.raw`you (?:ok|okay|well|alright)|keeping (?:well|busy)|hope (?:you're|all)(?: \S+){0,3}|what's up`,
        String.raw`how goes it|had a good \S+|good (?:weekend|trip|holiday)`,
      ),
      matches: ["How are you?", "How's it going?", "Everything ok with you?", "How have you been?"],
      rejects: ["How are the drawings coming along?", "How is the tax calculated?", "Is everything booked?"],
    },
    {
      id: "en/rhetoric",
      pattern: wording(
        String.raw`who knows(?: \S+){0,3}|why not`,
        String.raw`isn't (?:it|that|this) (?:\S+ )?(?:great|lovely|amazing|funny|wonderful|brilliant|crazy|nice|something|beautiful)`,
        String.raw`(?:isn't|wasn't|aren't|weren't) (?:it|that|this|the|they|these|those|your|our) (?:\S+ ){0,4}?(?:great|lovely|amazing|funny|wonderful|brilliant|crazy|beautiful|gorgeous|splendid|marvellous|glorious|dreadful|awful|terrible|horrid|ghastly|miserable)(?: \S+){0,5}`,
        String.raw`what could (?:possibly )?go wrong|can you believe(?: \S+){0,8}`,
        String.raw`what (?:more|else) could (?:you|one|i) (?:want|ask for)|who would(?:'ve| have) thought(?: \S+){0,20}`,
        String.raw`how (?:great|cool|lovely|nice|good) (?:is|was) that|what can i say|remember when(?: \S+){0,12}`,
        String.raw`(?:great|lovely|nice|funny|amazing|crazy|fun|good)(?: \S+){0,4} (?:right|no|eh|isn't it|wasn't it|huh)`,
        "guess what|where (?:did|does) the time go|so what|(?:interested|curious)|fancy that",
        String.raw`(?:have you|do you have|got) (?:a|any) (?:quer(?:y|ies)|questions?)(?: \S+){0,6}|any (?:quer(?:y|ies)|questions?)(?: \S+){0,4}`,
        String.raw`who doesn't(?: \S+){0,6}|you know what|need i say more|who on earth(?: \S+){1,20}`,
        String.raw`did you know(?: \S+){1,25}`,
      ),
      matches: ["Isn't it great?", "Who knows?", "What could go wrong?", "Fun night, wasn't it?"],
      rejects: ["Isn't it on Tuesday?", "Do you know the password?"],
    },
  ],
  payments: [
    {
      id: "en/pay",
      pattern: wording(
        String.raw`(?:please|kindly) (?:pay|transfer|remit|settle|wire)(?: \S+){0,4} (?:amount|balance|invoice|bill|total|sum|fee)`,
        String.raw`(?:please|kindly) (?:arrange|make|send)(?: \S+){0,2} payment|payment (?:is|falls) due`,
        String.raw`(?:please|kindly) quote(?: \S+){0,3} number`,
      ),
      matches: [
        "Please pay the invoice within 14 days.",
        "Kindly arrange payment within 30 days.",
        "Please quote the number above.",
      ],
      rejects: ["Please pay attention to the fees.", "When is the payment?", "Could you quote for ten chairs?"],
    },
  ],
  formulas: [
    {
      id: "en/boilerplate",
      pattern: wording(
        "hesitate|feel free|at any time|any time",
        String.raw`(?:if|should) (?:you|there|anything)(?: \S+){0,4}? (?:questions?|queries|anything(?: else)?|need (?:anything|help|more|me)|be unclear|is unclear|unclear|concerns|problems|issues|further)(?: \S+){0,6}`,
        "in urgent cases|(?:intended recipient|received this (?:email|mail|message) in error)|do not reply",
        "lose sleep|don't worry|not to worry|no worries|thanks? (?:in advance|for|so much|a million)",
        "excuse (?:the|any|my)|bear with (?:me|us)|take care|have a (?:good|great|lovely|nice)",
        String.raw`let me know if (?:you have any|there(?:'s| is) anything|you need|i can|you'd like (?:me|any|more)|you want|anything)(?: \S+){0,10}`,
        "unsubscribe",
      ),
      matches: [
        "If you have any questions, let me know.",
        "Please don't hesitate to call.",
        "Let me know if you need anything.",
        "In urgent cases please contact Ms Doyle.",
      ],
      rejects: ["Let me know if Tuesday works.", "Please call by Friday."],
    },
    {
      id: "en/offer",
      pattern: wording(
        String.raw`if you(?:'d| would|'re)? (?:like|fancy|want|wish|prefer|are (?:ever )?in|(?:ever )?in|ever|get a chance some day)(?: \S+){0,8}`,
        "if that's of any use|if it's of (?:any )?(?:use|interest)",
        String.raw`happy to (?:help|chat|discuss|explain|send|share)(?: \S+){0,6}`,
      ),
      matches: ["If you like, come along.", "Call me if you're ever in town."],
      rejects: ["Tell me if you can come.", "Call me by Friday."],
    },
  ],
  waives: [
    {
      id: "en/no-answer-needed",
      pattern: wording(
        "no (?:need (?:to|for you to|for a) (?:reply|respond|answer|response|get back)|reply (?:needed|necessary|required|expected)|answer (?:needed|necessary|required|expected)|response (?:needed|necessary|required|expected)|action (?:needed|required))",
        "(?:doesn't|does not) (?:need|require) (?:a|an|any) (?:reply|answer|response)",
        "you (?:don't|needn't) (?:have to |need to )?(?:reply|respond|answer)|just fyi|for your information only",
        "nothing (?:for you )?to do",
      ),
      matches: ["No need to reply.", "No reply needed.", "Just FYI."],
      rejects: ["I got no reply.", "I need a reply."],
    },
    {
      id: "en/withdrawn",
      pattern: wording(
        "^(?:please |pls |oh |ah |sorry,? |ok,? |actually,? ){0,3}(?:ignore|disregard|scrap|scratch|forget) (?:that|this|it|about (?:that|it)|my (?:last|previous|earlier|question|mail|email|message)|the (?:last|question))",
        String.raw`never ?mind|no longer (?:needed|necessary)|(?:just |already )?(?:found|figured) (?:it|them|out)(?: \S+){0,2}? (?:myself|now|already|in the end|after all|in (?:my|your|the|our))`,
        "(?:that|this|it) (?:has )?(?:sorted|solved|resolved|settled) itself",
        String.raw`so no need(?= ?[,.!-]|$| now| any ?more| after all)|(?:forget|scrap) (?:it|that)(?: x{1,3})?$`,
      ),
      matches: [
        "Ignore that, found it in your notes.",
        "Never mind.",
        "Please disregard my last mail.",
        "Found someone in Chester, so no need, thanks anyway!",
        "Got some from next door, forget it x",
      ],
      rejects: [
        "We cannot ignore that.",
        "I found it on the desk.",
        "So no need to hurry.",
        "I'll never forget it all.",
      ],
    },
  ],
};
