import { CLAIM_TYPES, type ClaimType } from "@dossier/shared/model";
import type { ClaimLineFragment } from "../api/generated/graphql.ts";

export interface ClaimGroup {
  readonly type: ClaimType;
  readonly claims: readonly ClaimLineFragment[];
}

/** Claims by their type, in the order in which a life is told: posts, studies, money, words, deeds, honours, ties, events. */
export function groupClaims(claims: readonly ClaimLineFragment[]): readonly ClaimGroup[] {
  return CLAIM_TYPES.map((type) => ({
    type,
    claims: claims.filter((claim) => claim.__typename === type).toSorted(byTime),
  })).filter((group) => group.claims.length > 0);
}

// What has no date keeps its place in the source, after what has one.
function byTime(a: ClaimLineFragment, b: ClaimLineFragment): number {
  return (a.time?.start?.earliest ?? "9").localeCompare(b.time?.start?.earliest ?? "9");
}
