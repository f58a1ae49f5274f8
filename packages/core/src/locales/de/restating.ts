import type { RestatedVerb, RestateRules } from "../contract/address.ts";

/** Second person singular, second person plural, "Sie", first singular, first plural of the verbs that are safe to turn. */
const FORMS = [
  ["kannst", "könnt", "können", "kann", "können"],
  ["könntest", "könntet", "könnten", "könnte", "könnten"],
  ["würdest", "würdet", "würden", "würde", "würden"],
  ["hast", "habt", "haben", "habe", "haben"],
  ["hättest", "hättet", "hätten", "hätte", "hätten"],
  ["bist", "seid", "sind", "bin", "sind"],
  ["willst", "wollt", "wollen", "will", "wollen"],
  ["magst", "mögt", "mögen", "mag", "mögen"],
  ["möchtest", "möchtet", "möchten", "möchte", "möchten"],
  ["weißt", "wisst", "wissen", "weiß", "wissen"],
  ["kennst", "kennt", "kennen", "kenne", "kennen"],
  ["brauchst", "braucht", "brauchen", "brauche", "brauchen"],
] as const;

const verbs: Readonly<Record<string, RestatedVerb>> = Object.fromEntries(
  FORMS.flatMap(([du, ihr, sie, ich, wir]): [string, RestatedVerb][] => [
    [`${du} du`, { asked: ["du", du], answered: ["ich", ich] }],
    [`${ihr} ihr`, { asked: ["ihr", ihr], answered: ["wir", wir] }],
    [`${sie} sie`, { asked: ["Sie", sie], answered: ["ich", ich] }],
  ]).concat([
    ["soll ich", { asked: ["ich", "soll"] }],
    ["darf ich", { asked: ["ich", "darf"] }],
    ["kann ich", { asked: ["ich", "kann"] }],
  ]),
);

/** "mein" becomes "dein", "euer" or "Ihr", in every case ending. */
const ENDINGS = ["", "e", "em", "en", "er", "es"] as const;

export const restate: RestateRules = {
  whether: "ob",
  verb: "last",
  questionWords:
    /^(?:(?:bis|ab|seit|für|mit|an|in|auf|bei|zu|von|aus|um) )?(?:wann|wo|wohin|woher|wer|wen|wem|was|warum|weshalb|wieso|wozu|womit|wofür|worüber|woran|worauf|welche[nrsm]?(?: \p{L}{1,30})?|wie(?: (?:viele?(?: \p{L}{1,30})?|lange|weit|oft|hoch|groß))?)$/iu,
  yesNo:
    /^(?:ist|sind|war|waren|gibt|gilt|passt|passen|geht|bleibt|klappt|stimmt|reicht|genügt|hat|hast|habt|haben|bist|seid|steht|liegt|kommst|kommt|kommen|darf|dürfen|soll|sollen)(?!\p{L})/iu,
  verbs,
  turns: {
    mir: ["dir", "euch", "Ihnen"],
    mich: ["dich", "euch", "Sie"],
    uns: ["euch", "euch", ""], // "Ihnen" or "Sie": which of them, only the verb knows
    dir: ["mir", "mir", "mir"],
    dich: ["mich", "mich", "mich"],
    Ihnen: ["mir", "mir", "mir"],
    euch: ["uns", "uns", "uns"],
    ...Object.fromEntries(
      ENDINGS.flatMap((end): [string, readonly [string, string, string]][] => {
        const euer = end === "" ? "euer" : `eur${end}`;
        const unser = `unser${end}`;
        return [
          [`mein${end}`, [`dein${end}`, euer, `Ihr${end}`]],
          [unser, [euer, euer, `Ihr${end}`]],
          [`dein${end}`, [`mein${end}`, `mein${end}`, `mein${end}`]],
          [`Ihr${end}`, [`mein${end}`, `mein${end}`, `mein${end}`]],
          [euer, [unser, unser, unser]],
        ];
      }),
    ),
  },
  fillers: /^(?:bitte|bitteschön|mal|vielleicht|eventuell)$/iu,
  unsafe:
    /[,;:?!„“"»«()/\n–]|(?<!\p{L})(?:oder|heute|morgen|gestern|übermorgen|vorgestern|bald|jetzt|gerade|nächste[nmrs]?|kommende[nmrs]?|diese[nmrs]?|letzte[nmrs]?|vorige[nmrs]?|(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag\p{L}{0,12}|Mittwoch\p{L}{0,12}|Sonnabend|Wochenende|Woche|Wochen|Tagen)(?!\p{L})/iu,
  ambiguous: /(?<!\p{L})(?:ich|wir|du|sie|ihr|sich|man)(?!\p{L})/iu,
  examples: [
    {
      question: "Könntest du mir bis Ende Jänner eine Vorstatik für den Zubau machen?",
      by: "owner",
      form: "informal",
      becomes: "ob du mir bis Ende Jänner eine Vorstatik für den Zubau machen könntest",
    },
    {
      question: "Könnten Sie uns bitte für rund 420 m² Decken einen Richtpreis nennen?",
      by: "owner",
      form: "formal",
      becomes: "ob Sie uns für rund 420 m² Decken einen Richtpreis nennen könnten",
    },
    {
      question: "Kannst du mir deine Folien schicken?",
      by: "contact",
      form: "informal",
      becomes: "ob ich dir meine Folien schicken kann",
    },
    {
      question: "Könnten Sie mir Ihre Methodenkarten schicken?",
      by: "contact",
      form: "formal",
      becomes: "ob ich Ihnen meine Methodenkarten schicken könnte",
    },
    {
      question: "Wie viele Paten können Sie freistellen?",
      by: "owner",
      form: "formal",
      becomes: "wie viele Paten Sie freistellen können",
    },
    { question: "Habt ihr noch Platz?", by: "contact", form: "group", becomes: "ob wir noch Platz haben" },
    { question: "Könnten Sie uns besuchen?", by: "contact", form: "formal", becomes: "" },
    {
      question: "Könntest du dir vorstellen, den Aufmacher zu schreiben?",
      by: "contact",
      form: "informal",
      becomes: "",
    },
    { question: "Hast du am Freitag Zeit?", by: "owner", form: "informal", becomes: "" },
    { question: "Liegt dazu schon etwas vor?", by: "owner", form: "formal", becomes: "" },
    { question: "Soll ich den Vertrag schreiben?", by: "contact", form: "informal", becomes: "" },
    { question: "Haben Sie sich entschieden?", by: "contact", form: "formal", becomes: "" },
  ],
};
