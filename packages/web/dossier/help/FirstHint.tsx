import { useEffect, useRef, useState } from "react";
import { useText } from "../../i18n/use-text.ts";
import { Icon } from "../../ui/Icon.tsx";
import { useAddress } from "../address-context.ts";
import { useHydrated } from "../facets/use-hydrated.ts";

/** Where it is kept that the hint was seen. */
export const HINT_KEY = "dossier-hint";

/** As long as one line takes to be found and read. */
const HINT_DURATION = 15_000;

/** What a reader does first, whatever it is. Scrolling that the page does itself is not among it. */
const DOINGS = ["pointerdown", "keydown", "wheel"] as const;

/**
 * One line over the network for who comes for the first time, so that nothing moves. It goes for good with the first thing
 * that the reader does, or by itself after a while; where that cannot be remembered, it does not come.
 */
export function FirstHint() {
  const hydrated = useHydrated();
  const { view } = useAddress().state;
  // The timeline alone leaves no room for it.
  return hydrated && view !== "timeline" && <Hint />;
}

function Hint() {
  const text = useText();
  const { selection } = useAddress().state;
  const line = useRef<HTMLElement>(null);
  const [wanted, setWanted] = useState(() => !selection && isFirstVisit());
  if (wanted && selection) {
    rememberSeen();
    setWanted(false);
  }
  useEffect(() => {
    if (!wanted) return undefined;
    const go = () => {
      rememberSeen();
      setWanted(false);
    };
    const onDoing = ({ target }: Event) => {
      // Its own button has to be there still when it is let go.
      if (!(target instanceof Node && line.current?.contains(target))) go();
    };
    const timer = setTimeout(go, HINT_DURATION);
    for (const doing of DOINGS) document.addEventListener(doing, onDoing, { capture: true, passive: true });
    return () => {
      clearTimeout(timer);
      for (const doing of DOINGS) document.removeEventListener(doing, onDoing, { capture: true });
    };
  }, [wanted]);
  if (!wanted || selection) return null;
  const dismiss = () => {
    rememberSeen();
    setWanted(false);
  };
  return (
    <aside ref={line} className="first-hint" aria-label={text("hint.label")}>
      <p className="hint-for-pointers">{text("hint.pointer")}</p>
      <p className="hint-for-fingers">{text("hint.finger")}</p>
      <button type="button" title={text("hint.dismiss")} onClick={dismiss}>
        <Icon name="close" />
        <span className="visually-hidden">{text("hint.dismiss")}</span>
      </button>
    </aside>
  );
}

function isFirstVisit(): boolean {
  try {
    if (localStorage.getItem(HINT_KEY) !== null) return false;
    // Storage that refuses to keep would bring the hint back for ever.
    localStorage.setItem(HINT_KEY, "shown");
    localStorage.removeItem(HINT_KEY);
    return true;
  } catch {
    return false;
  }
}

function rememberSeen(): void {
  try {
    localStorage.setItem(HINT_KEY, "seen");
  } catch {
    // It goes all the same, until the page is opened again.
  }
}
