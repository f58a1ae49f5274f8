/** Lines of a stream of bytes, one at a time and each bounded, however the bytes are cut. */

/** Characters of a line. Chosen: a text of 64 KB, its context and their JSON escapes fit several times over. */
export const LINE_LIMIT = 2_000_000;

export interface Line {
  /** From 1. */
  readonly number: number;
  /** Undefined when the line is longer than the limit; it was read past. */
  readonly text: string | undefined;
}

/** UTF-8; a byte order mark at the start and the CR of a CRLF are dropped. An unended last line counts. */
export async function* readLines(bytes: AsyncIterable<Uint8Array>, limit = LINE_LIMIT): AsyncGenerator<Line> {
  const decoder = new TextDecoder();
  let number = 0;
  let parts: string[] = [];
  let length = 0;
  const add = (part: string): void => {
    length += part.length;
    if (length <= limit) parts.push(part);
  };
  const take = (): Line => {
    const text = length <= limit ? parts.join("").replace(/\r$/, "") : undefined;
    parts = [];
    length = 0;
    number += 1;
    return { number, text };
  };
  for await (const chunk of bytes) {
    const pieces = decoder.decode(chunk, { stream: true }).split("\n");
    const open = pieces.pop() ?? "";
    for (const piece of pieces) {
      add(piece);
      yield take();
    }
    add(open);
  }
  add(decoder.decode());
  if (length > 0) yield take();
}
