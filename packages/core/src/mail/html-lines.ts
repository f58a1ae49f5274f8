/** Text put together line by line: white space as HTML shows it, quote marks before each line. */

/** Quote marks on one line at most: how deep a quote is says nothing beyond that it is one. */
const MARKS = 5;

/** What senders pad hidden text with, and soft hyphens. */
const INVISIBLE = /(?:\u00AD|\u034F|\u200B|\u200C|\u2060|\uFEFF)+/g;

/** Any white space but a single plain space, which needs no replacing. */
const SPACES = /[^\S ]\s*| \s+/g;

export type LinesWriter = ReturnType<typeof linesWriter>;

export function linesWriter() {
  const lines: string[] = [];
  let line: string[] = []; // pieces of the line being written: appending to one string would copy it each time
  let atSpace = true; // white space at the start of a line, or after white space, is not shown
  let marks = "";
  let length = 0;

  const push = () => {
    const text = line.join("").trim();
    line = [];
    atSpace = true;
    if (text === "" && isEmpty(lines.at(-1))) return;
    lines.push(marks + text);
    length += marks.length + 1;
  };

  const endLine = () => {
    if (line.length > 0) push();
  };

  const append = (text: string) => {
    if (text === "") return;
    line.push(text);
    atSpace = text.endsWith(" ");
    length += text.length;
  };

  return {
    /** UTF-16 units so far, roughly. */
    length: () => length,
    text: () => {
      endLine();
      return lines.join("\n").trim();
    },
    endLine,
    /** `<br>`: two in a row leave an empty line. */
    breakLine: push,
    paragraph: () => {
      endLine();
      push();
    },
    write: (text: string) => {
      const shown = text.replace(INVISIBLE, "").replace(SPACES, " ");
      append(atSpace && shown.startsWith(" ") ? shown.slice(1) : shown);
    },
    /** As it stands: white space and line feeds count. */
    writePreformatted: (text: string) => {
      const [first = "", ...rest] = text.split("\n");
      append(first);
      for (const next of rest) {
        push();
        append(next);
      }
    },
    /** How deep in quotes the text from here on is. */
    quote: (depth: number) => {
      const next = "> ".repeat(Math.min(depth, MARKS));
      if (next === marks) return;
      endLine();
      marks = next;
    },
  };
}

function isEmpty(line: string | undefined): boolean {
  return line === undefined || /^[> ]{0,12}$/.test(line);
}
