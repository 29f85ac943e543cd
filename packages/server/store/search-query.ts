import { ENTITY_TYPES } from "@dossier/shared/model";

export const SEARCH_TYPES = [...ENTITY_TYPES, "Claim", "Dossier"] as const;
export type SearchType = (typeof SEARCH_TYPES)[number];

export const SEARCH_FIELDS = ["NAME", "ALIAS", "TITLE", "DESCRIPTION", "SUMMARY", "TIME"] as const;
export type SearchField = (typeof SEARCH_FIELDS)[number];

export interface SearchQuery {
  readonly text: string;
  /** Everything where not given. */
  readonly types?: readonly SearchType[];
  /** Only what belongs to this dossier: its entities, its claims and the dossier itself; everything where not given. */
  readonly dossier?: string;
  readonly size: number;
  /** Only what ranks after this. */
  readonly after?: SearchPlace;
}

/** Where a hit ranks: the greater score first, then by type and id. */
export interface SearchPlace {
  readonly score: number;
  readonly type: SearchType;
  readonly id: string;
}

export interface SearchHit extends SearchPlace {
  readonly highlights: readonly {
    readonly field: SearchField;
    readonly lang: string;
    readonly text: string;
    /** In Unicode code points, the end not included. */
    readonly ranges: readonly { readonly start: number; readonly end: number }[];
  }[];
}

export interface SearchPage {
  readonly hits: readonly SearchHit[];
  readonly hasNext: boolean;
}
