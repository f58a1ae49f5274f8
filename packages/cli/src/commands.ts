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
    name: "export",
    summary: "print all that is kept in a data folder, unsealed",
    about:
      'Prints one JSON object: {"owners": [{"id", "owner"?, "facts", "commitments", "events", "counters", "cursors"}]}. It can be read by anybody: keep it as you would keep the mail.',
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
