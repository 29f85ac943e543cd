import { layoutNetwork, type NetworkFrame } from "@dossier/shared/layout";
import type { NetworkModel } from "../network/network-model.ts";

/** What the worker is sent; it sends the layout back. */
export interface LayoutTask {
  readonly model: NetworkModel;
  readonly frame: NetworkFrame;
}

self.addEventListener("message", ({ data: { model, frame } }: MessageEvent<LayoutTask>) => {
  // It answers the page that has started it, and nobody else.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  self.postMessage(layoutNetwork(model, frame));
});
