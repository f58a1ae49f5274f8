import { type WordRules, wordSet } from "../contract/words.ts";

const stop = wordSet(
  "the a an this that these those some any no each every either neither both all many much more most few several other another",
  "i you he she it we they me him her us them my your his its our their mine yours ours theirs myself yourself who whom",
  "whose which what where when why how there here and or but nor so yet if unless because since as than that though although",
  "while until till before after once whether in on at by for with from to of into onto about over under between through during",
  "without within against up down out off via per around across behind near am is are was were be been being have has had having",
  "do does did doing done will would shall should can could may might must cannot ought need i'm i'll i've i'd you're you'll",
  "you've he's she's it's we're we'll we've they're they'll that's there's here's what's let's don't doesn't didn't won't",
  "wouldn't can't couldn't isn't aren't wasn't shouldn't haven't hasn't ill ive im dont cant wont",
  "not yes also too very just only even still already again ever never always often soon now then later quite rather almost",
  "perhaps maybe well however therefore otherwise anyway instead actually really probably certainly together away back",
  "get gets got getting go goes going gone went come comes coming came make makes made making take takes taking took give",
  "gives given giving gave put puts say says said know knows known see seen think thought want wants like look looks let lets",
  "thing things something anything nothing everything someone anyone lot bit one ones two three four five six seven eight nine",
  "ten first second last next same new good great nice fine sure right",
  "today tomorrow tmrw tonight yesterday early mid end latest eod cob",
);

const times = wordSet(
  "morning afternoon evening noon night day days week weeks weekend month months year years quarter hour hours minute",
  "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september",
  "october november december mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec",
);

const boilerplate = wordSet(
  "hello hi hey dear mr mrs ms dr prof thanks thank thx cheers please regards kind best warm wishes sincerely yours faithfully",
  "attached attachment enclosed herewith find promised discussed mentioned requested email emails mail mails message note",
  "send sends sending sent forward forwarding forwarded fwd re share sharing shared reply replying replied answer write writing wrote",
  "written call calling called ring phone touch follow following followed update updates hear heard hope hoping",
  "happy glad pleased delighted sorry apologies appreciate looking question questions let review reviewing read reading check",
  "checking work works working worked keep receive received provide help ok okay perfect sounds info information introduce",
  "bring subject fyi asap btw ps meet meeting catch time",
);

export const words: WordRules = {
  stop,
  times,
  boilerplate,
  hint: /th|wh|^kn|ght|(?:ing|tion|ness|ly|ed|ous|'s|'ll|'re|'ve|n't)$/u,
  abbreviations: wordSet(
    "e.g i.e cf vs viz approx est mr mrs ms dr prof messrs mx rev hon gen sen rep capt col lt sgt nos fig figs",
    "vol pp p para ch ed eds dept univ assn bros tel ext ft",
    "incl excl avg misc ref refs attn encl gov u.s u.k u.n e.u ph.d",
  ),
  closingAbbreviations: wordSet(
    "etc a.m p.m inc ltd co corp llc plc al u.s u.k e.u ph.d jr sr min max sec no art st",
    "jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun",
  ),
  dottedOrdinals: false,
  endings: [
    { end: "ies", as: "i", minStem: 3 },
    ...["ings", "ing", "ed"].map((end) => ({ end, as: "", minStem: 4 })),
    { end: "ss", as: "ss", minStem: 2 },
    ...["'s", "es", "s", "e"].map((end) => ({ end, as: "", minStem: 3 })),
    { end: "y", as: "i", minStem: 3 },
  ],
  joints: [],
  concepts: {
    slides: ["slide", "slideshow", "deck", "presentation"],
    offer: ["offer", "quote", "quotation", "estimate"],
    invoice: ["invoice", "bill"],
    contract: ["contract", "agreement"],
    draft: ["draft"],
    minutes: ["minutes", "transcript"],
    figures: ["figure", "number"],
    photos: ["photo", "picture", "image"],
    report: ["report"],
    resume: ["CV", "resume", "résumé"],
    comments: ["comment", "remark", "feedback"],
    documents: ["document", "doc", "paperwork"],
    address: ["address"],
    list: ["list"],
    plan: ["plan", "drawing"],
    article: ["article", "paper"],
    link: ["link"],
  },
};
