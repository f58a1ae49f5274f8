/** Where a page ended, as an opaque text that only the same query takes back. */
import { z } from "zod";
import { DranError } from "../base/errors.ts";
import { sha256 } from "../base/ids.ts";
import { type IndexName, keyNames, type Query } from "../ports/table.ts";

/** Key attributes of the last item of a page: pk, sk and those of the index. */
export type Position = { readonly [name: string]: string };

const Token = z.tuple([z.string(), z.record(z.string(), z.string())]);

/** @param query what the page answered; absent for a scan. */
export function pageToken(query: Query | undefined, position: Position): string {
  return Buffer.from(JSON.stringify([bindingOf(query), position])).toString("base64url");
}

/** @throws {DranError} `malformed` for a token that this query did not give. */
export function readPageToken(query: Query | undefined, token: string): Position {
  const parsed = Token.safeParse(readJson(Buffer.from(token, "base64url").toString()));
  const names = positionNames(query?.index);
  if (!parsed.success || parsed.data[0] !== bindingOf(query) || !names.every((name) => parsed.data[1][name]))
    throw new DranError("malformed", "The place to go on from does not belong to this query.");
  return parsed.data[1];
}

/** Names of the attributes a position has, in the order items are sorted by. */
export function positionNames(index?: IndexName): readonly string[] {
  const { pk, sk } = keyNames();
  return index ? [keyNames(index).pk, keyNames(index).sk, pk, sk] : [pk, sk];
}

/** The page size may change between pages, nothing else. */
function bindingOf(query: Query | undefined): string {
  if (!query) return "scan";
  const { index, pk, prefix, from, to, descending } = query;
  return sha256(JSON.stringify([index ?? 0, pk, prefix ?? 0, from ?? 0, to ?? 0, descending ?? false])).slice(0, 16);
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
