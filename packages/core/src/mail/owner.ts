/** The owner: the person whose mailbox it is. */
import { z } from "zod";
import { Zone } from "../base/time.ts";

export const Owner = z.strictObject({
  id: z.string().min(1).max(60),
  name: z.string().max(200),
  /** Own addresses, bare, lower case; the first is where the digest goes. */
  addresses: z.array(z.string().min(3).max(320)).min(1).max(50),
  /** Code of the owner's locale, "de". */
  locale: z.string().min(2).max(8),
  zone: Zone,
});
export type Owner = z.infer<typeof Owner>;
