/** Promises told from the other end: what the reader gets, what comes, what will be done. */
import type { PromiseRule } from "../../contract/promises.ts";
import { says } from "./grammar.ts";
import { MATTER, TIME } from "./support.ts";

const AT_YOURS =
  "(?:with you|to you|on your desk|in your (?:inbox|mailbox|hands|letterbox)|in the (?:post|mail)|your way|from (?:me|us|our side|my side)|at yours)";

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
    "have get receive find see be",
    String.raw`(?:you'll|you will|you shall|you ll|u will|u'll|you're going to|you should|everyone will|you both will|you'll both|you'll all)(?: \S+){0,2}? (?:have(?! (?:seen|heard|noticed|gathered|to|fun|a great|a good|a lovely|been|had|received|got|gotten|read))|get(?! (?:used|over|better|there|well|the hang))|receive|be (?:the first|informed|notified|contacted|told|updated|invited|paid|refunded|credited|reimbursed|sent)|find (?:it|them|the|my|our)|see (?:it|them|the|a|my|our)(?: \S+){0,5}? (?:from (?:me|us)|in your inbox))`,
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
    "expect count rely",
    `^(?:you can |please )?expect (?:the|my|our|a|an|it|them|something|that|this|feedback|news|${MATTER})(?=[^,]{0,60}(?:${TIME}|from (?:me|us)))|you can (?:count|rely) on (?:a|an|the|my|our)|you can expect (?:my|our|a|an|the|it)(?=[^,]{0,60}(?:${TIME}|from (?:me|us)))`,
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
    "coming follow follows way be goes go going heading reach land due arrive arriving incoming leaves is will",
    `(?:to follow|follows|will follow)(?! (?:up|the|your|you|him|her|me|us)(?: |$))|(?:coming|heading|going|on (?:its|their) way|winging (?:its|their) way|going out|goes out|go out|will go out|will be going out|goes|go|leaves|will leave)(?: \\S+){0,6}? ${AT_YOURS}|(?:will|[a-z]+'ll|should|shall) (?:be|reach|arrive|land|come|find|make|go)(?: \\S+){0,6}? ${AT_YOURS}|(?:${MATTER}|answer|reply|email)(?: \\S+){0,4}? (?:(?:is |are )?coming|(?:will|[a-z]+'ll) follow|(?:is |are )?due|(?:is |are )?on (?:its|the) way|incoming|goes out|go out|will go out|will be (?:ready|done|finished|sent|in the))(?= (?:${TIME}))|(?:will|[a-z]+'ll) (?:reach|find) you|(?:will|[a-z]+'ll) be (?:live|in the system|in the post|in the folder|on the drive|on the server|available)(?= (?:${TIME}|for you))|^(?:\\S+ ){0,3}?${MATTER} (?:to|with) you(?= )|^coming (?:tonight|tomorrow|later|soon|today|this|next|by|over|your|shortly|up)|^more (?:on (?:that|this|it) |details |info |to follow )?(?=tomorrow|next|soon|later|by|shortly|in the|when|once)|(?:leaves|will leave) our (?:house|warehouse|office)`,
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
    "owe",
    `(?:i|we) (?:still |also )?owe you (?:the|an?|some|my|that|those|two|three)(?: \\S+){0,3}? ${MATTER}`,
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
    "be done sorted",
    `(?:will|[a-z]+'ll) (?:be|get) (?:done|sent|fixed|sorted|paid|updated|delivered|shipped|posted|uploaded|shared|completed|resolved|corrected|refunded|handled|forwarded|circulated|transferred|finished|changed|added|removed|cancelled|ready|live)(?= (?:\\S+ ){0,2}?(?:${TIME}|to you))|^done by`,
  ),
];
