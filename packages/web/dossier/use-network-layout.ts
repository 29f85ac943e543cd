import type { NetworkFrame, NetworkLayout } from "@dossier/shared/layout";
import { useEffect, useMemo, useState } from "react";
import type { NetworkModel } from "../network/network-model.ts";
import { computeLayout } from "./compute-layout.ts";
import { chooseFrame, fitsFrame } from "./fit-frame.ts";
import { NETWORK_FRAMES, type FrameName } from "./frames.ts";

/** What is to be drawn now, and where everything of it stands; there is no layout before the first one is found. */
export interface LaidOutNetwork {
  readonly model: NetworkModel;
  readonly layout: NetworkLayout | undefined;
}

/**
 * Where everything of the network stands: as the server has sent it, unless it was sent for another network or its place
 * on the page is of another shape; else computed here, in a worker, and kept for each network and shape. While a
 * new layout is on its way, the last one stays if it has a place for everything, else the last picture as it was.
 *
 * @param size what the page has for the network, in pixels; undefined until it is known
 */
export function useNetworkLayout(
  model: NetworkModel,
  frame: FrameName,
  sent: NetworkLayout | undefined,
  size: NetworkFrame | undefined,
): LaidOutNetwork {
  const [computed, setComputed] = useState<readonly Computed[]>([]);
  const name = useMemo(() => nameNetwork(model), [model]);
  const { width, height } = size ? chooseFrame(size) : NETWORK_FRAMES[frame];
  const own = computed.filter((one) => one.name === name).map(({ layout }) => layout);
  const settled = [...own, ...(sent && isOf(sent, model) ? [sent] : [])].find(
    (layout) => !size || fitsFrame(layout, size) || (layout.width === width && layout.height === height),
  );
  const wanting = settled === undefined;
  useEffect(() => {
    if (!wanting) return undefined;
    const abandoned = new AbortController();
    // While the page is being resized, shapes come and go.
    const timer = setTimeout(() => {
      void computeLayout(model, { width, height }, abandoned.signal).then((layout) =>
        setComputed((before) => [{ name, layout }, ...before].slice(0, KEPT)),
      );
    }, REST);
    return () => {
      abandoned.abort();
      clearTimeout(timer);
    };
  }, [model, name, width, height, wanting]);

  const [last, setLast] = useState<LaidOutNetwork>({ model, layout: sent });
  const layout = settled ?? (last.layout && holds(last.layout, model) ? last.layout : undefined);
  const drawn = layout || !last.layout || !holds(last.layout, last.model) ? { model, layout } : last;
  if (drawn.model !== last.model || drawn.layout !== last.layout) setLast(drawn);
  return drawn;
}

interface Computed {
  readonly name: string;
  readonly layout: NetworkLayout;
}

/** How many layouts are kept: one for each shape that the page had, and for each part of the network that was looked at. */
const KEPT = 16;
/** Milliseconds without a change of shape. */
const REST = 120;

/** The same text for all networks that are laid out alike. */
function nameNetwork({ nodes, links, protagonist }: NetworkModel): string {
  return JSON.stringify([
    protagonist,
    nodes.map(({ id, name }) => [id, name]),
    links.map(({ id, label }) => [id, label]),
  ]);
}

/** Whether a layout was made for these things: all of them, and no others. */
function isOf(layout: NetworkLayout, model: NetworkModel): boolean {
  return layout.positions.length === model.nodes.length && holds(layout, model);
}

function holds(layout: NetworkLayout, model: NetworkModel): boolean {
  const placed = new Set(layout.positions.map(({ id }) => id));
  return model.nodes.every(({ id }) => placed.has(id));
}
