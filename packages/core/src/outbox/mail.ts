/** A digest as a mail (RFC 5322): text and HTML side by side, from Dran to its owner and to nobody else. */
import MailComposer from "nodemailer/lib/mail-composer";
import { sha256 } from "../base/ids.ts";
import type { Digest } from "../digest/digest.ts";
import { renderHtml } from "../digest/html.ts";
import { renderText } from "../digest/text.ts";
import type { Locale } from "../locales/contract.ts";

/** Where digests come from while no sending domain is set up: a reserved name that nobody can own (RFC 2606). */
export const DOMAIN = "dran.invalid";
export const SENDER = `digest@${DOMAIN}`;

/**
 * The bytes of the mail. The same digest gives the same bytes: date, Message-ID and boundary come from its instant, its
 * owner and its week, so that a second delivery is recognised as the first.
 * Automatic answers are asked not to come (RFC 3834 section 5; X-Auto-Response-Suppress is Exchange's), and Dran knows
 * its own mail by X-Dran-Digest.
 *
 * @param sender bare address it is from, which names the Message-ID's domain too.
 */
export async function composeDigest(digest: Digest, locale: Locale, sender = SENDER): Promise<Uint8Array> {
  const { owner, at, issue } = digest;
  const domain = sender.slice(sender.lastIndexOf("@") + 1);
  const key = sha256(`${owner.id}\n${issue}`).slice(0, 24);
  const mail = new MailComposer({
    from: { name: "Dran", address: sender },
    to: owner.name ? { name: owner.name, address: owner.address } : owner.address,
    subject: digest.subject,
    date: new Date(at),
    messageId: `<${issue}.${key}@${domain}>`,
    headers: {
      "List-Id": `Dran <digest.${domain}>`,
      "Auto-Submitted": "auto-generated",
      "X-Auto-Response-Suppress": "All",
      "X-Dran-Digest": issue,
      "Content-Language": locale.code,
    },
    text: renderText(digest, locale),
    html: renderHtml(digest, locale),
    textEncoding: "quoted-printable",
    newline: "win", // RFC 5322 section 2.3: CR and LF only together
    baseBoundary: key,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return new Uint8Array(await mail.compile().build());
}
