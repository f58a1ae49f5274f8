/** The store, over any table and vault. Each test gets empty ones. */
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Commitment } from "../../packages/core/src/commitment/commitment.ts";
import type { TablePort, Value } from "../../packages/core/src/ports/table.ts";
import type { Vault } from "../../packages/core/src/ports/vault.ts";
import { type MessageBatch, openStore, type Store } from "../../packages/core/src/store/store.ts";
import { commitment, denial, event, fact, jan, owner, redating, ute, waiver } from "../support/builders.ts";

export interface StoreUnderTest {
  readonly table: TablePort;
  readonly vault: Vault;
  /** Lets indexes that lag behind catch up. */
  readonly catchUp: () => Promise<void>;
  readonly dispose: () => Promise<void>;
}

const batch = (over: Partial<MessageBatch>): MessageBatch => ({ facts: [], commitments: [], machine: [], ...over });
const none = { human: 0, list: 0, bulk: 0, machine: 0, bounce: 0, "out-of-office": 0, calendar: 0 };
const byId = (all: readonly Commitment[]) => all.toSorted((a, b) => (a.id < b.id ? -1 : 1));

const bytesOf = (value: Value) => (value instanceof Uint8Array ? Buffer.from(value).toString("latin1") : String(value));

export function storeContract(name: string, make: () => Promise<StoreUnderTest>): void {
  describe(`a store on ${name}`, () => {
    let under: StoreUnderTest;
    let store: Store;
    const open = (detector = 1, ownerId = "anna") =>
      openStore({ table: under.table, vault: under.vault, ownerId, detector });
    beforeEach(async () => {
      under = await make();
      store = await open();
    });
    afterEach(() => under.dispose());

    test("knows nothing at first", async () => {
      expect(await store.export()).toEqual({ facts: [], commitments: [], events: [], counters: none, cursors: [] });
      expect(await store.owner()).toBeUndefined();
      expect(await store.cursor("mbox")).toBeUndefined();
    });

    test("gives back the owner, and the newest of it", async () => {
      await store.putOwner(owner);
      await store.putOwner({ ...owner, zone: "Europe/Vienna" });
      expect(await store.owner()).toStrictEqual({ ...owner, zone: "Europe/Vienna" });
    });

    describe("facts", () => {
      const days = ["01", "03", "02"].map((day) =>
        fact({ messageId: `m${day}@x.example`, sentAt: `2026-03-${day}T09:00:00Z` }),
      );

      test("come back oldest first, from an instant on", async () => {
        await store.putMessages(batch({ facts: days }));
        expect((await store.facts()).map((each) => each.messageId)).toEqual([
          "m01@x.example",
          "m02@x.example",
          "m03@x.example",
        ]);
        expect(await store.facts({ since: "2026-03-02T09:00:00Z" })).toStrictEqual([days[2], days[1]]);
        expect(await store.facts({ since: "2026-03-02T09:00:01Z" })).toStrictEqual([days[1]]);
        expect(await store.facts({ since: "2026-03-03T09:00:01Z" })).toEqual([]);
      });

      test("are one when the same mail comes from two accounts, or twice in a page", async () => {
        await store.putMessages(batch({ facts: [...days, ...days] }));
        await store.putMessages(batch({ facts: days.slice(1) }));
        expect(await store.facts()).toHaveLength(3);
      });

      test("come in any number, and as large as a fact can be", async () => {
        const long = "ä".repeat(1_000);
        const facts = Array.from({ length: 120 }, (_, at) =>
          fact({
            messageId: `m${at}@x.example`,
            references: ["root", ...Array.from({ length: 198 }, () => long), "newest"],
          }),
        );
        await store.putMessages(batch({ facts }));
        const stored = await store.facts();
        expect(stored).toHaveLength(120);
        for (const { references } of stored) {
          expect(references[0]).toBe("root");
          expect(references.at(-1)).toBe("newest");
          expect(references.length).toBeGreaterThan(20);
        }
      });

      test("of more than one slice of a page are all stored before the cursor", async () => {
        const facts = Array.from({ length: 1_001 }, (_, at) => fact({ messageId: `m${at}@x.example` }));
        await store.putMessages(batch({ facts, cursor: { source: "mbox", value: "9" } }));
        expect(new Set((await store.facts()).map((each) => each.messageId)).size).toBe(1_001);
        expect(await store.cursor("mbox")).toBe("9");
      });
    });

    describe("counters", () => {
      const machine = [
        { messageId: "a@x.example", nature: "list" },
        { messageId: "b@x.example", nature: "list" },
        { messageId: "c@x.example", nature: "out-of-office" },
      ] as const;

      test("count each mail once, however often it is read", async () => {
        await store.putMessages(batch({ machine: [...machine, ...machine] }));
        await store.putMessages(batch({ machine }));
        expect(await store.counters()).toEqual({ ...none, list: 2, "out-of-office": 1 });
      });

      test("count each mail once when two processes read it at the same time", async () => {
        const other = await open();
        const page = batch({
          machine: Array.from({ length: 250 }, (_, at) => ({ messageId: `m${at}@x.example`, nature: "bulk" })),
        });
        await Promise.all([store.putMessages(page), other.putMessages(page)]);
        expect(await store.counters()).toEqual({ ...none, bulk: 250 });
      });

      test("follow a mail that is judged anew", async () => {
        const sentAt = "2026-03-02T09:00:00Z";
        await store.putMessages(batch({ machine }));
        await store.putMessages(batch({ machine: [{ messageId: "a@x.example", nature: "bulk" }] }));
        expect(await store.counters()).toEqual({ ...none, list: 1, bulk: 1, "out-of-office": 1 });
        await store.putMessages(batch({ facts: [fact({ messageId: "a@x.example", sentAt })] }));
        expect(await store.counters()).toEqual({ ...none, list: 1, "out-of-office": 1 });
        expect(await store.facts()).toHaveLength(1);
        await store.putMessages(batch({ machine: [{ messageId: "a@x.example", nature: "list", sentAt }] }));
        expect(await store.counters()).toEqual({ ...none, list: 2, "out-of-office": 1 });
        expect(await store.facts()).toEqual([]);
      });
    });

    describe("commitments", () => {
      const proof = { type: "message", messageId: "p@x.example", at: "2026-03-04T09:00:00Z" } as const;
      const due = { on: "2026-03-06", said: "day", words: "bis Freitag" } as const;

      test("come back as they were found, whatever their status", async () => {
        const found = [
          commitment({ id: "a" }),
          commitment({ id: "b", status: "kept", proof, due }),
          commitment({ id: "c", status: "snoozed", snoozedUntil: "2026-04-01" }),
          commitment({ id: "d", status: "superseded", by: "contact" }),
        ];
        await store.putMessages(batch({ commitments: found }));
        expect(byId(await store.commitments())).toStrictEqual(found);
      });

      test("found again by the same detector stay as they are", async () => {
        await store.putMessages(batch({ commitments: [commitment({ id: "a" })] }));
        await store.putMessages(batch({ commitments: [commitment({ id: "a", quote: "Anders." })] }));
        expect(await store.commitments()).toStrictEqual([commitment({ id: "a" })]);
      });

      test.each([
        ["dismissed", {}],
        ["kept", { proof }],
        ["snoozed", { snoozedUntil: "2026-04-01" }],
      ] as const)("found again by a newer detector are renewed, but stay %s", async (status, decided) => {
        await store.putMessages(batch({ commitments: [commitment({ id: "a" })] }));
        expect(await store.settle([{ id: "a", status, ...decided }])).toEqual(["settled"]);
        const newer = await open(2);
        await newer.putMessages(batch({ commitments: [commitment({ id: "a", quote: "Anders.", due })] }));
        const expected = [commitment({ id: "a", quote: "Anders.", due, status, ...decided })];
        expect(await newer.commitments()).toStrictEqual(expected);
        await store.putMessages(batch({ commitments: [commitment({ id: "a" })] }));
        expect(await store.commitments()).toStrictEqual(expected);
      });

      test("are settled once; a decision that another one overtook is not written", async () => {
        await store.putMessages(batch({ commitments: [commitment({ id: "a" })] }));
        expect(await store.settle([{ id: "a", status: "dismissed" }])).toEqual(["settled"]);
        expect(await store.settle([{ id: "a", status: "kept", proof }])).toEqual(["changed"]);
        expect(await store.settle([{ id: "a", status: "dismissed" }])).toEqual(["settled"]);
        expect(await store.settle([{ id: "b", status: "dismissed" }])).toEqual(["missing"]);
        expect(await store.commitments()).toStrictEqual([commitment({ id: "a", status: "dismissed" })]);
      });

      test("are settled in any number, those that hold beside those that do not", async () => {
        const ids = Array.from({ length: 230 }, (_, at) => `p${at}`);
        await store.putMessages(batch({ commitments: ids.map((id) => commitment({ id })) }));
        await store.settle([{ id: "p120", status: "dismissed" }]);
        const outcomes = await store.settle(ids.map((id) => ({ id, status: "superseded" })));
        expect(outcomes).toEqual(ids.map((id) => (id === "p120" ? "changed" : "settled")));
        const left = (await store.commitments()).filter(({ status }) => status !== "superseded");
        expect(left).toStrictEqual([commitment({ id: "p120", status: "dismissed" })]);
      });

      test("can be opened again by who says what they saw, and lose proof and snooze with it", async () => {
        await store.putMessages(batch({ commitments: [commitment({ id: "a" }), commitment({ id: "b" })] }));
        await store.settle([
          { id: "a", status: "kept", proof },
          { id: "b", status: "snoozed", snoozedUntil: "2026-04-01" },
        ]);
        const again = [
          { id: "a", status: "open", was: "kept" },
          { id: "b", status: "open", was: "dismissed" },
          { id: "b", status: "open" },
        ] as const;
        expect(await store.settle(again)).toEqual(["settled", "changed", "settled"]);
        expect(byId(await store.commitments())).toStrictEqual([commitment({ id: "a" }), commitment({ id: "b" })]);
      });

      test("that are open are listed by due day, undated ones as of the day they were made", async () => {
        const on = (day: string) => ({ ...due, on: day });
        const found = [
          commitment({ id: "late", due: on("2026-03-09") }),
          commitment({ id: "undated", madeAt: "2026-03-05T09:00:00Z" }),
          commitment({ id: "soon", due: on("2026-03-03") }),
          commitment({ id: "gone", status: "dismissed" }),
          commitment({ id: "later", status: "snoozed", snoozedUntil: "2026-04-01", due: on("2026-03-04") }),
        ];
        await store.putMessages(batch({ commitments: found }));
        await under.catchUp();
        const ids = async () => (await store.openCommitments()).map(({ id }) => id);
        expect(await ids()).toEqual(["soon", "later", "undated", "late"]);
        await store.settle([{ id: "soon", status: "kept", proof }]);
        expect(await ids(), "the index may lag, the answer must not").toEqual(["later", "undated", "late"]);
        await (await open(2)).putMessages(batch({ commitments: [commitment({ id: "late", due: on("2026-03-01") })] }));
        await under.catchUp();
        expect(await ids()).toEqual(["late", "later", "undated"]);
      });

      test("that a newer detector no longer finds are withdrawn, unless somebody decided on them", async () => {
        const mail = (id: string) => fact({ messageId: `${id}@meier.example` });
        const ids = ["again", "unfound", "repeated", "unread", "decided", "counted"];
        await store.putMessages(
          batch({
            facts: ids.map(mail),
            commitments: ids.map((id) => commitment({ id, messageId: `${id}@meier.example` })),
          }),
        );
        await store.settle([
          { id: "decided", status: "dismissed" },
          { id: "repeated", status: "superseded" },
        ]);
        expect(await store.withdraw()).toBe(0);
        const newer = await open(2);
        await newer.putMessages(
          batch({
            facts: ["again", "unfound", "repeated", "decided"].map(mail),
            commitments: [commitment({ id: "again", messageId: "again@meier.example" })],
            machine: [{ messageId: "counted@meier.example", nature: "list" }],
          }),
        );
        expect(await newer.withdraw()).toBe(3);
        expect((await newer.commitments()).map(({ id }) => id).toSorted()).toEqual(["again", "decided", "unread"]);
      });
    });

    describe("events", () => {
      const window = { from: "2026-03-01T00:00:00Z", to: "2026-04-01T00:00:00Z" };
      const at = (uid: string, startAt: string, endAt: string) => event({ uid, startAt, endAt });
      const inside = at("inside", "2026-03-10T09:00:00Z", "2026-03-10T10:00:00Z");
      const into = at("into", "2026-02-27T09:00:00Z", "2026-03-01T00:00:01Z");
      const before = at("before", "2026-02-28T09:00:00Z", "2026-03-01T00:00:00Z");
      const atEnd = at("at end", "2026-03-31T23:59:59Z", "2026-04-02T00:00:00Z");
      const after = at("after", "2026-04-01T00:00:00Z", "2026-04-02T00:00:00Z");
      const moment = at("moment", "2026-03-01T00:00:00Z", "2026-03-01T00:00:00Z");
      const year = { from: "2026-01-01T00:00:00Z", to: "2027-01-01T00:00:00Z" };
      const uids = async (seen?: typeof window) => (await store.events(seen)).map(({ uid }) => uid);

      test("are those that touch the window, by start", async () => {
        await store.putEvents("ics", [after, inside, into, before, atEnd, moment], year);
        expect(await uids(window)).toEqual(["into", "moment", "inside", "at end"]);
        expect(await uids()).toEqual(["into", "before", "moment", "inside", "at end", "after"]);
        expect(await store.events({ from: inside.startAt, to: inside.endAt })).toStrictEqual([inside]);
      });

      test("that the source no longer has go from the window, and from no other place", async () => {
        await store.putEvents("ics", [after, inside, into, before], year);
        await store.putEvents("other", [inside], year);
        await store.putEvents("ics", [], window);
        expect(await uids()).toEqual(["before", "inside", "after"]);
        await store.putEvents("other", [], window);
        expect(await uids()).toEqual(["before", "after"]);
      });

      test("that moved are not doubled, into the window or within it", async () => {
        await store.putEvents("ics", [inside, after], year);
        const moved = [
          { ...inside, startAt: "2026-03-11T09:00:00Z", endAt: "2026-03-11T10:00:00Z" },
          { ...after, startAt: "2026-03-12T09:00:00Z", endAt: "2026-03-12T10:00:00Z" },
        ];
        await store.putEvents("ics", moved, window);
        expect(await store.events()).toStrictEqual(moved);
      });

      test("of one recurring event are told apart", async () => {
        const instances = ["2026-03-10T09:00:00Z", "2026-03-17T09:00:00Z"].map((start) => ({
          ...inside,
          startAt: start,
          endAt: start,
          recurrenceId: start,
        }));
        await store.putEvents("ics", instances, window);
        await store.putEvents("ics", instances, window);
        expect(await store.events()).toStrictEqual(instances);
      });
    });

    describe("lessons", () => {
      test("come back as they were taught, the newest first, and once however often said", async () => {
        const read = { on: "2026-03-06", said: "day", words: "bis Freitag" } as const;
        const taught = [
          waiver({ contact: ute.address, taughtAt: "2026-03-11T09:00:00Z" }),
          redating({ taughtAt: "2026-03-10T09:00:00Z", read, due: "2026-03-13" }),
          denial({ id: "a" }),
          denial({ id: "b" }),
        ];
        for (const lesson of [...taught].reverse()) await store.putLesson(lesson);
        await store.putLesson(denial({ id: "a" }));
        expect(await (await open()).lessons()).toStrictEqual(taught);
        expect((await store.export()).lessons).toStrictEqual(taught);
      });

      test("said again of the same item take the place of what was said", async () => {
        await store.putLesson(redating({ due: "2026-03-13" }));
        await store.putLesson(redating());
        expect(await store.lessons()).toStrictEqual([redating()]);
      });

      test("can be undone one by one, once", async () => {
        for (const id of ["a", "b"]) await store.putLesson(denial({ id }));
        expect(await store.removeLesson(denial({ id: "a" }))).toBe(true);
        expect(await store.removeLesson(denial({ id: "a" }))).toBe(false);
        expect(await store.removeLesson({ id: "b", contact: ute.address })).toBe(false);
        expect(await store.lessons()).toStrictEqual([denial({ id: "b" })]);
      });

      test("about a contact go with the contact, in any number; those about others and of other owners stay", async () => {
        const other = await open(1, "jan");
        for (const each of [store, other]) {
          for (let at = 0; at < 130; at++) await each.putLesson(denial({ id: `j${at}` }));
          await each.putLesson(waiver({ contact: ute.address }));
        }
        expect(await store.forgetLessons(jan.address)).toBe(130);
        expect(await store.forgetLessons(jan.address)).toBe(0);
        expect(await store.lessons()).toStrictEqual([waiver({ contact: ute.address })]);
        expect(await other.lessons()).toHaveLength(131);
      });

      test("are sealed: neither key nor item says what about whom", async () => {
        await store.putLesson(denial({ id: "a" }));
        const { items } = await under.table.query({ pk: "O#anna", prefix: "L#" });
        expect(items).toHaveLength(1);
        const shown = items.flatMap((item) => Object.values(item).map(bytesOf)).join("\n");
        for (const canary of ["roth.example", "Folien", "not_a_promise", "taught"]) expect(shown).not.toContain(canary);
        expect(Object.keys(items[0] ?? {}).sort()).toEqual(["pk", "schema", "sealed", "sk"]);
      });
    });

    test("a cursor of an older detector is none, so that the source is read anew", async () => {
      await store.putMessages(batch({ cursor: { source: "/home/anna/mail", value: "42" } }));
      expect(await store.cursor("/home/anna/mail")).toBe("42");
      expect(await store.cursor("/home/anna/other")).toBeUndefined();
      const newer = await open(2);
      expect(await newer.cursor("/home/anna/mail")).toBeUndefined();
      await newer.putMessages(batch({ cursor: { source: "/home/anna/mail", value: "7" } }));
      expect(await newer.cursor("/home/anna/mail")).toBe("7");
    });

    test("erasing leaves nothing of this owner, and all of another", async () => {
      const page = batch({
        facts: Array.from({ length: 130 }, (_, at) => fact({ messageId: `m${at}@x.example` })),
        commitments: [commitment({ id: "a" })],
        machine: [{ messageId: "l@x.example", nature: "list" }],
        cursor: { source: "mbox", value: "1" },
      });
      const jan = await open(1, "jan");
      for (const each of [store, jan]) {
        await each.putOwner(owner);
        await each.putMessages(page);
        await each.putLesson(waiver());
        await each.putEvents("ics", [event({ uid: "e" })], {
          from: "2026-01-01T00:00:00Z",
          to: "2027-01-01T00:00:00Z",
        });
      }
      const [saved] = (await under.table.query({ pk: "O#anna", prefix: "M#" })).items;
      const before = await jan.export();
      expect(before.facts).toHaveLength(130);
      await store.erase();
      expect((await under.table.query({ pk: "O#anna" })).items).toEqual([]);
      expect(await jan.export()).toStrictEqual(before);
      if (saved) await under.table.write({ type: "put", item: saved }); // as from a backup
      await expect((await open()).facts()).rejects.toMatchObject({ code: "sealed" });
      await store.erase();
      expect((await under.table.query({ pk: "O#anna" })).items).toEqual([]);
    });

    test("two owners share nothing, not even the ids of the same mail", async () => {
      const jan = await open(1, "jan");
      for (const each of [store, jan]) await each.putMessages(batch({ facts: [fact({ messageId: "m@x.example" })] }));
      const { items } = await under.table.scan();
      expect(new Set(items.map(({ sk }) => sk)).size).toBe(2);
      await store.erase();
      expect(await jan.facts()).toHaveLength(1);
    });
  });
}
