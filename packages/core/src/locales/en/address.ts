import type { AddressRules, SalutationRule, SignOffRule } from "../contract/address.ts";
import { restate } from "./restating.ts";

const TITLE = String.raw`(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Dame|Lord|Lady)\.?`;
const NAME = String.raw`(?:(?:von|van|de|der|du|la) ){0,2}\p{Lu}[\p{L}'’.-]{0,30}(?: (?:von|van|de|der|du|la|\p{Lu}[\p{L}'’.-]{0,30})){0,3}`;
const FIRST = String.raw`\p{Lu}[\p{L}'’-]{0,30}`;
const HELLO =
  "(?:[Dd]ear|[Hh]i|[Hh]iya|[Hh]ello|[Hh]ey|[Hh]owdy|[Gg]ood (?:morning|afternoon|evening|day)|[Mm]orning|[Aa]fternoon|[Gg]reetings)";
const END = String.raw`(?:\s{0,2}[,!:.]|(?=\s{0,2}(?:\n|$)))`;

const opening = (source: string) => new RegExp(`^(?:${source})${END}`, "u");

const salutations: readonly SalutationRule[] = [
  {
    id: "en/sir-or-madam",
    address: "formal",
    pattern: opening("[Dd]ear (?:[Ss]irs?|[Mm]adam)(?:(?: or |/)(?:[Ss]irs?|[Mm]adam))?"),
    matches: ["Dear Sir or Madam,", "Dear Sir,"],
    rejects: ["Dear Simon,"],
  },
  {
    id: "en/group",
    address: "informal",
    group: true,
    pattern: opening(
      `${HELLO},? (?:all|everyone|everybody|both|team|folks|friends|colleagues|you two|${FIRST} (?:and|&) ${FIRST}|${FIRST}, ${FIRST},? and ${FIRST})`,
    ),
    matches: ["Hi all,", "Dear colleagues,", "Hello Anna and Tom,"],
    rejects: ["Hi Alla,", "Hi Tom,", "Dear Ms Patel and colleagues,"],
  },
  {
    id: "en/title",
    address: "formal",
    pattern: opening(`${HELLO},? ${TITLE} ${NAME}`),
    matches: ["Dear Ms Patel,", "Dear Dr. Byrne,", "Good morning Mr van Dyke"],
    rejects: ["Dear Drew,", "Hi Tom,", "Mr Patel called."],
  },
  {
    id: "en/san",
    address: "formal",
    pattern: opening(`${HELLO},? ${FIRST}-(?:san|sama)`),
    matches: ["Dear Tanaka-san,"],
    rejects: ["Dear Susan,"],
  },
  {
    id: "en/first-name",
    address: "informal",
    pattern: opening(`${HELLO},? (?!${TITLE} )${FIRST}`),
    matches: ["Hi Tom", "Dear Anna,", "Morning Priya,", "Hi Luca, finance released it"],
    rejects: ["Dear Ms Patel,", "Dear John Smith,", "Hi tom", "Hi Tom thanks for this"],
  },
  {
    id: "en/full-name",
    pattern: opening(`${HELLO},? ${NAME}`),
    matches: ["Dear John Smith,"],
    rejects: ["Dear reader of the news,", "Hi there,"],
  },
  {
    id: "en/bare-hello",
    pattern: opening(`${HELLO}(?: there| again)?`),
    matches: ["Hi there,", "Hello,"],
    rejects: ["Hi Tom,", "Hello World is printed"],
  },
  {
    id: "en/bare-name",
    address: "informal",
    pattern: new RegExp(`^${FIRST}[,!](?=\\s{0,2}(?:\\n|$))`, "u"),
    matches: ["Priya,", "Sam!"],
    rejects: ["Priya, loved the conversation.", "Sam"],
  },
];

const signOffs: readonly SignOffRule[] = [
  {
    id: "en/regards",
    pattern:
      /^(?:(?:[Ww]ith )?(?:[Mm]y |[Kk]ind(?:est)? |[Bb]est |[Ww]arm(?:est)? |[Mm]any |[Aa]ll good )?(?:[Rr]egards|[Ww]ishes|[Bb]est wishes))(?: from \p{Lu}[\p{L}-]{1,30})?(?=[,!.]|\s|$)/u,
    matches: ["Kind regards", "Best wishes,", "Warm regards", "Kind regards from Vienna"],
    rejects: ["As regards the plan", "Best of luck", "He wishes you well"],
  },
  {
    id: "en/words",
    pattern:
      /^(?:Best|Cheers|Warmly|Yours(?: (?:sincerely|faithfully|truly|ever))?|Sincerely(?: yours)?|All (?:the |my )?best|Take care|Regards|Love)(?=[,!.]?(?:\s{0,2}(?:\n|$)| \p{Lu}[\p{L}.'’-]{0,30}$))/u,
    matches: ["Best", "Cheers,", "Yours sincerely", "All the best", "Cheers Tom"],
    rejects: ["Best to ask Tom first", "Love the idea", "Thanks"],
  },
];

export const address: AddressRules = {
  pronouns: [], // "you" is one for all
  salutations,
  signOffs,
  titles:
    /(?<!\p{L})(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof(?:essor)?|Sir|Dame|Lord|Lady|Ph\.?D|FCA|MBA|M\.?Sc|B\.?Sc|M\.?A|B\.?A|Esq|Jr|Sr|MD|CPA)\.?(?!\p{L})/gu,
  honorific: /(?<!\p{L})(?:Prof(?:essor)?\.?|Dr\.?)(?!\p{L})/u,
  greetings: {
    informal: "Hi {first},",
    formal: "Dear {name},",
    unknown: "Hello {first},",
    group: "Hello everyone,",
    nobody: "Hello,",
  },
  restate,
};
