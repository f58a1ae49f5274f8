/** The digest mail inside the page, in a shadow root: its styles touch nothing around it, and it needs no script. */
import { renderHtml } from "@dran/core/digest/html.ts";
import { raw } from "hono/html";
import type { View } from "../sections.ts";

export function Letter({ view: { review, locale } }: { view: View }) {
  const html = renderHtml(review.digest, locale);
  return <div class="letter">{raw(`<template shadowrootmode="open">${withoutFrame(html)}</template>`)}</div>;
}

/** What stands in head and body, with the style sheets kept and the body an element like others. */
function withoutFrame(html: string): string {
  const styles = html.match(/<style[^>]{0,200}>[^<]{0,50000}<\/style>/g) ?? [];
  const body = /<body([^>]{0,2000})>([\s\S]*)<\/body>/.exec(html);
  return `${styles.join("")}<div${body?.[1] ?? ""}>${body?.[2] ?? ""}</div>`;
}
