/** Words for a terminal: broken into lines, and free of anything a terminal would obey. */
import { BIDI_CONTROLS, fold } from "@dran/core/base/text.ts";

/** Lines of at most `width` characters, broken at spaces; a longer word stands alone. At least one line. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && columnsOf(line) + 1 + columnsOf(word) > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

/** One line without control or direction characters: words out of a mail must not steer the terminal. */
export function plain(text: string): string {
  return fold(text.replace(BIDI_CONTROLS, "").replace(CONTROLS, " "));
}

const CONTROLS = /[\u0000-\u001F\u007F-\u009F]/g;

function columnsOf(text: string): number {
  return [...text].length;
}
