import type { ContributionRole, FundingKind, HappeningKind, RelationshipKind, Stance } from "../../model/index.ts";

/** The words of claim labels in one language. A new language is a file beside `en.ts`, and a line in `select-messages.ts`. */
export interface ClaimMessages {
  /** The language tag that numbers are written by. */
  readonly lang: string;
  /** A post without a title, a study without a degree or field. */
  readonly untitledRole: string;
  readonly untitledEducation: string;
  readonly fundingKinds: Readonly<Record<FundingKind, string>>;
  readonly contributionRoles: Readonly<Record<ContributionRole, string>>;
  readonly relationshipKinds: Readonly<Record<RelationshipKind, string>>;
  readonly happeningKinds: Readonly<Record<HappeningKind, string>>;
  readonly ledTo: string;
  /** `percent` is a decimal number as text. */
  readonly stake: (percent: string) => string;
  readonly valuedAt: (money: string) => string;
  /** `more` counts the further things it is about. */
  readonly stance: (stance: Stance, about: string, more: number) => string;
  readonly headcount: (happening: string, count: string) => string;
  /** The label of something that the source says is not so. */
  readonly denied: (label: string) => string;
  /** Marks a number as a round one. */
  readonly about: (number: string) => string;
  /** `number` is compact ("14.3 billion"); `symbol` and `name` are the currency's in this language. */
  readonly money: (number: string, currency: { readonly symbol: string; readonly name: string }) => string;
}
