/** Work the writer takes on: reading something, and everything else that is done for somebody. */
import type { PromiseRule } from "../../contract/promises.ts";
import { acts, says, WILL } from "./grammar.ts";

export const work: readonly PromiseRule[] = [
  acts(
    {
      id: "en/look-at",
      kind: "review",
      strength: "likely",
      matches: [
        "I'll have a look tonight.",
        "Let me take a look.",
        "I'll go through the lease next week.",
        "I'm going to take a red pen to it.",
        "I'll look it over.",
        "I'll give you feedback.",
      ],
      rejects: ["Have a look.", "She'll take a look.", "I'll go through the park."],
    },
    "have take look go run cast give read get work check",
    [
      "look(?! (?:forward|after|for|up|into))",
      "(?:it|this|that|them|the \\S+|your \\S+) over",
      "over (?:it|this|that|your|the|them)",
      "through (?:the|your|it|this|that|them)(?: (?:lease|contract|draft|document|doc|deck|slides|paper|report|text|numbers|figures|code|pr|proposal|cv|manuscript|chapter|log|logs|list|plan|brief|spec|offer|application|\\S+ and))?",
      "(?:a )?red pen",
      "at (?:it|this|that|your|the|them)",
      "(?:feedback|comments|notes|edits|thoughts|our view|my view)",
      "once.?over",
      "an eye over",
    ],
  ),
  acts(
    {
      id: "en/read",
      kind: "review",
      strength: "likely",
      matches: [
        "I'll read your draft by Friday.",
        "I'll review the PR in the morning.",
        "Will proofread it tonight.",
        "We'll vet the bylaws.",
        "reading it this weekend".replace("reading", "I'm reading"),
      ],
      rejects: ["Read it.", "He'll review the PR.", "I read it yesterday."],
    },
    "read review proofread vet study test sanity-check sanity double-check examine comment annotate edit inspect critique assess evaluate analyse analyze mark",
  ),
  says(
    {
      id: "en/your-comments",
      kind: "review",
      strength: "likely",
      matches: [
        "Reading it this weekend.",
        "I can promise you comments on the manuscript by Monday.",
        "Comments by Friday.",
        "I'll send you comments.",
      ],
      rejects: ["Your comments by Friday, please.", "Comments are closed."],
    },
    "reading reviewing comments feedback notes",
    String.raw`^(?:reading|reviewing|proofreading) (?:it|this|your|the)(?: \S+){0,4}? (?:this|tonight|tomorrow|today|on|over|next|at the)|(?:promise|send|give|owe) you(?: \S+){0,3}? (?:comments|feedback|notes|edits)|^(?:comments|feedback|notes) (?:by|tomorrow|on|to follow|coming)|^(?:i'll|i will)(?: \S+){0,12}? (?:send|give you)(?: \S+){0,2}? (?:comments|feedback|notes)`,
  ),
  acts(
    {
      id: "en/do-for",
      kind: "do",
      strength: "likely",
      matches: [
        "I'll chase finance today.",
        "I'll sort it out with the hotel.",
        "We will arrange for the change.",
        "Will wire the deposit tomorrow.",
        "I'll add you to the list.",
      ],
      rejects: ["Chase finance.", "They'll sort it out.", "I sorted it out."],
    },
    "chase sort arrange book cancel order pay wire transfer fix handle add organise organize schedule prepare draft update raise pass nominate rework move save bring ask find speak talk check draw build set take care water make do help finish complete clarify resolve investigate research look dig file sign register reserve settle replace refund correct change remove push get write put enter type speak mention flag escalate follow work create compile cover run host lead present cook carry pick remind record note deal see figure hold keep explore consult instruct pursue amend",
  ),
  says(
    {
      id: "en/take-care",
      kind: "do",
      strength: "sure",
      matches: [
        "I'll take care of it.",
        "We take care of your certificate next week.",
        "I'll deal with it.",
        "I'll put in a good word for you.",
        "I'll look into it.",
      ],
      rejects: ["Take care!", "She'll take care of it.", "Thanks for taking care of it."],
    },
    "care deal word into after charge",
    String.raw`(?:(?:i|we)(?:'ll| will| shall)?|i'm going to|let me|will)(?: \S+){0,2}? (?:take care of|deal with (?:it|this|that|the)|put in a (?:good )?word|look (?:into|after)|take charge of|see about)`,
  ),
  says(
    {
      id: "en/then-tell",
      kind: "reply",
      strength: "likely",
      matches: [
        "I ask my colleague and then I tell you if it is available.",
        "I should know more tomorrow and will tell you straight away.",
        "I send you the translation tomorrow.".replace("send you the translation", "let you know"),
      ],
      rejects: ["I tell you, it was cold.", "He will tell you."],
    },
    "tell let",
    "(?:and|then) (?:i|we)(?:'ll| will)? (?:tell|inform|let) you|(?:and|then) will (?:tell|let|inform) you|i let you know",
  ),
  says(
    {
      id: "en/pledge",
      kind: "do",
      open: true,
      strength: "likely",
      matches: [
        "I promise to have those CVs with you.",
        "I promise you'll get it.",
        "I can promise you comments by Monday.",
        "I give you my word.",
      ],
      rejects: ["He promised.", "I can't promise anything.", "We promise never to share your data."],
    },
    "promise guarantee word commit",
    "i (?:can |do )?(?:promise|guarantee)(?: you)?(?: (?:to|that|i|you|comments|it|an?|the))|i give you my word|i(?:'ll| will) commit to",
  ),
  says(
    {
      id: "en/anything",
      kind: "do",
      open: true,
      strength: "possible",
      matches: ["I'll iron the shirt for you.", "We'll translate it by Monday.", "I'll be translating it tonight."],
      rejects: ["He'll iron the shirt.", "I ironed the shirt."],
    },
    "i we will ll",
    `${WILL}(?! (?:not|never|be (?:out|away|back|in|on|off|honest|frank|late|the|a|an|forty|around|travelling|traveling|busy|gone|abroad|offline)|have to|need|miss|probably|admit|say|assume|believe|see|know|remember|never|always|be honest|get there|understand|regret|wait|leave it|keep this|keep it|spare|try not|pass)(?: |$)) [a-z-]{2,}|(?:i|we) (?:can|shall) [a-z]{3,}(?= [^,]{0,60}by )`,
  ),
];
