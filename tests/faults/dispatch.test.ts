import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { TablePort } from "../../packages/core/src/ports/table.ts";
import { openStore } from "../../packages/core/src/store/store.ts";
import { openSqliteTable } from "../../packages/core/src/table/sqlite/index.ts";
import { dispatch } from "../../packages/core/src/usecases/dispatch.ts";
import { openKeyfileVault } from "../../packages/core/src/vault/keyfile.ts";
import { lehmer } from "../support/random.ts";
import { ACTS, type Death, type End, ISSUE, MAIL, play, SENDING, type World } from "./dispatching.ts";

let table: TablePort;
let folder: string;
let owners = 0;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "dran-dispatch-"));
  table = openSqliteTable(join(folder, "table.db"));
});
afterAll(async () => {
  await table.close();
  rmSync(folder, { recursive: true });
});

async function run(seed: number, over: Partial<World> = {}, death?: Death): Promise<End> {
  const vault = openKeyfileVault(join(folder, "dran.key"));
  const store = await openStore({ table, vault, ownerId: `o${owners++}` });
  return play({ dispatches: store.dispatches, random: lehmer(seed), ...over }, death);
}

const deaths = Array.from({ length: ACTS }, (_, at) => at + 1).flatMap((act) =>
  (["before", "after"] as const).map((when) => ({ act, when })),
);
/** Each owner has a seed of their own, which names the run that fails. */
const SEEDS = Array.from({ length: 100 }, (_, at) => at + 1);

describe("a digest goes out once", () => {
  test("when nobody dies, whatever the order of two workers", async () => {
    for (const seed of SEEDS) expect(await run(seed), `seed ${seed}`).toEqual({ accepted: 1, state: "sent" });
  });

  test.each(deaths)("when a worker dies $when its act $act, or it is known that nobody knows", async (death) => {
    for (const seed of SEEDS) {
      const { accepted, state } = await run(seed, {}, death);
      const where = `seed ${seed}: ${accepted} sent, ${state}`;
      expect(accepted, where).toBeLessThanOrEqual(1);
      expect(state === "sent" ? accepted === 1 : state === "unknown", where).toBe(true);
      if (death.act < SENDING || (death.act === SENDING && death.when === "before")) expect(state, where).toBe("sent");
    }
  });
});

describe("an outbox that", () => {
  test.each<{ name: string; faults: World["faults"]; end: End }>([
    {
      name: "is away for a while is tried again",
      faults: ["unavailable", "unavailable"],
      end: { accepted: 1, state: "sent" },
    },
    { name: "asks to wait is tried again", faults: ["rate-limited"], end: { accepted: 1, state: "sent" } },
    { name: "refuses is not asked again", faults: ["refused"], end: { accepted: 0, state: "refused" } },
    {
      name: "cuts off after it took the mail is not asked again",
      faults: ["uncertain"],
      end: { accepted: 1, state: "unknown" },
    },
    {
      name: "never comes back is given up",
      faults: Array.from({ length: 99 }, () => "unavailable" as const),
      end: { accepted: 0, state: "refused" },
    },
  ])("$name", async ({ faults, end }) => {
    for (const seed of SEEDS) expect(await run(seed, faults ? { faults } : {}), `seed ${seed}`).toEqual(end);
  });
});

test("a worker that slept through its claim finds that another has it, and sends nothing", async () => {
  const vault = openKeyfileVault(join(folder, "dran.key"));
  const { dispatches } = await openStore({ table, vault, ownerId: "slept" });
  let at = "2026-03-09T07:00:00Z";
  const sent: string[] = [];
  const work = (token: string, render: () => Promise<void>) =>
    dispatch({
      issue: ISSUE,
      dispatches,
      token,
      now: () => at,
      render: () => render().then(() => MAIL),
      outbox: {
        send: async () => {
          sent.push(token);
          return { id: token };
        },
      },
    });
  let wake = () => {};
  let second: Promise<unknown> | undefined;
  const first = work("first", async () => {
    at = "2026-03-09T07:10:01Z";
    await new Promise<void>((claimed) => {
      second = work("second", () => {
        claimed();
        return new Promise((resolve) => {
          wake = resolve;
        });
      });
    });
  });
  expect(await first).toEqual({ type: "lost" });
  wake();
  expect(await second).toEqual({ type: "sent" });
  expect(sent).toEqual(["second"]);
});

test("with nothing to say nothing is sent, and that is remembered", async () => {
  for (const seed of SEEDS) expect(await run(seed, { empty: true })).toEqual({ accepted: 0, state: "skipped" });
});

test("what is remembered of a digest is part of an export, and gone with an erasure", async () => {
  const vault = openKeyfileVault(join(folder, "dran.key"));
  const store = await openStore({ table, vault, ownerId: "export" });
  await play({ dispatches: store.dispatches, random: lehmer(1) });
  expect((await store.export()).dispatches).toMatchObject({ "2026-W11": { state: "sent", attempts: 1 } });
  await store.erase();
  expect(await table.get({ pk: "O#export", sk: "D#2026-W11" })).toBeUndefined();
});
