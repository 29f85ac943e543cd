import type { NetworkLayout } from "@dossier/shared/layout";
import { useEffect, useState } from "react";
import type { NetworkModel } from "../network/network-model.ts";
import { NETWORK_FRAMES, type FrameName } from "./frames.ts";

/**
 * Where everything of the network stands: as the server has sent it, else computed here, off the first paint. While a new
 * layout is on its way, the old one stays if it has a place for everything. Undefined while there is none.
 */
export function useNetworkLayout(
  model: NetworkModel,
  frame: FrameName,
  sent: NetworkLayout | undefined,
): NetworkLayout | undefined {
  const [computed, setComputed] = useState<{ model: NetworkModel; frame: FrameName; layout: NetworkLayout }>();
  const fitting = computed?.model === model && computed.frame === frame ? computed.layout : undefined;
  const last = sent ?? fitting;
  useEffect(() => {
    if (last) return;
    let wanted = true;
    void import("./compute-layout.ts").then(({ computeLayout }) => {
      if (wanted) setComputed({ model, frame, layout: computeLayout(model, NETWORK_FRAMES[frame]) });
    });
    return () => {
      wanted = false;
    };
  }, [model, frame, last]);
  if (last) return last;
  return computed && holds(computed.layout, model) ? computed.layout : undefined;
}

function holds(layout: NetworkLayout, model: NetworkModel): boolean {
  const placed = new Set(layout.positions.map(({ id }) => id));
  return model.nodes.every(({ id }) => placed.has(id));
}
