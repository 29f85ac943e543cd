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
 * best cut is found by trying all; the widths drawn are halfway between those and equal room for every date. A cut must be worth its strangeness: it is made only if it takes away a quarter of the
 * crowding, only between scales that differ at least threefold, so that nobody takes the one for the other, and only into
 * stretches of three years or more, so that the years just before the news have room too. Whoever draws it must say it.
 */
export function buildTimeScale({ domain, range, days }: TimeScaleInput): TimeScale {
  const years = countByYear(domain, days);
  const cuts = chooseCuts(years);
  const shares = shareWidth(years, cuts);
  const width = range[1] - range[0];
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

/** Whether a stretch is drawn clearly wider than the narrowest one. */
export function isWide({ segments }: TimeScale, segment: ScaleSegment): boolean {
  return pixelsADay(segment) >= LEAST_DIFFERENCE * Math.min(...segments.map(pixelsADay));
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
const LEAST_YEARS = 3;
/** No stretch gets less of the width than this, nor more: the years of calm are part of the story. */
const LEAST_SHARE = 0.12;
const MOST_SHARE = 0.53;
/** What a year counts that has no date at all, so that it keeps a place. */
const EMPTY_YEAR = 0.2;

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
    countUp(1, years.length).map((cut) => [
      [0, cut],
      [cut, years.length],
    ]),
  );
  const three = best(
    years,
    countUp(1, years.length).flatMap((cut) =>
      countUp(cut + 1, years.length).map((next): readonly Cut[] => [
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
    if (candidate < least && acceptable(years, cuts)) {
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

function acceptable(years: readonly YearCount[], cuts: readonly Cut[]): boolean {
  const widths = shareWidth(years, cuts);
  const scales = cuts.map(([from, to], index) => widths[index]! / lengthOf(years, [from, to]));
  return (
    cuts.every((cut) => lengthOf(years, cut) >= LEAST_YEARS) &&
    scales.every((scale, index) => {
      const next = scales[index + 1];
      return next === undefined || Math.max(scale / next, next / scale) >= LEAST_DIFFERENCE;
    })
  );
}

function lengthOf(years: readonly YearCount[], [from, to]: Cut): number {
  return years.slice(from, to).reduce((sum, year) => sum + year.length, 0);
}

/** The part of the width that each stretch is given; together they are 1. */
function shareWidth(years: readonly YearCount[], cuts: readonly Cut[]): readonly number[] {
  const crowded = normalize(cuts.map(([from, to]) => crowding(years, from, to)));
  const even = normalize(
    cuts.map(([from, to]) =>
      years.slice(from, to).reduce((sum, year) => sum + year.count + EMPTY_YEAR * year.length, 0),
    ),
  );
  if (cuts.length === 1) return [1];
  return normalize(
    crowded.map((share, index) => Math.min(MOST_SHARE, Math.max(LEAST_SHARE, (share + even[index]!) / 2))),
  );
}

function normalize(weights: readonly number[]): readonly number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}

function countUp(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}
