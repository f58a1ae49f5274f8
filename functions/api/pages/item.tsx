/** One finding: who, their words or the owner's, since when, with the draft folded away. */
import type { Entry } from "../entries.ts";
import type { Wording } from "../wording/index.ts";
import { type Lectern, Teach } from "./teach.tsx";

export interface ItemProps {
  readonly entry: Entry;
  readonly wording: Wording;
  /** Where the name leads; absent on the person's own page, which says it once. */
  readonly href?: string;
  /** "new": what stands beside the name. */
  readonly badge?: string | undefined;
  /** Where it can be said that the finding is wrong; absent: nowhere. */
  readonly lectern?: Lectern | undefined;
}

export function Item({ entry, wording, href, badge, lectern }: ItemProps) {
  return (
    <li>
      {href !== undefined && (
        <p class="who">
          <a href={href}>{entry.name}</a> {entry.address && <span class="address">{entry.address}</span>}
          {badge && <span class="badge">{badge}</span>}
        </p>
      )}
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
      {entry.takes && lectern && <Teach entry={entry} lectern={lectern} wording={wording} />}
    </li>
  );
}
