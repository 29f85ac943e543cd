import { type ClaimFilter, REVIEW_STATES } from "@dossier/shared/address";
import { CLAIM_TYPES, MODALITIES } from "@dossier/shared/model";
import type { ListFacet } from "../shown/filter-claims.ts";

/** Something that an address asks for and that is not known here. */
export interface Unread {
  readonly facet: ListFacet;
  readonly value: string;
}

/** The values of an address that are no word of their facet; what is read has left them out. */
export function findUnread(search: string): readonly Unread[] {
  const params = new URLSearchParams(search);
  return WORDS.flatMap(({ name, facet, words }) =>
    [...new Set((params.get(name) ?? "").split(","))]
      .filter((value) => value !== "" && !words.includes(value))
      .map((value) => ({ facet, value })),
  );
}

/** What stands in an address for a bound of time and cannot be read. */
export function findUnreadBound(search: string, end: "from" | "to", filter: ClaimFilter): string | undefined {
  return filter[end] === undefined ? new URLSearchParams(search).get(end) || undefined : undefined;
}

const WORDS: readonly { name: string; facet: ListFacet; words: readonly string[] }[] = [
  { name: "only", facet: "modalities", words: MODALITIES },
  { name: "type", facet: "types", words: CLAIM_TYPES },
  { name: "review", facet: "reviews", words: REVIEW_STATES },
];
