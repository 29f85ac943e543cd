import type { Certainty, IsoDay } from "../dates/index.ts";
import type { Claim, Entity, Review } from "../model/index.ts";
import type { Tie } from "./list-ties.ts";
import { groupReviews, weighClaim } from "./claim-weight.ts";
import { judgeCertainty } from "../dates/index.ts";
import { listClaimEntities } from "../model/index.ts";
import { listTies } from "./list-ties.ts";

/** A thing in the drawn network; `id` is the entity's. */
export interface NetworkNode {
  readonly id: string;
  /** From 0 to 1: the summed weight of its claims (see `weighClaim`), as a share of the greatest sum. */
  readonly importance: number;
  /** How many claims name it. */
  readonly claimCount: number;
}

/** One line of a claim; a claim with several ends has several. */
export interface NetworkLink {
  /** `<claim id>#<place of the tie in listTies>`: the same whatever else is drawn. */
  readonly id: string;
  readonly claim: string;
  readonly source: string;
  readonly target: string;
  readonly directed: boolean;
  /** Whether the claim holds on `asOf`; SURELY where no day was asked for. */
  readonly certainty: Certainty;
}

export interface NetworkProjection {
  /** The most important first; nearer to the focus before that, where there is a focus. */
  readonly nodes: readonly NetworkNode[];
  /** In the order of the claims. */
  readonly links: readonly NetworkLink[];
  /** What there would be without `limit`. */
  readonly totalNodes: number;
  readonly totalLinks: number;
  readonly truncated: boolean;
}

export interface NetworkInput {
  readonly entities: readonly Entity[];
  readonly claims: readonly Claim[];
  readonly reviews?: readonly Review[];
  /** Accepted so that a whole dossier can be given. It earns its size by its claims like everything else. */
  readonly protagonist?: string;
}

export interface NetworkOptions {
  /** Judge every line on this day. Lines that do not hold on it stay, marked NOT, so that a layout can stay still. */
  readonly asOf?: IsoDay;
  /**
   * Draw only what lies within `depth` steps of these entities; everything where the list is empty or absent. Ids that no
   * claim names are passed over.
   */
  readonly focus?: readonly string[];
  /** Steps from the focus, 1 where none is given. Without a focus it means nothing. */
  readonly depth?: number;
  /** At most so many nodes (those in focus are kept in any case): the most important, from the focus outwards. */
  readonly limit?: number;
}

/**
 * Draws claims as a network. Only what a claim names is in it, and only entities that are given; what a claim names without
 * tying it to anything (the recipient of money from nobody named) is a node without a line.
 * The same input gives the same output, to the order.
 */
export function projectNetwork(input: NetworkInput, options: NetworkOptions = {}): NetworkProjection {
  const weighed = weighEntities(input);
  const links = drawLinks(input.claims, weighed, options.asOf);
  const hasFocus = options.focus !== undefined && options.focus.length > 0;
  const start = hasFocus ? [...new Set(options.focus)].filter((id) => weighed.has(id)) : [...weighed.keys()];
  const steps = countSteps(links, start, hasFocus ? (options.depth ?? 1) : 0);

  const greatest = [...weighed.values()].reduce((most, { weight }) => Math.max(most, weight), 0);
  const within = Array.from(steps, ([id, step]) => {
    const { weight, claimCount } = weighed.get(id)!;
    return { id, step, weight, claimCount };
  }).toSorted((a, b) => a.step - b.step || b.weight - a.weight || (a.id < b.id ? -1 : 1));
  const limit = options.limit ?? within.length;
  const kept = within.slice(0, hasFocus ? Math.max(limit, start.length) : limit);

  const keptIds = new Set(kept.map(({ id }) => id));
  return {
    nodes: kept.map(({ id, weight, claimCount }) => ({
      id,
      importance: greatest > 0 ? weight / greatest : 0,
      claimCount,
    })),
    links: links.filter(({ source, target }) => keptIds.has(source) && keptIds.has(target)),
    totalNodes: within.length,
    totalLinks: links.filter(({ source, target }) => steps.has(source) && steps.has(target)).length,
    truncated: kept.length < within.length,
  };
}

/** `weight` is in thousandths of a firm claim. */
interface Weighed {
  weight: number;
  claimCount: number;
}

/** Every given entity that a claim names, in the order of the entities. */
function weighEntities({ entities, claims, reviews = [] }: NetworkInput): ReadonlyMap<string, Weighed> {
  const all = new Map<string, Weighed>(entities.map(({ id }) => [id, { weight: 0, claimCount: 0 }]));
  const reviewsByClaim = groupReviews(reviews);
  for (const claim of claims) {
    // In thousandths, because sums of fractions depend on the order of the claims.
    const weight = Math.round(weighClaim(claim, reviewsByClaim.get(claim.id)) * 1000);
    for (const id of listClaimEntities(claim)) {
      const weighed = all.get(id);
      if (!weighed) continue;
      weighed.weight += weight;
      weighed.claimCount += 1;
    }
  }
  return new Map([...all].filter(([, { claimCount }]) => claimCount > 0));
}

function drawLinks(claims: readonly Claim[], known: ReadonlyMap<string, unknown>, asOf?: IsoDay): NetworkLink[] {
  return claims.flatMap((claim) => {
    const certainty = asOf === undefined ? "SURELY" : judgeCertainty(claim.time, asOf);
    return listTies(claim)
      .map(({ source, target, directed }, index) => ({
        id: `${claim.id}#${index}`,
        claim: claim.id,
        source,
        target,
        directed,
        certainty,
      }))
      .filter(({ source, target }) => known.has(source) && known.has(target));
  });
}

/** How many lines away from the focus each thing is, in whichever direction the lines point, up to `depth`. */
function countSteps(links: readonly Tie[], focus: readonly string[], depth: number): ReadonlyMap<string, number> {
  const neighbours = new Map<string, string[]>();
  for (const { source, target } of links) {
    addTo(neighbours, source, target);
    addTo(neighbours, target, source);
  }
  const steps = new Map(focus.map((id) => [id, 0]));
  let rim = [...steps.keys()];
  for (let step = 1; step <= depth && rim.length > 0; step++) {
    const next = new Set(rim.flatMap((id) => neighbours.get(id) ?? []).filter((id) => !steps.has(id)));
    for (const id of next) steps.set(id, step);
    rim = [...next];
  }
  return steps;
}

function addTo(lists: Map<string, string[]>, key: string, value: string): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
