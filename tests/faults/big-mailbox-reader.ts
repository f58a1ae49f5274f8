/** Run as a process of its own: reads the mbox named on the command line and reports how it went, as JSON. */
import { openFilesMailbox } from "../../packages/core/src/connectors/files/mailbox.ts";

export interface Report {
  /** Small mails that came in the order they were written, without a gap. */
  readonly small: number;
  readonly large: number;
  readonly truncated: number;
  readonly skips: readonly string[];
  readonly progressed: boolean;
  readonly seconds: number;
  /** Peak resident memory, in bytes, garbage included. */
  readonly peak: number;
  /** The most that was held with a page, in bytes, without garbage, every tenth page looked at; 0 unless Node runs with --expose-gc. */
  readonly held: number;
}

async function read(path: string): Promise<Report> {
  const started = performance.now();
  let [small, large, truncated, bytes, total] = [0, 0, 0, 0, 1];
  const skips: string[] = [];
  let [pages, held] = [0, 0];
  const mailbox = openFilesMailbox({
    mbox: [path],
    eml: [],
    onProgress: (done) => {
      ({ bytes, total } = done);
    },
  });
  let cursor: string | undefined;
  for (let more = true; more; ) {
    const page = await mailbox.pull(cursor);
    for (const { messageId, text, ...message } of page.messages) {
      if (messageId === `small-${small}@meier.example` && text.length > 100) small += 1;
      if (messageId.startsWith("large-") && text.startsWith("Hier ist das Video.")) large += 1;
      if (message.truncated) truncated += 1;
    }
    skips.push(...page.skips.map(({ code }) => code));
    if (pages++ % 10 === 0) held = Math.max(held, measureHeld());
    ({ cursor, more } = page);
  }
  const seconds = (performance.now() - started) / 1000;
  const peak = process.resourceUsage().maxRSS * 1024;
  return { small, large, truncated, skips, progressed: bytes === total, seconds, peak, held };
}

function measureHeld(): number {
  if (!globalThis.gc) return 0;
  globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

console.log(JSON.stringify(await read(process.argv[2] ?? "")));
