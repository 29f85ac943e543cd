import { type MouseEvent, useEffect, useId, useMemo, useRef } from "react";
import type { DossierPageQuery } from "../../api/generated/graphql.ts";
import { useText } from "../../i18n/use-text.ts";
import { Icon } from "../../ui/Icon.tsx";
import { useAddress } from "../address-context.ts";
import { useShown } from "../shown/shown-context.ts";
import { CopyField } from "./CopyField.tsx";
import { formatCitation } from "./describe-source.ts";
import { describeView } from "./describe-view.ts";
import { CITATION_ENDINGS, DATA_ENDINGS, findHindrance } from "./export-address.ts";
import { ExportLinks } from "./ExportLinks.tsx";
import type { TakeAwayProps } from "./take-away-props.ts";
import { findTakenClaims, findWhyNothing } from "./taken-claims.ts";
import "./take-away.css";
import { TakePictures } from "./TakePictures.tsx";

interface TakeAwayDialogProps extends TakeAwayProps {
  readonly dossier: NonNullable<DossierPageQuery["dossier"]>;
  readonly onClose: () => void;
}

/** What of the dossier can be taken away: the picture, the data, a citation and the address, each as it is on screen. */
export function TakeAwayDialog({ dossier, data, focused, telling, lang, onClose }: TakeAwayDialogProps) {
  const text = useText();
  const { state, hrefOf } = useAddress();
  const shown = useShown();
  const heading = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);

  const taken = useMemo(
    () => findTakenClaims(focused, dossier.claims.totalCount, shown, state),
    [focused, dossier, shown, state],
  );
  const hindrance = findHindrance(dossier.id, taken);
  const view = useMemo(
    () => describeView(data, state, telling, shown, text, lang),
    [data, state, telling, shown, text, lang],
  );
  const told = hindrance === "NOTHING" ? findWhyNothing(focused, shown, state) : hindrance;
  const { count, total } = taken;
  const notes = [
    ...(state.path?.[1] !== undefined && shown.emphasis ? [text("takeAway.onTheWay")] : []),
    ...(shown.certainty ? [text("takeAway.heldThen")] : []),
  ];
  const page = `${location.origin}/d/${dossier.id}`;
  const closeOutside = (event: MouseEvent) => {
    if (event.target === dialog.current) dialog.current.close();
  };
  return (
    // A press beside it closes it, as Escape does.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events
    <dialog ref={dialog} className="take-away" aria-labelledby={heading} onClose={onClose} onClick={closeOutside}>
      <div className="take-away-head">
        <h2 id={heading}>{text("takeAway.title")}</h2>
        <button type="button" className="take-away-close" onClick={() => dialog.current?.close()}>
          <Icon name="close" />
          <span className="visually-hidden">{text("takeAway.close")}</span>
        </button>
      </div>
      {/* What is too high for the window is scrolled, also by keys. */}
      <div className="take-away-scroll">
        {view.length > 0 && (
          <ul className="take-away-view" aria-label={text("takeAway.view")}>
            {view.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
        <TakePictures
          dossier={dossier}
          data={focused}
          view={view}
          page={page}
          lang={lang}
          onLeave={() => dialog.current?.close()}
        />
        <section>
          <h3>{text("takeAway.data")}</h3>
          <p className="take-away-count">
            <b>{count < total ? text("takeAway.some", { count, total }) : text("claims.count", { count: total })}</b>
            {[...notes, ...(told ? [text(`takeAway.${told}`, { total })] : [])].map((note) => (
              <span key={note} className="take-away-note">
                {note}
              </span>
            ))}
          </p>
          <ExportLinks
            dossier={dossier.id}
            lang={lang}
            endings={DATA_ENDINGS}
            chosen={hindrance ? undefined : taken.chosen}
            disabled={hindrance === "NOTHING" || hindrance === "TOO_MANY"}
          />
        </section>
        <section>
          <h3>{text("takeAway.cite")}</h3>
          <CopyField label={text("takeAway.citationLabel")} words={formatCitation(dossier, page, text)} multiline />
          <ExportLinks dossier={dossier.id} lang={lang} endings={CITATION_ENDINGS} />
        </section>
        <section>
          <h3>{text("takeAway.link")}</h3>
          <CopyField label={text("takeAway.linkLabel")} words={location.origin + hrefOf({})} />
        </section>
      </div>
    </dialog>
  );
}
