/** The text of a mail as a reader sees it, from its plain text or its HTML. */
import type { Email } from "postal-mime";
import { normalise } from "../base/text.ts";
import { LINK_CHARS, LINKS, TEXT_CHARS } from "./bounds.ts";
import { unflow } from "./flowed.ts";
import { readHtml } from "./html.ts";
import { repairLatin1 } from "./windows-1252.ts";

export interface Body {
  /** NFC, LF, at most `TEXT_CHARS`. */
  readonly text: string;
  readonly links: readonly string[];
  readonly truncated: boolean;
}

/** Longest plain text taken for "your program cannot show HTML", in UTF-16 units. Chosen: three lines and a link. */
const STUB_CHARS = 400;

/** @param flowed the plain text is format=flowed. */
export function readText(email: Pick<Email, "text" | "html">, flowed?: { readonly delSp: boolean }): Body {
  const written = email.text ?? "";
  const plain = written.slice(0, TEXT_CHARS);
  if (email.html !== undefined && isStub(plain)) {
    const page = readHtml(email.html);
    if (page.text.length > plain.trim().length) return { ...page, text: normalise(repairLatin1(page.text)) };
  }
  const text = normalise(repairLatin1(plain));
  return {
    text: (flowed ? unflow(text, flowed.delSp) : text).trimEnd(),
    links: linksOf(text),
    truncated: written.slice(TEXT_CHARS).trim() !== "",
  };
}

/** Empty, or a line that says to look at the HTML; it names HTML in every language. */
function isStub(plain: string): boolean {
  return plain.length < STUB_CHARS && (plain.trim() === "" || /html/i.test(plain));
}

const LINK = new RegExp(`https?://[^\\s<>"'\`)\\]}]{1,${LINK_CHARS - 8}}`, "gi");

function linksOf(text: string): readonly string[] {
  const links = new Set<string>();
  for (const [link] of text.matchAll(LINK)) {
    links.add(link.replace(/[.,;:!?]+$/, ""));
    if (links.size >= LINKS) break;
  }
  return [...links];
}
