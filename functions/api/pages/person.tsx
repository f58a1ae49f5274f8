/** One person's card: promises both ways, who waits for whom, how long the silence is, when they met. */
import type { ShownOwner } from "../app.tsx";
import type { View } from "../entries.ts";
import type { Card } from "../people.ts";
import { wordingOf } from "../wording/index.ts";
import { Item } from "./item.tsx";
import { Layout } from "./layout.tsx";
import type { Lectern } from "./teach.tsx";

export interface PersonProps {
  readonly card: Card;
  readonly view: View;
  readonly owner: ShownOwner;
  readonly lectern?: Lectern | undefined;
}

export function PersonPage({ card, view, owner, lectern }: PersonProps) {
  const wording = wordingOf(view.locale);
  const { person, exchange, lists } = card;
  const name = person.name || person.address;
  return (
    <Layout title={`${wording.title}: ${name}`} locale={view.locale}>
      <header>
        <p class="links">
          <a href={`/?owner=${owner.id}`}>{wording.page.back}</a>
        </p>
        <h1>{name}</h1>
        {person.name && <p class="of">{person.address}</p>}
        <ul class="exchange">
          {exchange.map((line) => (
            <li>{line}</li>
          ))}
        </ul>
      </header>
      <main>
        {lists.length === 0 && <p class="nothing">{wording.page.people.nothing}</p>}
        {lists.map(({ title, entries }, at) => (
          <section aria-labelledby={`list-${at}`}>
            <h2 id={`list-${at}`}>
              {title} <span class="count">{entries.length}</span>
            </h2>
            <ul>
              {entries.map((entry) => (
                <Item entry={entry} wording={wording} lectern={lectern} />
              ))}
            </ul>
          </section>
        ))}
      </main>
    </Layout>
  );
}
