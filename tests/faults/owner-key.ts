/** A process that asks for an owner's key beside others: `owner-key FILE OWNER`. */
import { openKeyfileVault } from "../../packages/core/src/vault/keyfile.ts";

const [, , file = "", ownerId = ""] = process.argv;
const key = await openKeyfileVault(file).ownerKey(ownerId);
process.stdout.write(`${Buffer.from(key).toString("hex")}\n`);
