import type { LayoutInput } from "./layout-input.ts";

/** A network by numbers: things are their index, and each pair that is tied stands once, however many ties it has. */
export interface Adjacency {
  readonly count: number;
  readonly indexOf: ReadonlyMap<string, number>;
  /** The pairs, smaller index first. */
  readonly pairs: readonly Pair[];
  readonly neighbours: readonly (readonly number[])[];
  /** The index of the thing in the middle, or -1 in an empty network. */
  readonly protagonist: number;
}

export interface Pair {
  readonly a: number;
  readonly b: number;
  /** How many ties join the two. */
  readonly ties: number;
  /** The longest words of its ties. */
  readonly words: string;
}

/** Reads who is tied to whom. Ties to something that is not drawn, or to itself, are left out. */
export function buildAdjacency(network: LayoutInput): Adjacency {
  const indexOf = new Map(network.nodes.map((node, index) => [node.id, index]));
  const ties = new Map<number, number>();
  const words = new Map<number, string>();
  const count = network.nodes.length;
  for (const link of network.links) {
    const source = indexOf.get(link.source);
    const target = indexOf.get(link.target);
    if (source === undefined || target === undefined || source === target) continue;
    const key = Math.min(source, target) * count + Math.max(source, target);
    ties.set(key, (ties.get(key) ?? 0) + 1);
    const longest = words.get(key) ?? "";
    words.set(key, link.label.length > longest.length ? link.label : longest);
  }
  const neighbours: number[][] = network.nodes.map(() => []);
  const pairs: Pair[] = [];
  for (const [key, number] of ties) {
    const a = Math.floor(key / count);
    const b = key % count;
    neighbours[a]!.push(b);
    neighbours[b]!.push(a);
    pairs.push({ a, b, ties: number, words: words.get(key) ?? "" });
  }
  return { count, indexOf, pairs, neighbours, protagonist: chooseProtagonist(network, indexOf) };
}

/** Steps from one thing to every other; `Infinity` where no way leads. */
export function measureSteps(
  neighbours: readonly (readonly number[])[],
  from: number,
  without = -1,
): Float64Array<ArrayBuffer> {
  const steps = new Float64Array(neighbours.length).fill(Infinity);
  steps[from] = 0;
  const queue = [from];
  for (const at of queue) {
    for (const next of neighbours[at]!) {
      if (next === without || steps[next] !== Infinity) continue;
      steps[next] = steps[at]! + 1;
      queue.push(next);
    }
  }
  return steps;
}

function chooseProtagonist(network: LayoutInput, indexOf: ReadonlyMap<string, number>): number {
  const named = network.protagonist === undefined ? undefined : indexOf.get(network.protagonist);
  if (named !== undefined) return named;
  let best = -1;
  network.nodes.forEach((node, index) => {
    if (best < 0 || node.importance > network.nodes[best]!.importance) best = index;
  });
  return best;
}
