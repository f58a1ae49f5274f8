/** Promises told from the other end: what the reader gets, what comes, what will be done. */
import type { PromiseRule } from "../../contract/promises.ts";
import { any, oneOf } from "../../wording.ts";
import { says } from "./grammar.ts";
import { MATTER, TIME } from "./support.ts";

const AT_YOURS = oneOf(
  "with you|to (?:you|everyone)|on your desk",
  "in your (?:inbox|mailbox|hands|letterbox|pigeonhole|tray|folder)|in the (?:post|mail)|your way",
  "from (?:me|us|our side|my side)|at yours",
);

export const receipt: readonly PromiseRule[] = [
  says(
    {
      id: "en/you-get",
      kind: "send",
      open: true,
      strength: "likely",
      matches: [
        "You'll have the revised quote by Friday.",
        "You will receive an abstract from me.",
        "you'll get my notes",
        "You should have it by Monday.",
        "You'll find it in your inbox tomorrow.",
      ],
      rejects: ["You have the quote.", "They'll have it by Friday.", "You'll have seen the news."],
    },
    {
      "have get receive find see be": String.raw`(?:you'll|you will|you shall|you ll|u will|u'll|you're going to|you should|everyone will|you both will|you'll both|you'll all)(?: (?:then|also|soon|both|all|certainly|definitely|still|of course|shortly|hopefully|each|finally|now|always|be able to|surely|certainly)){0,2} (?:have(?! (?:seen|heard|noticed|gathered|to|fun|a great|a good|a lovely|been|had|received|got|gotten|read))|get(?! (?:used|over|better|there|well|the hang))|receive|be (?:the first|informed|notified|contacted|told|updated|invited|paid|refunded|credited|reimbursed|sent)|find (?:it|them|the|my|our)(?! (?:very|quite|hard|easy|difficult|interesting|useful|helpful|more))|see (?:it|them|the|a|my|our)(?: \S+){0,5}? (?:from (?:me|us)|in your inbox))`,
    },
  ),
  says(
    {
      id: "en/expect",
      kind: "send",
      open: true,
      strength: "likely",
      matches: [
        "Expect the minutes by the end of the week.",
        "You can count on a written statement from me.",
        "You can expect my answer tomorrow.",
        "Expect it Monday.",
      ],
      rejects: ["I expect the minutes.", "We expect rain.", "You expect a lot."],
    },
    {
      expect: any(
        `^(?:you can |please )?expect (?:the|my|our|a|an|it|them|something|that|this|feedback|news|${MATTER})(?=[^,]{0,60}(?:${TIME}|from (?:me|us)))`,
        `you can expect (?:my|our|a|an|the|it)(?=[^,]{0,60}(?:${TIME}|from (?:me|us)))`,
      ),
      "count rely": "you can (?:count|rely) on (?:a|an|the|my|our)",
    },
  ),
  says(
    {
      id: "en/thing-comes",
      kind: "send",
      open: true,
      strength: "likely",
      matches: [
        "Right one's coming your way in ten minutes.",
        "Deck to follow this afternoon.",
        "My chapter will be with you a week on Friday.",
        "Bio and photo will be with you before the end of the month.",
        "Proper answer coming in the next couple of days.",
        "Consent form coming tomorrow",
        "Photos will find their way to you.",
        "The sheet goes out to you end of next week.",
        "New prices will be in the system by Friday.",
      ],
      rejects: ["The train is coming tomorrow.", "He will be late.", "The deck was long."],
    },
    {
      "follow follows": "(?:to follow|(?<!as )follows|will follow)(?! (?:up|the|your|you|him|her|me|us)(?: |$))",
      "coming heading going goes go leave leaves way": `(?:coming|heading|going(?: out)?|goes?(?: out)?|leaves?|on (?:its|their) way)(?: \\S+){0,6}? ${AT_YOURS}`,
      "be reach arrive land come find make go": `(?<!(?:i|we|he|she) )(?:will|(?:it|that|this|they|[a-z]{3,12})'ll|should|shall) (?:be|reach|arrive|land|come|find|make|go)(?: \\S+){0,6}? ${AT_YOURS}`,
      "coming follow due way incoming": `${MATTER}(?: \\S+){0,4}? (?:coming|(?:will|[a-z]{1,12}'ll) follow|due|on (?:its|the) way|incoming)(?= (?:${TIME}))`,
      "goes go ready done finished sent": `${MATTER}(?: \\S+){0,4}? (?:goes? out|will (?:go out|be (?:ready|done|finished|sent)))(?= (?:${TIME}))`,
      "reach find": "(?:will|[a-z]{1,12}'ll) (?:reach|find) you",
      "live system folder drive server": `(?:will|[a-z]{1,12}'ll) be (?:live|in the (?:system|folder)|on the (?:drive|server))(?= (?:${TIME}|for you))`,
      "to with": `^(?:\\S+ ){0,3}?${MATTER} (?:to|with) you(?= )`,
      coming: "^coming (?:tonight|tomorrow|later|soon|today|this|next|by|over|your|shortly|up)",
      more: "^more (?:on (?:that|this|it) |details |info |to follow )?(?:tomorrow|next|soon|later|by|shortly|in the|when|once)",
      leaves: "leaves our (?:house|warehouse|office)",
    },
  ),
  says(
    {
      id: "en/owe",
      kind: "send",
      open: true,
      strength: "sure",
      matches: ["I owe you the recording link.", "I still owe you an answer.", "We owe you a draft."],
      rejects: ["I owe you an apology.", "You owe me a link."],
    },
    {
      owe: `(?:i|we) (?:still |also )?owe you (?:the|an?|some|my|that|those|two|three)(?: \\S+){0,3}? ${MATTER}`,
    },
  ),
  says(
    {
      id: "en/gets-done",
      kind: "do",
      open: true,
      strength: "likely",
      matches: [
        "It will be done by Monday.",
        "It'll be sent out tomorrow.",
        "That will be fixed this week.",
        "Done by Monday.",
      ],
      rejects: ["It was done.", "That'll be the day.", "It will be cold tomorrow."],
    },
    {
      "be get": `(?:will|[a-z]{1,12}'ll) (?:be|get) (?:done|sent|fixed|sorted|paid|updated|delivered|shipped|posted|uploaded|shared|completed|resolved|corrected|refunded|handled|forwarded|circulated|transferred|finished|changed|added|removed|cancelled|ready|live)(?= (?:\\S+ ){0,2}?(?:${TIME}|to you))`,
      done: "^done by",
    },
  ),
];
