/** What makes a promise more likely one: somebody it is for, a time to come, the writer's word, a thing handed over. */
import type { PromiseRules } from "../../contract/promises.ts";
import { any, oneOf, wording } from "../../wording.ts";

const WEEKDAY = "(?:mon|tues|wednes|thurs|fri|satur|sun)days?|mon|tue|tues|wed|thu|thurs|fri|sat|sun";
const MONTH = any(
  "january|february|march|april|june|july|august|september|october|november|december|jan|feb|apr|jun|jul",
  "aug|sept?|oct|nov|dec",
);

/** A time to come, as a pattern source to be built into others. */
export const TIME = oneOf(
  String.raw`by|on|at|in the|in \w+ (?:minutes?|hours?|days?|weeks?)|before|after|once|when|as soon|until|within`,
  "today|tonight|tomorrow|later|soon|shortly|this|next|first thing|asap|early|mid|end of|over the",
  `separately|any (?:day|minute)|a week|${WEEKDAY}|monday|tmrw`,
);

/** What people hand over. */
export const MATTER = oneOf(
  "minutes|documents?|docs?|drafts?|offers?|quotes?|proposals?|contracts?|invoices?|reports?|lists?|links?",
  "photos?|pictures?|pics|slides?|decks?|files?|papers?|numbers?|figures|data|text|plans?|overview|summary",
  "analysis|drawings?|sketch(?:es)?|address|details|info|information|suggestions?|comments?|notes?|feedback",
  "updates?|memo|spreadsheet|sheet|version|cvs?|references?|certificates?|samples?|parcels?|packages?",
  "books?|articles?|chapters?|manuscripts?|concept|estimate|budget|schedule|agenda|invitations?|recordings?",
  "scans?|copy|copies|forms?|mail|email|statement|view|results?|recipe|one-pager|intro|rest|money|payment",
  "credit|build|patch|briefing|pdf|letter|bio|logo|logins?|passwords?|approval|decision|answer|reply|order",
  "delivery|prices|news|specs?|brochure|templates?|contacts?|confirmation|transcript|abstract|paragraphs?",
  "translation|replacement|pricing|handout|kit",
);

export const support: PromiseRules["support"] = {
  recipient: wording("you|your|yours|you're|you'll|together|both|everyone|us both|each other"),
  time: wording(
    "today|tonight|tomorrow|tmrw|later|soon|shortly|then|now|straight away|right away|immediately|asap",
    `momentarily|${WEEKDAY}|${MONTH}`,
    "(?:this|next|coming|following) (?:week|month|year|quarter|weekend|morning|afternoon|evening|summer|autumn|fall|winter|spring|time|day|couple|few)",
    String.raw`weekend|(?:on|by|before|after|around|until|from) (?:the )?\d{1,2}(?:st|nd|rd|th)?`,
    String.raw`(?:in|within) (?:a|an|the|one|two|three|four|ten|\d+) \S+|once|when i|when the|when we|as soon as`,
    "after (?:the|my|easter|christmas|lunch|work|that|she|he|we|i)|before (?:the|your|you|then|noon|lunch)",
    String.raw`by (?:the|end|then|close|cob|eod|noon|lunch\w*)|end of|first thing|over the weekend|cob|eod|eow|at \d+`,
    String.raw`\d{1,2} ?[ap]m|at (?:noon|half|nine|ten|eight|seven|six|five|four|three|two|one|eleven|twelve)|fortnight`,
    "next time|again|in due course|separately|from now on|on my way|the day after",
  ),
  deadline: wording(
    String.raw`by (?:the |end |close |early |mid |late |next |this |of |start )*(?:today|tonight|tomorrow|tmrw|${WEEKDAY}|${MONTH}|noon|week|month|year|weekend|day|play|business|cob|eod|eow|then|lunch\w*|\d\S*|morning|evening)`,
    String.raw`before (?:the (?:end|week|month|meeting|weekend|\d)|noon|lunch|then|you|friday|monday)|no later than`,
    String.raw`at the latest|on time|within (?:the|a|an|two|\d)|first thing|today|eod|cob|right away|straight away`,
    "in the next",
  ),
  pledge: wording(
    "promise|promised|you have my word|my word|guaranteed?|count on (?:it|me)|rest assured|for sure|for real",
    "without fail|come hell or high water|no worries|don't worry|no problem|definitely|certainly|make sure",
    "cross my heart|no bother",
  ),
  matter: wording(MATTER),
};
