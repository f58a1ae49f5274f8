/** What the name of a mail's file in a Maildir says. Pure. */
import type { LeftOut } from "./labels.ts";

export interface MaildirName {
  /** The name without its flags: no two deliveries share one. */
  readonly unique: string;
  /** Second since 1970 in which it was delivered; 0 where the name does not say. */
  readonly arrivedAt: number;
  readonly leftOut: LeftOut | undefined;
}

/**
 * "1772442000.M20P7.host,S=1234:2,RS": when it came, what makes it unique, and after the colon, of which some file
 * systems make ";" or "!", one letter a flag.
 */
export function readMaildirName(name: string): MaildirName {
  const [info = "", flags = ""] = INFO.exec(name) ?? [];
  const unique = name.slice(0, name.length - info.length);
  return { unique, arrivedAt: Number(/^\d{1,12}/.exec(unique)?.[0] ?? 0), leftOut: leftOutBy(flags) };
}

const INFO = /[:;!]2,([A-Za-z]{0,60})$/;

/** T is trashed, D a draft; what has been seen, replied to, passed on or flagged is correspondence all the same. */
function leftOutBy(flags: string): LeftOut | undefined {
  if (flags.includes("T")) return "trash";
  return flags.includes("D") ? "draft" : undefined;
}
