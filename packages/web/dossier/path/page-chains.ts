import type { AddressState } from "@dossier/shared/address";
import { type Chains, type ChainTie, findChains, weighClaim } from "@dossier/shared/projections";
import type { DossierPageQuery } from "../../api/generated/graphql.ts";

type Graph = DossierPageQuery["graph"];

/** A line of the network that a chain goes along. */
export interface PageTie extends ChainTie {
  readonly id: string;
  readonly claim: string;
}

export type PageChains = Chains<PageTie>;

/**
 * The shortest chains between two things of a page.
 *
 * @param shown ids of the claims that chains may go over; all where absent
 */
export function findPageChains(
  graph: Graph,
  shown: ReadonlySet<string> | undefined,
  from: string,
  to: string,
): PageChains {
  const ties = graph.edges
    .filter(({ claim }) => shown?.has(claim.id) ?? true)
    .map(({ id, source, target, directed, claim }) => ({
      id,
      source,
      target,
      directed,
      claim: claim.id,
      weight: weighClaim(claim, claim.reviews),
    }));
  return findChains(ties, from, to);
}

/** What the path in an address comes to; undefined where none is asked for, or its second end is still to be chosen. */
export function findAskedChains(
  graph: Graph,
  shown: ReadonlySet<string> | undefined,
  path: AddressState["path"],
): PageChains | undefined {
  const [from, to] = path ?? [];
  return from === undefined || to === undefined ? undefined : findPageChains(graph, shown, from, to);
}
