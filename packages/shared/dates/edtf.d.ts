// The package `edtf` brings no types; this declares the one function that is used, as far as it is used.
declare module "edtf" {
  interface ParsedEdtf {
    readonly type: "Date" | "Year" | "Decade" | "Century" | "Season" | "Interval" | "List" | "Set";
    readonly level: 0 | 1 | 2 | 3;
    /** Year, month (from 0) and day, as far as they are given; year and season code for a season. */
    readonly values: readonly number[];
  }
  export function parse(text: string): ParsedEdtf;
}
