import { ENTITY_TYPES, MODALITIES } from "@dossier/shared/model";
import type { EntityType, Modality } from "@dossier/shared/model";
import { MarkSymbol } from "./MarkSymbol.tsx";
import { ReviewSign } from "./NetworkLine.tsx";
import { NetworkStroke } from "./NetworkLine.tsx";
import type { NetworkLabels } from "./network-labels.ts";
import type { NetworkModel } from "./network-model.ts";

interface NetworkLegendProps {
  /** Only what occurs in it is explained. */
  readonly model: NetworkModel;
  readonly labels: NetworkLabels;
}

/** What shapes and lines mean, drawn as they are drawn. */
export function NetworkLegend({ model, labels }: NetworkLegendProps) {
  const types = new Set(model.nodes.map((node) => node.type));
  const modalities = new Set(model.links.map((link) => link.modality));
  const verdicts = new Set(model.links.map((link) => link.verdict));
  return (
    <section className="network-legend" aria-label={labels.legend}>
      <ul aria-label={labels.legendThings}>
        {ENTITY_TYPES.filter((type) => types.has(type)).map((type) => (
          <li key={type}>
            <SampleMark type={type} />
            {labels.kind[type]}
          </li>
        ))}
      </ul>
      <ul aria-label={labels.legendClaims}>
        {MODALITIES.filter((modality) => modalities.has(modality)).map((modality) => (
          <li key={modality}>
            <SampleLine modality={modality} />
            {labels.modality[modality]}
          </li>
        ))}
        {SIGNED.filter((verdict) => verdicts.has(verdict)).map((verdict) => (
          <li key={verdict}>
            <SampleReview verdict={verdict} />
            {labels.verdict[verdict]}
          </li>
        ))}
      </ul>
      <p>{labels.legendSize}</p>
    </section>
  );
}

/** What a review may find that puts a sign on the line. */
const SIGNED = ["DISPUTED", "FALSE"] as const;

function SampleMark({ type }: { readonly type: EntityType }) {
  const [halfWidth, halfHeight] = type === "Topic" ? [9, 5.5] : [7, 7];
  return (
    <svg viewBox="-10 -9 20 18" width="20" height="18" aria-hidden="true">
      <g className={`network-mark network-${type.toLowerCase()}`}>
        <MarkSymbol type={type} halfWidth={halfWidth} halfHeight={halfHeight} />
      </g>
    </svg>
  );
}

function SampleLine({ modality }: { readonly modality: Modality }) {
  return (
    <svg viewBox="0 0 34 18" width="34" height="18" aria-hidden="true">
      <g className={`network-line network-${modality.toLowerCase()}`}>
        <NetworkStroke modality={modality} path="M1 9H31" arrow="M26 6.5L31.5 9L26 11.5" />
      </g>
    </svg>
  );
}

function SampleReview({ verdict }: { readonly verdict: (typeof SIGNED)[number] }) {
  return (
    <svg viewBox="-17 -9 34 18" width="34" height="18" aria-hidden="true">
      <g className="network-line network-stated">
        <NetworkStroke modality="STATED" path="M-16 0H16" arrow="" />
        <ReviewSign verdict={verdict} x={0} y={0} />
      </g>
    </svg>
  );
}
