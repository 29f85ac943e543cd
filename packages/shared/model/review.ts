import type { FuzzyDate } from "../dates/index.ts";
import type { LocalizedText } from "./localized.ts";

export const VERDICTS = ["SUPPORTED", "DISPUTED", "FALSE", "UNVERIFIED"] as const;
export type Verdict = (typeof VERDICTS)[number];

/** A public document that a review rests on. */
export interface Reference {
  readonly title: string;
  readonly publisher?: string;
  readonly address?: string;
}

/** What a reviewer found about a claim (schema.org ClaimReview). */
export interface Review {
  /** `<dossier>/<slug>`. */
  readonly id: string;
  readonly claim: string;
  readonly verdict: Verdict;
  readonly reason: readonly LocalizedText[];
  readonly reviewer: readonly LocalizedText[];
  readonly reviewed: FuzzyDate;
  readonly references: readonly Reference[];
}
