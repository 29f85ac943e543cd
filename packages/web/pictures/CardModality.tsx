import type { Modality } from "@dossier/shared/model";
import { NetworkStroke } from "../network/NetworkLine.tsx";

interface CardModalityProps {
  readonly modality: Modality;
  readonly word: string;
  readonly x: number;
  /** The middle of the line and of its word. */
  readonly y: number;
  readonly size: number;
  /** How many claims are so firm; absent for a single one. */
  readonly count?: number;
}

/** How firmly something is claimed: the line that the pictures draw for it, and the word. */
export function CardModality({ modality, word, x, y, size, count }: CardModalityProps) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <g className={`network-line network-${modality.toLowerCase()}`} transform="scale(1.7)">
        <NetworkStroke modality={modality} path="M0 0H26" arrow="" />
      </g>
      <text x={58} y={Math.round(size * 0.36)} fontSize={size} fill="var(--ink)">
        {count !== undefined && <tspan fontWeight={600}>{count}</tspan>}
        <tspan dx={count === undefined ? 0 : size * 0.35} fill="var(--ink-soft)">
          {word}
        </tspan>
      </text>
    </g>
  );
}
