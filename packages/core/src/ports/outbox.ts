/**
 * The outbox port: hands one finished mail to whoever delivers it, to the owner and to nobody else. Drivers:
 * outbox/smtp, outbox/ses, outbox/files; one contract suite runs on all three. None of them repeats anything: whether a
 * mail may be tried again is the caller's to decide, by the error's code.
 */

export interface Outgoing {
  /** `<kind>/<owner>/<issue>`, the same for every try of the same mail: three parts of letters, digits, "-" and "_". */
  readonly key: string;
  /** Bare address the mail is from, the one in its From. */
  readonly from: string;
  /** The one recipient: the address the outbox was opened with, and the only one in To; there is no Cc or Bcc. */
  readonly to: string;
  /** The mail (RFC 5322): ASCII, lines ended by CRLF, none longer than 998 octets without it (section 2.1.1). */
  readonly raw: Uint8Array;
}

export interface Sent {
  /** What the provider calls the mail, for finding it again there; "" when it gave it no name. */
  readonly id: string;
}

export interface Outbox {
  /**
   * Resolves once the provider has taken the mail over.
   *
   * Surely not accepted, may be tried again:
   * @throws {DranError} `unavailable`: a passing fault. `rate-limited`: not before `waitSeconds`. `auth-expired`: the
   * provider refuses our login. `missing`: the folder of outbox/files is not there.
   *
   * Surely not accepted, never will be:
   * @throws {DranError} `refused`: by the provider (address, sender or content), or here, before anything was sent,
   * when the mail is not as `Outgoing` says.
   *
   * Nobody knows; must not be sent again:
   * @throws {DranError} `uncertain`: all of it was handed over, and no answer came that can be read.
   *
   * No message or cause holds anything of the mail, nor an address.
   */
  send(mail: Outgoing): Promise<Sent>;
  close(): Promise<void>;
}
