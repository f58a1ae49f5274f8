/** What the name of a mail's file in a Maildir says. Pure. */
import type { LeftOut } from "./labels.ts";

export interface MaildirName {
  /** The name without its flags: no two deliveries share one. */
  readonly unique: string;
  /** Second since 1970 in which it was delivered; 0 where the name does not say. */
  readonly arrivedAt: number;
  /** Bytes of the mail, where the name says it, as Dovecot's and Courier's do. */
  readonly size: number | undefined;
  readonly leftOut: LeftOut | undefined;
}

/**
 * "1772442000.M20P7.host,S=1234:2,RS": when it came, what makes it unique, and after the colon, of which some file
 * systems make ";" or "!", one letter a flag.
 */
export function readMaildirName(name: string): MaildirName {
  const [info = "", flags = ""] = INFO.exec(name) ?? [];
  const unique = name.slice(0, name.length - info.length);
  const [arrivedAt = 0] = /^\d{1,12}/.exec(unique) ?? [];
  const [, size] = /,S=(\d{1,12})(?:,|$)/.exec(unique) ?? [];
  return {
    unique,
    arrivedAt: Number(arrivedAt),
    size: size === undefined ? undefined : Number(size),
    leftOut: leftOutBy(flags),
  };
}

const INFO = /[:;!]2,([A-Za-z]{0,60})$/;

/** T is trashed, D a draft; what has been seen, replied to, passed on or flagged is correspondence all the same. */
function leftOutBy(flags: string): LeftOut | undefined {
  if (flags.includes("T")) return "trash";
  return flags.includes("D") ? "draft" : undefined;
}
