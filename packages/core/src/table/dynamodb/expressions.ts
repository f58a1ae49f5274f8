/**
 * Conditions, changes and key bounds as DynamoDB expressions. Every name and value is a placeholder, so that reserved
 * words and odd characters need no thought, and nothing from outside is ever read as an expression.
 */
import type { AttributeValue } from "@aws-sdk/client-dynamodb";
import { type Change, type Condition, keyNames, type Query, type Value } from "../../ports/table.ts";
import { toAttribute } from "./attributes.ts";

/** Placeholders of one request, and what they stand for. */
interface Placeholders {
  name(name: string): string;
  value(value: Value): string;
  /** For the request; a map that is empty must be left out. */
  fields(): {
    ExpressionAttributeNames?: Record<string, string>;
    ExpressionAttributeValues?: Record<string, AttributeValue>;
  };
}

type Fields = ReturnType<Placeholders["fields"]>;

export function conditionFields(condition: Condition | undefined): Fields & { ConditionExpression?: string } {
  if (!condition) return {};
  const marks = placeholders();
  const text = conditionText(condition, marks);
  return { ConditionExpression: text, ...marks.fields() };
}

export function updateFields(
  changes: readonly Change[],
  condition: Condition | undefined,
): Fields & { UpdateExpression: string; ConditionExpression?: string } {
  const marks = placeholders();
  const clause = (word: string, parts: readonly string[]) => (parts.length > 0 ? [`${word} ${parts.join(", ")}`] : []);
  const update = [
    ...clause(
      "SET",
      changes.flatMap((c) => (c.type === "set" ? [`${marks.name(c.name)} = ${marks.value(c.value)}`] : [])),
    ),
    ...clause(
      "REMOVE",
      changes.flatMap((c) => (c.type === "remove" ? [marks.name(c.name)] : [])),
    ),
    ...clause(
      "ADD",
      changes.flatMap((c) => (c.type === "add" ? [`${marks.name(c.name)} ${marks.value(c.by)}`] : [])),
    ),
  ].join(" ");
  const text = condition && conditionText(condition, marks);
  return { UpdateExpression: update, ...(text ? { ConditionExpression: text } : {}), ...marks.fields() };
}

export function queryFields({ index, pk, prefix, from, to }: Query): Fields & { KeyConditionExpression: string } {
  const names = keyNames(index);
  const marks = placeholders();
  const sk = () => marks.name(names.sk); // a name that no expression uses is refused
  const bounds = () => {
    if (prefix !== undefined) return [`begins_with(${sk()}, ${marks.value(prefix)})`];
    if (from !== undefined && to !== undefined) return [`${sk()} BETWEEN ${marks.value(from)} AND ${marks.value(to)}`];
    if (from !== undefined) return [`${sk()} >= ${marks.value(from)}`];
    return to === undefined ? [] : [`${sk()} <= ${marks.value(to)}`];
  };
  const terms = [`${marks.name(names.pk)} = ${marks.value(pk)}`, ...bounds()];
  return { KeyConditionExpression: terms.join(" AND "), ...marks.fields() };
}

function conditionText(condition: Condition, marks: Placeholders): string {
  switch (condition.type) {
    case "exists":
      return `attribute_exists(${marks.name("pk")})`;
    case "absent":
      return `attribute_not_exists(${marks.name("pk")})`;
    case "missing":
      return `attribute_not_exists(${marks.name(condition.name)})`;
    case "equals":
      return `${marks.name(condition.name)} = ${marks.value(condition.value)}`;
    case "below":
      return `${marks.name(condition.name)} < ${marks.value(condition.value)}`;
    case "all":
    case "any": {
      const parts = condition.of.map((part) => `(${conditionText(part, marks)})`);
      return parts.join(condition.type === "all" ? " AND " : " OR ");
    }
  }
}

function placeholders(): Placeholders {
  const names = new Map<string, string>();
  const values: [string, AttributeValue][] = [];
  return {
    name: (name) => {
      const mark = names.get(name) ?? `#n${names.size}`;
      names.set(name, mark);
      return mark;
    },
    value: (value) => {
      const mark = `:v${values.length}`;
      values.push([mark, toAttribute(value)]);
      return mark;
    },
    fields: () => ({
      ...(names.size > 0
        ? { ExpressionAttributeNames: Object.fromEntries([...names].map(([name, mark]) => [mark, name])) }
        : {}),
      ...(values.length > 0 ? { ExpressionAttributeValues: Object.fromEntries(values) } : {}),
    }),
  };
}
