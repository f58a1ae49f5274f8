/** Vaults on one table and the tests' KMS. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import type { TablePort, Value } from "../../packages/core/src/ports/table.ts";
import { openSqliteTable } from "../../packages/core/src/table/sqlite/index.ts";
import { type KmsVault, type KmsVaultOptions, openKmsVault } from "../../packages/core/src/vault/kms/index.ts";
import { type FakeKms, type Operation, startKms } from "./kms.ts";

export interface KmsSetup {
  readonly kms: FakeKms;
  readonly table: TablePort;
  readonly keyId: string;
  /** One more process with these keys. */
  open(options?: Partial<KmsVaultOptions>): KmsVault;
  /** How often KMS was asked for it. */
  count(operation: Operation): number;
}

/** An empty table and one KMS key, for one test. */
export async function setUpKms(): Promise<KmsSetup> {
  const kms = await startKms();
  const folder = mkdtempSync(join(tmpdir(), "dran-kms-"));
  const table = openSqliteTable(join(folder, "table.db"));
  const opened: KmsVault[] = [];
  onTestFinished(async () => {
    for (const each of opened) each.close();
    await table.close();
    await kms.stop();
    rmSync(folder, { recursive: true });
  });
  const keyId = kms.createKey();
  return {
    kms,
    table,
    keyId,
    open: (options) => {
      const vault = openKmsVault({ table, keyId, config: kms.config, ...options });
      opened.push(vault);
      return vault;
    },
    count: (operation) => kms.asked.filter((each) => each.operation === operation).length,
  };
}

/** All bytes of a value, one after the other, as one character each. */
export function bytesOf(value: Value): string {
  if (value instanceof Uint8Array) return Buffer.from(value).toString("latin1");
  if (typeof value !== "object" || value === null) return String(value);
  return Object.entries(value).flat().map(bytesOf).join();
}
