import { phrase } from "../phrase.ts";
import type { PlaceRules } from "./contract.ts";
import { gap } from "./gap.ts";

const names = {
  2886242: "Cologne",
  2861650: "Nuremberg",
  2910831: "Hanover",
  2657896: "Zurich",
  2660646: "Geneva",
  2659811: "Lucerne",
  2711537: "Gothenburg",
  3094802: "Krakow",
  3081368: "Wroclaw",
  3099434: "Gdansk",
  3088171: "Poznan",
  3093133: "Lodz",
  2803138: "Antwerp",
  2797656: "Ghent",
  2800931: "Bruges",
  2510911: "Seville",
  5128581: "New York",
  2925533: "Frankfurt",
  2911522: "Halle",
  2661513: "Biel",
  734077: "Thessaloniki",
  3860259: "Cordoba",
  3171728: "Padua",
  665087: "Timisoara",
  3413829: "Reykjavik",
  2692969: "Malmo",
};

const ambiguous =
  "reading nice bath mobile cork lincoln washington houston austin jackson madison charlotte victoria florence orlando " +
  "phoenix lancaster preston chester derby hull stirling bolton barnet sutton stafford bradford burton barking bury " +
  "poole rugby newport hamilton kingston warren garland irving arlington norman buffalo aurora alexandria augusta " +
  "eugene dayton providence reno corona carson clinton denton frisco lawrence murray quincy troy tyler allen everett " +
  "beaumont davis bryan cary gilbert edison independence enterprise surprise salem santiago salvador natal " +
  "santos toledo david batman nancy tours angers paramount elgin concord cambridge springfield columbia moss " +
  "dudley crawley slough swords naas nelson windsor richmond brandon killeen boulder temple thornton roman " +
  "santa clara carmel laredo lodi ventura olive como cadiz bari vic van lima";

const everyday =
  "march street stone sale deal hook grove fleet mission male most gap orange split ware of man same hale speed " +
  "hope hythe wells battle eye ash flint bend sparks delta sunrise jupiter grays arnold";

/** "I am", "we'll be": being somewhere, with what may stand between. "I'm calling the office in CITY" is not. */
const BEING =
  "(?:(?:i|we)(?:['’](?:m|re)| am| are)(?: (?:now|back|also|both|all|again|actually|probably))?(?! \\p{L}{2,12}ing )|(?:i|we)(?:['’]ll| will| shall)(?: (?:also|both|all|probably|likely|then|actually)){0,2} be)";

const GO =
  "(?:com(?:e|ing)|go(?:ing)?|fly(?:ing)?|travel(?:l?ing)?|head(?:ing|ed)?|driv(?:e|ing)|pass(?:ing)?|stop(?:ping)?|visit(?:ing)?|off|over)";

export const en: PlaceRules = {
  code: "en",
  names,
  ambiguous: ambiguous.split(" "),
  everyday: everyday.split(" "),
  prepositions: ["in", "from", "to", "at", "near", "around", "via"],
  home: [
    {
      id: "en/based",
      pattern: phrase(
        "(?:(?:i|we)(?:['’](?:m|re)| am| are)?(?: (?:now|still|currently|both|all|actually))? (?:based|located|living|working|live|work)(?: (?:here|now|again|out|remotely))?|based) (?:in|of|from) CITY",
      ),
      matches: ["I'm based in CITY.", "We work out of CITY", "I now live in CITY with two cats.", "Based in CITY"],
      rejects: ["She lives in CITY.", "I am in CITY on Monday.", "We work with clients in CITY."],
    },
    {
      id: "en/moved",
      pattern: phrase(
        `(?:i|we)(?:['’]ve| have)? (?:just |recently |finally )?(?:moved|relocated)(?: up| down| over| back| out)? to CITY`,
      ),
      matches: ["I moved up to CITY in the summer", "We've just relocated to CITY."],
      rejects: ["He moved to CITY.", "We moved the meeting to Monday, in CITY."],
    },
    {
      id: "en/settled",
      pattern: phrase(
        "(?:i|we)(?:['’](?:m|re|ve)| am| are| have)(?: (?:now|finally|well|just))? settled(?: (?:again|back|down|in|here)){0,2} in CITY",
      ),
      matches: ["Now I am settled again in CITY, with a desk by the harbour", "We've finally settled in CITY."],
      rejects: ["They settled in CITY.", "We've settled the bill in CITY."],
    },
    {
      id: "en/office",
      pattern: phrase(
        `(?:our|my)(?: new)? (?:office|studio|practice|lab|workshop|plant|headquarters|hq)(?: is| here)? in CITY`,
      ),
      matches: ["Do drop by our office in CITY.", "My lab is in CITY"],
      rejects: ["Your office in CITY is lovely.", "Our office is closed, as in CITY."],
    },
  ],
  visits: [
    {
      id: "en/there",
      pattern: phrase(`${BEING}${gap(60)} (?:in|at) CITY`),
      matches: ["I am in CITY from 17 to 19 March", "I'll be in CITY on 24 March", "We're both back in CITY next week"],
      rejects: [
        "Are you in CITY on Monday?",
        "She will be in CITY on Monday.",
        "I am back from CITY.",
        "I'm calling the office in CITY tomorrow.",
      ],
    },
    {
      id: "en/coming",
      pattern: phrase(
        `(?:i|we)(?:['’](?:ll|m|re)| will| am| are| have to| need to| must)${gap(30)} ${GO}${gap(20)} (?:to |in |through |via )?CITY`,
      ),
      matches: ["We're coming over to CITY next week", "I'm visiting CITY in May", "I have to fly to CITY on 3 May"],
      rejects: ["I'll send the parcel to CITY on Monday.", "Are you coming to CITY?"],
    },
    {
      id: "en/in-town",
      pattern: phrase(`^(?:in|back in|coming to|flying to|off to|visiting) CITY (?:on|from|next|this|until|for|in)`),
      matches: ["In CITY from Tuesday.", "Coming to CITY next week, coffee?"],
      rejects: ["Meet me in CITY on Tuesday.", "In CITY it rains."],
    },
  ],
  fairs: [
    {
      id: "en/fair",
      pattern: phrase(
        `(?:i|we)(?:['’](?:ll|m|re|ve)| will| am| are| have)${gap(60)} (?:booth|stand|stall|exhibiting|exhibit|speaking|presenting|showing)${gap(40)} CITY`,
      ),
      matches: ["We will have a booth at the CITY fair in April", "We're exhibiting at Powerworld in CITY."],
      rejects: ["The booth in CITY was empty.", "They are exhibiting in CITY."],
    },
  ],
  unreal: phrase(
    "not|cannot|\\p{L}{2,9}['’]t|if|whenever|curious|wondering|glad|sorry|would|could|was|were|cancelled|postponed|are you|will you|do you|hope to|might",
  ),
  legal: phrase("registered|registration|company (?:no|number)|incorporated|jurisdiction|courts? of"),
  toward: ["to", "in", "at"],
  journey: phrase(
    "trip|travel|train|flight|fly|hotel|stay|fair|expo|show|conference|summit|congress|visit|visits|workshop|training|talk|offsite|roadshow|customers?|clients?|research|meetings",
  ),
  virtual: phrase(
    "zoom|teams|meet|google meet|webex|skype|facetime|whatsapp|video|call|phone|online|virtual|remote|dial-?in|webinar|https?",
  ),
  room: phrase("room|boardroom"),
  leisure: phrase("holiday|holidays|vacation|easter|christmas|wedding|birthday|honeymoon|stag|hen do|leave|pto|family"),
};
