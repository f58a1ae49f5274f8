/** Single fields of a raw header, as text. Linear in the header's length. */

const FIELDS = {
  "content-type": field("content-type"),
  "content-disposition": field("content-disposition"),
  "content-transfer-encoding": field("content-transfer-encoding"),
} as const;

const PARAMETERS = {
  boundary: parameter("boundary"),
  charset: parameter("charset"),
  format: parameter("format"),
  delsp: parameter("delsp"),
  filename: parameter("(?:file)?name"),
  method: parameter("method"),
  "report-type": parameter("report-type"),
} as const;

/** The value of the first such field, unfolded and trimmed (RFC 5322 section 2.2.3); "" when there is none. */
export function fieldOf(header: string, name: keyof typeof FIELDS): string {
  return (FIELDS[name].exec(header)?.[1] ?? "").replace(/\r?\n/g, "").trim();
}

/** A parameter of a structured value (RFC 2045 section 5.1), without quotes. Continuations (RFC 2231) are not joined. */
export function parameterOf(value: string, name: keyof typeof PARAMETERS): string | undefined {
  const found = PARAMETERS[name].exec(value);
  return found ? (found[1] ?? found[2]) : undefined;
}

function field(name: string): RegExp {
  return new RegExp(`^${name}[ \\t]{0,10}:([^\\n]*(?:\\n[ \\t][^\\n]*)*)`, "im");
}

function parameter(name: string): RegExp {
  return new RegExp(`;[ \\t]{0,20}${name}\\*?[ \\t]{0,5}=[ \\t]{0,5}(?:"([^"]{0,1000})"|([^\\s;"]{1,1000}))`, "i");
}
