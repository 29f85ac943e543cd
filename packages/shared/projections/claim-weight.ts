import type { Claim, Modality, Review, Verdict } from "../model/index.ts";

/**
 * How much a claim counts when the importance of things is reckoned, from 0 to 1: how firmly it is asserted, less where
 * the source denies it or a reviewer found it doubtful. Of several reviews the hardest counts.
 *
 * | asserted | weight | | verdict | factor |
 * |---|---|---|---|---|
 * | STATED | 1 | | SUPPORTED, UNVERIFIED | 1 |
 * | REPORTED | 0.8 | | DISPUTED | 0.6 |
 * | PLANNED | 0.6 | | FALSE | 0.3 |
 * | PREDICTED, RUMOURED, OPINION | 0.4 | | (denied by the source) | 0.5 |
 */
export function weighClaim(
  claim: Pick<Claim, "modality" | "polarity">,
  reviews: readonly Pick<Review, "verdict">[] = [],
): number {
  const denial = claim.polarity === "DENIED" ? 0.5 : 1;
  const verdict = Math.min(1, ...reviews.map((review) => VERDICT_FACTORS[review.verdict]));
  return MODALITY_WEIGHTS[claim.modality] * denial * verdict;
}

const MODALITY_WEIGHTS: Readonly<Record<Modality, number>> = {
  STATED: 1,
  REPORTED: 0.8,
  PLANNED: 0.6,
  PREDICTED: 0.4,
  RUMOURED: 0.4,
  OPINION: 0.4,
};

const VERDICT_FACTORS: Readonly<Record<Verdict, number>> = {
  SUPPORTED: 1,
  UNVERIFIED: 1,
  DISPUTED: 0.6,
  FALSE: 0.3,
};

/** The reviews of each claim, by the claim's id. */
export function groupReviews(reviews: readonly Review[]): ReadonlyMap<string, readonly Review[]> {
  return Map.groupBy(reviews, (review) => review.claim);
}
