import type { RestatedVerb, RestateRules } from "../contract/address.ts";

const modal = (verb: string): RestatedVerb => ({ asked: ["you", verb], answered: ["I", verb] });

export const restate: RestateRules = {
  whether: "whether",
  verb: "second",
  questionWords:
    /^(?:(?:by|until|from|since|for|with|at|in|on|to) )?(?:when|where|who|whom|whose|what(?: \p{L}{1,30})?|why|which(?: \p{L}{1,30})?|how(?: (?:many|much)(?: \p{L}{1,30})?| long| far| often| soon)?)$/iu,
  yesNo: /^(?:is|are|was|were|does|do|did|has|have|will|shall|should|may)(?!\p{L})/iu,
  verbs: {
    "could you": modal("could"),
    "can you": modal("could"),
    "would you": modal("would"),
    "will you": modal("would"),
    "might you": modal("might"),
    "have you": modal("have"),
    "do you": modal(""),
    "are you": { asked: ["you", "are"], answered: ["I", "am"] },
    "should i": { asked: ["I", "should"] },
    "shall i": { asked: ["I", "should"] },
    "may i": { asked: ["I", "might"] },
  },
  turns: {
    me: ["you", "you", "you"],
    us: ["you", "you", "you"],
    my: ["your", "your", "your"],
    our: ["your", "your", "your"],
    your: ["my", "our", "my"],
    yours: ["mine", "ours", "mine"],
    yourself: ["myself", "ourselves", "myself"],
  },
  fillers: /^(?:please|kindly|perhaps|possibly)$/iu,
  unsafe:
    /[,;:?!“”"()/\n–]|(?<!\p{L})(?:or|today|tonight|tomorrow|yesterday|soon|now|next|this|last|coming|ago|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|weekend)(?!\p{L})/iu,
  ambiguous: /(?<!\p{L})(?:I|I['’]m|I['’]ll|I['’]ve|we|we['’]re|you|mine|ours|here|it['’]s)(?!\p{L})/iu,
  examples: [
    {
      question: "Could you find us two clinicians for an hour-long interview each when I'm over in March?",
      by: "owner",
      form: "informal",
      becomes: "whether you could find us two clinicians for an hour-long interview each when I'm over in March",
    },
    {
      question: "Would you give a 25-minute talk in Glasgow on 17 September?",
      by: "contact",
      form: "informal",
      becomes: "whether I would give a 25-minute talk in Glasgow on 17 September",
    },
    {
      question: "Can you please send me your slides?",
      by: "contact",
      form: "formal",
      becomes: "whether I could send you my slides",
    },
    {
      question: "How many people could you spare?",
      by: "owner",
      form: "informal",
      becomes: "how many people you could spare",
    },
    {
      question: "Do you have a consent form?",
      by: "contact",
      form: "informal",
      becomes: "whether I have a consent form",
    },
    { question: "Is the sandbox free of charge for partners?", by: "contact", form: "formal", becomes: "" },
    { question: "Could you call me tomorrow?", by: "contact", form: "informal", becomes: "" },
    { question: "Can you tell me what you need?", by: "contact", form: "informal", becomes: "" },
    { question: "Should I book the room?", by: "contact", form: "informal", becomes: "" },
    { question: "Could you send A, or would B do?", by: "owner", form: "informal", becomes: "" },
  ],
};
