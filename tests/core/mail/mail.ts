/** Raw mails for tests, with the dull fields filled in. */

const FIELDS = {
  From: "Jan Kuhn <jan@kuhn.example>",
  To: "Anna Reindl <anna@reindl.example>",
  Subject: "Angebot",
  Date: "Mon, 2 Mar 2026 14:03:00 +0100",
  "Message-ID": "<1@kuhn.example>",
};

/** @param fields a field set to undefined is left out. @param body bytes of a string are its UTF-8. */
export function rawMail(
  fields: Readonly<Record<string, string | undefined>> = {},
  body: string | Uint8Array = "Hallo",
): Uint8Array {
  const header = Object.entries({ ...FIELDS, ...fields }).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}: ${value}`],
  );
  return Buffer.concat([Buffer.from(`${header.join("\r\n")}\r\n\r\n`), Buffer.from(body)]);
}

/** A multipart mail; a part is its header lines and its body. */
export function multipart(subtype: string, ...parts: readonly (readonly [header: string, body: string])[]): Uint8Array {
  const lines = parts.map(([header, body]) => `--b1\r\n${header}\r\n\r\n${body}\r\n`);
  return rawMail(
    { "MIME-Version": "1.0", "Content-Type": `multipart/${subtype}; boundary="b1"` },
    `${lines.join("")}--b1--\r\n`,
  );
}
