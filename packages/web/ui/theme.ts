import { useCallback, useEffect, useSyncExternalStore } from "react";

export const THEMES = ["auto", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

/** Where the choice is kept; the script that runs before the first paint reads the same place. */
export const THEME_KEY = "dossier-theme";

/** The reader's choice of paper, and how to change it. It lives on the document's root, where the style sheets see it. */
export function useTheme(): [Theme, (theme: Theme) => void] {
  const theme = useSyncExternalStore(watchTheme, readTheme, () => "auto" as const);
  const choose = useCallback((next: Theme) => {
    if (next === "auto") delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = next;
    rememberTheme(next);
  }, []);
  useEffect(keepPaperLight, []);
  return [theme, choose];
}

/** Nobody prints on dark paper: while something is printed, a choice of the dark is taken back. */
function keepPaperLight(): () => void {
  const { dataset } = document.documentElement;
  const media = matchMedia("print");
  let chosen: string | undefined;
  const begin = () => {
    chosen ??= dataset["theme"];
    delete dataset["theme"];
  };
  const end = () => {
    if (chosen) dataset["theme"] = chosen;
    chosen = undefined;
  };
  const change = () => (media.matches ? begin() : end());
  addEventListener("beforeprint", begin);
  addEventListener("afterprint", end);
  media.addEventListener("change", change);
  return () => {
    removeEventListener("beforeprint", begin);
    removeEventListener("afterprint", end);
    media.removeEventListener("change", change);
  };
}

function readTheme(): Theme {
  return THEMES.find((theme) => theme === document.documentElement.dataset.theme) ?? "auto";
}

function watchTheme(listener: () => void): () => void {
  const observer = new MutationObserver(listener);
  observer.observe(document.documentElement, { attributeFilter: ["data-theme"] });
  return () => observer.disconnect();
}

function rememberTheme(theme: Theme) {
  try {
    if (theme === "auto") localStorage.removeItem(THEME_KEY);
    else localStorage.setItem(THEME_KEY, theme);
  } catch {
    // Where storage is refused, the choice lasts as long as the page.
  }
}
