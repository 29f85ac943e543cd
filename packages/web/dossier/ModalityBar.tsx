import { MODALITIES, type Modality } from "@dossier/shared/model";
import type { MouseEvent } from "react";
import type { DossierPageQuery } from "../api/generated/graphql.ts";
import { useText } from "../i18n/use-text.ts";
import { LineSample } from "../ui/LineSample.tsx";
import { useAddress } from "./address-context.ts";

interface ModalityBarProps {
  readonly stats: NonNullable<DossierPageQuery["dossier"]>["stats"];
}

const WIDTH = 600;
const GAP = 2;

/** How many claims are fact, report, plan, prediction, rumour and opinion, in proportion; a press shows only those. */
export function ModalityBar({ stats }: ModalityBarProps) {
  const text = useText();
  const { state, go } = useAddress();
  const { modalities: only } = state.filter;
  const show = (modalities: readonly Modality[]) => go({ filter: { ...state.filter, modalities } });
  const total = stats.claims;
  // In the order from fact to opinion, whatever the order of the answer.
  const counts = MODALITIES.map((modality) => ({
    modality,
    count: stats.claimsByModality.find((each) => each.modality === modality)?.count ?? 0,
  })).filter(({ count }) => count > 0);
  const shown = counts.reduce((sum, { modality, count }) => sum + (isShown(modality, only) ? count : 0), 0);
  const clear = (event: MouseEvent<HTMLElement>) => {
    // The button goes away with the filter; the focus stays in the group.
    event.currentTarget.parentElement?.querySelector("button")?.focus();
    show([]);
  };
  return (
    <div className="modality-bar" role="group" aria-label={text("filter.label", { total })}>
      <svg className="modality-strip" viewBox={`0 0 ${WIDTH} 8`} preserveAspectRatio="none" aria-hidden="true">
        {layOut(counts, total).map(({ modality, x, width }) => (
          <rect
            key={modality}
            x={x}
            y="0"
            width={width}
            height="8"
            data-modality={modality}
            data-receded={!isShown(modality, only)}
            onClick={() => show(toggle(modality, only))}
          />
        ))}
      </svg>
      <div className="modality-buttons">
        {counts.map(({ modality, count }) => (
          <button
            key={modality}
            type="button"
            className="modality-button"
            data-modality={modality}
            aria-pressed={only.includes(modality)}
            title={text(`modality.${modality}.meaning`)}
            onClick={() => show(toggle(modality, only))}
          >
            <LineSample modality={modality} />
            {text(`modality.${modality}`)} <b>{count}</b>
          </button>
        ))}
        {only.length > 0 && (
          <button type="button" className="link-button" onClick={clear}>
            {text("filter.clear")}
          </button>
        )}
      </div>
      <span className="visually-hidden" role="status">
        {only.length > 0 && text("filter.active", { shown, total })}
      </span>
    </div>
  );
}

function isShown(modality: Modality, only: readonly Modality[]): boolean {
  return only.length === 0 || only.includes(modality);
}

/** The first press shows only that kind; the next ones add and remove kinds. With none or all of them, all are shown. */
function toggle(modality: Modality, only: readonly Modality[]): readonly Modality[] {
  const next = only.includes(modality) ? only.filter((each) => each !== modality) : [...only, modality];
  return next.length === MODALITIES.length ? [] : next;
}

function layOut(counts: readonly { modality: Modality; count: number }[], total: number) {
  let start = 0;
  return counts.map(({ modality, count }) => {
    const x = start;
    start += (count / total) * WIDTH;
    return { modality, x, width: Math.max(1, start - x - GAP) };
  });
}
