/** The frame of every page: language, colour schemes, one style sheet, nothing from elsewhere. */
import type { Locale } from "@dran/core/locales/index.ts";
import { raw } from "hono/html";
import type { Child } from "hono/jsx";
import { style } from "./style.ts";

export interface LayoutProps {
  readonly title: string;
  readonly locale: Locale;
  /** Seconds after which the page asks for itself again. */
  readonly refresh?: number | undefined;
  readonly children?: Child;
}

export function Layout({ title, locale, refresh, children }: LayoutProps) {
  return (
    <>
      {raw("<!doctype html>")}
      <html lang={locale.tag}>
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="color-scheme" content="light dark" />
          <meta name="robots" content="noindex" />
          {refresh !== undefined && <meta http-equiv="refresh" content={String(refresh)} />}
          <title>{title}</title>
          <link rel="icon" href="data:," />
          <style>{raw(style)}</style>
        </head>
        <body>{children}</body>
      </html>
    </>
  );
}
