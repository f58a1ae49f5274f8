/** Who is who: people write from several addresses, and bear the same name at all of them. */
import { recalling } from "../base/memory.ts";
import { canonical } from "../base/text.ts";
import { canonicalAddress } from "../mail/address.ts";
import type { Fact } from "../mail/fact.ts";

/**
 * The person behind an address, as a key to compare by. Addresses with the same full name are one person's; an address
 * bears the name it last gave itself, or else the one others last gave it. A name of one word tells nobody apart.
 *
 * @param facts oldest first.
 */
export function identities(facts: readonly Fact[]): (address: string) => string {
  const own = new Map<string, string>();
  const given = new Map<string, string>();
  for (const { nature, from, to, cc } of facts) {
    if (nature === "bounce") continue; // a mail system is nobody
    for (const { name, address } of [...to, ...cc]) if (name) given.set(canonicalAddress(address), name);
    if (from.name) own.set(canonicalAddress(from.address), from.name);
  }
  return recalling((written) => {
    const address = canonicalAddress(written);
    const name = canonical(own.get(address) ?? given.get(address) ?? "");
    return name.includes(" ") ? name : address;
  });
}
