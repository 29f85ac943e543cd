import { MODALITIES, type Modality } from "@dossier/shared/model";
import { useMemo } from "react";
import { useText } from "../i18n/use-text.ts";
import { LineSample } from "../ui/LineSample.tsx";
import { useAddress } from "./address-context.ts";
import { toggleValue } from "./facets/change-filter.ts";
import { type CountedValue, countFacet } from "./facets/count-facets.ts";
import type { FilterableClaim } from "./shown/filter-claims.ts";

interface ModalityBarProps {
  /** Those that are counted. */
  readonly claims: readonly FilterableClaim[];
  /** Those that decide what can be chosen, where not all of them are counted. */
  readonly all?: readonly FilterableClaim[];
}

const WIDTH = 600;
const GAP = 2;

/**
 * How many claims are fact, report, plan, prediction, rumour and opinion, in proportion; a press shows only those. It is
 * the facet of firmness: its numbers are of what passes the other facets.
 */
export function ModalityBar({ claims, all = claims }: ModalityBarProps) {
  const text = useText();
  const { state, go } = useAddress();
  const { filter } = state;
  const counts = useMemo(() => {
    const known = MODALITIES.filter((modality) => all.some((claim) => claim.modality === modality));
    return countFacet(claims, filter, "modalities", known);
  }, [claims, all, filter]);
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  const whole = filter.modalities.length === 0;
  const toggle = (modality: Modality) => go({ filter: toggleValue(filter, "modalities", modality) });
  return (
    <div className="modality-bar" role="group" aria-label={text("filter.label", { total })}>
      <svg className="modality-strip" viewBox={`0 0 ${WIDTH} 8`} preserveAspectRatio="none" aria-hidden="true">
        {layOut(counts, total).map(({ value, chosen, x, width }) => (
          <rect
            key={value}
            x={x}
            y="0"
            width={width}
            height="8"
            data-modality={value}
            data-receded={!whole && !chosen}
            onClick={() => toggle(value)}
          />
        ))}
      </svg>
      <div className="modality-buttons">
        {counts.map(({ value, count, chosen }) => (
          <button
            key={value}
            type="button"
            className="modality-button"
            data-modality={value}
            data-none={count === 0 || undefined}
            aria-pressed={chosen}
            title={text(`modality.${value}.meaning`)}
            onClick={() => toggle(value)}
          >
            <LineSample modality={value} />
            {text(`modality.${value}`)} <b>{count}</b>
          </button>
        ))}
      </div>
    </div>
  );
}

function layOut(counts: readonly CountedValue<Modality>[], total: number) {
  let start = 0;
  return counts
    .filter(({ count }) => count > 0)
    .map(({ value, count, chosen }) => {
      const x = start;
      start += (count / total) * WIDTH;
      return { value, chosen, x, width: Math.max(1, start - x - GAP) };
    });
}
