import type { PictureData } from "./fetch-picture.ts";

type Graph = PictureData["graph"];

/**
 * The part of a network that can be read in a small place: what is brought out with what it is tied to, and the most
 * important of the rest.
 *
 * @param most how many names there is room for
 */
export function chooseReadableGraph({ graph, dossier, selection, claim }: PictureData, most: number): Graph {
  const centre = new Set(
    selection?.kind === "claim" ? claim?.entities.map(({ id }) => id) : [selection?.id ?? dossier.protagonist?.id],
  );
  const near = new Set(
    graph.edges.flatMap(({ source, target }) => (centre.has(source) || centre.has(target) ? [source, target] : [])),
  );
  const rank = (id: string) => (centre.has(id) ? 2 : near.has(id) && selection ? 1 : 0);
  const nodes = graph.nodes.toSorted((a, b) => rank(b.id) - rank(a.id) || b.importance - a.importance).slice(0, most);
  const kept = new Set(nodes.map(({ id }) => id));
  return {
    ...graph,
    nodes: graph.nodes.filter(({ id }) => kept.has(id)),
    edges: graph.edges.filter(({ source, target }) => kept.has(source) && kept.has(target)),
    // The model then knows how many there would be.
    totalNodes: Math.max(graph.totalNodes, graph.nodes.length),
  };
}
