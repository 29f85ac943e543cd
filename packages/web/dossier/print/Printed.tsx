import { useEffect, useState, type ComponentType } from "react";
import type { PrintSheetProps } from "./PrintSheet.tsx";
import { usePrinting } from "./use-printing.ts";

/**
 * What goes on paper instead of the page. A print cannot wait for anything, so the sheet is loaded while the browser has
 * nothing else to do, and drawn when paper is asked for.
 */
export function Printed(props: PrintSheetProps) {
  const printing = usePrinting();
  const [loaded, setLoaded] = useState<{ readonly Sheet: ComponentType<PrintSheetProps> }>();
  useEffect(() => {
    const abandoned = new AbortController();
    const load = () => {
      if (abandoned.signal.aborted) return;
      // Without it the page is printed as it stands.
      import("./PrintSheet.tsx").then(
        ({ PrintSheet }) => setLoaded({ Sheet: PrintSheet }),
        () => undefined,
      );
    };
    // Safari has no idle time to give.
    if ("requestIdleCallback" in globalThis) requestIdleCallback(load);
    else setTimeout(load, LATER);
    return () => abandoned.abort();
  }, []);
  return printing && loaded && <loaded.Sheet {...props} />;
}

/** Milliseconds after which a page has come to rest. */
const LATER = 2000;
