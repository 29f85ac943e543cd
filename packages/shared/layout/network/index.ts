export { composeNetwork, lineEnd, placeNearWords } from "./compose-network.ts";
export type {
  ComposeOptions,
  MarkLabel,
  NearWords,
  NetworkPicture,
  PlacedLink,
  PlacedMark,
} from "./compose-network.ts";
export { numberFans } from "./fan.ts";
export type { FanPlace } from "./fan.ts";
export { layoutNetwork } from "./layout-network.ts";
export type { LayoutOptions } from "./layout-network.ts";
export { LINE_HEIGHT } from "./mark-shape.ts";
export type { MarkShape } from "./mark-shape.ts";
export type { LayoutInput, LayoutLink, LayoutNode, NetworkFrame, NetworkLayout, Position } from "./layout-input.ts";
export { LINE_LABEL_SIZE } from "./place-line-labels.ts";
export type { LineLabel } from "./place-line-labels.ts";
export { routeLink } from "./route-link.ts";
export type { LineEnd, LinkRoute } from "./route-link.ts";
