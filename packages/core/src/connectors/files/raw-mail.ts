/** A raw mail out of a file, parsed with what its place among the files says of it. */
import type { Message } from "../../mail/message.ts";
import { parse } from "../../mail/parse.ts";
import type { Skip } from "../../ports/mailbox.ts";
import { fieldOf, type Head } from "./head.ts";
import { type RawMail, skipOf } from "./source.ts";

/** The mail, or why there is none, or both where it was read in part. */
export interface ParsedMail {
  readonly message?: Message;
  readonly skip?: Skip;
}

/** Whatever a mail does to the parser, the others are still read; its error may hold words of the mail and goes no further. */
export async function parseMail(mail: RawMail, head: Head, labels: readonly string[]): Promise<ParsedMail> {
  const { raw, index, path, truncated, separatedAt } = mail;
  const providerThreadId = fieldOf(head, "x-gm-thrid").slice(0, 200);
  const hints = {
    labels,
    truncated,
    ...(providerThreadId && { providerThreadId }),
    ...(separatedAt && { receivedAt: separatedAt }),
  };
  try {
    const message = await parse(raw, hints);
    return { message, ...(truncated && { skip: skipOf(path, "too-large", tooLarge(path), index) }) };
  } catch {
    return { skip: skipOf(path, "broken-mime", `A mail in ${path} is broken and could not be read.`, index) };
  }
}

function tooLarge(path: string): string {
  return `A mail in ${path} is larger than 25 MiB: its header and the start of its text were read, not the rest.`;
}
