/** How finely a date is known. */
export type DatePrecision = "DAY" | "MONTH" | "SEASON" | "YEAR" | "DECADE" | "CENTURY" | "INTERVAL";

/** A calendar day as `YYYY-MM-DD`, UTC. */
export type IsoDay = string;

/**
 * A date known as well as its source states it. `edtf` is the truth; the rest is derived from it.
 * `earliest` and `latest` are the first and last day that the date may mean, both included: a year is the whole year.
 */
export interface FuzzyDate {
  readonly edtf: string;
  readonly earliest: IsoDay;
  readonly latest: IsoDay;
  readonly precision: DatePrecision;
  readonly approximate: boolean;
  readonly uncertain: boolean;
  /** What the source's own wording means, in a few words of ours ("last summer"), where it was relative. */
  readonly originalText: readonly { readonly lang: string; readonly value: string }[];
}

/** Three different facts: the end is open ("until today"), unknown ("ended, not known when"), or simply not stated. */
export type BoundKind = "KNOWN" | "OPEN" | "UNKNOWN" | "NOT_STATED";

/**
 * When something held. A moment has the same `start` and `end`. A bound has a date if and only if its kind is KNOWN.
 */
export interface FuzzyInterval {
  readonly edtf: string;
  readonly start: FuzzyDate | null;
  readonly startKind: BoundKind;
  readonly end: FuzzyDate | null;
  readonly endKind: BoundKind;
  /** Whether the time is one moment (`2018`, `2025-11-20`) rather than a span. */
  readonly moment: boolean;
}
