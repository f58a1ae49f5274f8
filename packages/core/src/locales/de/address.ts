import type { AddressRules } from "../contract/address.ts";

export const address: AddressRules = {};
