/**
 * HTML as the text a reader sees, quotes marked with "> " so that own words can be told from them.
 * A tokenizer, not a parser: mail is not well formed, and each character is looked at a bounded number of times.
 */
import { HTML_CHARS, LINK_CHARS, LINKS, TEXT_CHARS } from "./bounds.ts";
import { decodeEntities } from "./entities.ts";
import { type LinesWriter, linesWriter } from "./html-lines.ts";
import { type Tag, tokens } from "./html-tokens.ts";

export interface HtmlText {
  readonly text: string;
  readonly links: readonly string[];
  readonly truncated: boolean;
}

/** Elements that stand on lines of their own; paragraphs have space around them. */
const BLOCKS = wordSet(
  "address article aside blockquote body center dd div dl dt fieldset figure footer form header hr html li main nav ol pre section table tbody tfoot thead tr ul",
);
const PARAGRAPHS = wordSet("p h1 h2 h3 h4 h5 h6");

/** Elements without content, which never close. */
const VOID = wordSet("area base br col embed hr img input link meta source track wbr");

/** What senders hide: preheaders, tracking, text for other mail programs. */
const HIDDEN =
  /display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden|mso-hide\s{0,3}:\s{0,3}all|font-size\s{0,3}:\s{0,3}0(?:px|pt|em)?\s{0,3}(?:[;!]|$)/i;

/** Elements that are a quote or introduce one, by class or id: Gmail, Thunderbird, Yahoo, Proton, Zoho, Tuta. */
const QUOTES =
  /(?:^|\s)(?:gmail_attr|moz-cite-prefix|moz-forward-container|\w{0,20}yahoo_quoted|protonmail_quote|zmail_extra|tutanota_quote)(?:\s|$)/i;

/** Elements after which everything is quoted: Outlook on the web and on phones. */
const REST = /^(?:x_)?(?:divrplyfwdmsg|appendonsend|mail-editor-reference-message-container|olk_src_body_section)$/i;

/** The rule Outlook draws above the header of the mail it quotes; its wording differs by language, its measures do not. */
const OUTLOOK_RULE = /border-top:\s?solid\s#(?:e1e1e1|b5c4df)\s1\.0pt;\s?padding:\s?3\.0pt\s0/i;

type Role = "hidden" | "quote" | "pre";

export function readHtml(html: string): HtmlText {
  const lines = linesWriter();
  const links = new Set<string>();
  const roles = openRoles();
  for (const token of tokens(html.slice(0, HTML_CHARS))) {
    if (lines.length() > TEXT_CHARS) break;
    if (typeof token === "string") {
      if (roles.within("hidden")) continue;
      if (roles.within("pre")) lines.writePreformatted(decodeEntities(token));
      else lines.write(decodeEntities(token));
      continue;
    }
    if (isRest(token)) roles.enterForGood("quote");
    layOut(token, lines, !roles.within("hidden"));
    if (token.closes) roles.close(token.name);
    else roles.open(token.name, roleOf(token));
    lines.quote(roles.depth("quote"));
    if (token.name === "a" && !token.closes) addLink(token, links);
  }
  const truncated = html.slice(HTML_CHARS).trim() !== "" || lines.length() > TEXT_CHARS;
  return { text: lines.text().slice(0, TEXT_CHARS), links: [...links], truncated };
}

function layOut(tag: Tag, lines: LinesWriter, shown: boolean): void {
  if (!shown) return;
  if (tag.name === "br") lines.breakLine();
  else if (PARAGRAPHS.has(tag.name)) lines.paragraph();
  else if (BLOCKS.has(tag.name)) lines.endLine();
  else if (tag.name === "td" || tag.name === "th") lines.write(" ");
  if (tag.name === "li" && !tag.closes) lines.write("- ");
}

function roleOf(tag: Tag): Role | undefined {
  if (tag.name === "blockquote") return "quote";
  if (tag.name === "pre") return "pre";
  if (tag.attributes.length < 6) return undefined;
  if (QUOTES.test(attributeOf(tag, "class")) || QUOTES.test(attributeOf(tag, "id"))) return "quote";
  return HIDDEN.test(attributeOf(tag, "style")) ? "hidden" : undefined;
}

function isRest(tag: Tag): boolean {
  if (tag.closes || tag.name !== "div") return false;
  return REST.test(attributeOf(tag, "id")) || OUTLOOK_RULE.test(attributeOf(tag, "style"));
}

/** Which roles hold at this place. An element's role ends with its own closing tag, so tags of its name are counted. */
function openRoles() {
  const stack: { name: string; role: Role; nested: number }[] = [];
  const depths: Record<Role, number> = { hidden: 0, quote: 0, pre: 0 };
  const forGood = new Set<Role>();
  return {
    depth: (role: Role) => depths[role],
    within: (role: Role) => depths[role] > 0,
    /** No closing tag ends it. */
    enterForGood(role: Role) {
      if (!forGood.has(role)) depths[role] += 1;
      forGood.add(role);
    },
    open(name: string, role: Role | undefined) {
      if (VOID.has(name)) return;
      const top = stack.at(-1);
      if (role !== undefined) {
        stack.push({ name, role, nested: 0 });
        depths[role] += 1;
      } else if (top?.name === name) top.nested += 1;
    },
    close(name: string) {
      const top = stack.at(-1);
      if (top?.name !== name) return;
      if (top.nested > 0) top.nested -= 1;
      else {
        stack.pop();
        depths[top.role] -= 1;
      }
    },
  };
}

function addLink(tag: Tag, links: Set<string>): void {
  if (links.size >= LINKS) return;
  const target = decodeEntities(attributeOf(tag, "href")).trim();
  if (target.length <= LINK_CHARS && /^https?:\/\/[^\s]+$/i.test(target)) links.add(target);
}

const ATTRIBUTES = {
  class: attribute("class"),
  id: attribute("id"),
  style: attribute("style"),
  href: attribute("href"),
};

function attributeOf(tag: Tag, name: keyof typeof ATTRIBUTES): string {
  if (!tag.attributes.includes("=")) return "";
  const found = ATTRIBUTES[name].exec(tag.attributes);
  return found ? (found[1] ?? found[2] ?? found[3] ?? "") : "";
}

function attribute(name: string): RegExp {
  return new RegExp(`(?:^|[\\s"'])${name}\\s{0,5}=\\s{0,5}(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, "i");
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}
