import { useEffect, useState } from "react";
import { flushSync } from "react-dom";

/** Whether the page is being printed. What depends on it is drawn before the browser lays out the paper. */
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const media = matchMedia("print");
    const begin = () => flushSync(() => setPrinting(true));
    const end = () => setPrinting(media.matches);
    addEventListener("beforeprint", begin);
    addEventListener("afterprint", end);
    media.addEventListener("change", end);
    return () => {
      removeEventListener("beforeprint", begin);
      removeEventListener("afterprint", end);
      media.removeEventListener("change", end);
    };
  }, []);
  return printing;
}
