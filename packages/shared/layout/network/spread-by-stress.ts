import { measureSteps } from "./adjacency.ts";
import type { Adjacency } from "./adjacency.ts";

/** Places of things, by index, in any unit. */
export interface Points {
  readonly x: Float64Array<ArrayBuffer>;
  readonly y: Float64Array<ArrayBuffer>;
}

/**
 * A first spread in which things that are few steps apart are near each other (stress by stochastic gradient
 * descent, Zheng, Pawar and Goodman 2018). The protagonist is in the middle, and stays there; steps through it
 * count more than others, so that what is tied without it stays together, and so does a theme.
 *
 * Large networks are measured from a sample of pivots only.
 *
 * @returns places in steps: tied things are about 1 apart
 */
export function spreadByStress(adjacency: Adjacency, themes: Int32Array, random: () => number): Points {
  const { count, protagonist } = adjacency;
  const x = Float64Array.from({ length: count }, () => (random() - 0.5) * 4);
  const y = Float64Array.from({ length: count }, () => (random() - 0.5) * 4);
  if (protagonist >= 0) x[protagonist] = y[protagonist] = 0;
  const terms = listTerms(adjacency, themes, random);
  const strongest = 1;
  const weakest = 1 / 36;
  const rounds = count > SMALL ? 20 : 24;
  for (let round = 0; round < rounds; round++) {
    const step = (1 / weakest) * ((0.1 * weakest) / strongest) ** (round / (rounds - 1));
    shuffle(terms, random);
    for (const { a, b, distance } of terms) {
      const weight = 1 / (distance * distance);
      const share = Math.min(1, weight * step);
      let dx = x[a]! - x[b]!;
      const dy = y[a]! - y[b]!;
      let length = Math.hypot(dx, dy);
      if (length < 1e-6) {
        dx = 1e-6;
        length = 1e-6;
      }
      const move = (share * (length - distance)) / length;
      const first = a === protagonist ? 0 : b === protagonist ? 1 : 0.5;
      x[a] = x[a]! - first * move * dx;
      y[a] = y[a]! - first * move * dy;
      x[b] = x[b]! + (1 - first) * move * dx;
      y[b] = y[b]! + (1 - first) * move * dy;
    }
  }
  return { x, y };
}

interface Term {
  readonly a: number;
  readonly b: number;
  readonly distance: number;
}

const SMALL = 300;
const PIVOTS = 40;
const FARTHEST = 6;

function listTerms(adjacency: Adjacency, themes: Int32Array, random: () => number): Term[] {
  const { count, neighbours, pairs, protagonist } = adjacency;
  const terms: Term[] = [];
  const small = count <= SMALL;
  const pivots = small
    ? Array.from({ length: count }, (_, index) => index)
    : Array.from({ length: PIVOTS }, () => Math.floor(random() * count));
  for (const a of pivots) {
    const steps = measureSteps(neighbours, a);
    const around = small && a !== protagonist ? measureSteps(neighbours, a, protagonist) : steps;
    for (let b = small ? a + 1 : 0; b < count; b++) {
      if (a === b) continue;
      terms.push({ a, b, distance: desiredDistance(steps[b]!, around[b]!, themes[a] === themes[b]) });
    }
  }
  if (!small) for (const { a, b } of pairs) terms.push({ a, b, distance: 1 });
  return terms;
}

/** Two things that only the protagonist joins want to be as far apart as its circle allows. */
function desiredDistance(steps: number, around: number, sameTheme: boolean): number {
  const along = Math.min(steps, FARTHEST);
  const apart = Math.min(Math.max(steps, Math.min(around, steps + 1)), FARTHEST);
  const distance = (along + apart) / 2;
  return sameTheme && steps > 1 ? distance * 0.75 : distance;
}

function shuffle(list: unknown[], random: () => number): void {
  for (let index = list.length - 1; index > 0; index--) {
    const other = Math.floor(random() * (index + 1));
    [list[index], list[other]] = [list[other]!, list[index]!];
  }
}
