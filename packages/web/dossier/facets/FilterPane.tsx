import { NO_FILTER } from "@dossier/shared/address";
import { type KeyboardEvent, type MouseEvent, useEffect, useRef } from "react";
import { Link } from "wouter";
import type { DossierPageQuery } from "../../api/generated/graphql.ts";
import { useText } from "../../i18n/use-text.ts";
import { Icon } from "../../ui/Icon.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { Slice } from "../../ui/Slice.tsx";
import { useAddress } from "../address-context.ts";
import { countShown } from "../shown/shown.ts";
import { useShown } from "../shown/shown-context.ts";
import { useViewParts } from "../view-parts.ts";
import { FILTER_BUTTON, FILTER_RAIL } from "./FilterButton.tsx";
import type { FilterRail } from "./use-filter-rail.ts";
import { useHydrated } from "./use-hydrated.ts";

interface FilterPaneProps {
  /** The page's answer. */
  readonly data: DossierPageQuery;
  /** The same with nothing in it but what is in focus, which is counted. */
  readonly focused: DossierPageQuery;
  readonly rail: FilterRail;
}

/** The filter: a rail at the left where there is room, else a sheet over the page that is closed to go on. */
export function FilterPane({ data, focused, rail }: FilterPaneProps) {
  const text = useText();
  const { Facets } = useViewParts();
  const label = text("filter.title");
  const { open, modal, asked, setOpen } = rail;
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  // The server draws all of it, for readers without scripts; later on it is drawn while it is seen.
  const drawn = !useHydrated() || open;

  useEffect(() => {
    if (!modal) return;
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [modal, open]);
  useEffect(() => {
    if (open && asked) heading.current?.focus({ preventScroll: true });
  }, [open, asked]);

  const close = () => {
    setOpen(false);
    document.querySelector<HTMLElement>(`#${FILTER_BUTTON}`)?.focus();
  };
  const content = drawn && (
    <>
      <div className="facets-head">
        <h2 ref={heading} tabIndex={-1}>
          {label}
        </h2>
        <button type="button" className="facets-close" onClick={close}>
          <Icon name="close" />
          <span className="visually-hidden">{text("filter.close")}</span>
        </button>
      </div>
      <div className="facets-scroll">
        <Slice fallback={<Skeleton lines={8} label={text("loading.page")} />}>
          <Facets data={data} focused={focused} withModality={modal} />
        </Slice>
      </div>
      {modal && <SheetFoot data={focused} onClose={close} />}
    </>
  );
  if (!modal) {
    const closeOnEscape = (event: KeyboardEvent) => {
      if (event.key === "Escape") close();
    };
    return (
      // The key is a short way for those who are inside; the button does the same.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
      <section id={FILTER_RAIL} className="facets" data-open={open} aria-label={label} onKeyDown={closeOnEscape}>
        {content}
      </section>
    );
  }
  const closeOutside = (event: MouseEvent) => {
    if (event.target === dialog.current) close();
  };
  return (
    // A press beside the sheet closes it, as Escape does.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events
    <dialog id={FILTER_RAIL} ref={dialog} className="facets" aria-label={label} onClose={close} onClick={closeOutside}>
      {content}
    </dialog>
  );
}

/** What the pictures below the sheet would show, and the way to them. */
function SheetFoot({ data, onClose }: { data: DossierPageQuery; onClose: () => void }) {
  const text = useText();
  const { hrefOf } = useAddress();
  const shown = countShown(data.dossier?.claims.nodes ?? [], useShown());
  return (
    <div className="facets-foot">
      <Link href={hrefOf({ filter: NO_FILTER })}>{text("filter.clearAll")}</Link>
      {/* The page below cannot be heard while the sheet is open. */}
      <p className="visually-hidden" role="status">
        {text("filter.see", { count: shown })}
      </p>
      <button type="button" className="button" onClick={onClose}>
        {text("filter.see", { count: shown })}
      </button>
    </div>
  );
}
