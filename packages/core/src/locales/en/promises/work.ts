/** Work the writer takes on: reading something, and everything else that is done for somebody. */
import type { PromiseRule } from "../../contract/promises.ts";
import { any, words } from "../../wording.ts";
import { acts, LET_ME, SURELY, says } from "./grammar.ts";
import { NO_ACT, NO_DOING, TEXT } from "./verbs.ts";

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
        "I'll work through your documents.",
      ],
      rejects: ["Have a look.", "She'll take a look.", "I'll go through the park."],
    },
    "",
    {
      have: String.raw`(?:a|another|a quick|a proper|a good|a close|a closer) (?:\S+ )?(?:look|read|think about your)(?! (?:into|for|after))`,
      take: any(
        String.raw`(?:a|another|a quick|a proper|a good|a close|a closer) (?:\S+ )?(?:look|read|pass)(?! (?:into|for|after))`,
        "(?:a |the )?red pen|(?:it|them|this) apart",
      ),
      give: any(
        String.raw`(?:it|this|that|them|the \S+|your \S+)(?: \S+){0,3}? (?:read|look|once.?over|review|going.?over)`,
        String.raw`you(?: \S+){0,3}? (?:feedback|comments|notes|edits|thoughts|view|opinion|take)`,
      ),
      look: any(
        "(?:it|this|that|them|the \\S+|your \\S+) over|over (?:it|this|that|your|the|them)",
        "at (?:it|this|that|your|the|them)|through (?:it|this|that|your|the|them)",
      ),
      go: `over (?:it|this|that|your|the|them)|through (?:it|this|that|them|your|(?:the|all the)(?: \\S+){0,2}? ${TEXT})`,
      work: `(?:through|on) (?:your|the)(?: \\S+){0,2}? ${TEXT}|through (?:it|them)`,
      run: "(?:an eye|my eye) over|through (?:it|your|the)",
      cast: "(?:an eye|my eye)",
      check: any(
        "(?:it|this|that|them|your \\S+|the \\S+) (?:over|through|right away|tonight|tomorrow|for (?:errors|typos|mistakes))",
        "over (?:it|the|your)|through",
      ),
      send: "(?:you )?(?:my |our |some |a few |the )?(?:\\S+ )?(?:comments|feedback|notes|edits|thoughts|remarks|corrections)",
      add: "(?:my|some|a few|our) (?:comments|notes|remarks|thoughts)",
      leave: "(?:my|some|a few) (?:comments|notes|remarks)",
    },
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
        "I'll sanity-check the figures.",
      ],
      rejects: ["Read it.", "He'll review the PR.", "I read it yesterday."],
    },
    words(
      "read review proofread proof-read vet study sanity-check double-check examine annotate critique assess",
      "evaluate analyse analyze mark comment scrutinise scrutinize peruse test re-read",
    ),
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
        "Happy to proofread it by Friday.",
      ],
      rejects: ["Your comments by Friday, please.", "Comments are closed."],
    },
    {
      "reading reviewing proofreading": String.raw`^(?:reading|reviewing|proofreading) (?:it|this|your|the)(?: \S+){0,4}? (?:this|tonight|tomorrow|today|on|over|next|at the)`,
      "comments feedback notes": any(
        String.raw`(?:promise|owe) you(?: \S+){0,3}? (?:comments|feedback|notes|edits)`,
        "^(?:comments|feedback|notes) (?:by|tomorrow|on|to follow|coming)",
      ),
      "proofread review": "(?:happy|glad) to (?:proofread|review|read) (?:it|this|that|your|the)",
    },
  ),
  acts(
    {
      id: "en/take-care",
      kind: "do",
      strength: "sure",
      matches: [
        "I'll take care of it.",
        "I'll deal with it.",
        "I'll put in a good word for you.",
        "I'll look into it.",
        "I'll see to it that you are credited.",
        "I'll make it up to you.",
      ],
      rejects: ["Take care!", "She'll take care of it.", "Thanks for taking care of it."],
    },
    "",
    {
      take: "care of|charge of|this up with|it up with|that up with|it from here|this on|that on|it on",
      deal: "with",
      put: "in a (?:good )?word|a word in",
      look: "into",
      see: "to it|to (?:that|this|the|your)|about|what (?:i|we) can|what can be done|(?:if|whether) (?:i|we) can",
      make: any(
        "it up to you|it right|it happen|it work",
        "sure(?: that)? (?:you(?! (?:get|have|receive))|it|this|that|everything|the|your|they|he|she)|a note of",
        "amends",
      ),
      return: "the favou?r",
      ensure: "(?:that )?(?:you|it|this|everything|the|your)",
      do: "(?:it|that|this|so|my best|the rest|everything)(?= |$)",
    },
  ),
  says(
    {
      id: "en/we-take-care",
      kind: "do",
      strength: "likely",
      matches: [
        "We take care of your certificate next week.",
        "I take care of it.",
        "I'm taking this on.",
        "I got this.",
      ],
      rejects: ["Take care!", "They take care of it.", "I took care of it."],
    },
    {
      care: "(?:i|we) take care of",
      taking: String.raw`(?:i'm|i am|we're) taking (?:this|it|that|the \S+) (?:on|up)`,
      got: "^(?:i|we) got (?:this|it)$",
    },
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
    {
      "promise guarantee": "i (?:can |do )?(?:promise|guarantee)(?: you)?(?: (?:to|that|i|you|comments|it|an?|the))",
      word: "i give you my word",
      commit: "i(?:'ll| will) commit to",
    },
  ),
  says(
    {
      id: "en/doing",
      kind: "do",
      open: true,
      strength: "faint",
      matches: [
        "I'm sending you the corrected version tomorrow.",
        "We're coming to see you in Lisbon.",
        "I'm putting you on the waiting list.",
        "I'll be calling you on Monday.",
        "We're sealing the leak for you tomorrow.",
      ],
      rejects: ["He's sending it.", "I'm moving to Leeds.", "I'm writing to you about the ad."],
    },
    {
      "i we": `(?:(?:i'm|i am|we're|we are)(?: (?:also|then|now|just|definitely|still))?|(?:i|we)(?:'ll| will) be) (?!${NO_DOING})[a-z]{2,}ing`,
      "sending transferring uploading forwarding sharing posting getting putting bringing":
        "^(?:sending|transferring|uploading|forwarding|sharing|posting|getting|putting|bringing) (?:you|it|the|this|that|them|over|my|a)",
    },
  ),
  says(
    {
      id: "en/simple-present",
      kind: "do",
      open: true,
      strength: "faint",
      matches: [
        "I send you the translation tomorrow morning.",
        "We pay it for you tomorrow.",
        "I ask my colleague tomorrow.",
      ],
      rejects: ["He sends you the translation.", "I like it."],
    },
    {
      "send pay ask bring check prepare call come give write make look forward share book order arrange":
        "(?:i|we) (?:send|pay|ask|bring|check|prepare|call|come|give|write|make|look|forward|share|book|order|arrange)(?=[^,]{0,80} (?:tomorrow|then|next|by|on|this|later|today|tonight|until|soon)(?: |$))",
    },
  ),
  says(
    {
      id: "en/will",
      kind: "do",
      strength: "likely",
      matches: [
        "I'll iron the shirt for you.",
        "We'll translate it by Monday.",
        "I'll apply for the clearance.",
        "We will adjust the invoice.",
        "Will wire the deposit.",
      ],
      rejects: ["He'll iron the shirt.", "I ironed the shirt.", "I'll be late.", "I'll have the fish."],
    },
    {
      "i we will ll shall going gonna": `${SURELY} (?!${NO_ACT})[a-z-]{2,}`,
    },
  ),
  says(
    {
      id: "en/let-me",
      kind: "do",
      open: true,
      strength: "faint",
      matches: ["Let me translate it for you.", "Let me print that tomorrow."],
      rejects: ["Let me know.", "Let me explain.", "Let them print it."],
    },
    {
      "let allow": `${LET_ME} (?!${NO_ACT})[a-z-]{2,}`,
    },
  ),
  acts(
    {
      id: "en/do-for",
      kind: "do",
      strength: "likely",
      matches: [
        "I'll chase finance today.",
        "I'll sort it out with the hotel.",
        "I'll add you to the list.",
        "I'll put you on the list.",
        "Let me ask around.",
        "I'll get it fixed.",
      ],
      rejects: ["Chase finance.", "They'll sort it out.", "I sorted it out."],
    },
    words(
      "chase add sort arrange book cancel order pay fix handle organise organize schedule raise nominate save",
      "check ask speak liaise coordinate investigate resolve amend consult instruct pursue flag escalate find",
      "out help bring follow pass turn switch",
    ),
    {
      put: "you (?:on|down|forward)|it (?:on|to|forward|in)|(?:this|that|them) (?:on|to|in)|up",
      get: any(
        "(?:it|this|that|them|your \\S+|the \\S+|everything)(?: \\S+)? (?:sorted|done|fixed|signed|approved|changed|booked|moved|ready|over to|to the|set up|going)",
        "on to|onto|someone|started on",
      ),
      have: any(
        "(?:it|this|that|them|your \\S+|the \\S+|all(?: \\S+){1,3})(?: \\S+)? (?:sorted|done|fixed|signed|approved|changed|booked|moved|ready|finished|set up|written)",
        "a word with|a chat with",
        "(?:\\S+ ){1,4}?(?:look|check|call|fix|sort|prepare|draft|review|send|print|change|update|book)",
      ),
      take: "(?:it|this|that|the \\S+) (?:to|off|down|out|over|up)|notes|you",
      give: "(?:it|this|that|them|him|her)(?: \\S+)? (?:to|a)|you a (?:hand|lift)|up my",
      talk: "to|with|it over",
      keep: "(?:you |your |a |the )(?:\\S+ ){0,2}?(?:place|seat|spot|slot|copy|table)|looking",
      run: "(?:it|this|that|them) (?:past|by)",
      work: "(?:on (?:it|this|that)|it out|something out)",
      set: "(?:it|this|that|one|a call|a meeting|something|you|up)(?: \\S+)? ?up|up (?:a|an|the)|aside",
      show: "you",
      teach: "you",
      walk: "you through",
      leave: "(?:it|them|the key|a copy|a note)(?: \\S+){0,2}? (?:at|with|for|in|on)",
      find: "(?:you|out|a|an|someone|another|us|time)",
      make: "(?:the|a|an|those|these|your|this|that)(?= )|(?:it|time|room|space|arrangements)",
      look: "(?:for|up|after)",
      move: "(?:it|the|your|this|that)",
      go: "(?:down the list|back to|ahead|and|to (?:the|our|my))",
    },
  ),
];
