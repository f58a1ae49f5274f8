/** What stalwart's parser makes of a mail, as its JSON says, in the words of our `Message`. */
import { z } from "zod";

const Listed = z.object({ address: z.string().nullish() });
const Value = z.union([
  z.object({ Text: z.string() }),
  z.object({
    Address: z.union([
      z.object({ List: z.array(Listed) }),
      z.object({ Group: z.array(z.object({ addresses: z.array(Listed) })) }),
    ]),
  }),
  z.object({
    DateTime: z.object({
      ...{ year: z.number(), month: z.number(), day: z.number(), hour: z.number(), minute: z.number() },
      ...{ second: z.number(), tz_before_gmt: z.boolean(), tz_hour: z.number(), tz_minute: z.number() },
    }),
  }),
  z.unknown().transform(() => ({})), // what is not compared
]);
type Value = z.infer<typeof Value>;

const Mail = z.object({
  text_body: z.array(z.number()),
  parts: z.array(
    z.object({
      headers: z.array(z.object({ name: z.unknown(), value: Value })),
      body: z.union([
        z.object({ Text: z.string() }),
        z.object({ Html: z.string() }),
        z.unknown().transform(() => ({ Text: "" })),
      ]),
    }),
  ),
});

export interface Expected {
  readonly subject: string;
  /** Addresses in lower case, in order. */
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly messageId: string;
  /** An instant in UTC, or "" when stalwart reads none. */
  readonly sentAt: string;
  /** The first text part, tags taken out of HTML; "" when there is none. */
  readonly text: string;
}

/** Of a field that stands there twice, stalwart takes the last. */
export function readExpected(json: string): Expected {
  const { parts, text_body } = Mail.parse(JSON.parse(json));
  const last = (name: string): Value => parts[0]?.headers.filter((field) => field.name === name).at(-1)?.value ?? {};
  const body = parts[text_body[0] ?? -1]?.body ?? { Text: "" };
  return {
    subject: textOf(last("subject")),
    from: addressesOf(last("from")),
    to: addressesOf(last("to")),
    cc: addressesOf(last("cc")),
    messageId: textOf(last("message_id")),
    sentAt: instantOf(last("date")),
    text: "Text" in body ? body.Text : body.Html.replace(/<[^<>]*>/g, " "),
  };
}

function textOf(value: Value): string {
  return "Text" in value ? value.Text : "";
}

function addressesOf(value: Value): readonly string[] {
  if (!("Address" in value)) return [];
  const { Address: read } = value;
  const listed = "List" in read ? read.List : read.Group.flatMap((group) => group.addresses);
  return listed.flatMap(({ address }) => (address ? [address.toLowerCase()] : []));
}

function instantOf(value: Value): string {
  if (!("DateTime" in value)) return "";
  const { year, month, day, hour, minute, second, ...zone } = value.DateTime;
  const east = (zone.tz_before_gmt ? -1 : 1) * (zone.tz_hour * 60 + zone.tz_minute);
  return new Date(Date.UTC(year, month - 1, day, hour, minute - east, second)).toISOString().replace(".000Z", "Z");
}
