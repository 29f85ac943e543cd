export * from "./fuzzy-date.ts";
