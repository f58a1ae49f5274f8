/** The frame of every page: language, colour schemes, one style sheet, nothing from elsewhere. */
import type { Locale } from "@dran/core/locales/index.ts";
import { raw } from "hono/html";
import type { Child } from "hono/jsx";
import { style } from "./style.ts";

export function Layout({ title, locale, children }: { title: string; locale: Locale; children?: Child }) {
  return (
    <>
      {raw("<!doctype html>")}
      <html lang={locale.tag}>
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="color-scheme" content="light dark" />
          <meta name="robots" content="noindex" />
          <title>{title}</title>
          <link rel="icon" href="data:," />
          <style>{raw(style)}</style>
        </head>
        <body>{children}</body>
      </html>
    </>
  );
}
