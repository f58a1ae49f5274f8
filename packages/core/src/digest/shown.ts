/** Words of a mail as they are shown: escaped, kept in their own direction, and not turned into links. */

/** For an HTML text and for an attribute in double quotes alike. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}

/** Letters of scripts that run from right to left. */
const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/**
 * Mail programs make links of anything that looks like a host ("evil.example"), even in a name. A zero-width space
 * behind the dots and signs of such a word keeps it words. Text from right to left is set apart, so that it cannot
 * reorder what stands around it.
 */
export function unlinked(text: string): string {
  const words = text
    .replace(/(?<=[\p{L}\p{N}])\.(?=\p{L}{2})/gu, ".\u200B")
    .replace(/:\/\//gu, ":\u200B//")
    .replace(/(?<=\S)@(?=\S)/gu, "@\u200B");
  return RIGHT_TO_LEFT.test(words) ? `\u2068${words}\u2069` : words;
}
