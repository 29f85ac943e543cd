import { useSyncExternalStore } from "react";

/** Whether scripts have taken over the page that the server drew. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    watchNothing,
    () => true,
    () => false,
  );
}

function watchNothing(): () => void {
  return () => undefined;
}
