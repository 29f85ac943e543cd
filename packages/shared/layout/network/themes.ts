import type { Adjacency } from "./adjacency.ts";
import type { LayoutInput } from "./layout-input.ts";

/**
 * What belongs together around the protagonist: things tied to each other without it share a theme (labels spread
 * among neighbours until they agree), and things that only the protagonist ties are grouped by their kind.
 *
 * @returns a number for each thing; equal numbers are one theme
 */
export function findThemes(network: LayoutInput, adjacency: Adjacency): Int32Array<ArrayBuffer> {
  const { count, neighbours, protagonist } = adjacency;
  const theme = Int32Array.from({ length: count }, (_, index) => index);
  const order = Array.from(theme).toSorted((a, b) => neighbours[b]!.length - neighbours[a]!.length || a - b);
  for (let round = 0; round < 12; round++) {
    let changed = false;
    for (const index of order) {
      if (index === protagonist) continue;
      const next = mostCommonTheme(index, neighbours[index]!, theme, protagonist);
      if (next !== theme[index]) changed = true;
      theme[index] = next;
    }
    if (!changed) break;
  }
  const kinds = new Map<string, number>();
  for (let index = 0; index < count; index++) {
    const alone = neighbours[index]!.every((neighbour) => neighbour === protagonist);
    if (!alone || index === protagonist) continue;
    const kind = network.nodes[index]!.type;
    if (!kinds.has(kind)) kinds.set(kind, index);
    theme[index] = kinds.get(kind)!;
  }
  return theme;
}

function mostCommonTheme(index: number, neighbours: readonly number[], theme: Int32Array, protagonist: number): number {
  const votes = new Map<number, number>();
  for (const neighbour of neighbours) {
    if (neighbour === protagonist) continue;
    const of = theme[neighbour]!;
    votes.set(of, (votes.get(of) ?? 0) + 1);
  }
  let best = theme[index]!;
  let most = votes.get(best) ?? 0;
  for (const [candidate, number] of votes) {
    if (number > most || (number === most && candidate < best)) {
      best = candidate;
      most = number;
    }
  }
  return best;
}
