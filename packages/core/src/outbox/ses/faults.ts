/**
 * What a failed SendEmail means for the mail. The names are those its command throws (SendEmailCommand in the SDK's
 * types) and those common to all AWS services (SES API reference, "Common Errors"). A request answered with 4yz was
 * refused. A fault of the server (5yz) is "an unknown error, exception or failure": it may have come after the mail was
 * taken, but for the few that say otherwise.
 */
import { SESv2ServiceException } from "@aws-sdk/client-sesv2";
import { DranError } from "../../base/errors.ts";

/** SES asks to wait "an interval of up to 10 minutes" (its guide, "Errors related to the sending quotas"). */
const WAIT_SECONDS = 600;
const MOST_WAIT_SECONDS = 86_400; // quotas are of a day

const BUSY = new Set([
  "TooManyRequestsException",
  "LimitExceededException",
  "ThrottlingException",
  "Throttling",
  "RequestLimitExceeded",
]);

/** Not done, and not for ever: sending is paused, the setting is being changed, the clock was wrong, no capacity. */
const PASSING = new Set([
  "SendingPausedException",
  "ConcurrentModificationException",
  "ConflictException",
  "RequestExpired",
  "RequestTimeTooSkewed",
  "RequestTimeout",
  "RequestTimeoutException",
  "ServiceUnavailable",
  "ServiceUnavailableException",
]);

/** @param opened a connection was open, so the request may have been read. */
export function explain(error: unknown, opened: boolean): DranError {
  if (error instanceof SESv2ServiceException) return refusal(error);
  if (opened) return new DranError("uncertain", "Amazon SES was given the mail and did not say whether it took it.");
  if (error instanceof Error && error.name === "CredentialsProviderError")
    return new DranError("auth-expired", "There are no credentials for Amazon SES.", { cause: error });
  return new DranError("unavailable", "Amazon SES cannot be reached.", { cause: error });
}

/** The error itself is no cause: its message names the addresses that were refused. */
function refusal(error: SESv2ServiceException): DranError {
  const { httpStatusCode: status = 0 } = error.$metadata;
  const name = /^\w{1,60}$/.test(error.name) ? error.name : "no name";
  const because = `(${[status || "", name].join(" ").trim()})`;
  if (BUSY.has(name) || status === 429)
    return new DranError("rate-limited", `Amazon SES asks to wait ${because}.`, { waitSeconds: waitSeconds(error) });
  if (PASSING.has(name)) return new DranError("unavailable", `Amazon SES cannot take the mail now ${because}.`);
  if (status < 400 || status >= 500)
    return new DranError("uncertain", `Amazon SES does not know whether it took the mail ${because}.`);
  if (status === 401 || status === 403 || isLogin(name))
    return new DranError("auth-expired", `Amazon SES refuses the login ${because}.`);
  return new DranError("refused", `Amazon SES refuses the mail ${because}.`);
}

/** Common errors that are answered with 400 or 403 alike. */
function isLogin(name: string): boolean {
  return /^(?:AccessDenied|NotAuthorized|OptInRequired|MissingAuthenticationToken|ExpiredToken|UnrecognizedClient|InvalidClientTokenId|IncompleteSignature|InvalidSignature|SignatureDoesNotMatch)(?:Exception)?$/.test(
    name,
  );
}

/** Retry-After (RFC 9110 section 10.2.3) where there is one in seconds. */
function waitSeconds({ $response }: SESv2ServiceException): number {
  const said = $response?.headers["retry-after"];
  return said && /^[1-9]\d{0,5}$/.test(said) ? Math.min(Number(said), MOST_WAIT_SECONDS) : WAIT_SECONDS;
}
