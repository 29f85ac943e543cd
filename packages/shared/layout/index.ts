export * from "./network/index.ts";
export * from "./timeline/index.ts";
export { seededRandom } from "./seeded-random.ts";
export { estimateTextWidth } from "./text-width.ts";
export { wrapName } from "./wrap-name.ts";
export { wrapText } from "./wrap-text.ts";
