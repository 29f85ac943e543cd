import type { Tie } from "./list-ties.ts";

/** A tie that a chain can be made of, with how firm its claim is. */
export interface ChainTie extends Tie {
  /** From 0 to 1, as `weighClaim` gives it. */
  readonly weight: number;
}

/** One step of a chain: from one thing to the next, with every tie between the two, the firmest first. */
export interface ChainLink<T extends ChainTie = ChainTie> {
  readonly from: string;
  readonly to: string;
  readonly ties: readonly T[];
}

export interface Chains<T extends ChainTie = ChainTie> {
  /** How many links each of them has; 0 where there is none. */
  readonly length: number;
  /** How many shortest chains there are, also those beyond the limit. */
  readonly total: number;
  /** The firmest first. */
  readonly chains: readonly (readonly ChainLink<T>[])[];
}

/**
 * Finds how two things are tied: all shortest chains of ties from one to the other, in whichever direction the ties
 * point, up to a limit. Several ties between the same two things are one link. A chain is as firm as its links
 * multiplied, each as firm as its firmest tie; of equally firm ones the ids decide, so that the same input gives the
 * same output, whatever its order.
 *
 * @returns no chain where the two are not tied, or are the same thing
 */
export function findChains<T extends ChainTie>(
  ties: readonly T[],
  from: string,
  to: string,
  limit = DEFAULT_LIMIT,
): Chains<T> {
  const neighbours = groupTies(ties);
  let layer = new Map<string, Ways>([[from, { count: 1, best: [{ firmness: 1, things: [from] }] }]]);
  const reached = new Set([from]);
  if (from === to) return NONE;
  let found: Ways | undefined;
  while (!found && layer.size > 0) {
    const next = new Map<string, Ways>();
    for (const [thing, ways] of layer) {
      for (const [neighbour, between] of neighbours.get(thing) ?? []) {
        if (!reached.has(neighbour))
          next.set(neighbour, joinWays(next.get(neighbour), ways, neighbour, between, limit));
      }
    }
    for (const thing of next.keys()) reached.add(thing);
    layer = next;
    found = layer.get(to);
  }
  if (!found) return NONE;
  const chains = found.best.map(({ things }) =>
    things.slice(1).map((thing, index) => {
      const before = things[index]!;
      return { from: before, to: thing, ties: neighbours.get(before)!.get(thing)! };
    }),
  );
  return { length: chains[0]?.length ?? 0, total: found.count, chains };
}

const DEFAULT_LIMIT = 12;
const NONE: Chains<never> = { length: 0, total: 0, chains: [] };

/** How a thing is reached in the least number of links: in how many ways, and the firmest of them. */
interface Ways {
  readonly count: number;
  readonly best: readonly Way[];
}

interface Way {
  /** In hundredths to the power of the links, because whole numbers multiply to the same in whichever order. */
  readonly firmness: number;
  readonly things: readonly string[];
}

/** The ties of each thing, by whom they lead to, the firmest first. */
function groupTies<T extends ChainTie>(ties: readonly T[]): ReadonlyMap<string, ReadonlyMap<string, readonly T[]>> {
  const all = new Map<string, Map<string, T[]>>();
  for (const tie of ties.toSorted((a, b) => b.weight - a.weight)) {
    if (tie.source === tie.target) continue;
    addTie(all, tie.source, tie.target, tie);
    addTie(all, tie.target, tie.source, tie);
  }
  return all;
}

function addTie<T>(all: Map<string, Map<string, T[]>>, from: string, to: string, tie: T): void {
  const own = all.get(from) ?? new Map<string, T[]>();
  all.set(from, own);
  const between = own.get(to);
  if (between) between.push(tie);
  else own.set(to, [tie]);
}

/** Goes on to a neighbour; what is among the best so far is among the best with any link added, so no more need be kept. */
function joinWays(
  known: Ways | undefined,
  { count, best }: Ways,
  neighbour: string,
  between: readonly ChainTie[],
  limit: number,
): Ways {
  const firmest = Math.round((between[0]?.weight ?? 0) * 100);
  const longer = best.map(({ firmness, things }) => ({ firmness: firmness * firmest, things: [...things, neighbour] }));
  return {
    count: (known?.count ?? 0) + count,
    best: [...(known?.best ?? []), ...longer].toSorted(compareWays).slice(0, limit),
  };
}

function compareWays(a: Way, b: Way): number {
  if (a.firmness !== b.firmness) return b.firmness - a.firmness;
  const differing = a.things.findIndex((thing, index) => thing !== b.things[index]);
  return differing < 0 ? 0 : a.things[differing]! < b.things[differing]! ? -1 : 1;
}
