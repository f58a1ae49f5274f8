/** What the writer gives into the reader's hands: things sent, people introduced. */
import type { PromiseRule } from "../../contract/promises.ts";
import { any, oneOf, words } from "../../wording.ts";
import { acts, says } from "./grammar.ts";

const TO_YOU = oneOf(
  "(?:right |straight |all )?(?:over|across|out|round|off|along|on|back|through|up) to (?:you|both|all)",
  "to (?:you|both of you|everyone)|with you|you over|over(?=$)|your way",
  "in (?:your|the) (?:inbox|folder|drive|cloud|post|mail|channel|letterbox)|through your (?:door|letterbox)",
  String.raw`up on (?:the )?\S+`,
);
const THINGS =
  "you (?:all )?(?:the|a|an|some|my|our|one|two|three|those|these|that|it|them|both|all|copies|more|everything|whatever|something|what|figures|numbers|details)";

const COMMENTS = "(?:comments|feedback|edits|remarks|corrections|my notes|our notes)";

export const handOver: readonly PromiseRule[] = [
  acts(
    {
      id: "en/send",
      kind: "send",
      strength: "likely",
      matches: [
        "I'll send you the paper.",
        "Will forward the mail tonight.",
        "We're going to ship two samples.",
        "I send you the file tomorrow.",
        "Let me find the link and send it over.",
        "I'll be sending you the plan.",
      ],
      rejects: ["She'll send you the paper.", "Send me the paper.", "I sent you the paper."],
    },
    words(
      "send forward share email mail post ship circulate courier fax text upload deliver supply resend transmit",
      "dispatch whatsapp dm scan messenger distribute attach re-send email reissue transfer",
    ),
    {
      be: "(?:sending|forwarding|sharing|emailing|mailing|posting|shipping)",
      have: String.raw`(?:\S+ ){0,4}?(?:send|forward|email|mail|post|ship)(?: (?:you|it|them|that|over))`,
    },
  ),
  acts(
    {
      id: "en/get-over",
      kind: "send",
      strength: "likely",
      matches: [
        "I'll get the invoice over to you.",
        "Let me dig out the address.",
        "I'll have the draft with you on Monday.",
        "I can let you have the drawings by Thursday.",
        "I can get you the figures by noon.",
      ],
      rejects: ["I'll get over it.", "He'll dig out the address.", "I have the draft."],
    },
    "dig return",
    {
      get: `${TO_YOU}|${THINGS}|in the post`,
      have: any(
        "with you|to you|on your desk|in your inbox",
        "(?:couriered|delivered|sent|shipped|posted|emailed|mailed|forwarded)(?: \\S+){0,2}",
      ),
      pop: "in the (?:post|mail)|in your|over|across|through",
      put: "in the (?:post|mail|folder|drive|shared|cloud|dropbox|channel)|together (?:a|an|the|some|two|three)|in your",
      pull: "together|out|up",
      pass: `(?:it|them|that|this|the \\S+) (?:over|across|along|back)|${THINGS}|to you`,
      let: "you (?:all )?have",
      bring: "you (?:a|the|some|my|one|two)",
      run: `you (?:off )?a cop`,
      ping: `${THINGS}|(?:it|them|that|this) (?:over|across)|you (?:when|once|the)`,
      shoot: `(?:it|them|that|this|the \\S+) (?:over|across)|${THINGS}`,
      fire: "over|across|off",
      drop: "(?:it|them|that|the \\S+ ?\\S*|a copy) (?:in|into|off|over|round|through)|in the (?:post|mail)|into (?:the|your)",
      slip: "through your|in your|into your|a copy",
      stick: "in the (?:post|mail)",
      lend: THINGS,
      give: "you (?:access|the (?:link|file|details|numbers|figures|address|password|login|code|slides|document)|a copy|copies)",
      provide: "you with|you|the|an?|your",
      chuck: "(?:it|them|the \\S+ ?\\S*) (?:in|into|over|through)",
      hand: "in|over|it to you|you|them to you",
      compile: "(?:a|the|some)(?: \\S+){0,4}? (?:list|overview|summary)",
      make: "sure(?: that)? you (?:get|have|receive)",
      see: "that you (?:get|have|receive)",
      issue: "(?:the|your|an?) (?:minutes|invoice|certificate|report|document|statement|letter|quote|ticket)s?",
      write:
        "you (?:the|a) (?:rest|list|summary|reference|letter)|down for you|up(?: \\S+){1,6}? and (?:send|mail|email|share)",
      cc: "you",
    },
  ),
  acts(
    {
      id: "en/send-comments",
      kind: "review",
      strength: "sure",
      matches: ["I'll send you our comments.", "I'll read it and send comments.", "We'll give you feedback."],
      rejects: ["I'll send you the file.", "She'll send comments."],
    },
    "",
    { send: COMMENTS, give: `you(?: \\S+){0,3}? ${COMMENTS}`, share: COMMENTS, email: COMMENTS },
  ),
  acts(
    {
      id: "en/copy-in",
      kind: "introduce",
      strength: "likely",
      matches: ["I'll write to Ms Keller and copy you in.", "I'll cc you both."],
      rejects: ["I'm copying you in.", "Copy me in."],
    },
    "",
    { copy: "you(?: both)? in|you both", cc: "you" },
  ),
  acts(
    {
      id: "en/introduce",
      kind: "introduce",
      strength: "likely",
      matches: [
        "I'll introduce you two next week.",
        "Let me put you in touch with Ann.",
        "I'll hook you up with our designer.",
        "I'll make the intro to Dev.",
        "We'll introduce you to two investors next month.",
      ],
      rejects: ["She'll introduce you.", "I introduced you in autumn.", "Let me introduce myself."],
    },
    "",
    {
      introduce: "you|both|the two|him|her|them",
      connect: "you|the two|both|him|her|them",
      put: "(?:you|her|him|them|us)(?: \\S+){0,4}? in (?:touch|contact)",
      make: "(?:the|an?|that|this|your|some)(?: \\S+){0,2}? (?:intro|intros|introductions?)",
      do: "(?:the|an?)(?: \\S+)? (?:intro|introduction)",
      hook: "you(?: \\S+){0,3}? up",
      link: "you(?: \\S+){0,3}? (?:up|with|to)|the two",
      set: "you up with|up an? (?:intro|introduction)",
      loop: "in (?:professor|prof|dr|mr|ms|mrs|him|her|them|my|our|the)|(?:him|her|them) in",
      drop: "you both a line",
      bring: "you(?: \\S+){0,3}? together|you and \\S+ together",
      match: "you(?: \\S+)? (?:up )?with",
      pair: "you(?: \\S+)? (?:up )?with",
      get: "you(?: \\S+)? (?:in front of|in touch with|together with|talking to)",
    },
  ),
  says(
    {
      id: "en/intro",
      kind: "introduce",
      strength: "likely",
      matches: [
        "Introduction to Dev coming tomorrow.",
        "Consider the introduction done.",
        "Intro email to Sandra goes out tomorrow.",
        "We can introduce you to two investors.",
      ],
      rejects: ["The introduction was long.", "Introduce yourself."],
    },
    {
      "introduce connect": "(?:i|we) can (?:introduce|connect) you (?:to|with)",
      "intro intros introduction introductions": String.raw`(?:intro|introduction)s?(?: \S+){0,6}? (?:goes out|coming|to follow|follows|on its way|is coming|will follow|tomorrow|next week)`,
      consider: "consider the intro(?:duction)?",
      "introducing connecting": "(?:i'm|i am) (?:introducing|connecting) you",
    },
  ),
];
