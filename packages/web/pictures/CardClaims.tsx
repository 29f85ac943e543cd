import { MODALITIES } from "@dossier/shared/model";
import type { NetworkLabels } from "../network/network-labels.ts";
import { CardModality } from "./CardModality.tsx";
import type { PictureDossier } from "./fetch-picture.ts";

interface CardClaimsProps {
  readonly stats: PictureDossier["stats"];
  readonly labels: NetworkLabels;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

const SIZE = 22;
const LINE = 37;

/** How many claims are fact, report, plan, prediction, rumour and opinion, in two columns. */
export function CardClaims({ stats, labels, x, y, width }: CardClaimsProps) {
  const counts = MODALITIES.flatMap((modality) => {
    const count = stats.claimsByModality.find((each) => each.modality === modality)?.count ?? 0;
    return count > 0 ? [{ modality, count }] : [];
  });
  const rows = Math.ceil(counts.length / 2);
  return counts.map(({ modality, count }, index) => (
    <CardModality
      key={modality}
      modality={modality}
      word={labels.modality[modality]}
      count={count}
      x={index < rows ? x : x + width / 2}
      y={y + (index % rows) * LINE}
      size={SIZE}
    />
  ));
}
