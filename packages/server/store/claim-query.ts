import type { IsoDay } from "@dossier/shared/dates";
import type {
  Causation,
  ClaimType,
  FundingKind,
  HappeningKind,
  Modality,
  Polarity,
  RelationshipKind,
  Stance,
  Verdict,
} from "@dossier/shared/model";
import type { Certainty } from "@dossier/shared/projections";
import type { ClaimPart } from "./claim-parts.ts";
import type { ClaimOrder, FundingOrder } from "./order.ts";
import type { PageRequest } from "./page.ts";

/** Which claims: every condition that is given must hold; of a list one value must hold, and an empty list lets nothing through. */
export interface ClaimFilter {
  readonly types?: readonly ClaimType[];
  /** Each of these must hold. */
  readonly ends?: readonly EndFilter[];
  readonly modalities?: readonly Modality[];
  readonly polarity?: Polarity;
  /** Ids of entities, unnamed sources or sources. */
  readonly assertedBy?: readonly string[];
  readonly dossiers?: readonly string[];
  readonly verdicts?: readonly Verdict[];
  /** May have held on or after, on or before this day. A claim without a time does not pass. */
  readonly from?: IsoDay;
  readonly to?: IsoDay;
  /** The same for the day on which it was said: the claim's time, or where it has none the day on which it was stated. */
  readonly saidFrom?: IsoDay;
  readonly saidTo?: IsoDay;
  /** Whether it holds on this day, as `judgeCertainty` has it; SURELY or POSSIBLY where `certainties` is not given. */
  readonly asOf?: IsoDay;
  readonly certainties?: readonly Certainty[];
  readonly sources?: readonly string[];
  readonly paragraphs?: readonly number[];
  readonly relationshipKinds?: readonly RelationshipKind[];
  readonly happeningKinds?: readonly HappeningKind[];
  readonly fundingKinds?: readonly FundingKind[];
  /** Funding whose amount or valuation is in this currency; with a range, that amount or valuation is in it. */
  readonly currency?: string;
  readonly amount?: DecimalRange;
  readonly valuation?: DecimalRange;
  readonly stances?: readonly Stance[];
  readonly quoted?: boolean;
}

/** The claim names one of these entities, in one of these parts where parts are given. */
export interface EndFilter {
  readonly entities: readonly string[];
  readonly parts?: readonly ClaimPart[];
}

/** Decimal numbers as text, both included, compared exactly. */
export interface DecimalRange {
  readonly min?: string;
  readonly max?: string;
}

export interface ClaimPageQuery {
  readonly filter: ClaimFilter;
  readonly order: ClaimOrder | FundingOrder;
  readonly page: PageRequest;
}

/** What led to a claim, and what it led to. */
export interface CausalClaims {
  readonly causes: readonly Causation[];
  readonly effects: readonly Causation[];
}
