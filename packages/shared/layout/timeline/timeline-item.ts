import type { FuzzyDate, FuzzyInterval } from "../../dates/index.ts";

/** What the layout needs to know of a date. */
export type TimelineDate = Pick<FuzzyDate, "earliest" | "latest" | "precision" | "approximate" | "uncertain">;

/** What the layout needs to know of a time; a bound has a date if and only if its kind is KNOWN. */
export interface TimelineTime extends Pick<FuzzyInterval, "startKind" | "endKind" | "moment"> {
  readonly start: TimelineDate | null;
  readonly end: TimelineDate | null;
}

/** Something to place in a lane. */
export interface LayoutItem {
  readonly id: string;
  /** Id of its lane. */
  readonly lane: string;
  /** The words beside or inside it, in full. */
  readonly label: string;
  /** What must never be cut off the label, such as that it is only planned. */
  readonly note?: string;
  /** From 0 to 1: the more important is labelled first. */
  readonly importance: number;
  readonly time: TimelineTime;
}

/** A lane; the order of the lanes is the order of the list. */
export interface LayoutLane {
  readonly id: string;
  /** Rows that it may grow to for the sake of its labels; bars that overlap in time get a row each all the same. */
  readonly maxRows: number;
}
