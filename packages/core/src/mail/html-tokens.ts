/** HTML as tags and the text between them. Linear whatever the input: it never looks back, and looks ahead once. */

export interface Tag {
  readonly name: string; // lower case
  readonly closes: boolean;
  readonly attributes: string;
}

/** Elements whose content is no text. `title` is not shown in a mail. */
const OPAQUE = /^(?:style|script|title|template|svg|object|iframe|noembed|textarea|select)$/;

/** Text comes as it stands, references undecoded. Comments, declarations and what OPAQUE holds are left out. */
export function* tokens(html: string): Generator<Tag | string> {
  const findEnd = tagEnds(html);
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf("<", at);
    if (open < 0) break;
    if (open > at) yield html.slice(at, open);
    if (html.startsWith("<!--", open)) {
      at = after(html, "-->", open + 4);
      continue;
    }
    if (!/[a-z!?/]/i.test(html.charAt(open + 1))) {
      yield "<"; // "a < b"
      at = open + 1;
      continue;
    }
    const end = findEnd(open + 1);
    at = end + 1;
    const tag = tagOf(html.slice(open + 1, end));
    if (tag === undefined) continue;
    yield tag;
    if (!tag.closes && OPAQUE.test(tag.name)) at = contentEnd(html, tag.name, at);
  }
  if (at < html.length) yield html.slice(at);
}

function tagOf(inside: string): Tag | undefined {
  const found = /^(\/?)([a-z][a-z\d:-]{0,30})/i.exec(inside);
  if (!found) return undefined; // <!DOCTYPE>, <![endif]>, <?xml?>
  return { name: (found[2] ?? "").toLowerCase(), closes: found[1] === "/", attributes: inside.slice(found[0].length) };
}

/**
 * Finds the ">" of a tag, minding quoted values. When a quote runs to the end of the mail without a tag ending, quotes
 * are not minded any more: else a mail of half-quoted tags would be read to its end once for each.
 */
function tagEnds(html: string): (from: number) => number {
  let mindQuotes = true;
  return (from) => {
    for (let at = from; mindQuotes && at < html.length; at++) {
      const code = html.charCodeAt(at);
      if (code === 0x3e) return at;
      if (code !== 0x22 && code !== 0x27) continue;
      const close = html.indexOf(html.charAt(at), at + 1);
      if (close < 0) break;
      at = close;
    }
    mindQuotes = false;
    const end = html.indexOf(">", from);
    return end < 0 ? html.length : end;
  };
}

function contentEnd(html: string, name: string, from: number): number {
  const close = new RegExp(`</${name}`, "gi");
  close.lastIndex = from;
  return close.exec(html)?.index ?? html.length;
}

function after(html: string, mark: string, from: number): number {
  const found = html.indexOf(mark, from);
  return found < 0 ? html.length : found + mark.length;
}
