export { countDays, nextDay } from "./calendar.ts";
export * from "./compare-dates.ts";
export * from "./format-date.ts";
export * from "./format-interval.ts";
export * from "./fuzzy-date.ts";
export * from "./judge-certainty.ts";
export * from "./trace-certainty.ts";
export { numberFormat } from "./formatters.ts";
