import type { NetworkLink, NetworkModel, NetworkNode } from "./network-model.ts";

/** A tie as it is read from one of its ends. */
export interface ListedTie {
  readonly link: NetworkLink;
  /** Whether it leads from the thing under which it stands to the other one. */
  readonly outward: boolean;
}

/** All ties between a thing and one other. */
export interface TiesToOther {
  readonly other: NetworkNode;
  readonly ties: readonly ListedTie[];
}

/** A thing with everything that it is tied to, the most important first. */
export interface ListedThing {
  readonly node: NetworkNode;
  readonly others: readonly TiesToOther[];
  /** How many ties those are. */
  readonly tieCount: number;
}

/**
 * Reads the network as a list: every thing in the order of importance, and each of its ties under it.
 *
 * @param isVisible whether a claim is shown at all
 */
export function listNetwork(
  { nodes, links }: NetworkModel,
  isVisible: (claim: string) => boolean = () => true,
): readonly ListedThing[] {
  const things = nodes.toSorted((a, b) => b.importance - a.importance);
  const ranks = new Map(things.map(({ id }, rank) => [id, rank]));
  const ties = new Map<string, Map<string, ListedTie[]>>();
  const put = (from: string, to: string, tie: ListedTie) => {
    const own = ties.get(from) ?? new Map<string, ListedTie[]>();
    own.set(to, [...(own.get(to) ?? []), tie]);
    ties.set(from, own);
  };
  for (const link of links) {
    if (!isVisible(link.claim)) continue;
    put(link.source, link.target, { link, outward: true });
    put(link.target, link.source, { link, outward: false });
  }
  return things.map((node) => {
    const others = [...(ties.get(node.id) ?? [])]
      .toSorted(([a], [b]) => ranks.get(a)! - ranks.get(b)!)
      .map(([id, own]) => ({ other: things[ranks.get(id)!]!, ties: own }));
    return { node, others, tieCount: others.reduce((sum, each) => sum + each.ties.length, 0) };
  });
}
