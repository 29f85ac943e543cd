/** One figure of a benchmark. */
export interface Measurement {
  readonly what: string;
  readonly value: number;
  readonly unit: "ms" | "kB" | "count";
  /** The most that the figure should be. */
  readonly goal?: number;
  /** The figure as a multiple of something measured beside it in the same run. */
  readonly ratio?: { readonly of: number; readonly to: string };
}

/** The middle of some numbers; of an even count the lower of the two. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? Number.NaN;
}
