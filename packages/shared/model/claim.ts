import type { Evidence } from "./evidence.ts";
import type { FuzzyDate, FuzzyInterval } from "../dates/index.ts";
import type { LocalizedText } from "./localized.ts";
import type { Money } from "./money.ts";

export const CLAIM_TYPES = [
  "Role",
  "Education",
  "Funding",
  "ResearchClaim",
  "Contribution",
  "Honour",
  "Relationship",
  "Happening",
  "Causation",
] as const;
export type ClaimType = (typeof CLAIM_TYPES)[number];

/** How firmly a claim is asserted, from the firmest to the loosest. */
export const MODALITIES = ["STATED", "REPORTED", "PLANNED", "PREDICTED", "RUMOURED", "OPINION"] as const;
export type Modality = (typeof MODALITIES)[number];

export const POLARITIES = ["AFFIRMED", "DENIED"] as const;
export type Polarity = (typeof POLARITIES)[number];

export const FUNDING_KINDS = ["ACQUISITION", "ROUND", "STAKE", "VALUATION", "GRANT", "TALKS"] as const;
export type FundingKind = (typeof FUNDING_KINDS)[number];

export const STANCES = ["FOR", "AGAINST", "NEUTRAL"] as const;
export type Stance = (typeof STANCES)[number];

export const CONTRIBUTION_ROLES = [
  "PROPOSED",
  "CREATED",
  "LED",
  "ASSISTED",
  "ADOPTED",
  "FUNDED",
  "PUBLISHED",
  "PROMOTED",
] as const;
export type ContributionRole = (typeof CONTRIBUTION_ROLES)[number];

export const RELATIONSHIP_KINDS = [
  "FOUNDED",
  "PART_OF",
  "MEMBER_OF",
  "PARTNER_OF",
  "REPORTS_TO",
  "RECRUITED",
  "FOLLOWS",
  "DISAGREES_WITH",
  "COLLEAGUE_OF",
  "PREDECESSOR_OF",
  "COMPETES_WITH",
  "INTERESTED_IN",
  "BASED_ON",
  "ALTERNATIVE_TO",
  "CONCERNS",
  "LOCATED_IN",
  "EXPERT_IN",
] as const;
export type RelationshipKind = (typeof RELATIONSHIP_KINDS)[number];

export const HAPPENING_KINDS = [
  "LAYOFF",
  "REORGANIZATION",
  "ANNOUNCEMENT",
  "DEPARTURE",
  "LAUNCH",
  "PUBLICATION",
  "APPOINTMENT",
  "BIRTH",
  "TALK",
  "DISPUTE",
  "OTHER",
] as const;
export type HappeningKind = (typeof HAPPENING_KINDS)[number];

/** What somebody or something is in a happening; an ACTOR is tied to each of the others. */
export const HAPPENING_PARTS = ["ACTOR", "AFFECTED", "SUBJECT", "PARTICIPANT", "VENUE", "PLACE"] as const;
export type HappeningPart = (typeof HAPPENING_PARTS)[number];

/** Who asserts a claim. The source document itself where it names nobody. */
export type AssertedBy =
  | { readonly kind: "ENTITY"; readonly entity: string }
  | { readonly kind: "UNNAMED"; readonly unnamedSource: string }
  | { readonly kind: "SOURCE"; readonly source: string };

interface ClaimBase {
  /** `<dossier>/<slug>`. */
  readonly id: string;
  readonly dossier: string;
  /** What is claimed, in our own words, a sentence a language. */
  readonly summary: readonly LocalizedText[];
  /** Two to five words for a line or a bar, where those of the claim's type would say too little; else empty. */
  readonly label: readonly LocalizedText[];
  readonly modality: Modality;
  /** DENIED where the source says that it is not so. */
  readonly polarity: Polarity;
  readonly assertedBy: AssertedBy;
  /** When what is claimed held or happened; absent where the source does not say. */
  readonly time?: FuzzyInterval;
  /** When it was asserted: the day of the statement, else of the source's publication. */
  readonly statedAt: FuzzyDate;
  /** At least one. */
  readonly evidence: readonly Evidence[];
  /** Ids of the reviews of this claim, in file order. */
  readonly reviews: readonly string[];
}

export interface Role extends ClaimBase {
  readonly type: "Role";
  readonly person: string;
  readonly organization: string;
  readonly title: readonly LocalizedText[];
  readonly organizationalUnit: readonly LocalizedText[];
  /** The person who held the post before. */
  readonly successorOf?: string;
}
export interface Education extends ClaimBase {
  readonly type: "Education";
  readonly person: string;
  readonly organization: string;
  readonly degree: readonly LocalizedText[];
  readonly field: readonly LocalizedText[];
}
export interface Funding extends ClaimBase {
  readonly type: "Funding";
  readonly kind: FundingKind;
  /** Empty where the source names none. */
  readonly investors: readonly string[];
  readonly recipient: string;
  readonly amount?: Money;
  readonly valuation?: Money;
  /** Share of the recipient in per cent, a decimal number as text. */
  readonly stake?: string;
  readonly round: readonly LocalizedText[];
}
export interface ResearchClaim extends ClaimBase {
  readonly type: "ResearchClaim";
  /** Absent where the speaker is not named. */
  readonly speaker?: string;
  readonly about: readonly string[];
  readonly statement: readonly LocalizedText[];
  readonly stance: Stance;
  /** Where it was said: an entity's id, or a text. */
  readonly venue?: { readonly entity: string } | { readonly text: readonly LocalizedText[] };
  /** Whether the source gives it as a quotation. */
  readonly quoted: boolean;
}
export interface Contribution extends ClaimBase {
  readonly type: "Contribution";
  readonly contributor: string;
  readonly work: string;
  readonly role: ContributionRole;
}
export interface Honour extends ClaimBase {
  readonly type: "Honour";
  /** All who share it: one honour, not one a person. */
  readonly people: readonly string[];
  readonly award: string;
  readonly awardingBody?: string;
}
export interface Relationship extends ClaimBase {
  readonly type: "Relationship";
  readonly from: string;
  readonly to: string;
  readonly kind: RelationshipKind;
}
export interface Happening extends ClaimBase {
  readonly type: "Happening";
  readonly kind: HappeningKind;
  readonly participants: readonly { readonly entity: string; readonly part: HappeningPart }[];
  /** How many people it touched, and whether that is a round number. */
  readonly headcount?: { readonly count: number; readonly approximate: boolean };
}
export interface Causation extends ClaimBase {
  readonly type: "Causation";
  /** Ids of claims of the same dossier. */
  readonly cause: string;
  readonly effect: string;
}

export type Claim =
  | Role
  | Education
  | Funding
  | ResearchClaim
  | Contribution
  | Honour
  | Relationship
  | Happening
  | Causation;
