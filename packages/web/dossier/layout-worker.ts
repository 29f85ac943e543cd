import { layoutNetwork, type NetworkFrame } from "@dossier/shared/layout";
import type { NetworkModel } from "../network/network-model.ts";

/** What the worker is sent; it sends the layout back. */
export interface LayoutTask {
  readonly model: NetworkModel;
  readonly frame: NetworkFrame;
}

self.addEventListener("message", ({ data: { model, frame } }: MessageEvent<LayoutTask>) => {
  self.postMessage(layoutNetwork(model, frame));
});
