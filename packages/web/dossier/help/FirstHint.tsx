import { useState } from "react";
import { useText } from "../../i18n/use-text.ts";
import { Icon } from "../../ui/Icon.tsx";
import { useAddress } from "../address-context.ts";
import { useHydrated } from "../facets/use-hydrated.ts";

/** Where it is kept that the hint was seen. */
export const HINT_KEY = "dossier-hint";

/**
 * One line for who comes for the first time, at the foot of the page and over it, so that nothing moves. It goes for good
 * with a press, or once the reader has opened something; where that cannot be remembered, it does not come.
 */
export function FirstHint() {
  const hydrated = useHydrated();
  return hydrated && <Hint />;
}

function Hint() {
  const text = useText();
  const { selection } = useAddress().state;
  const [wanted, setWanted] = useState(() => !selection && isFirstVisit());
  if (wanted && selection) {
    rememberSeen();
    setWanted(false);
  }
  if (!wanted || selection) return null;
  const dismiss = () => {
    rememberSeen();
    setWanted(false);
  };
  return (
    <aside className="first-hint" aria-label={text("hint.label")}>
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
