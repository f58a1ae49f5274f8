export type AddressRules = object;
