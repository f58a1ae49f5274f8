/** One owner's page: the digest as it would arrive, then everything it was chosen from. */
import { asOf, type Entry, type Section, sectionsOf, type View, withheldOf } from "../sections.ts";
import { type Wording, wordingOf } from "../wording/index.ts";
import { Layout } from "./layout.tsx";
import { Letter } from "./letter.tsx";

export interface HomeProps {
  readonly view: View;
  readonly owners: readonly {
    readonly id: string;
    readonly label: string;
    readonly locale: { readonly tag: string };
  }[];
  readonly shown: string;
  readonly sampleHint?: string | undefined;
}

export function HomePage({ view, owners, shown, sampleHint }: HomeProps) {
  const wording = wordingOf(view.locale);
  // What to do now stands in the digest already.
  const lists = sectionsOf(view).filter(({ name }) => name !== "suggestions");
  return (
    <Layout title={`${wording.title}: ${view.owner.name}`} locale={view.locale}>
      <header>
        <div class="bar">
          <h1>{wording.title}</h1>
          {owners.length > 1 && <Switch owners={owners} shown={shown} label={wording.page.owners} />}
        </div>
        <p class="of">{wording.of(view.owner.name || (view.owner.addresses[0] ?? ""), asOf(view))}</p>
      </header>
      <main>
        <section aria-labelledby="digest">
          <div class="bar">
            <h2 id="digest">{wording.page.digest}</h2>
            <p class="links">
              <a href={`/digest.html?owner=${shown}`}>{wording.page.asMail}</a>{" "}
              <a href={`/digest.txt?owner=${shown}`}>{wording.page.asText}</a>
            </p>
          </div>
          <Letter view={view} />
        </section>
        <h2 class="lists">{wording.page.lists}</h2>
        {lists.map((section) => (
          <List section={section} wording={wording} />
        ))}
        <Withheld reasons={withheldOf(view)} title={wording.sections.withheld} />
      </main>
      <footer>
        {sampleHint && (
          <p>
            {wording.page.sample} <code>{sampleHint}</code>
          </p>
        )}
        <p>{wording.page.privacy}</p>
      </footer>
    </Layout>
  );
}

function Switch({ owners, shown, label }: Pick<HomeProps, "owners" | "shown"> & { label: string }) {
  return (
    <nav aria-label={label} class="switch">
      {owners.map((owner) => (
        <a href={`/?owner=${owner.id}`} lang={owner.locale.tag} aria-current={owner.id === shown ? "page" : undefined}>
          {owner.label}
        </a>
      ))}
    </nav>
  );
}

function List({ section, wording }: { section: Section; wording: Wording }) {
  const id = `list-${section.name}`;
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>
        {section.title} <span class="count">{section.entries.length}</span>
      </h3>
      {section.entries.length === 0 ? (
        <p class="nothing">{section.nothing}</p>
      ) : (
        <ul>
          {section.entries.map((entry) => (
            <Item entry={entry} wording={wording} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Item({ entry, wording }: { entry: Entry; wording: Wording }) {
  return (
    <li>
      <p class="who">
        <strong>{entry.name}</strong> {entry.address && <span class="address">{entry.address}</span>}
      </p>
      {entry.quote && <blockquote>{entry.quote}</blockquote>}
      <p class={entry.isLate ? "notes late" : "notes"}>{entry.notes}</p>
      {entry.slots.length > 0 && (
        <p class="notes">
          {wording.slots}: {entry.slots.join("; ")}
        </p>
      )}
      {entry.draft && (
        <details>
          <summary>{wording.draft}</summary>
          <p class="notes">
            {wording.to}: {entry.draft.to.join(", ")}
            <br />
            {wording.subject}: {entry.draft.subject}
          </p>
          <pre>{entry.draft.body}</pre>
        </details>
      )}
    </li>
  );
}

function Withheld({ reasons, title }: { reasons: string; title: string }) {
  if (!reasons) return null;
  return (
    <section aria-labelledby="withheld">
      <h3 id="withheld">{title}</h3>
      <p class="notes">{reasons}.</p>
    </section>
  );
}
