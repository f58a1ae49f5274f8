/** One owner's page: what is new, the digest as it would arrive, everything it was chosen from, and what it leaves out. */
import { dayOf, daysBetween, timeOf } from "@dran/core/base/time.ts";
import { dayWords } from "@dran/core/draft/letter.ts";
import type { Child } from "hono/jsx";
import type { Shown, ShownOwner } from "../app.tsx";
import { type Entry, tagOf } from "../entries.ts";
import { type News, newsOf } from "../look.ts";
import type { Mailboxes } from "../mailboxes.ts";
import { peopleIn } from "../people.ts";
import { asOf, heldBackOf, type Section, sectionsOf } from "../sections.ts";
import { type Wording, wordingOf } from "../wording/index.ts";
import { Item } from "./item.tsx";
import { Layout } from "./layout.tsx";
import { Letter } from "./letter.tsx";
import { Learned, type Lectern } from "./teach.tsx";

export interface HomeProps {
  readonly shown: Shown;
  readonly owner: ShownOwner;
  readonly owners: readonly ShownOwner[];
  readonly mailboxes?: Mailboxes | undefined;
  readonly lectern?: Lectern | undefined;
}

/** What every part of the page needs. */
interface Scene {
  readonly shown: Shown;
  readonly owner: ShownOwner;
  readonly wording: Wording;
  readonly news: News | undefined;
  readonly lectern: Lectern | undefined;
}

export function HomePage({ shown, owner, owners, mailboxes, lectern }: HomeProps) {
  const wording = wordingOf(shown.locale);
  const news = shown.before && newsOf({ before: shown.before, last: shown.before }, shown.review);
  const scene: Scene = { shown, owner, wording, news, lectern };
  // What to do now stands in the digest already.
  const sections = sectionsOf(shown, Number.POSITIVE_INFINITY).filter(({ name }) => name !== "suggestions");
  const name = shown.owner.name || (shown.owner.addresses[0] ?? "");
  return (
    <Layout title={`${wording.title}: ${name}`} locale={shown.locale}>
      <header>
        <div class="bar">
          <h1>{wording.title}</h1>
          {owners.length > 1 && <Switch owners={owners} shown={owner.id} label={wording.page.owners} />}
        </div>
        <p class="of">{wording.of(name, asOf(shown))}</p>
        {mailboxes && <Actions owner={owner} mailboxes={mailboxes} wording={wording} />}
      </header>
      <main>
        {news && <NewsSection scene={scene} sections={sections} news={news} />}
        <section aria-labelledby="digest">
          <div class="bar">
            <h2 id="digest">{wording.page.digest}</h2>
            <p class="links">
              <a href={`/digest.html?owner=${owner.id}`}>{wording.page.asMail}</a>{" "}
              <a href={`/digest.txt?owner=${owner.id}`}>{wording.page.asText}</a>
            </p>
          </div>
          <Letter view={shown} />
        </section>
        <h2 class="lists">{wording.page.lists}</h2>
        {sections.map((section) => (
          <List section={section} scene={scene} />
        ))}
        <People scene={scene} />
        <HeldBack scene={scene} />
        {lectern && <Learned view={shown} lectern={lectern} />}
      </main>
      <footer>
        <p>{wording.page.privacy}</p>
      </footer>
    </Layout>
  );
}

function Switch({ owners, shown, label }: { owners: readonly ShownOwner[]; shown: string; label: string }) {
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

function Actions({ owner, mailboxes, wording }: { owner: ShownOwner; mailboxes: Mailboxes; wording: Wording }) {
  const { page } = wording;
  const lang = owner.locale.code;
  const isReading = mailboxes.progress().status === "reading";
  return (
    <div class="actions">
      {owner.isSample && <span>{page.sample}</span>}
      <a href={`/add?lang=${lang}`}>{owner.isSample ? page.add.link : page.add.another}</a>
      {isReading && <a href={`/progress?lang=${lang}`}>{page.progress.title} …</a>}
      {owner.canReadAgain && !isReading && (
        <form method="post" action={`/read?lang=${lang}`}>
          <input type="hidden" name="token" value={mailboxes.token} />
          <input type="hidden" name="owner" value={owner.id} />
          <button type="submit" class="quiet">
            {page.progress.again}
          </button>
        </form>
      )}
    </div>
  );
}

function NewsSection({ scene, sections, news }: { scene: Scene; sections: readonly Section[]; news: News }) {
  const { shown, wording } = scene;
  const words = wording.page.news;
  const today = dayOf(shown.now, shown.owner.zone);
  const day = dayOf(news.since, shown.owner.zone);
  const ago = daysBetween(day, today);
  const when =
    ago === 0
      ? words.today(timeOf(news.since, shown.owner.zone))
      : ago === 1
        ? words.yesterday
        : dayWords(day, today, shown.locale);
  const fresh = sections.flatMap(({ entries }) => entries.filter(({ mark }) => badgeOf(mark, scene)));
  return (
    <section aria-labelledby="news">
      <h2 id="news">{words.since(when)}</h2>
      {fresh.length + news.gone === 0 && <p class="nothing">{words.nothing}</p>}
      <Cut entries={fresh} at={SHOWN.news} scene={scene} />
      {news.gone > 0 && <p class="nothing">{words.gone(news.gone)}</p>}
    </section>
  );
}

function badgeOf(mark: string, { news, wording }: Scene): string | undefined {
  if (news?.isNew(mark)) return wording.page.news.badge;
  return news?.isChanged(mark) ? wording.page.news.changed : undefined;
}

function Entries({ entries, scene }: { entries: readonly Entry[]; scene: Scene }) {
  if (entries.length === 0) return null;
  return (
    <ul>
      {entries.map((entry) => (
        <Item
          entry={entry}
          wording={scene.wording}
          href={hrefOf(entry.contact, scene)}
          badge={badgeOf(entry.mark, scene)}
          lectern={scene.lectern}
        />
      ))}
    </ul>
  );
}

function hrefOf(contact: string, { owner }: Scene): string {
  return `/person?owner=${owner.id}&who=${tagOf(contact)}`;
}

/** Entries shown of a list, and of the news above the digest; the rest is folded away. Chosen. */
const SHOWN = { list: 12, news: 5 } as const;

function List({ section, scene }: { section: Section; scene: Scene }) {
  const id = `list-${section.name}`;
  const { entries } = section;
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>
        {section.title} <span class="count">{entries.length}</span>
      </h3>
      {entries.length === 0 && <p class="nothing">{section.nothing}</p>}
      <Cut entries={entries} at={SHOWN.list} scene={scene} />
    </section>
  );
}

function Cut({ entries, at, scene }: { entries: readonly Entry[]; at: number; scene: Scene }) {
  return (
    <>
      <Entries entries={entries.slice(0, at)} scene={scene} />
      {entries.length > at && (
        <Folded title={scene.wording.page.more(entries.length - at)}>
          <Entries entries={entries.slice(at)} scene={scene} />
        </Folded>
      )}
    </>
  );
}

function Folded({ title, children }: { title: string; children?: Child }) {
  return (
    <details class="fold">
      <summary>{title}</summary>
      {children}
    </details>
  );
}

function People({ scene }: { scene: Scene }) {
  const people = peopleIn(scene.shown);
  if (people.length === 0) return null;
  return (
    <section aria-labelledby="people">
      <h3 id="people">
        {scene.wording.page.people.title} <span class="count">{people.length}</span>
      </h3>
      <ul class="people">
        {people.map(({ name, address }) => (
          <li>
            <a href={hrefOf(address, scene)}>{name || address}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function HeldBack({ scene }: { scene: Scene }) {
  const { lists, counts } = heldBackOf(scene.shown);
  const { held } = scene.wording.page;
  return (
    <section aria-labelledby="withheld">
      <h2 id="withheld" class="lists">
        {held.title}
      </h2>
      <p class="nothing">{lists.length + counts.length === 0 ? held.nothing : held.about}</p>
      {lists.map(({ reason, entries }) => (
        <Folded title={`${reason} (${entries.length})`}>
          <Entries entries={entries} scene={scene} />
        </Folded>
      ))}
      {counts.length > 0 && (
        <p class="notes">
          {held.counted}: {counts.join(", ")}.
        </p>
      )}
    </section>
  );
}
