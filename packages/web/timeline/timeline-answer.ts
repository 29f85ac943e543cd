import type { ClaimType, EntityType, Modality, Polarity, Verdict } from "@dossier/shared/model";
import type { BoundKind, DatePrecision } from "@dossier/shared/dates";

/** The answer to the operation `Timeline`, as far as the timeline reads it. */
export interface TimelineAnswer {
  readonly timeline: {
    readonly nodes: readonly TimelineAnswerItem[];
    /** How many there are on all pages; as many as on this one where absent. */
    readonly totalCount?: number;
  };
}

export interface TimelineAnswerItem {
  readonly id: string;
  readonly label: string;
  readonly importance: number;
  readonly lane: TimelineAnswerEntity;
  readonly time: TimelineAnswerTime;
  readonly claim: TimelineAnswerClaim;
}

export interface TimelineAnswerEntity {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
}

export interface TimelineAnswerTime {
  readonly label: string;
  readonly start?: TimelineAnswerDate | null;
  readonly startKind: BoundKind;
  readonly end?: TimelineAnswerDate | null;
  readonly endKind: BoundKind;
  readonly moment: boolean;
}

export interface TimelineAnswerDate {
  readonly edtf: string;
  readonly earliest: string;
  readonly latest: string;
  readonly precision: DatePrecision;
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

export interface TimelineAnswerClaim {
  readonly id: string;
  readonly type: ClaimType;
  readonly modality: Modality;
  readonly polarity: Polarity;
  readonly summary: string;
  readonly entities: readonly TimelineAnswerEntity[];
  readonly reviews: readonly { readonly verdict: Verdict }[];
}
