import type { DateRules } from "../contract/dates.ts";
import { phrase as word } from "../phrase.ts";
import { lexica } from "./date-words.ts";
import { longer } from "./dates-by-month.ts";
import { numbered } from "./dates-by-number.ts";
import { weeks } from "./dates-by-week.ts";
import { weekdays } from "./dates-by-weekday.ts";
import { near } from "./dates-from-today.ts";

/** Up to an article before the date. */
const before = (words: string) =>
  new RegExp(
    `(?<![\\p{L}])(?:${words})(?: (?:the|about|around|or on|on|or before|at the latest|noon|lunch ?time|midday|the end of|close of (?:play|business)(?: on)?|eod|cob|\\d{1,2}(?:[:.]\\d\\d)? ?(?:am|pm)?(?: on)?))? ?$`,
    "iu",
  );

export const dates: DateRules = {
  rules: [...near, ...weekdays, ...weeks, ...numbered, ...longer],
  lexica,
  binders: {
    by: before(
      "by|until|till|til|on or before|before(?= (?:noon|lunch|midday|the end|close of|eod|cob|\\d))|no later than|not later than|not a day later than|at the latest|latest|due|deadline|through|thru",
    ),
    before: before("(?<!on or )before(?! (?:noon|lunch|midday|the end|close of|eod|cob|\\d))|ahead of|prior to"),
    after: before("after|following|past"),
    from: before("from|starting|as of|beginning"),
    // What is of a day is past or only spoken of, but for its hours, its deadline and the time up to it.
    never: before(
      "since|last|(?<!(?:ahead|all|as|close|course|date|deadline|end|evening|middle|morning|afternoon|night|start|visit|week) )of|not before|not|rather than",
    ),
    about: before(
      "(?:about|re|regarding|for|the (?:meeting|call|session|workshop|board|visit|review|demo|event|conference|appointment|presentation|interview|opening|inspection)|our (?:meeting|call|session|workshop|chat|review|demo|visit|appointment|interview|lunch)|your (?:meeting|call|session|workshop|board|visit|review|demo|event|presentation|interview))(?: on)?",
    ),
  },
  latest: /^,? ?(?:at the (?:very )?latest|latest|or sooner|or before)(?!\p{L})/iu,
  clauses: {
    break:
      /[,;:–—()!?…]|\.(?=\s|$)| - | but | so (?!far)| because | although | if | whether | as (?=(?:you|i|we) )| and (?=(?:(?:i|we|you|he|she|it|they|that|there)(?: |'|’))?(?:will|won(?:'|’)?t|shall|ll|can|am|m|are|re|is|s) )| and (?=(?:i|we|you|he|she|it|they) (?!and ))/giu,
    past: word(
      "as (?:discussed|agreed|promised|mentioned|requested|said) (?:on|last|earlier|this)|(?:following|further to) our|thanks for|thank you for|(?<!(?:have|having|get|gets|getting|got|make|makes|making|want|see|find|keep|need) )(?:i|we|you|he|she|it|they|this|that|there) (?:was|were|had|did|sent|went|got(?! you)|said|told|met|spoke|talked|called|asked|received|arrived|came|left|wrote|signed|finished|promised|saw|heard|gave|took|made|found|bought|brought|held|paid|posted|shipped|mailed|emailed|(?:dis)?agreed|\\p{L}{1,14}[^e\\W]ed)|yesterday|ago|was|were|did (?:i|we|you|he|she|it|they|the)|didn(?:'|’)t|went out",
    ),
    perfect: word(
      "(?<!(?:once|when|after|as soon as|if|until|before|the moment) (?:\\p{L}{1,20} ){0,3})(?:have|has|(?:i|we|you|they)(?:'|’)ve) (?:already )?(?!(?:agreed|arranged|accepted|asked|blocked|booked|changed|cleared|decided|delayed|moved|offered|ordered|pencilled|penciled|planned|postponed|promised|reserved|rescheduled|scheduled|shifted|put|got)(?!\\p{L}))(?:sent|gone|got|said|told|met|spoken|talked|been|received|written|seen|given|\\p{L}{2,15}ed)",
    ),
    future: word(
      "will|shall|should|can|may|must|going to|(?:expect|hope|plan|want|mean|intend|aim)s? to|(?:i|we|you|they|he|she|it|that|there)(?:'|’)ll|(?:am|are|is|i(?:'|’)m|we(?:'|’)re|you(?:'|’)re|they(?:'|’)re) (?:\\p{L}{1,10}ly )?\\p{L}{2,15}ing",
    ),
    denied: word(
      "not(?! (?:later|only|forget|a (?:day|minute|second|moment) later))|cannot|can(?:'|’)?t|won(?:'|’)?t(?! forget| be later| take)|don(?:'|’)?t(?! worry)|doesn(?:'|’)?t|never|isn(?:'|’)t|aren(?:'|’)t|unable",
    ),
    away: word(
      "(?:am|are|i(?:'|’)m|we(?:'|’)re|be|being|out|off)[^\\n]{0,60}(?<!\\p{L})(?:away|(?<!(?:\\p{L}(?:ed|nt|et|ut)|is) )out(?! (?:of (?!(?:the )?(?:office|town))|to|for|from))(?: of (?:the )?office| of town)?|(?<!% )off (?:until|till|on|from|work|sick)|travelling|traveling|on (?:annual )?(?:leave|holiday|vacation|the road)|hiking|offline|unavailable|abroad|busy|fully booked|sick)|out of (?:the )?office|out hiking|on leave|on holiday|closed(?! (?:out|by|off))|out (?:till|until)|away (?:till|until)",
    ),
    aside: new RegExp(
      `^\\s{0,3}(?:and |but |so )?${word("if|when|once|as soon as|while|since|because|unless|whether|in case|as").source}|${
        word(
          "(?:he|she)(?:'|’)?s?|they(?:'|’)re|i need|i(?:'|’)d need|(?:if|provided) you|send me|give me|let me have|can you|could you|valid|expires|deadline is",
        ).source
      }`,
      "iu",
    ),
  },
  absence: {
    back: word("back|return|returns|returning|reachable|available again"),
    inclusive: word("inclusive|including|through|thru"),
  },
  nextWeekday: "following",
};
