/** Sentences the wordings of a language are proven with: labelled by what their rule says, they teach as an author does. */
import { Kind } from "../src/commitment/commitment.ts";
import type { Examples } from "../src/locales/contract/promises.ts";
import type { Locale } from "../src/locales/contract.ts";
import type { Row } from "./corpus.ts";

export function wordingsOf({ promises, requests, closings }: Locale): readonly Row[] {
  const rows = (name: string, label: Row["label"], rules: readonly Examples[], kinds: readonly Kind[] = []) =>
    rules.flatMap(({ matches }, nth) =>
      matches.map((text, at) => ({ id: `${name}-${nth}-${at}`, text, context: "", label, kind_ok: [...kinds] })),
    );
  return [
    ...promises.rules.flatMap((rule) => rows(rule.id, "promise", [rule], [Kind.parse(rule.kind)])),
    ...rows(
      "veto",
      "none",
      promises.vetoes.filter(({ weight, trap }) => weight === "fatal" && trap !== "question"),
    ),
    ...rows("asks", "request", requests.asks),
    ...rows("courtesy", "none", [...requests.courtesies, ...requests.formulas]),
    ...rows("closing", "none", [...closings.closes, ...closings.delivers, ...closings.recalls]),
  ];
}
