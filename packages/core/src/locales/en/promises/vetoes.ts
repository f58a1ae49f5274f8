/** What a promise sounds like and is not. */
import type { Veto } from "../../contract/promises.ts";
import { wording } from "../../wording.ts";

export const vetoes: readonly Veto[] = [
  {
    trap: "neg",
    weight: "fatal",
    scope: "clause",
    pattern: wording(
      "(?:won't|can't|cannot|shan't|don't|didn't|isn't|aren't|wouldn't|couldn't|haven't|hasn't|doesn't|dont|wont|cant)(?! (?:worry|forget|forgotten|lose sleep))|not(?! (?:only|forget|forgotten|leave it|lose|long|just|later))|never|unable to|no longer|nobody|no promises|i'm afraid|unfortunately|have to (?:decline|pass|bow out|cancel|say no)|decline|bow out",
    ),
    matches: ["I won't call him.", "I'm not giving you a discount.", "I will never do it."],
    rejects: ["I haven't forgotten, I'll call.", "Let's not lose touch.", "Not only will I call."],
  },
  {
    trap: "past",
    weight: "fatal",
    scope: "clause",
    pattern: wording(
      String.raw`(?<!from )(?:yesterday|ago|earlier (?:today|this)|last (?:week|month|year|night|\S+day|autumn|spring|summer|winter|time))|back in|(?:i|we)(?:'ve| have| had|'d)(?: \S+)? (?:already|sent|meant|called|spoken|written|shared|forwarded|asked|done|finished|posted)|was going to|were going to|i'd meant|wanted to`,
    ),
    matches: ["I sent it yesterday.", "I was going to send it.", "I've already called."],
    rejects: ["I'll send you the slides from yesterday.", "I'll call you when I've a minute."],
  },
  {
    trap: "inmail",
    weight: "fatal",
    scope: "clause",
    pattern: wording(
      String.raw`attached|attaching|enclosed|hereby|herewith|(?:see|find|forwarding)(?: \S+){0,4}? below|see below|below$|here's|here is|here are|right here|in this (?:email|mail|message)|copying in|cc'?ing|cc'?d|in cc|on cc|^over to you$|as discussed, (?:here|please)|keep (?:this|it) (?:short|brief)|writing (?:this|to|you)|bringing you two|introducing you two here|with this (?:email|mail)|along with this`,
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
      "(?:if|should|in case|unless|provided|whenever) (?:you|your|that's of|that is of|it's of|it is of|anyone|anybody|there's interest|interested|needed|required|necessary|helpful|useful|that helps|it helps|it would help|that would help|of interest|so desired)(?! (?:hear|don't mind|can wait|can bear|forgive))|(?:let me know|shout|say|tell me) if|if (?:that|it)(?:'s| is| would be)? (?:of|any|useful|helpful|help)|when(?:ever)? you (?:need|want|like)|on request|upon request",
    ),
    matches: ["If you like, I'll send it.", "I'll call if you need me.", "I'll do it if that's of any use."],
    rejects: ["I'll call when you are back.", "I'll call once you have landed."],
  },
  {
    trap: "cond",
    weight: "fatal",
    scope: "clause",
    pattern: wording(
      "(?:i|we|it|they|he|she|you)(?:'d| would)(?! (?:be (?:delighted|happy|glad|pleased|honoured|honored) to (?:come|join|attend|accept|be|meet)|love to (?:come|join|attend|accept|be|meet)))|could|might|may|maybe|perhaps|possibly|would(?! (?:be (?:delighted|happy|glad|pleased)|love to))|in theory|hypothetically|suppose|supposing|can imagine|had you|if i were|ought to",
    ),
    matches: ["I could ask at the library.", "I'd help you move.", "I might pop by."],
    rejects: ["I'd be delighted to come.", "I can send it by Friday."],
  },
  {
    trap: "cond",
    weight: "doubt",
    scope: "clause",
    pattern: wording(
      "probably|potentially|i (?:think|believe|hope|guess|suppose|imagine|expect) (?:\\S+ )?(?:i|we|you|it)(?:'ll| will)|^(?:call|ring|send|come|try|ignore|let(?! me)|ask|click|join|buy|reply|tell|drop|text|email) \\S+(?: \\S+){0,8}? and (?:i|we)(?:'ll| will)|(?:happy|glad) to(?! (?:come|join|attend|meet))|(?:i|we) can (?:also|always|easily|certainly)|more than happy|if (?:the|there|it|i|we|they)",
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
      String.raw`according to|(?:he|she|they|boss|supplier|bank|ms \S+|mr \S+|mrs \S+|dr \S+|manufacturer|tender|page|who|\S+er) (?:has |have |had |always )?(?:said|says|say|told|promised|promises|swore|claims|claimed|wrote|writes|mentioned|announced|undertaken|insists|reckons|assured)|you (?:wrote|said|promised|told|mentioned|offered|were going to|had said|assured)|(?:is|are) said to|apparently|reportedly|we note`,
    ),
    matches: ["She said I'll call you.", "You wrote that I'll call.", "According to him we'll send it."],
    rejects: ["I said I'll call you.", "I'll tell you what he needs."],
  },
  {
    trap: "boiler",
    weight: "fatal",
    scope: "clause",
    pattern: wording(
      "look(?:ing)? forward|hesitate|feel free|(?:kind|best|warm) regards|thank you|thanks (?:for|so|a)|happy to help|happy to (?:answer|discuss) any|at your disposal|out of (?:the )?office|have a (?:good|great|lovely|nice)|sent from|hope (?:you|this|to|that|all)|(?<!to )see you|i'll let you (?:go|get)|take care$",
    ),
    matches: ["Looking forward to our call.", "I am out of the office until Monday.", "See you tomorrow!"],
    rejects: ["I'll have a look.", "I'll be at your office."],
  },
  {
    trap: "ownplan",
    weight: "fatal",
    scope: "clause",
    pattern: wording(
      "my (?:son|daughter|wife|husband|kids|children|dog|cat|parents|mother|father|mum|dad|sister|brother|family|holiday|birthday|taxes|boyfriend|girlfriend|partner)(?! (?:and|can|will))|holiday|vacation|dentist|doctor's|gym|football|netflix|the match|course next|painting the|moving (?:offices|house)|every (?:morning|day|evening|week|monday)|days a week|(?:i'm|i am|we're|we are|i'll be|we'll be|i will be|we will be) (?:in|on|away|off|back|out|at|abroad|travelling|traveling|flying|hiking)(?! (?:it|for|the (?:\\S+ ){1,3}?(?:at|from|by) (?:\\d|half|noon|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)|the line|your|top of|touch|the call|time|attendance|the lobby|there|contact|full|to))|pretending|deadline of my own",
    ),
    matches: [
      "I'm sending my son to his grandparents.",
      "I'm in Berlin next week.",
      "We'll be in the Lakes over Easter.",
    ],
    rejects: ["I'm on it.", "I'll be at your office.", "I'll send my notes."],
  },
  {
    trap: "marketing",
    weight: "fatal",
    scope: "sentence",
    pattern: wording(
      String.raw`our (?:team (?:looks|takes|will be|is here)|mission|customers|experts|passion|vision|clients)|sign up|order now|\\d+ ?% off|make your dream|dream home|dreams come true|book now|call now|every step|around the clock|24/7|for free|free trial|unsubscribe|newsletter|we (?:deliver|connect|provide|offer) (?:quality|people|solutions|you the best)|serve you better|share your data|your journey|discount(?! this)|(?:first|next) month free|limited time|exclusive\w*|our promise|at no (?:extra )?cost|tailor-?made`,
    ),
    matches: ["We'll be with you every step of your journey.", "Sign up now and we'll give you the first month free!"],
    rejects: ["I'll sign the form.", "We'll deliver the rest on Monday."],
  },
  {
    trap: "legal",
    weight: "fatal",
    scope: "sentence",
    pattern: wording(
      "undertakes to|the (?:supplier|customer|contractor|landlord|tenant|buyer|seller|licensee|licensor|client|company|provider|party|parties) (?:shall|will|undertakes|agrees|may)|pursuant|hereinafter|liable|liability|confidential|intended recipient|working days of receipt|terms and conditions|in accordance with|governing law|privacy policy|(?:delivery|payment|shipping) will (?:take place|be (?:made|due))",
    ),
    matches: ["The Contractor shall return it to you.", "The Supplier undertakes to keep you informed."],
    rejects: ["I'll tell the landlord.", "We'll send you the contract."],
  },
  {
    trap: "joke",
    weight: "fatal",
    scope: "sentence",
    pattern: wording(
      "eat my (?:hat|words|shoes)|yeah,? right|solemnly swear|one day i'll|when pigs fly|when hell freezes|haha|lol|just kidding|in my next life|retire on|win the lottery|will learn the piano|buy an island|run away to|over my dead body",
    ),
    matches: ["If this works I'll eat my hat.", "One day I'll write a book."],
    rejects: ["I'll eat with you on Friday.", "I'll be there one day early."],
  },
  {
    trap: "joke",
    weight: "doubt",
    scope: "sentence",
    pattern: /;-?\)|😉|😂|🤣|😜/u,
    matches: ["I'll call in sick ;-)"],
    rejects: ["I'll call you :-)"],
  },
  {
    trap: "idiom",
    weight: "fatal",
    scope: "clause",
    pattern: wording(
      "i(?:'ll| will) (?:admit|be honest|be frank|be forty|say(?! (?:yes or no|more))|give (?:you|him|her|them|it) (?:that|credit)|never|take (?:it|that) as|take your word|bet|grant you|leave it (?:there|at that|to you|up to you)|take you(?:/\\S+)? up on|tell you what$|cross that bridge|believe it|survive|manage$|be fine|live|spare you|have to (?:admit|say)|assume|be the first)|i (?:take it|have to say|must say|mean|guess|gather)|let me (?:tell you(?! (?:tomorrow|on|when|once|by|then))|know|be (?:clear|honest|frank)|say|just say|tell you something|guess|put it|explain|remind you|reiterate|start|begin|add|introduce myself|ask|rephrase|thank|congratulate|apologise|apologize|assure|emphasise|emphasize|stress|take this|first|quote|summarise|summarize|elaborate|illustrate|share (?:a|my|some) (?:thoughts?|story))|(?:we'll|i'll) see(?! (?:you|to|what (?:i|we) can|what can|if i can|whether i can|about))|it'll be (?:fine|ok|okay|alright|all right|great|fun|interesting|a \\S+)|time will tell|call(?:ing)? it a day|i'll never|i'll (?:take (?:a break|some time|a few days|the (?:day|train|bus|week)|that|a nap|leave)|get (?:home|there|back (?:to (?:work|bed)|home|from|on)|used to|over it|married|older|some sleep)|make (?:do|dinner|tea|myself)|keep (?:my fingers|going|quiet|at it|calm|this short|it short|trying|fingers)|run (?:a marathon|late|out))|i'll have the (?:fish|steak|soup|salad|same|beer|wine|chicken)|we'll cross",
    ),
    matches: ["I'll admit I missed it.", "I'll be honest, it was better before.", "I take it you've seen it."],
    rejects: ["I'll take it with me for you.", "I'll see to it."],
  },
  {
    trap: "question",
    weight: "fatal",
    scope: "clause",
    pattern: wording(
      "please(?! (?:don't|do not|rest))|pls|kindly|^(?:shall|should|can|could|may|will you|would you|do|does|did|are|is)(?= )|let me know|remind me(?! if)",
    ),
    matches: ["Please send it.", "Shall I send it?", "Let me know."],
    rejects: ["I'll send it.", "Please don't worry, I'll do it."],
  },
  {
    trap: "state",
    weight: "fatal",
    scope: "clause",
    pattern: wording(
      "(?:great|glad|good|nice|happy) that (?:you|we|it)|thanks for|runs until|all done|will (?:expire|end|start|begin|take place)|the (?:meeting|event|call|contract|deadline|train|weather) (?:will (?:be (?:held|on|in)|start|begin|end|run|last)|is (?:on|at|in)|starts|ends|runs)",
    ),
    matches: ["Great that you'll have it by Friday.", "The contract will expire."],
    rejects: ["I'll bring the contract."],
  },
];
