import type { NetworkPicture } from "@dossier/shared/layout";
import { NetworkChart } from "../network/NetworkChart.tsx";
import type { NetworkLabels } from "../network/network-labels.ts";
import type { NetworkLink, NetworkNode } from "../network/network-model.ts";
import type { NetworkSelection } from "../network/network-selection.ts";

interface PictureNetworkProps {
  readonly picture: NetworkPicture<NetworkNode, NetworkLink>;
  readonly labels: NetworkLabels;
  readonly selection: NetworkSelection | null;
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** The explorer's own chart at a place of a picture. */
export function PictureNetwork({ picture, labels, selection, x, y, scale }: PictureNetworkProps) {
  return (
    <g className="network" transform={`translate(${x} ${y}) scale(${scale})`}>
      <NetworkChart
        picture={picture}
        labels={labels}
        selectedMark={selection?.kind === "entity" ? selection.id : undefined}
        selectedClaim={selection?.kind === "claim" ? selection.id : undefined}
      />
    </g>
  );
}
