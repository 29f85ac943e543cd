import { useSearch } from "wouter";
import { useHydrated } from "./use-hydrated.ts";

/**
 * The query of the address as it was written, with what could not be read. Empty until scripts have taken over: the server
 * draws a page from what it could read alone, so that made-up parameters do not fill its memory.
 */
export function useWrittenSearch(): string {
  const search = useSearch();
  return useHydrated() ? search : "";
}
