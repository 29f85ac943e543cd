import type { DossierPageQuery, ThingNameFragment } from "../api/generated/graphql.ts";
import type { Shown } from "./shown/shown.ts";

type Graph = DossierPageQuery["graph"];

/** A thing of the dossier, with how much of what is shown is about it. */
export interface CountedThing {
  readonly entity: ThingNameFragment & { readonly description?: string | null };
  readonly importance: number;
  readonly claimCount: number;
}

/** The things that the shown claims are about, each with how many of those there are; the most important first. */
export function countClaims(
  { claims }: NonNullable<DossierPageQuery["dossier"]>,
  graph: Graph,
  shown: Shown,
): readonly CountedThing[] {
  const things = graph.nodes.toSorted((a, b) => b.importance - a.importance);
  if (!shown.claims) return things;
  const counts = countByThing(claims.nodes, shown.claims);
  return things.flatMap((thing) => {
    const claimCount = counts.get(thing.entity.id);
    return claimCount ? [{ ...thing, claimCount }] : [];
  });
}

/**
 * How many claims name each thing, by its id.
 *
 * @param shown ids of the claims that are counted; all where absent
 */
export function countByThing(
  claims: readonly ClaimWithThings[],
  shown: ReadonlySet<string> | undefined,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const claim of claims) {
    if (shown && !shown.has(claim.id)) continue;
    for (const { id } of claim.entities) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

interface ClaimWithThings {
  readonly id: string;
  readonly entities: readonly { readonly id: string }[];
}
