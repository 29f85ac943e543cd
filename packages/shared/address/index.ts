export * from "./address-state.ts";
export * from "./claim-filter.ts";
export * from "./format-address.ts";
export * from "./languages.ts";
export * from "./page-path.ts";
export * from "./parse-address.ts";
