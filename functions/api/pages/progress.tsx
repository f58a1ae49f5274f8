/** How far the reading is, and what came of it. */
import type { Locale } from "@dran/core/locales/index.ts";
import { mergeSkips, type Skip } from "@dran/core/ports/mailbox.ts";
import type { Progress } from "../mailboxes.ts";
import { type ProgressWording, wordingOf } from "../wording/index.ts";
import { Layout } from "./layout.tsx";

/** Seconds until the page asks again. */
const REFRESH = 2;
/** Skips that are named; the rest is of the same kinds. Chosen. */
const NAMED = 12;

type Told = Exclude<Progress, { status: "idle" }>;

export function ProgressPage({ progress, locale }: { progress: Told; locale: Locale }) {
  const { title, page } = wordingOf(locale);
  const isReading = progress.status === "reading";
  return (
    <Layout title={`${title}: ${page.progress.title}`} locale={locale} refresh={isReading ? REFRESH : undefined}>
      <header>
        <p class="links">
          <a href="/">{page.back}</a>
        </p>
        <h1>{isReading ? page.progress.title : title}</h1>
      </header>
      <main>
        {progress.status === "reading" ? (
          <Reading progress={progress} words={page.progress} />
        ) : (
          <Outcome progress={progress} words={page.progress} locale={locale} />
        )}
      </main>
    </Layout>
  );
}

function Reading({ progress, words }: { progress: Extract<Told, { status: "reading" }>; words: ProgressWording }) {
  const { messages, share } = progress;
  const line = messages === 0 ? words.waiting : words.reading(messages, share);
  return (
    <>
      <progress max={100} value={share} aria-label={words.title}>
        {share} %
      </progress>
      <p>{line}</p>
      <p class="notes">{words.refresh}</p>
    </>
  );
}

interface OutcomeProps {
  readonly progress: Exclude<Told, { status: "reading" }>;
  readonly words: ProgressWording;
  readonly locale: Locale;
}

function Outcome({ progress, words, locale }: OutcomeProps) {
  const { status, messages, ownerId, inferred, skips } = progress;
  return (
    <>
      <p class={status === "failed" ? "fault" : ""}>{status === "failed" ? words.failed : words.done(messages)}</p>
      {inferred && <p>{words.inferred(inferred.addresses, inferred.name)}</p>}
      {skips.length > 0 && (
        <ul class="skips">
          {skipLines(skips, words).map((line) => (
            <li>{line}</li>
          ))}
        </ul>
      )}
      <div class="actions">
        {status === "done" ? (
          <a class="button" href={`/?owner=${ownerId}`}>
            {words.show}
          </a>
        ) : (
          <a href={`/add?lang=${locale.code}`}>{words.retry}</a>
        )}
      </div>
    </>
  );
}

/** One line for each source and code: their details are for programs and the terminal. */
function skipLines(skips: readonly Skip[], words: ProgressWording): readonly string[] {
  const merged = mergeSkips(skips.map((skip) => ({ ...skip, detail: "" })));
  return merged.slice(0, NAMED).map(({ code, source, count = 1 }) => words.skips[code](source, count));
}
