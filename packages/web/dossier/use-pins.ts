import type { Pin } from "@dossier/shared/address";
import { useCallback, useMemo, useRef } from "react";
import { useAddress } from "./address-context.ts";

export interface Pins {
  readonly pins: readonly Pin[];
  /** Remembers where marks have been put; `nudged` is the mark that keys move step by step, which is one step back. */
  readonly putPins: (pins: readonly Pin[], nudged?: string) => void;
}

/** The marks that the reader has put somewhere, kept in the address. */
export function usePins(): Pins {
  const { state, go, hrefOf } = useAddress();
  // Every address is read anew into a new list; the picture is composed anew only where the pins are others.
  const text = JSON.stringify(state.pins);
  const pins = useMemo(() => JSON.parse(text) as readonly Pin[], [text]);
  const last = useRef<Nudge>(undefined);
  const putPins = useCallback(
    (next: readonly Pin[], nudged?: string) => {
      const goesOn = nudged !== undefined && last.current?.id === nudged && last.current.address === hrefOf({});
      go({ pins: next }, { replace: goesOn });
      last.current = nudged === undefined ? undefined : { id: nudged, address: hrefOf({ pins: next }) };
    },
    [go, hrefOf],
  );
  return { pins, putPins };
}

interface Nudge {
  readonly id: string;
  /** The address that it led to: where the page is elsewhere now, the next nudge is another step. */
  readonly address: string;
}
