import type { IsoDay } from "@dossier/shared/dates";
import type { ClaimType, EntityType, Modality, Verdict } from "@dossier/shared/model";
import type { ClaimFilter } from "./claim-query.ts";
import type { PageRequest } from "./page.ts";

/** Claims to be drawn as a network; see `projectNetwork` for what focus, depth and limit mean. */
export interface NetworkQuery {
  /** `asOf` in the filter leaves claims out; `asOf` below judges those that are left. */
  readonly filter: ClaimFilter;
  readonly asOf?: IsoDay;
  readonly focus?: readonly string[];
  readonly depth?: number;
  readonly limit: number;
}

export interface TimelineQuery {
  readonly filter: ClaimFilter;
  /** Only the lanes of these. */
  readonly entities?: readonly string[];
}

export interface TimelinePageQuery extends TimelineQuery {
  readonly page: PageRequest;
}

/** The story of a dossier, from a place on. */
export interface StoryQuery {
  readonly dossier: string;
  /** At most so many steps. */
  readonly size: number;
  /** Only what stands after this, whether or not there is a step. */
  readonly after?: StoryPlace;
}

/** A paragraph of a source; null stands for its records, which come after all of them. */
export interface StoryPlace {
  readonly source: string;
  readonly paragraph: number | null;
}

/** The shortest way over ties between two entities, whichever way the ties point. */
export interface PathQuery {
  readonly from: string;
  readonly to: string;
  /** At most so many steps. */
  readonly maxLength: number;
  readonly filter: ClaimFilter;
}

/** Ids: the entities from first to last, and for each step every claim that ties its ends, in the order of the story. */
export interface EntityPath {
  readonly entities: readonly string[];
  readonly links: readonly { readonly from: string; readonly to: string; readonly claims: readonly string[] }[];
}

/** How much there is. Every value of an enumeration is in its list, in the order of the model, those with none too. */
export interface LibraryStats {
  readonly dossiers: number;
  readonly sources: number;
  readonly entities: number;
  readonly claims: number;
  readonly reviews: number;
  readonly entitiesByType: readonly { readonly type: EntityType; readonly count: number }[];
  readonly claimsByType: readonly { readonly type: ClaimType; readonly count: number }[];
  readonly claimsByModality: readonly { readonly modality: Modality; readonly count: number }[];
  readonly reviewsByVerdict: readonly { readonly verdict: Verdict; readonly count: number }[];
  /** First and last day that the time of any claim may mean; `null` where no claim has a date. */
  readonly earliest: IsoDay | null;
  readonly latest: IsoDay | null;
}
