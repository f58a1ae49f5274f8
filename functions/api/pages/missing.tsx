import type { Locale } from "@dran/core/locales/index.ts";
import { wordingOf } from "../wording/index.ts";
import { Layout } from "./layout.tsx";

export function MissingPage({ locale }: { locale: Locale }) {
  const wording = wordingOf(locale);
  return (
    <Layout title={wording.title} locale={locale}>
      <main>
        <h1>{wording.title}</h1>
        <p>{wording.page.missing}</p>
        <p>
          <a href="/">{wording.page.back}</a>
        </p>
      </main>
    </Layout>
  );
}
