/** The commands there are, as data. Each is run by the file of its name under `commands/`, loaded when it is called. */
import type { Command, Option } from "./options.ts";

const HELP: Option = { name: "help", help: "print this help" };

const OWNER: readonly Option[] = [
  {
    name: "owner",
    value: "ADDRESS…",
    several: true,
    help: "your addresses; without it they are inferred from the mail, and said",
  },
  { name: "name", value: "NAME", help: "your name as you sign; inferred like the addresses" },
  { name: "locale", value: "de|en", help: "language of what is printed (default: from LANG)" },
  { name: "time-zone", value: "ZONE", help: "your IANA time zone, like Europe/Berlin (default: this computer's)" },
];

const NOW: Option = {
  name: "now",
  value: "TIME",
  help: "look from this moment, ISO 8601 with offset (default: the clock)",
};

const MAIL: readonly Option[] = [
  { name: "mbox", value: "FILE…", several: true, help: "mailbox files, as Gmail Takeout and Thunderbird write them" },
  { name: "eml", value: "PATH…", several: true, help: ".eml files or folders of them" },
  { name: "maildir", value: "DIR…", several: true, help: "Maildirs, each with the folders below it" },
  { name: "ics", value: "FILE…", several: true, help: "calendar files" },
];

/** For mails looked at one by one: there is nothing to infer an owner from, and each speaks its own language. */
const READER: readonly Option[] = [
  {
    name: "owner",
    value: "ADDRESS…",
    several: true,
    help: "your addresses; without them a mail is read as by a stranger who got it",
  },
  { name: "name", value: "NAME", help: "your name, by which a mail through a list may speak to you" },
  { name: "locale", value: "de|en", help: "language of a mail whose words do not tell (default: from LANG)" },
  { name: "time-zone", value: "ZONE", help: "the IANA time zone days are counted in (default: this computer's)" },
  { name: "now", value: "TIME", help: "date of a mail that has none, ISO 8601 with offset (default: the clock)" },
];

const DATA: Option = {
  name: "data",
  value: "DIR",
  help: "keep what was found there (default: a temporary place, removed at the end)",
};

const PATIENCE: readonly Option[] = [
  { name: "owed-after", value: "DAYS", help: "show a mail you have not answered after so many days (default: 2)" },
  {
    name: "awaiting-after",
    value: "DAYS",
    help: "show a mail that was not answered to you after so many days (default: 3)",
  },
];

export const commands: readonly Command[] = [
  {
    name: "start",
    summary: "read a mailbox, keep what was found, and show the digest on a page of this computer",
    about:
      "Without files it opens two sample mailboxes, a German and an English one. With your own files it reads those. The page is served to this computer only; nothing leaves it.",
    options: [
      ...OWNER,
      NOW,
      ...MAIL,
      { ...DATA, help: "the data folder (default: the platform's, and it says which)" },
      ...PATIENCE,
      { name: "port", value: "PORT", help: "port of the page (default: 4747, or the next free one)" },
      HELP,
    ],
    examples: ["dran start", "dran start --mbox Sent.mbox Inbox.mbox --ics calendar.ics"],
  },
  {
    name: "review",
    summary: "print promises, replies owed and awaited, people to meet, and what to do about them",
    about:
      "Reads mail and calendars and prints what it found in readable form, or as one JSON object with --json. Progress and whatever could not be read go to stderr.",
    options: [...OWNER, NOW, ...MAIL, DATA, ...PATIENCE, { name: "json", help: "print one JSON object" }, HELP],
    examples: [
      "dran review --mbox Sent.mbox Inbox.mbox",
      "dran review --owner me@work.example me@home.example --mbox All.mbox --ics calendar.ics --json",
    ],
  },
  {
    name: "digest",
    summary: "write the weekly digest as text, HTML or a mail",
    about:
      "Reads the same as `dran review` and writes the digest: as text to stdout, or to a file whose name says the form.",
    options: [
      ...OWNER,
      NOW,
      ...MAIL,
      DATA,
      ...PATIENCE,
      { name: "out", value: "FILE", help: "write to FILE.html, FILE.txt or FILE.eml" },
      HELP,
    ],
    examples: ["dran digest --mbox All.mbox", "dran digest --mbox All.mbox --ics calendar.ics --out digest.eml"],
  },
  {
    name: "detect",
    summary: "tell for each text on stdin whether it makes a promise",
    about:
      'Reads JSON lines {"id", "text", "context"?, "lang"?} and prints one line for each, in the same order: {"id", "commitment", "quote", "confidence", "kind", "due", "expectsAnswer"}.',
    options: [
      { name: "now", value: "TIME", help: "when the texts were written, ISO 8601 with offset (default: the clock)" },
      { name: "time-zone", value: "ZONE", help: "the writer's IANA time zone (default: this computer's)" },
      HELP,
    ],
    examples: ['echo \'{"id": 1, "text": "I will send you the slides by Friday."}\' | dran detect'],
  },
  {
    name: "own-words",
    summary: "tell for each text on stdin what its writer added, what is quoted and what is signature",
    about:
      'Reads JSON lines {"id", "text"}, a text being the plain text of a mail, and prints one line for each, in the same order: {"id", "reply", "quoted", "signature"}.',
    options: [HELP],
    examples: ["dran own-words < mails.jsonl"],
  },
  {
    name: "inspect",
    summary: "print what is seen in each single mail, and why",
    about:
      'Prints one JSON line for each mail, in order: {"file", "index"? (in an mbox, from 0), "messageId", "nature", "reasons", "language", "ownWords", "commitments": [{"quote", "kind", "due", "confidence"}], "expectsAnswer"}. Days due follow from the mail\'s own date. What could not be read goes to stderr. Nothing is kept.',
    options: [...READER, HELP],
    operand: {
      name: "path",
      value: "PATH…",
      several: true,
      help: "an mbox, a single mail (.eml, .msg or any raw one), a folder of .eml, or a Maildir",
    },
    examples: ["dran inspect mail.eml", "dran inspect --owner me@work.example Sent.mbox ~/Maildir"],
  },
  {
    name: "teach",
    summary: "say that something found is wrong, so that it is not found again",
    about:
      "An item is what `dran review --data DIR` shows, under the name that stands at its end (`item` in its JSON, which only has it with --data). What you say holds for it, for the same words elsewhere, and a little for like words with the same person. It takes effect at once, and the next digest says what was learned.",
    options: [
      { name: "not-a-promise", help: "nothing was promised" },
      { name: "wrong-date", help: "it is due on DAY (like 2026-03-13), or on none where DAY is left out" },
      { name: "no-answer-needed", help: "nobody waits for an answer" },
      { ...DATA, help: "the data folder; `dran start` says which one it uses" },
      NOW,
      HELP,
    ],
    operand: {
      name: "item",
      value: "ITEM [DAY]",
      several: true,
      help: "what it is said of, and the day that is right",
    },
    examples: [
      "dran teach 3fa9c1e2b4d0 --not-a-promise --data ~/.local/share/dran",
      "dran teach 3fa9c1e2b4d0 --wrong-date 2026-03-13 --data ~/.local/share/dran",
    ],
  },
  {
    name: "lessons",
    summary: "print what you taught, or take some of it back",
    about:
      'With --json it prints one object: {"lessons": [{"id", "owner", "says", "contact", "quote", "due"? (of a wrong date; null for none), "taughtAt"}]}, the newest first. What is taken back is as if it had never been taught.',
    options: [
      { name: "json", help: "print one JSON object" },
      { name: "undo", value: "ID", help: "take back the lesson of that id" },
      { name: "forget", value: "ADDRESS", help: "erase all that was taught about a contact" },
      { ...DATA, help: "the data folder; `dran start` says which one it uses" },
      NOW,
      HELP,
    ],
    examples: [
      "dran lessons --data ~/.local/share/dran",
      "dran lessons --undo 0c7d2f91ab34 --data ~/.local/share/dran",
    ],
  },
  {
    name: "export",
    summary: "print all that is kept in a data folder, unsealed",
    about:
      'Prints one JSON object: {"owners": [{"id", "owner"?, "facts", "commitments", "events", "counters", "cursors", "notes"?, "lessons"?}]}. It can be read by anybody: keep it as you would keep the mail.',
    options: [{ ...DATA, help: "the data folder; `dran start` says which one it uses" }, HELP],
    examples: ["dran export --data ~/.local/share/dran > dran.json"],
  },
  {
    name: "erase",
    summary: "remove all that is kept in a data folder, for good",
    about:
      "Removes what was found, the keys it was sealed with, and the files it lay in. Your mail itself is not touched. End `dran start` first. It cannot be undone, but it can be repeated, also after it was broken off.",
    options: [
      { ...DATA, help: "the data folder; `dran start` says which one it uses" },
      { name: "yes", help: "do not ask first" },
      HELP,
    ],
    examples: ["dran erase --data ~/.local/share/dran"],
  },
  {
    name: "help",
    summary: "print help on a command",
    about: "`dran help review` is `dran review --help`.",
    options: [HELP],
    examples: ["dran help review"],
  },
];
