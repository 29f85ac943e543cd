import { type ClaimFilter, REVIEW_STATES } from "@dossier/shared/address";
import { CLAIM_TYPES, MODALITIES, VERDICTS } from "@dossier/shared/model";
import type { FacetValue, ListFacet } from "../shown/filter-claims.ts";

/**
 * Adds a value to a facet, or takes it away. The first one chosen shows only what has it, the next ones add to that; with
 * all there are nothing would be left out, and so nothing is asked for.
 */
export function toggleValue<F extends ListFacet>(filter: ClaimFilter, facet: F, value: FacetValue<F>): ClaimFilter {
  const list: readonly FacetValue<F>[] = filter[facet];
  const next = list.includes(value) ? list.filter((each) => each !== value) : [...list, value];
  return { ...filter, [facet]: next.length === WHOLE[facet] ? [] : next };
}

/** How many values a facet has where they are the same in every dossier. */
const WHOLE: Readonly<Partial<Record<ListFacet, number>>> = {
  modalities: MODALITIES.length,
  types: CLAIM_TYPES.length,
  reviews: REVIEW_STATES.length,
};

/** What many readers ask for, in one press. Each sets one facet and leaves the others, and its next press clears it. */
export const PRESETS = ["STATED_ONLY", "REVIEWED_ONLY"] as const;
export type Preset = (typeof PRESETS)[number];

/**
 * The filter that a preset shows.
 *
 * `STATED_ONLY` is "only what is asserted as fact": the claims that the source makes as its own. It is not called "facts",
 * because a source can state what is false; a review says so where it is.
 */
export function applyPreset(filter: ClaimFilter, preset: Preset): ClaimFilter {
  return preset === "STATED_ONLY" ? { ...filter, modalities: ["STATED"] } : { ...filter, reviews: VERDICTS };
}

/** Whether a preset is what the filter has in its facet. */
export function isPreset({ modalities, reviews }: ClaimFilter, preset: Preset): boolean {
  if (preset === "STATED_ONLY") return modalities.length === 1 && modalities[0] === "STATED";
  return reviews.length === VERDICTS.length && !reviews.includes("NONE");
}

export function togglePreset(filter: ClaimFilter, preset: Preset): ClaimFilter {
  if (!isPreset(filter, preset)) return applyPreset(filter, preset);
  return preset === "STATED_ONLY" ? { ...filter, modalities: [] } : { ...filter, reviews: [] };
}

/** One thing that the filter asks for, and the filter without it. */
export interface ActiveFilter {
  readonly facet: ListFacet | "reviewed" | "time";
  /** The value asked for; empty where there is only one. */
  readonly value: string;
  readonly without: ClaimFilter;
}

/** All that the filter asks for, in the order of the rail. */
export function listFilters(filter: ClaimFilter): readonly ActiveFilter[] {
  const reviewed = isPreset(filter, "REVIEWED_ONLY");
  return [
    ...listValuesOf(filter, "modalities"),
    ...listValuesOf(filter, "types"),
    ...listValuesOf(filter, "speakers"),
    ...listValuesOf(filter, "topics"),
    // Four chips for one press would hide what was asked.
    ...(reviewed
      ? [{ facet: "reviewed" as const, value: "", without: { ...filter, reviews: [] } }]
      : listValuesOf(filter, "reviews")),
    ...(filter.from === undefined && filter.to === undefined
      ? []
      : [{ facet: "time" as const, value: "", without: { ...filter, from: undefined, to: undefined } }]),
  ];
}

function listValuesOf(filter: ClaimFilter, facet: ListFacet): readonly ActiveFilter[] {
  return filter[facet].map((value) => ({ facet, value, without: toggleValue(filter, facet, value) }));
}
