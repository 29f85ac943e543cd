export * from "./day-number.ts";
export * from "./item-extent.ts";
export * from "./layout-timeline.ts";
export * from "./text-width.ts";
export * from "./time-scale.ts";
export * from "./time-ticks.ts";
export * from "./timeline-item.ts";
export type { LabelPlace } from "./place-label.ts";
