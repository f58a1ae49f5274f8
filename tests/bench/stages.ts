/** Where the time of reading goes, for whoever wants to make it less. No bar: stages are measured one by one. */
import { runScript } from "./child.ts";
import type { Kind } from "./corpus.ts";
import type { StagesReport } from "./stages.script.ts";

const ROUNDS = 5;

export type Stage = StagesReport["stages"][number] & {
  /** Times what the MIME reader takes for the whole mail. */
  readonly ratio: number;
};

export async function benchStages(kind: Kind, mails: number): Promise<readonly Stage[]> {
  const { stages } = await runScript<StagesReport>("stages", [kind, String(mails), String(ROUNDS)]);
  const yardstick = stages[0]?.micros ?? Number.NaN;
  return stages.map((stage) => ({ ...stage, ratio: stage.micros / yardstick }));
}

export function tellStage({ name, micros, ratio }: Stage): string {
  return `${name.padEnd(24)} ${micros.toFixed(0).padStart(6)} µs ${ratio.toFixed(2).padStart(6)} ×`;
}
