/** Queries as SQL. Text compares by its UTF-8 bytes (SQLite's BINARY collation), like DynamoDB's sort keys. */
import { keyNames, type Query } from "../../ports/table.ts";
import { type Position, positionNames } from "../page-token.ts";

export interface Selection {
  readonly sql: string;
  readonly values: readonly string[];
}

/** @param after where the page before ended. */
export function selectQuery(query: Query, after: Position | undefined): Selection {
  const { pk, sk } = keyNames(query.index);
  const from = query.from ?? query.prefix;
  const below = query.prefix === undefined ? undefined : successor(query.prefix);
  const terms = [
    { sql: `${pk} = ?`, values: [query.pk] },
    { sql: `${sk} IS NOT NULL`, values: [] }, // without it SQLite would not use the partial index
    ...(from === undefined ? [] : [{ sql: `${sk} >= ?`, values: [from] }]),
    ...(query.to === undefined ? [] : [{ sql: `${sk} <= ?`, values: [query.to] }]),
    ...(below === undefined ? [] : [{ sql: `${sk} < ?`, values: [below] }]),
  ];
  return select(terms, positionNames(query.index), after, query.descending ?? false);
}

export function selectAll(after: Position | undefined): Selection {
  return select([], positionNames(), after, false);
}

function select(
  terms: readonly Selection[],
  order: readonly string[],
  after: Position | undefined,
  descending: boolean,
): Selection {
  const marks = order.map(() => "?").join(", ");
  const place = {
    sql: `(${order.join(", ")}) ${descending ? "<" : ">"} (${marks})`,
    values: order.map((name) => after?.[name] ?? ""),
  };
  const all = after ? [...terms, place] : terms;
  const where = all.length > 0 ? `WHERE ${all.map((term) => term.sql).join(" AND ")}` : "";
  const by = order.map((name) => `${name} ${descending ? "DESC" : "ASC"}`).join(", ");
  return { sql: `SELECT * FROM items ${where} ORDER BY ${by} LIMIT ?`, values: all.flatMap((term) => term.values) };
}

/** The least text above all that begin with `prefix`; none when it is the last code point over and over. */
function successor(prefix: string): string | undefined {
  const points = [...prefix].map((char) => char.codePointAt(0) ?? 0);
  while (points.at(-1) === 0x10ffff) points.pop();
  const last = points.pop();
  if (last === undefined) return undefined;
  return String.fromCodePoint(...points, last === 0xd7ff ? 0xe000 : last + 1); // no character is a surrogate
}
