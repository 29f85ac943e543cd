import { yearOf, yearStart } from "./day-number.ts";

/** A stretch of time drawn at one scale, from day number to day number and from pixel to pixel. */
export interface ScaleSegment {
  readonly from: number;
  readonly to: number;
  readonly x0: number;
  readonly x1: number;
}

/** Time to pixels: linear in each segment, each beginning where the last one ends. */
export interface TimeScale {
  readonly segments: readonly ScaleSegment[];
}

export interface TimeScaleInput {
  /** First and last day number to show (the last one not included). */
  readonly domain: readonly [number, number];
  /** Pixels that the domain is to fill. */
  readonly range: readonly [number, number];
  /** Day numbers at which something begins, ends or happens: where they crowd, a year is drawn wider. */
  readonly days: readonly number[];
}

/**
 * Builds the scale of a career in the news: decades in which little is dated, and a few recent years in which nearly
 * everything is. One even scale would leave those years a smear, so the time is cut, at the beginning of a year, into at
 * most three stretches, each drawn at its own even scale.
 *
 * How crowded a stretch is: the sum over its years of the square of the number of dates, times the years, over the pixels.
 * The least crowding for a given cut comes from widths in proportion to the square root of (squares times years), so the
 * best cut is found by trying all. A cut must be worth its strangeness: it is made only if it takes away a quarter of the
 * crowding, and only between scales that differ at least threefold, so that nobody takes the one for the other.
 */
export function buildTimeScale({ domain, range, days }: TimeScaleInput): TimeScale {
  const years = countByYear(domain, days);
  const cuts = chooseCuts(years);
  const weights = cuts.map(([from, to]) => crowding(years, from, to));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const width = range[1] - range[0];
  const shares = limitShares(weights.map((weight) => weight / total));
  let x = range[0];
  return {
    segments: cuts.map(([from, to], index) => {
      const x0 = x;
      x += width * shares[index]!;
      return {
        from: index === 0 ? domain[0] : yearStart(years[from]!.year),
        to: index === cuts.length - 1 ? domain[1] : yearStart(years[to]!.year),
        x0,
        x1: x,
      };
    }),
  };
}

/** Where a day number lies; beyond the domain the outer scales go on. */
export function positionOf({ segments }: TimeScale, day: number): number {
  const segment = segments.find(({ to }) => day < to) ?? segments.at(-1)!;
  return segment.x0 + (day - segment.from) * pixelsADay(segment);
}

/** The day number (with a fraction) at a pixel. */
export function dayAt({ segments }: TimeScale, x: number): number {
  const segment = segments.find(({ x1 }) => x < x1) ?? segments.at(-1)!;
  return segment.from + (x - segment.x0) / pixelsADay(segment);
}

/** The same scale, stretched by a factor and then moved by pixels. */
export function zoomTimeScale({ segments }: TimeScale, factor: number, shift: number): TimeScale {
  return {
    segments: segments.map((segment) => ({
      ...segment,
      x0: segment.x0 * factor + shift,
      x1: segment.x1 * factor + shift,
    })),
  };
}

export function pixelsADay({ from, to, x0, x1 }: ScaleSegment): number {
  return (x1 - x0) / (to - from);
}

interface YearCount {
  readonly year: number;
  /** Part of the year that is in the domain. */
  readonly length: number;
  readonly count: number;
}

type Cut = readonly [from: number, to: number];

const WORTH_A_CUT = 0.75;
const LEAST_DIFFERENCE = 3;
/** Nothing shrinks below this share of the width. */
const LEAST_SHARE = 0.12;
/** What a year counts that has no date at all, so that it keeps a place. */
const EMPTY_YEAR = 0.3;

function countByYear(domain: readonly [number, number], days: readonly number[]): readonly YearCount[] {
  const first = yearOf(domain[0]);
  const last = yearOf(domain[1] - 1);
  const counts = new Map<number, number>();
  for (const day of days) counts.set(yearOf(day), (counts.get(yearOf(day)) ?? 0) + 1);
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const year = first + index;
    const length = Math.min(yearStart(year + 1), domain[1]) - Math.max(yearStart(year), domain[0]);
    return { year, length: length / (yearStart(year + 1) - yearStart(year)), count: counts.get(year) ?? 0 };
  });
}

function crowding(years: readonly YearCount[], from: number, to: number): number {
  let squares = 0;
  let length = 0;
  for (let index = from; index < to; index += 1) {
    const year = years[index]!;
    squares += (year.count + EMPTY_YEAR * year.length) ** 2;
    length += year.length;
  }
  return Math.sqrt(squares * length);
}

function chooseCuts(years: readonly YearCount[]): readonly Cut[] {
  const whole: readonly Cut[] = [[0, years.length]];
  const two = best(
    years,
    range(1, years.length).map((cut) => [
      [0, cut],
      [cut, years.length],
    ]),
  );
  const three = best(
    years,
    range(1, years.length).flatMap((cut) =>
      range(cut + 1, years.length).map((next): readonly Cut[] => [
        [0, cut],
        [cut, next],
        [next, years.length],
      ]),
    ),
  );
  let chosen = whole;
  for (const candidate of [two, three]) {
    if (candidate && cost(years, candidate) < WORTH_A_CUT * cost(years, chosen)) chosen = candidate;
  }
  return chosen;
}

function best(years: readonly YearCount[], candidates: readonly (readonly Cut[])[]): readonly Cut[] | undefined {
  let found: readonly Cut[] | undefined;
  let least = Infinity;
  for (const cuts of candidates) {
    const candidate = cost(years, cuts);
    if (candidate < least && clearlyDifferent(years, cuts)) {
      found = cuts;
      least = candidate;
    }
  }
  return found;
}

/** The whole crowding at the best widths, for a picture one pixel wide. */
function cost(years: readonly YearCount[], cuts: readonly Cut[]): number {
  return cuts.reduce((sum, [from, to]) => sum + crowding(years, from, to), 0) ** 2;
}

function clearlyDifferent(years: readonly YearCount[], cuts: readonly Cut[]): boolean {
  const widths = limitShares(cuts.map(([from, to]) => crowding(years, from, to)));
  const scales = cuts.map(
    ([from, to], index) => widths[index]! / years.slice(from, to).reduce((sum, year) => sum + year.length, 0),
  );
  return scales.every((scale, index) => {
    const next = scales[index + 1];
    return next === undefined || Math.max(scale / next, next / scale) >= LEAST_DIFFERENCE;
  });
}

function limitShares(weights: readonly number[]): readonly number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const raised = weights.map((weight) => Math.max(LEAST_SHARE, weight / total));
  const sum = raised.reduce((whole, share) => whole + share, 0);
  return raised.map((share) => share / sum);
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}
