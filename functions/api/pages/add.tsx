/** The form that adds a mailbox: files dropped or chosen, or a path, and whose mail it is. Works without script. */
import { type Locale, locales } from "@dran/core/locales/index.ts";
import { wordingOf } from "../wording/index.ts";
import { Layout } from "./layout.tsx";

export interface AddPageProps {
  readonly locale: Locale;
  readonly token: string;
  /** What went wrong with what was sent before. */
  readonly fault?: string;
  /** Files that came with it and are still here. */
  readonly delivery?: { readonly id: string; readonly names: readonly string[] };
  readonly paths?: readonly string[];
  readonly addresses?: readonly string[];
}

export function AddPage({ locale, token, fault, delivery, paths = [], addresses = [] }: AddPageProps) {
  const { title, page } = wordingOf(locale);
  const { add } = page;
  const kept = delivery && delivery.names.length > 0 ? delivery : undefined;
  return (
    <Layout title={`${title}: ${add.title}`} locale={locale}>
      <header>
        <p class="links">
          <a href="/">{page.back}</a>
        </p>
        <h1>{add.title}</h1>
        <p class="of">{add.about}</p>
      </header>
      <main>
        {fault && (
          <p class="fault" role="alert">
            {fault}
          </p>
        )}
        <form method="post" action={`/add?lang=${locale.code}`} enctype="multipart/form-data" class="form">
          <input type="hidden" name="token" value={token} />
          {kept && <input type="hidden" name="delivery" value={kept.id} />}
          <div>
            <label for="files">{add.files}</label>
            <input type="file" id="files" name="files" multiple aria-describedby="files-help" class="drop" />
            <p id="files-help" class="notes">
              {kept ? add.kept(kept.names) : add.filesHelp}
            </p>
          </div>
          <div>
            <label for="paths">{add.path}</label>
            <textarea id="paths" name="paths" rows={2} spellcheck={false} aria-describedby="paths-help">
              {paths.join("\n")}
            </textarea>
            <p id="paths-help" class="notes">
              {add.pathHelp}
            </p>
          </div>
          <div>
            <label for="addresses">{add.addresses}</label>
            <input
              type="text"
              id="addresses"
              name="addresses"
              value={addresses.join(", ")}
              autocomplete="email"
              autocapitalize="none"
              spellcheck={false}
              aria-describedby="addresses-help"
            />
            <p id="addresses-help" class="notes">
              {add.addressesHelp}
            </p>
          </div>
          <fieldset>
            <legend>{add.language}</legend>
            {locales.map(({ code, tag }) => (
              <label class="choice" lang={tag}>
                <input type="radio" name="locale" value={code} checked={code === locale.code} /> {languageOf(code, tag)}
              </label>
            ))}
          </fieldset>
          <button type="submit">{add.submit}</button>
          <p class="notes">{add.privacy}</p>
        </form>
      </main>
    </Layout>
  );
}

/** A language's name in itself: "Deutsch". */
function languageOf(code: string, tag: string): string {
  return new Intl.DisplayNames([tag], { type: "language" }).of(code) ?? code;
}
