import type { NetworkLayout } from "@dossier/shared/layout";
import { useEffect, useRef } from "react";
import type { NetworkModel } from "./network-model.ts";
import { findEmphasized, type NetworkEmphasis } from "./network-surroundings.ts";
import type { NetworkZoom } from "./use-network-zoom.ts";

interface CloseUpOptions extends Pick<NetworkZoom, "fit" | "approach"> {
  readonly on: boolean;
  readonly model: NetworkModel;
  readonly layout: NetworkLayout;
  readonly emphasis: NetworkEmphasis | undefined;
}

/** Where the picture is small: comes closer to what is brought out if that is little, and steps back for everything else. */
export function useCloseUp({ on, model, layout, emphasis, fit, approach }: CloseUpOptions): void {
  const close = useRef(false);
  useEffect(() => {
    const marks = on && emphasis ? findEmphasized(model, emphasis).marks : undefined;
    const few = marks && marks.size > 0 && marks.size <= FEW;
    if (few) approach(layout.positions.filter(({ id }) => marks.has(id)));
    else if (close.current) fit();
    close.current = Boolean(few);
  }, [on, model, layout, emphasis, fit, approach]);
}

/** How many things a small picture can come closer to and still tell apart. */
const FEW = 12;
