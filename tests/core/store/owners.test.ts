import { describe, expect, test } from "vitest";
import type { Item } from "../../../packages/core/src/ports/table.ts";
import { ownersIn } from "../../../packages/core/src/store/owners.ts";

/** A table of which only `scan` is asked, in pages of two. */
function tableOf(...pks: readonly string[]) {
  const items: readonly Item[] = pks.map((pk, at) => ({ pk, sk: String(at) }));
  const scan = async (after = "0") => {
    const from = Number(after);
    return { items: items.slice(from, from + 2), ...(from + 2 < items.length ? { next: String(from + 2) } : {}) };
  };
  return { scan };
}

describe("ownersIn", () => {
  test.each([
    { name: "an empty table", pks: [], owners: [] },
    { name: "one owner with many items", pks: ["O#anna", "O#anna", "O#anna"], owners: ["anna"] },
    {
      name: "several, the last on a page of its own",
      pks: ["O#jonas", "O#anna", "O#own_9f"],
      owners: ["anna", "jonas", "own_9f"],
    },
  ])("of $name", async ({ pks, owners }) => {
    expect(await ownersIn(tableOf(...pks))).toEqual(owners);
  });

  test("refuses an item that is no owner's", async () => {
    await expect(ownersIn(tableOf("O#anna", "X#1"))).rejects.toMatchObject({ code: "malformed" });
  });
});
