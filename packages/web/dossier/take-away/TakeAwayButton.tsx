import { lazy, Suspense, useRef, useState } from "react";
import { useText } from "../../i18n/use-text.ts";
import { Icon } from "../../ui/Icon.tsx";
import { useAddress } from "../address-context.ts";
import { useHydrated } from "../facets/use-hydrated.ts";
import { useShown } from "../shown/shown-context.ts";
import { findHindrance, formatExportAddress } from "./export-address.ts";
import type { TakeAwayProps } from "./take-away-props.ts";
import { findTakenClaims } from "./taken-claims.ts";

/** Loaded when it is asked for: most readers never ask. */
const TakeAwayDialog = lazy(async () => ({ default: (await import("./TakeAwayDialog.tsx")).TakeAwayDialog }));

/** Opens what of the dossier can be taken away as it is on screen. */
export function TakeAwayButton(props: TakeAwayProps) {
  const text = useText();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const { state } = useAddress();
  const shown = useShown();
  const hydrated = useHydrated();
  const { dossier } = props.data;
  if (!dossier || dossier.claims.totalCount === 0) return null;
  const chooseClaims = () => {
    const taken = findTakenClaims(props.focused, dossier.claims.totalCount, shown, state);
    return findHindrance(dossier.id, taken) ? undefined : taken.chosen;
  };
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const words = (
    <>
      <Icon name="download" />
      <span className="visually-hidden">{text("takeAway.open")}</span>
    </>
  );
  return (
    <>
      <button
        ref={button}
        type="button"
        className="button icon-button take-away-button"
        title={text("takeAway.open")}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        {words}
      </button>
      {/* Without scripts there are no pictures to make, and the table is the most useful of the rest. */}
      {!hydrated && (
        <a
          className="button icon-button take-away-anchor"
          href={formatExportAddress(dossier.id, "csv", props.lang, chooseClaims())}
          download
        >
          {words}
        </a>
      )}
      {open && (
        <Suspense>
          <TakeAwayDialog {...props} dossier={dossier} onClose={close} />
        </Suspense>
      )}
    </>
  );
}
