import { expect, test } from "vitest";
import { type Commitment, Kind } from "../../../packages/core/src/commitment/commitment.ts";
import type { Aftermath, Sequel } from "../../../packages/core/src/commitment/proof.ts";
import { settle } from "../../../packages/core/src/commitment/settlement.ts";
import type { Fact } from "../../../packages/core/src/mail/fact.ts";
import { correspondence } from "../../../packages/core/src/thread/correspondence.ts";
import { aftermathOf } from "../../../packages/core/src/usecases/aftermath.ts";
import { peopleOf } from "../../../packages/core/src/usecases/relations.ts";
import { commitment, fact, jan, maxi, owner, ute } from "../../support/builders.ts";
import { lehmer } from "../../support/random.ts";

const TERMS = ["folien", "folie", "vertrag", "vertragsentwurf", "entwurf", "4711", "haus", "rechnung", "garten", "ort"];

/** Two hundred mails, some of which answer the one before, two in three with a promise. */
function mailbox(random: () => number): { facts: readonly Fact[]; commitments: readonly Commitment[] } {
  const some = <T>(list: readonly T[], share: number) => list.filter(() => random() < share);
  const facts: Fact[] = [];
  const commitments: Commitment[] = [];
  for (let index = 0; index < 200; index++) {
    const sentAt = new Date(Date.UTC(2026, 0, 1) + index * 3_600_000).toISOString().replace(".000", "");
    const isSent = random() < 0.5;
    const to = isSent ? [jan, ...some([ute], 0.3)] : [maxi];
    const id = String(index);
    facts.push(
      fact({
        ...{ messageId: id, sentAt, direction: isSent ? "sent" : "received", to, cc: some([ute], 0.1) },
        references: random() < 0.4 ? [String(index - 1)] : [],
        terms: some(TERMS, 0.3),
        attachments: some(["a.pdf"], 0.1),
        expectsAnswer: random() < 0.4,
        closing: random() < 0.3,
        delivers: random() < 0.1,
        recalls: random() < 0.05,
        length: Math.floor(random() * 300),
      }),
    );
    if (random() > 0.66) continue;
    const kind = Kind.options[Math.floor(random() * Kind.options.length)] ?? "send";
    const by = isSent ? "owner" : "contact";
    const made = { messageId: id, madeAt: sentAt, from: isSent ? maxi.address : jan.address };
    commitments.push(
      commitment({ id, ...made, by, to: to.map(({ address }) => address), kind, terms: some(TERMS, 0.1) }),
    );
  }
  return { facts, commitments };
}

/** Goes through all that came later, whatever is asked for. */
function wholly(after: Aftermath): Aftermath {
  const whole = ({ all }: Sequel): Sequel => {
    const same: Sequel = { all, near: all, part: () => same };
    return same;
  };
  return {
    ...after,
    later: (promise) => whole(after.later(promise)),
    answers: (promise) => whole(after.answers(promise)),
  };
}

test.each([1, 2, 3, 4, 5])("what is looked up settles promises as going through all mail does (%i)", (seed) => {
  const { facts, commitments } = mailbox(lehmer(seed));
  const mail = correspondence(facts);
  const after = aftermathOf({
    ...{ mail, meetings: [], owner, now: "2026-03-10T09:00:00Z", commitments },
    person: peopleOf(mail),
  });
  const settled = settle(commitments, after);
  expect(settled).toEqual(settle(commitments, wholly(after)));
  expect(settled.changes.filter(({ proof }) => proof).length).toBeGreaterThan(20);
});
