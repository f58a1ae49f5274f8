/**
 * What a failed submission means for the mail. By the first digit of a reply (RFC 5321 section 4.2.1: 4yz "the requested
 * action did not occur", may be repeated; 5yz likewise did not, and should not be repeated), and by whether the final
 * dot can have been seen: before it a connection that ends leaves nothing behind (section 4.1.1.10: the server must
 * cancel the transaction); after it only the reply tells (section 4.5.3.2.6 warns of the copies a repeat would make).
 */
import type SMTPConnection from "nodemailer/lib/smtp-connection";
import { DranError } from "../../base/errors.ts";

/** Amazon SES answers 454 when its quota is used up, and asks for up to ten minutes (its guide, "Errors related to the sending quotas"). */
const QUOTA = 454;
const WAIT_SECONDS = 600;
/** "Bad sequence of commands": about the session, not the mail. */
const OUT_OF_ORDER = 503;
/** Of RFC 4954 section 6, beside those that answer AUTH itself. */
const LOGIN_ASKED = new Set([530, 534, 535, 538]);

/** @param handedOver the mail's last byte was given to the connection, so the final dot may have been seen. */
export function explain(error: SMTPConnection.SMTPError, handedOver: boolean): DranError {
  const { code, responseCode = 0 } = error;
  const answersMail = code === "EMESSAGE" || code === "EENVELOPE";
  const isRefusal = code === "EMESSAGE" && responseCode >= 400 && responseCode < 600;
  if (handedOver && !isRefusal)
    return new DranError("uncertain", "The mail server was given the mail and did not say whether it took it.");
  if (code === "EAUTH" || LOGIN_ASKED.has(responseCode)) return loginFault(error);
  if (answersMail && responseCode === QUOTA)
    return new DranError("rate-limited", said(error, "asks to wait"), { waitSeconds: WAIT_SECONDS });
  if (answersMail && isFinal(responseCode)) return new DranError("refused", said(error, "refuses the mail"));
  return passing(error);
}

/** The error of a submission that took too long as a whole. */
export function late(): SMTPConnection.SMTPError {
  return Object.assign(new Error("Too late"), { code: "ETIMEDOUT" });
}

/** Without a reply it is nodemailer that refuses: larger than the server takes, or an address it cannot write. */
function isFinal(responseCode: number): boolean {
  return !responseCode || (responseCode >= 500 && responseCode !== OUT_OF_ORDER);
}

/** RFC 4954 section 6: 454 is a passing fault of the login, 5yz a refusal. Without a reply the login cannot be made. */
function loginFault(error: SMTPConnection.SMTPError): DranError {
  const { responseCode = 0 } = error;
  if (responseCode && responseCode < 500) return passing(error);
  return new DranError("auth-expired", said(error, "refuses the login"));
}

/** A reply's words may hold an address, so an error that has any is no cause. */
function passing(error: SMTPConnection.SMTPError): DranError {
  const { response, responseCode } = error;
  if (response || responseCode) return new DranError("unavailable", said(error, "cannot take the mail now"));
  return new DranError("unavailable", "The mail server cannot be reached, or not safely.", { cause: error });
}

/** With the reply's code and, where given, its enhanced one (RFC 3463), never its words. */
function said({ response = "", responseCode }: SMTPConnection.SMTPError, what: string): string {
  const enhanced = /^\d{3}[ -]([245]\.\d{1,3}\.\d{1,3})\b/.exec(response)?.[1];
  const codes = [responseCode, enhanced].filter(Boolean).join(" ");
  return `The mail server ${what}${codes ? ` (${codes})` : ""}.`;
}
