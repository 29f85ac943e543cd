import type { NetworkPicture } from "@dossier/shared/layout";
import { memo, useMemo } from "react";
import { NetworkLine, NetworkLineLabel } from "./NetworkLine.tsx";
import { NetworkMark, NetworkMonogram } from "./NetworkMark.tsx";
import type { NetworkLabels } from "./network-labels.ts";
import type { NetworkLink, NetworkNode } from "./network-model.ts";

export interface NetworkChartProps {
  readonly picture: NetworkPicture<NetworkNode, NetworkLink>;
  readonly labels: NetworkLabels;
  /** The id of the thing that the Tab key comes to. */
  readonly tabStop?: string;
  /** The id of the thing that is selected. */
  readonly selectedMark?: string;
  /** The id of the claim that is selected: all its lines are. */
  readonly selectedClaim?: string;
  /** Only these claims are drawn, by id; all where absent. Nothing else moves. */
  readonly visibleClaims?: ReadonlySet<string>;
  /** The marks that a reader has put somewhere, by id. */
  readonly pinned?: ReadonlyMap<string, unknown>;
}

/** The drawing itself: lines below, marks and names above them, words on top, since those of what is attended to may cover what steps back. It computes nothing. */
export const NetworkChart = memo(function NetworkChart(props: NetworkChartProps) {
  const { picture, labels, tabStop, selectedMark, selectedClaim, visibleClaims, pinned } = props;
  const isOff = ({ claim }: NetworkLink) => visibleClaims !== undefined && !visibleClaims.has(claim);
  const tied = new Set(
    picture.links.filter(({ link }) => !isOff(link)).flatMap(({ link }) => [link.source, link.target]),
  );
  const names = new Map(picture.marks.map(({ node }) => [node.id, node.name]));
  const { pinned: word, release } = labels;
  const pinWords = useMemo(() => ({ word, release }), [word, release]);
  return (
    <>
      <g className="network-lines">
        {picture.links.map((line) => (
          <NetworkLine
            key={line.link.id}
            line={line}
            label={labels.line(line.link, names.get(line.link.source) ?? "", names.get(line.link.target) ?? "")}
            selected={line.link.claim === selectedClaim}
            off={isOff(line.link)}
          />
        ))}
      </g>
      <g className="network-marks">
        {picture.marks.map((mark) => (
          <NetworkMark
            key={mark.node.id}
            mark={mark}
            label={labels.mark(mark.node)}
            pinned={pinned?.has(mark.node.id) ? pinWords : undefined}
            off={visibleClaims !== undefined && !tied.has(mark.node.id)}
            tabStop={mark.node.id === tabStop}
            selected={mark.node.id === selectedMark}
          />
        ))}
      </g>
      <g className="network-monograms" aria-hidden="true">
        {picture.marks.map((mark) => (
          <NetworkMonogram key={mark.node.id} mark={mark} />
        ))}
      </g>
      <g className="network-all-words">
        {picture.links.map((line) => (
          <NetworkLineLabel key={line.link.id} line={line} off={isOff(line.link)} />
        ))}
      </g>
    </>
  );
});
