import type { NetworkFrame } from "@dossier/shared/layout";
import type { SurroundingsQuery } from "../../api/generated/graphql.ts";
import { buildNetworkModel, type NetworkModel } from "../../network/network-model.ts";
import type { FrameName } from "../frames.ts";

/** A small picture: as wide as a column of text, or as a phone. */
export const SURROUNDINGS_FRAMES: Readonly<Record<FrameName, NetworkFrame>> = {
  wide: { width: 700, height: 460 },
  tall: { width: 360, height: 440 },
};

/** How many names find room in it beside that of the thing itself. */
const MOST: Readonly<Record<FrameName, number>> = { wide: 12, tall: 8 };

/**
 * A thing in the middle of the most important of those that it is tied to. Their ties to each other are left to the
 * explorer: here the question is what ties them to the thing.
 */
export function buildSurroundings(
  { graph }: Pick<SurroundingsQuery, "graph">,
  thing: string,
  frame: FrameName,
): NetworkModel {
  const edges = graph.edges.filter(({ source, target }) => source === thing || target === thing);
  const near = graph.nodes.filter(({ id }) => id !== thing).slice(0, MOST[frame]);
  const middle = graph.nodes.filter(({ id }) => id === thing);
  const { totalNodes } = graph;
  return buildNetworkModel({ nodes: [...middle, ...near], edges, totalNodes }, { protagonist: thing });
}
