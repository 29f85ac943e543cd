import { layoutNetwork, type NetworkFrame, type NetworkLayout } from "@dossier/shared/layout";
import type { NetworkModel } from "../network/network-model.ts";
import type { NetworkSelection } from "../network/network-selection.ts";
import type { PictureData } from "./fetch-picture.ts";

/** Finds a place for everything; the same network in the same frame is settled once. */
export type SettleNetwork = (model: NetworkModel, frame: NetworkFrame) => NetworkLayout;

/** How many settled networks are kept. */
const KEPT = 32;
/** No buttons lie over a picture that stands still. */
const NO_CORNER: NetworkFrame = { width: 0, height: 0 };

/** Settling takes the most of a picture's time, so the last ones are kept. */
export function createSettling(): SettleNetwork {
  const layouts = new Map<string, NetworkLayout>();
  return (model, { width, height }) => {
    const key = JSON.stringify([width, height, model]);
    const layout = layouts.get(key) ?? layoutNetwork(model, { width, height, corner: NO_CORNER });
    // The last one used is the last one forgotten.
    layouts.delete(key);
    layouts.set(key, layout);
    const [oldest] = layouts.keys();
    if (layouts.size > KEPT && oldest !== undefined) layouts.delete(oldest);
    return layout;
  };
}

/** What is brought out, as far as the network has it: nothing should step back for the sake of nothing. */
export function findPictureSelection({ selection, claim }: PictureData, model: NetworkModel): NetworkSelection | null {
  if (!selection) return null;
  const { kind, id } = selection;
  const drawn = new Set(model.nodes.map((node) => node.id));
  if (kind === "entity") return drawn.has(id) ? { kind, id } : null;
  const things = (claim?.entities ?? []).map((entity) => entity.id).filter((thing) => drawn.has(thing));
  return things.length > 0 ? { kind, id, things } : null;
}
