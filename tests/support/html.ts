/** Reads HTML as a browser's tokenizer does (WHATWG, section 13.2.5), as far as the digest's own markup goes. */

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** Start and end tags in order; an end tag's name begins with "/". Throws on anything a browser would have to repair. */
export function elementsOf(html: string): readonly Element[] {
  const elements: Element[] = [];
  let rest = html;
  while (rest !== "") {
    const at = rest.indexOf("<");
    if (at < 0) break;
    rest = rest.slice(at);
    if (/^<!--/.test(rest)) {
      const end = rest.indexOf("-->");
      if (end < 0) throw new Error("an unclosed comment");
      rest = rest.slice(end + 3);
      continue;
    }
    const tag = /^<(\/?[a-zA-Z][a-zA-Z0-9]*|!doctype)((?:\s+[a-zA-Z-]+(?:="[^"<>]*")?)*)\s*>/.exec(rest);
    if (!tag) throw new Error(`a tag out of order: ${rest.slice(0, 40)}`);
    const [whole, name = "", attributes = ""] = tag;
    const pairs = [...attributes.matchAll(/([a-zA-Z-]+)(?:="([^"]*)")?/g)];
    elements.push({
      name: name.toLowerCase(),
      attributes: Object.fromEntries(pairs.map(([, key = "", value = ""]) => [key, value])),
    });
    rest = rest.slice(whole.length);
    if (name === "style") rest = rest.slice(rest.indexOf("</style>"));
  }
  return elements;
}

/** The shape alone: tag names with their attribute names. */
export function shapeOf(html: string): readonly string[] {
  return elementsOf(html).map(({ name, attributes }) => `${name} ${Object.keys(attributes).join(" ")}`.trim());
}
