import { afterEach, describe, expect, test, vi } from "vitest";

/** The program SST runs, with a stand-in for SST's globals: what it asks for is all that can be known without AWS. */
async function deploy(stage: string): Promise<{ app: unknown; table: unknown }> {
  const tables: unknown[] = [];
  class Dynamo {
    readonly name = "table";
    constructor(name: string, args: unknown) {
      tables.push({ name, args });
    }
  }
  vi.resetModules();
  vi.stubGlobal("$app", { stage });
  vi.stubGlobal("sst", { aws: { Dynamo } });
  vi.stubGlobal("$config", (config: unknown) => config);
  const config = new URL("../../sst.config.ts", import.meta.url).pathname;
  const { default: program } = await import(config);
  await program.run();
  expect(tables).toHaveLength(1);
  return { app: program.app({ stage }), table: tables[0] };
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("the deployed table", () => {
  test("has the keys and indexes that the drivers use, clean-up, and a way back in time", async () => {
    const { table } = await deploy("anna");
    const names = ["pk", "sk", "gsi1pk", "gsi1sk", "gsi2pk", "gsi2sk", "gsi3pk", "gsi3sk"];
    expect(table).toEqual({
      name: "Table",
      args: {
        fields: Object.fromEntries(names.map((name) => [name, "string"])),
        primaryIndex: { hashKey: "pk", rangeKey: "sk" },
        globalIndexes: {
          gsi1: { hashKey: "gsi1pk", rangeKey: "gsi1sk" },
          gsi2: { hashKey: "gsi2pk", rangeKey: "gsi2sk" },
          gsi3: { hashKey: "gsi3pk", rangeKey: "gsi3sk" },
        },
        ttl: "ttl",
        deletionProtection: false,
        transform: { table: { pointInTimeRecovery: { enabled: true } } },
      },
    });
  });

  test.each([
    { stage: "production", kept: true, removal: "retain" },
    { stage: "prod", kept: false, removal: "remove" },
  ])("of the stage $stage is kept: $kept", async ({ stage, kept, removal }) => {
    const { app, table } = await deploy(stage);
    expect(app).toEqual({ name: "dran", home: "aws", removal, protect: kept });
    expect(table).toMatchObject({ args: { deletionProtection: kept } });
  });
});
