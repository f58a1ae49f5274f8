/** What the writer gives into the reader's hands: things sent, people introduced. */
import type { PromiseRule } from "../../contract/promises.ts";
import { acts, says } from "./grammar.ts";

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
      ],
      rejects: ["She'll send you the paper.", "Send me the paper.", "I sent you the paper."],
    },
    "send forward share email mail post ship circulate courier fax text upload deliver supply provide resend transmit submit drop return fwd dispatch whatsapp attach",
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
      ],
      rejects: ["I'll get over it.", "He'll dig out the address.", "I have the draft."],
    },
    "get have pop put pull dig pass let bring run look hand ping shoot fire stick whip write print send lend",
    [
      "(?:over|across|out|round|off|along|on) to you",
      "to you(?: by| on| before| this| next| tomorrow| today| soon| asap|$)",
      "with you",
      "you have",
      "in the (?:post|mail|dropbox|folder|drive|cloud)",
      "together",
      "(?:dig|digging) (?:out|up)",
      "you (?:the|a|an|some|my|our|two|three|those|these|that|both|all|copies|more)",
      "you over",
    ],
  ),
  says(
    {
      id: "en/dig-up",
      kind: "send",
      strength: "likely",
      matches: [
        "Will dig up the old docs for you.",
        "I can let you have the drawings by Thursday.",
        "Let me dig out the address and text it over.",
      ],
      rejects: ["They dig up the road.", "Let them have it."],
    },
    "dig let have",
    String.raw`(?:will|i'll|we'll|let me|going to)(?: \S+){0,2} dig (?:out|up)|(?:i|we) (?:can|shall|will) let you have`,
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
      ],
      rejects: ["She'll introduce you.", "I introduced you in autumn.", "Let's introduce a rule."],
    },
    "introduce connect put make hook intro loop link drop bring do set get patch broker match",
    [
      "introduc\\S*",
      "(?:you|you two|you both|you guys|her|him|them|you all)(?: \\S+){0,6}? (?:with|in touch|up with|to each other|two|together)",
      "in touch(?: with)?",
      "(?:the|an?|that|this)(?: \\S+)? (?:intro|introduction)",
      "both a line",
      "you (?:to|two|both)",
      "in (?:professor|prof|dr|mr|ms|mrs)",
    ],
  ),
  says(
    {
      id: "en/intro",
      kind: "introduce",
      strength: "likely",
      matches: [
        "I'll introduce you properly.",
        "Introduction to Dev coming tomorrow.",
        "Consider the introduction done.",
        "Intro email to Sandra goes out tomorrow.",
      ],
      rejects: ["The introduction was long.", "Introduce yourself."],
    },
    "introduce introducing intro introduction introductions connect connecting",
    String.raw`(?:i|we)(?:'ll| will| shall|'m going to| am going to)(?: \S+){0,10}? (?:introduce|connect|intro) (?:you|both|the two)|(?:intro|introduction)s?(?: \S+){0,6}? (?:goes out|coming|to follow|follows|on its way|is coming|will follow|tomorrow|next week)|consider the intro(?:duction)?|(?:i'm|i am) (?:introducing|connecting) you`,
  ),
];
