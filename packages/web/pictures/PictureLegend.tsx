import { estimateTextWidth } from "@dossier/shared/layout";
import { ENTITY_TYPES, MODALITIES } from "@dossier/shared/model";
import type { ReactNode } from "react";
import { MarkSymbol } from "../network/MarkSymbol.tsx";
import { NetworkStroke, ReviewSign } from "../network/NetworkLine.tsx";
import type { NetworkLabels } from "../network/network-labels.ts";
import type { NetworkModel } from "../network/network-model.ts";

/** A sign with its word, in the order in which they stand. */
interface LegendItem {
  readonly key: string;
  readonly word: string;
  readonly signWidth: number;
  readonly sign: ReactNode;
}

interface PlacedItem {
  readonly item: LegendItem;
  readonly x: number;
  readonly y: number;
}

export const LEGEND_LINE = 22;
/** What a review may find that puts a sign on the line. */
const SIGNED = ["DISPUTED", "FALSE"] as const;
const SIZE = 12;
const GAP = 18;

/** What shapes and lines mean, in as many lines as the width needs. */
export function layOutLegend(model: NetworkModel, labels: NetworkLabels, width: number): readonly PlacedItem[] {
  const types = new Set(model.nodes.map((node) => node.type));
  const modalities = new Set(model.links.map((link) => link.modality));
  const items: LegendItem[] = [
    ...ENTITY_TYPES.filter((type) => types.has(type)).map((type) => {
      const [halfWidth, halfHeight] = type === "Topic" ? [9, 5.5] : [6.5, 6.5];
      return {
        key: type,
        word: labels.kind[type],
        signWidth: 18,
        sign: (
          <g className={`network-mark network-${type.toLowerCase()}`} transform="translate(9 0)">
            <MarkSymbol type={type} halfWidth={halfWidth} halfHeight={halfHeight} />
          </g>
        ),
      };
    }),
    ...MODALITIES.filter((modality) => modalities.has(modality)).map((modality) => ({
      key: modality,
      word: labels.modality[modality],
      signWidth: 32,
      sign: (
        <g className={`network-line network-${modality.toLowerCase()}`}>
          <NetworkStroke modality={modality} path="M1 0H30" arrow="M25 -2.5L30.5 0L25 2.5" />
        </g>
      ),
    })),
    ...SIGNED.filter((verdict) => model.links.some((link) => link.verdict === verdict)).map((verdict) => ({
      key: verdict,
      word: labels.verdict[verdict],
      signWidth: 18,
      sign: <ReviewSign verdict={verdict} x={9} y={0} />,
    })),
  ];
  let x = 0;
  let y = 0;
  return items.map((item) => {
    const needed = item.signWidth + 5 + estimateTextWidth(item.word, SIZE);
    if (x > 0 && x + needed > width) {
      x = 0;
      y += LEGEND_LINE;
    }
    const placed = { item, x, y };
    x = Math.round(x + needed + GAP);
    return placed;
  });
}

interface PictureLegendProps {
  readonly items: readonly PlacedItem[];
  readonly x: number;
  /** The middle of the first line. */
  readonly y: number;
}

/** The legend of a picture that stands alone, drawn as the picture is. */
export function PictureLegend({ items, x, y }: PictureLegendProps) {
  return (
    <g transform={`translate(${x} ${y})`}>
      {items.map((placed) => (
        <g key={placed.item.key} transform={`translate(${placed.x} ${placed.y})`}>
          {placed.item.sign}
          <text x={placed.item.signWidth + 5} y={4} fontSize={SIZE} fill="var(--ink-soft)">
            {placed.item.word}
          </text>
        </g>
      ))}
    </g>
  );
}
