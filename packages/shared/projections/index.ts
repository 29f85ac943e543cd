export type { Certainty } from "../dates/index.ts";
export * from "./claim-label.ts";
export * from "./claim-weight.ts";
export * from "./format-money.ts";
export * from "./list-ties.ts";
export * from "./project-network.ts";
export * from "./project-story.ts";
export * from "./project-timeline.ts";
