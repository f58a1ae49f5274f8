import type { ClosingRules } from "../contract/closings.ts";
import { wording } from "../wording.ts";

export const closings: ClosingRules = {
  closes: [
    {
      id: "en/thanks",
      pattern: wording(
        "thanks|thank you|thankyou|thx|ta|cheers|much (?:obliged|appreciated)|many thanks|appreciated",
        "you're a (?:star|lifesaver|legend)",
      ),
      matches: ["Thanks!", "Thank you so much for the quick help.", "Cheers, Tom"],
      rejects: ["Thankless work.", "We'll check."],
    },
    {
      id: "en/agreed",
      pattern: wording(
        String.raw`^(?:perfect|great|brilliant|lovely|excellent|super|fantastic|wonderful|ok|okay|sure|good|cool|fine|noted|understood|agreed|received|got it|will do|sounds (?:good|great|perfect|like a plan)|that works|works for me|all good|all set|all clear|no problem|no worries|my pleasure|you're welcome|glad (?:to hear|it|that)|happy to|makes sense|fair enough|deal|done|yes|yep|awesome|amazing|spot on|nice one|good to know|great news|looks good|lgtm|very well|right|absolutely|congrat\w*)`,
      ),
      matches: ["Perfect, see you then.", "Sounds good!", "Got it.", "No worries at all."],
      rejects: ["That is not perfect.", "One is red"],
    },
    {
      id: "en/farewell",
      pattern: wording(
        String.raw`see you(?: \S+){0,4}$|speak (?:soon|then|later|tomorrow)|talk (?:soon|then|later)`,
        String.raw`have a (?:good|great|lovely|nice|safe|wonderful|relaxing|restful)(?: \S+){0,4}|enjoy (?:your|the|it)`,
        String.raw`looking forward(?: \S+){0,8}|(?:kind|best|warm|warmest) (?:regards|wishes)`,
        "^(?:best|regards|yours|cheers|all the best|love|sincerely|bye|take care)",
        "until (?:then|tomorrow|monday|tuesday|wednesday|thursday|friday)$|good luck|safe travels|get well",
        "happy (?:new year|easter|christmas|friday|holidays)|can't wait",
      ),
      matches: ["See you then!", "Have a lovely weekend!", "Looking forward to it.", "Best regards"],
      rejects: ["When will I see you in Leeds next month or so, roughly?", "One part is missing."],
    },
    {
      id: "en/courtesy",
      pattern: wording(
        String.raw`^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening))(?: \S+){0,4}$`,
        String.raw`(?:that|this|it)(?:'s| is|'ll be)? (?:really |very |so |all |super )*(?:helpful|kind of you|great|useful|perfect|brilliant|settled|sorted|all i needed|clear|fine|works|helps|arrived|worked)(?: \S+){0,4}$`,
        "(?:much|so) appreciated|that(?:'s| is) (?:everything|all)",
      ),
      matches: ["Hi Tom", "That's really helpful.", "That's all I needed."],
      rejects: ["Hi Tom, when do you come over to Leeds?", "That is wrong."],
    },
  ],
  reopens: [
    {
      id: "en/but",
      pattern: wording("but|unfortunately|however|except|missing|need|afraid"),
      matches: ["Thanks, but that does not help."],
      rejects: ["Thanks, that helps a lot."],
    },
  ],
  informs: [
    {
      id: "en/for-information",
      pattern: wording(
        "^(?:just )?(?:fyi|for (?:your )?(?:info|information|reference|awareness|the record)|for your records|heads.?up|just so you know|no action needed|just to let you know)",
      ),
      matches: ["FYI", "For your information: the date is set.", "Just so you know, we moved."],
      rejects: ["The information came late.", "I need more info."],
    },
  ],
  delivers: [
    {
      id: "en/attached",
      pattern: wording(
        "(?:please )?(?:find|see) (?:attached|enclosed|below)",
        String.raw`(?:is|are|i've|i have|i'm|am|it's|them|it|file|files) (?:\S+ )?(?:attached|attaching|enclosed|enclosing)`,
        "^attached|^enclosed|attached (?:is|are|you|please|the|my|to this)|hereby|herewith",
        "with this (?:email|mail|message)|copying in|cc'?ing|i'm forwarding|forwarding you|see below",
      ),
      matches: [
        "Please find attached the plan.",
        "Attached is the draft.",
        "I've attached the slides.",
        "I'm copying in Mr Mosley.",
      ],
      rejects: ["Nothing was attached.", "Did you attach it?", "I'll attach it tomorrow."],
    },
    {
      id: "en/here-it-is",
      pattern: wording(
        "here(?:'s| is| are)(?! (?:to|the thing|hoping|what i think|why|how)(?: |$))",
        "here (?:you go|it is|they are|goes|you are)",
        "as (?:promised|discussed|requested|agreed|mentioned)(?= (?:here|the|my|our|attached|please|a|an|these|is))",
        "^as (?:promised|requested|discussed)$|(?:below|above) (?:is|are) the|link: https?",
        "(?:i've|i have) just (?:sent|shared|uploaded|emailed|forwarded|dropped|posted|transferred|invited|added)",
        String.raw`bringing you two together|meet (?:\S+ ){1,4}who|this is (?:\S+ ){1,3}the best`,
      ),
      matches: [
        "Here's the link: https://example.org",
        "Here you go.",
        "As promised, here are the minutes.",
        "I've just shared the folder.",
      ],
      rejects: ["Here's to a great year!", "As discussed I'll call you.", "Is it here?"],
    },
    {
      id: "en/done",
      pattern: wording(
        "^(?:all )?done",
        "(?:i've|i have|we've|we have) (?:now |already |just )?(?:sent|shared|uploaded|emailed|forwarded|posted|transferred|paid|booked|ordered|signed|fixed|cancelled|added|introduced|submitted)",
        "(?:it|that|booking|invoice|payment|they|samples|minutes)(?:'s| is| are|'re| has been| have been| went| left) (?:done|booked|cancelled|sent|paid|fixed|out|on its way|shipped)",
        "(?:left|went out) (?:here )?(?:this morning|today|yesterday)",
        "(?:was|were) (?:picked up|collected) (?:today|yesterday|this (?:morning|afternoon)|by (?:dhl|dpd|ups|fedex|gls|the courier))|tracking (?:number|code|no|id)|on its way to you|are on their way to you",
      ),
      matches: [
        "It was picked up by DPD, tracking number 0998.",
        "All done, the booking's cancelled.",
        "I've uploaded the slides.",
        "Samples left here this morning by courier.",
      ],
      rejects: ["Have you sent it?", "I'll have it done by Monday.", "She was picked up by a friend."],
    },
  ],
  recalls: [
    {
      id: "en/talked",
      pattern: wording(
        String.raw`(?:thanks|thank you)(?: \S+){0,4}? for (?:the|your|a|taking|coming|making|meeting|speaking|talking|having|hosting|chatting|such)(?: \S+){0,4}? ?(?:call|chat|meeting|conversation|time|lunch|dinner|coffee|visit|evening|session|catch.?up|us|by|today|yesterday|over|out|me|tour|hospitality|workshop|talk)`,
        String.raw`(?:great|good|lovely|nice|pleasure|wonderful|fun|brilliant|enjoyed|delighted)(?: \S+){0,3}? (?:to (?:meet|see|talk|speak|catch up|chat)|meeting|seeing|talking|speaking|catching up|chatting|our (?:chat|call|conversation|lunch|meeting|talk))(?: \S+){0,3}? ?(?:you|with|to|today|yesterday|in|at|on|last|$)(?! (?:next|tomorrow|soon|again (?:next|soon)))`,
        String.raw`(?:as|what) we (?:just )?(?:discussed|talked about|spoke about|agreed)(?: \S+){0,3}? (?:on the phone|yesterday|today|earlier|in person|over|at)`,
        String.raw`(?:following|further to|after|since) (?:our|the|yesterday's|today's)(?: \S+){0,2}? (?:call|chat|meeting|conversation|discussion|lunch)(?! (?:on|next|tomorrow))`,
        String.raw`it was (?:\S+ )?(?:great|good|lovely|nice|a pleasure)(?: \S+){0,4}|when we (?:met|spoke|talked)`,
      ),
      matches: [
        "Thanks for the call yesterday.",
        "Great to meet you last week.",
        "Really enjoyed meeting you in Utrecht.",
        "Following our conversation, here is the plan.",
      ],
      rejects: ["Looking forward to our call.", "Thanks for the file.", "When shall we meet?"],
    },
  ],
};
