import type { ClaimType } from "@dossier/shared/model";

/** What kinds of claims share a colour: a life, money, work, honour, what was said, what happened. */
export const CLAIM_FAMILIES: Readonly<Record<ClaimType, string>> = {
  Role: "career",
  Education: "career",
  Funding: "money",
  Contribution: "work",
  Honour: "honour",
  ResearchClaim: "statement",
  Relationship: "event",
  Happening: "event",
  Causation: "event",
};
