/**
 * Threads: which messages belong together. By References and In-Reply-To across files and folders (RFC 5322 3.6.4)
 * and the provider's own thread id; never by subject, which merges strangers.
 */
import { addTo } from "../base/groups.ts";
import type { Fact } from "../mail/fact.ts";

export interface Thread {
  /** The smallest Message-ID of the component, so that reading again gives the same id. */
  readonly id: string;
  /** Oldest first; equal instants by Message-ID. */
  readonly facts: readonly Fact[];
}

/** Union-find over ids with path halving; near linear in messages plus references. */
export function threads(facts: readonly Fact[]): readonly Thread[] {
  const parent = new Map<string, string>();
  const find = (id: string): string => {
    let at = id;
    for (let up = parent.get(at) ?? at; up !== at; up = parent.get(at) ?? at) {
      parent.set(at, parent.get(up) ?? up);
      at = parent.get(at) ?? at;
    }
    return at;
  };
  const union = (a: string, b: string): void => {
    const [rootA, rootB] = [find(a), find(b)];
    // The smaller id becomes the root: the same component has the same id in whatever order it was read.
    if (rootA < rootB) parent.set(rootB, rootA);
    else if (rootB < rootA) parent.set(rootA, rootB);
  };
  for (const fact of facts) {
    for (const reference of fact.references) union(fact.messageId, reference);
    if (fact.providerThreadId) union(fact.messageId, `\u{10FFFF}provider:${fact.providerThreadId}`);
  }
  const groups = new Map<string, Fact[]>();
  for (const fact of facts) {
    addTo(groups, find(fact.messageId), fact);
  }
  return [...groups.values()].map(inOrder);
}

function inOrder(facts: Fact[]): Thread {
  const sorted = facts.sort(byTime);
  const [id = ""] = sorted.map(({ messageId }) => messageId).sort();
  return { id, facts: sorted };
}

export function byTime(a: Fact, b: Fact): number {
  if (a.sentAt !== b.sentAt) return a.sentAt < b.sentAt ? -1 : 1;
  return a.messageId < b.messageId ? -1 : a.messageId > b.messageId ? 1 : 0;
}
