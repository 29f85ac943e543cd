import { useSyncExternalStore } from "react";
import { TALL_BELOW, type FrameName } from "../dossier/frames.ts";

const QUERY = `(width < ${TALL_BELOW}px)`;

/** The shape of the window; to begin with what the server took it for, so that both draw the same first picture. */
export function useFrame(assumed: FrameName): FrameName {
  return useSyncExternalStore(watch, read, () => assumed);
}

function read(): FrameName {
  return matchMedia(QUERY).matches ? "tall" : "wide";
}

function watch(listener: () => void): () => void {
  const media = matchMedia(QUERY);
  media.addEventListener("change", listener);
  return () => media.removeEventListener("change", listener);
}
