/**
 * Joins the lines of format=flowed text into paragraphs (RFC 3676 section 4), each quote depth for itself: a quote and
 * the answer under it are never joined, however the sender's program broke its lines.
 *
 * @param delSp the space at a line's end was put there to mark the break, and goes (section 4.2).
 */
export function unflow(text: string, delSp: boolean): string {
  const out: string[] = [];
  let paragraph: string[] = [];
  let marks = "";
  const end = () => {
    if (paragraph.length > 0) out.push(marks + paragraph.join(""));
    paragraph = [];
  };
  for (const line of text.split("\n")) {
    const depth = depthOf(line);
    const quoted = "> ".repeat(Math.min(depth, 9));
    const stuffed = line.slice(depth);
    const content = stuffed.startsWith(" ") ? stuffed.slice(1) : stuffed;
    if (quoted !== marks) end();
    marks = quoted;
    const isFlowed = content.endsWith(" ") && content !== "-- "; // the signature's mark is a line of its own (section 4.3)
    if (content === "-- ") end();
    paragraph.push(isFlowed && delSp ? content.slice(0, -1) : content);
    if (!isFlowed) end();
  }
  end();
  return out.join("\n");
}

function depthOf(line: string): number {
  let depth = 0;
  while (line.charCodeAt(depth) === 0x3e) depth += 1;
  return depth;
}
