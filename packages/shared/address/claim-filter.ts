import type { ClaimType, Modality, Verdict } from "../model/index.ts";

/** What a review may have found about a claim, or that there is none. */
export type ReviewState = Verdict | "NONE";

/** Which claims a reader wants to see. An empty list, or an absent bound, asks for nothing; within a list any one will do. */
export interface ClaimFilter {
  readonly modalities: readonly Modality[];
  readonly types: readonly ClaimType[];
  /** Ids of those who assert: entities, unnamed sources, or sources that speak for themselves. */
  readonly speakers: readonly string[];
  /** Ids of the topics that a claim is about. */
  readonly topics: readonly string[];
  readonly reviews: readonly ReviewState[];
  /** Claims that may have held at or after the beginning of this year, month or day: `2013`, `2013-12`, `2013-12-09`. */
  readonly from: string | undefined;
  /** Claims that may have held at or before the end of this year, month or day. */
  readonly to: string | undefined;
}

export const NO_FILTER: ClaimFilter = {
  modalities: [],
  types: [],
  speakers: [],
  topics: [],
  reviews: [],
  from: undefined,
  to: undefined,
};

/** Whether a filter leaves anything out at all. */
export function isFiltering(filter: ClaimFilter): boolean {
  const { modalities, types, speakers, topics, reviews, from, to } = filter;
  return (
    [modalities, types, speakers, topics, reviews].some((list) => list.length > 0) ||
    from !== undefined ||
    to !== undefined
  );
}
