import type { NetworkFrame, NetworkLayout } from "@dossier/shared/layout";
import { useEffect, useState } from "react";
import type { NetworkModel } from "../network/network-model.ts";
import { computeLayout } from "./compute-layout.ts";
import { chooseFrame, fitsFrame } from "./fit-frame.ts";
import { NETWORK_FRAMES, type FrameName } from "./frames.ts";

/**
 * Where everything of the network stands: as the server has sent it, unless something has come to the network since or
 * its place on the page is of another shape; else computed here, in a worker, and kept for each shape. While a
 * new layout is on its way, the last one stays if it has a place for everything. Undefined while there is none.
 *
 * @param size what the page has for the network, in pixels; undefined until it is known
 */
export function useNetworkLayout(
  model: NetworkModel,
  frame: FrameName,
  sent: NetworkLayout | undefined,
  size: NetworkFrame | undefined,
): NetworkLayout | undefined {
  const [computed, setComputed] = useState<Computed>({ model, layouts: [] });
  const [first] = useState(sent);
  const own = computed.model === model ? computed.layouts : [];
  const held = [...computed.layouts, sent, first].find((layout) => layout && holds(layout, model));
  const { width, height } = size ? chooseFrame(size) : NETWORK_FRAMES[frame];
  const last = [...own, sent].find(
    (layout) =>
      layout &&
      holds(layout, model) &&
      (!size || fitsFrame(layout, size) || (layout.width === width && layout.height === height)),
  );
  const settled = last !== undefined;
  useEffect(() => {
    if (settled) return undefined;
    const abandoned = new AbortController();
    // While the page is being resized, shapes come and go.
    const timer = setTimeout(() => {
      void computeLayout(model, { width, height }, abandoned.signal).then((layout) =>
        setComputed((before) => ({
          model,
          layouts: [layout, ...(before.model === model ? before.layouts : [])].slice(0, KEPT),
        })),
      );
    }, REST);
    return () => {
      abandoned.abort();
      clearTimeout(timer);
    };
  }, [model, width, height, settled]);
  return last ?? held;
}

interface Computed {
  readonly model: NetworkModel;
  /** The last one first. */
  readonly layouts: readonly NetworkLayout[];
}

/** How many layouts are kept: one for each shape that the page had. */
const KEPT = 8;
/** Milliseconds without a change of shape. */
const REST = 120;

function holds(layout: NetworkLayout, model: NetworkModel): boolean {
  const placed = new Set(layout.positions.map(({ id }) => id));
  return model.nodes.every(({ id }) => placed.has(id));
}
