import type { ClaimFilter } from "@dossier/shared/address";
import {
  type FacetValue,
  type FilterableClaim,
  filterClaims,
  type ListFacet,
  listValues,
} from "../shown/filter-claims.ts";

/** A value of a facet, and how many claims one would have with it. */
export interface CountedValue<V extends string = string> {
  readonly value: V;
  /** How many claims have it among those that pass every other facet. */
  readonly count: number;
  readonly chosen: boolean;
}

/** A span of years to choose at once, both ends included. */
export interface CountedSpan {
  readonly from: string;
  readonly to: string;
  readonly count: number;
  readonly chosen: boolean;
}

/**
 * Counts the values of a facet, in the order in which they are given. A value that no claim has any more under the other
 * facets stays, with nothing: a list from which things vanish cannot be learnt.
 */
export function countFacet<F extends ListFacet>(
  claims: readonly FilterableClaim[],
  filter: ClaimFilter,
  facet: F,
  values: readonly FacetValue<F>[],
): readonly CountedValue<FacetValue<F>>[] {
  const counts = countValues(filterClaims(claims, filter, facet), facet);
  const chosen: readonly FacetValue<F>[] = filter[facet];
  return values.map((value) => ({ value, count: counts.get(value) ?? 0, chosen: chosen.includes(value) }));
}

/** Which values of a facet the claims have at all, the most frequent first. */
export function listFrequent<F extends ListFacet>(
  claims: readonly FilterableClaim[],
  facet: F,
): readonly FacetValue<F>[] {
  return [...countValues(claims, facet)].toSorted(([, a], [, b]) => b - a).map(([value]) => value);
}

/**
 * The decades in which something begins or ends, and the years of the last of them, each with the claims that may have
 * held in it.
 *
 * @param all the claims that decide what there is to choose, where not all of them are counted
 */
export function countSpans(
  claims: readonly FilterableClaim[],
  filter: ClaimFilter,
  all: readonly FilterableClaim[] = claims,
): readonly CountedSpan[] {
  const years = all.flatMap(({ time }) => [time?.start?.earliest, time?.end?.latest]);
  const known = [...new Set(years.flatMap((day) => day?.slice(0, YEAR) ?? []))].toSorted();
  const decades = [...new Set(known.map((year) => year.slice(0, DECADE)))];
  const last = decades.at(-1);
  const spans = [
    ...decades.map((decade) => ({ from: `${decade}0`, to: `${decade}9` })),
    ...known.filter((year) => year.slice(0, DECADE) === last).map((year) => ({ from: year, to: year })),
  ];
  return spans.map(({ from, to }) => ({
    from,
    to,
    count: filterClaims(claims, { ...filter, from, to }).length,
    chosen: filter.from === from && filter.to === to,
  }));
}

/** How many digits of a year tell it, and how many its decade. */
const YEAR = 4;
const DECADE = 3;

function countValues<F extends ListFacet>(
  claims: readonly FilterableClaim[],
  facet: F,
): ReadonlyMap<FacetValue<F>, number> {
  const counts = new Map<FacetValue<F>, number>();
  for (const claim of claims)
    for (const value of new Set(listValues(facet, claim))) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
