import type { AddressState } from "@dossier/shared/address";
import type { DossierPageQuery } from "../../api/generated/graphql.ts";
import { filterClaims } from "../shown/filter-claims.ts";

/** What the address asks for, as far as it decides what is in focus. */
export type AskedFocus = Pick<AddressState, "focus" | "filter">;

export interface FocusedPage {
  /** The page's answer with nothing in it but what is in focus; the answer itself where nothing is. */
  readonly data: DossierPageQuery;
  /** The things in focus, in the order in which they were opened. */
  readonly things: readonly FocusedThing[];
  /** What was asked for and is not in the dossier. */
  readonly unknown: readonly string[];
  /** Whether no claim that is shown ties the things in focus to anything. */
  readonly alone: boolean;
}

export interface FocusedThing {
  readonly id: string;
  readonly name: string;
}

/**
 * Narrows a page to the things in focus, by the rule of the API's `graph(focus:, depth: 1)`: they, what the claims that
 * are shown tie them to, and every tie between any of those. The first of them stands in the middle. The timeline keeps
 * what names a thing in focus. Ids that are not in the dossier are passed over; where no other is left, all is shown.
 */
export function focusPage(data: DossierPageQuery, { focus, filter }: AskedFocus): FocusedPage {
  const { dossier, graph, timeline } = data;
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  const middle = focus.map((id) => nodes.get(id)).find((node) => node !== undefined);
  const unknown = focus.filter((id) => !nodes.has(id));
  if (!dossier || !middle) return { data, things: [], unknown, alone: false };

  const things = focus.flatMap((id) => nodes.get(id)?.entity ?? []).map(({ id, name }) => ({ id, name }));
  const opened = new Set(things.map(({ id }) => id));
  const shown = new Set(filterClaims(dossier.claims.nodes, filter).map(({ id }) => id));
  const near = new Set(opened);
  for (const { source, target, claim } of graph.edges) {
    if (!shown.has(claim.id)) continue;
    if (opened.has(source)) near.add(target);
    if (opened.has(target)) near.add(source);
  }
  const edges = graph.edges.filter(({ source, target }) => near.has(source) && near.has(target));
  const drawn = new Set(edges.map(({ claim }) => claim.id));
  const isAbout = (entities: readonly { readonly id: string }[]) => entities.some(({ id }) => opened.has(id));
  const kept = graph.nodes.filter(({ id }) => near.has(id)) as typeof graph.nodes;
  const items = timeline.nodes.filter(({ claim }) => isAbout(claim.entities));
  const claims = dossier.claims.nodes.filter(({ id, entities }) => drawn.has(id) || isAbout(entities));
  return {
    data: {
      ...data,
      dossier: {
        ...dossier,
        protagonist: { id: middle.id },
        claims: { ...dossier.claims, nodes: claims, totalCount: claims.length },
      },
      graph: { ...graph, nodes: kept, edges, totalNodes: kept.length, totalEdges: edges.length, truncated: false },
      timeline: { ...timeline, nodes: items, totalCount: items.length },
    },
    things,
    unknown,
    alone: near.size === opened.size && !edges.some(({ claim }) => shown.has(claim.id)),
  };
}
