import { useEffect } from "react";

/** A link to another page leads to its top, as it does without script; the back button leads to where one was. */
export function useTopOfPage() {
  useEffect(() => {
    let page = location.pathname;
    const turn = () => {
      if (location.pathname !== page) scrollTo({ top: 0, behavior: "instant" });
      page = location.pathname;
    };
    const goBack = () => {
      page = location.pathname;
    };
    // The router tells of what it writes into the history by this event; browsers have none for it.
    addEventListener("pushState", turn);
    addEventListener("popstate", goBack);
    return () => {
      removeEventListener("pushState", turn);
      removeEventListener("popstate", goBack);
    };
  }, []);
}
