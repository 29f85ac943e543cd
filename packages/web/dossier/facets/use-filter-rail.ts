import { isFiltering } from "@dossier/shared/address";
import { useState, useSyncExternalStore } from "react";
import type { FrameName } from "../frames.ts";
import type { Address } from "../use-address-state.ts";
import { findUnread, findUnreadBound } from "./find-unread.ts";
import { useWrittenSearch } from "./use-written-search.ts";

export interface FilterRail {
  readonly open: boolean;
  /** Whether it lies over the page, and has to be closed to go on. */
  readonly modal: boolean;
  /** Whether the reader has opened it, so that the focus should go there. */
  readonly asked: boolean;
  readonly setOpen: (open: boolean) => void;
}

/** Below this many pixels there is no room for a rail beside picture and panel; facets.css has the same number. */
const RAIL_FROM = 1100;
const QUERY = `(width < ${RAIL_FROM}px)`;

/**
 * Whether the filter is open. Where there is room for it, it is open from the beginning if the address asks for more than
 * the bar of the header can show; else until the reader has opened it, it is closed.
 */
export function useFilterRail({ state }: Address, frame: FrameName): FilterRail {
  const search = useWrittenSearch();
  const modal = useSyncExternalStore(watch, read, () => frame === "tall");
  const [asked, setOpen] = useState<boolean>();
  const [first] = useState(() => isFiltering({ ...state.filter, modalities: [] }));
  const isStrange =
    findUnread(search).length > 0 ||
    findUnreadBound(search, "from", state.filter) !== undefined ||
    findUnreadBound(search, "to", state.filter) !== undefined;
  return { open: asked ?? (!modal && (first || isStrange)), modal, asked: asked === true, setOpen };
}

function read(): boolean {
  return matchMedia(QUERY).matches;
}

function watch(listener: () => void): () => void {
  const media = matchMedia(QUERY);
  media.addEventListener("change", listener);
  return () => media.removeEventListener("change", listener);
}
