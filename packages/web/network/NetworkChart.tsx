import type { NetworkPicture } from "@dossier/shared/layout";
import { memo, useMemo } from "react";
import { NetworkLine, NetworkLineLabel } from "./NetworkLine.tsx";
import { NetworkMark, NetworkMonogram } from "./NetworkMark.tsx";
import type { NetworkLabels } from "./network-labels.ts";
import type { NetworkCertainty, NetworkLink, NetworkNode } from "./network-model.ts";
import type { Surroundings } from "./network-surroundings.ts";

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
  /** Things that stand out even without a tie that is drawn, by id. */
  readonly mentioned?: ReadonlySet<string>;
  /** How many of the claims that are shown name each thing, by its id; what the model says where absent. */
  readonly claimCounts?: ReadonlyMap<string, number>;
  /** What holds on the day that is looked at; absent where none is, or where the answer was asked for that day. */
  readonly certainty?: NetworkCertainty;
  /** The marks that a reader has put somewhere, by id. */
  readonly pinned?: ReadonlyMap<string, unknown>;
  /** What is brought out in what is sent without script; where there is script, it does that. */
  readonly attention?: Surroundings;
  /** Where marks and lines lead. With it they are links, which need no script; without it buttons. */
  readonly links?: NetworkChartLinks;
}

export interface NetworkChartLinks {
  /** Absent for what leads nowhere, since one is there. */
  readonly mark: (id: string) => string | undefined;
  readonly claim: (id: string) => string;
}

/** The drawing itself: lines below, marks and names above them, words on top, since those of what is attended to may cover what steps back. It computes nothing. */
export const NetworkChart = memo(function NetworkChart(props: NetworkChartProps) {
  const { picture, labels, tabStop, selectedMark, selectedClaim, visibleClaims, mentioned, certainty } = props;
  const { claimCounts, pinned, attention, links } = props;
  const isOff = ({ claim }: NetworkLink) => visibleClaims !== undefined && !visibleClaims.has(claim);
  const holds = (link: NetworkLink) =>
    certainty?.claims.get(link.claim) ?? (link.certainty === "SURELY" ? undefined : link.certainty);
  const ties = useMemo(() => countTies(picture, visibleClaims), [picture, visibleClaims]);
  const isUntold = ({ id }: NetworkNode) => visibleClaims !== undefined && !ties.has(id) && !mentioned?.has(id);
  // Every label is put together from messages, which is too much for each selection.
  const lineLabels = useMemo(() => {
    const names = new Map(picture.marks.map(({ node }) => [node.id, node.name]));
    const describe = (link: NetworkLink) => {
      const held = certainty?.claims.get(link.claim) ?? link.certainty;
      return labels.line({ ...link, certainty: held }, names.get(link.source) ?? "", names.get(link.target) ?? "");
    };
    return new Map(picture.links.map(({ link }) => [link.id, describe(link)]));
  }, [picture, labels, certainty]);
  const markLabels = useMemo(() => {
    const describe = (node: NetworkNode) =>
      labels.mark(claimCounts ? { ...node, claimCount: claimCounts.get(node.id) ?? 0 } : node, ties.get(node.id) ?? 0);
    return new Map(picture.marks.map(({ node }) => [node.id, describe(node)]));
  }, [picture, labels, claimCounts, ties]);
  const { pinned: word, release } = labels;
  const pinWords = useMemo(() => ({ word, release }), [word, release]);
  return (
    <>
      <g className="network-lines">
        {picture.links.map((line) => (
          <NetworkLine
            key={line.link.id}
            line={line}
            label={lineLabels.get(line.link.id) ?? ""}
            selected={line.link.claim === selectedClaim}
            certainty={holds(line.link)}
            off={isOff(line.link)}
            near={attention?.lines.has(line.link.id)}
            href={links?.claim(line.link.claim)}
          />
        ))}
      </g>
      <g className="network-marks">
        {picture.marks.map((mark) => (
          <NetworkMark
            key={mark.node.id}
            mark={mark}
            label={markLabels.get(mark.node.id) ?? ""}
            pinned={pinned?.has(mark.node.id) ? pinWords : undefined}
            off={isUntold(mark.node)}
            near={attention?.marks.has(mark.node.id)}
            centre={attention?.centre.has(mark.node.id)}
            tabStop={mark.node.id === tabStop}
            selected={mark.node.id === selectedMark}
            certainty={certainty?.things.get(mark.node.id)}
            link={links && { href: links.mark(mark.node.id) }}
          />
        ))}
      </g>
      <g className="network-monograms" aria-hidden="true">
        {picture.marks.map((mark) => (
          <NetworkMonogram
            key={mark.node.id}
            mark={mark}
            certainty={certainty?.things.get(mark.node.id)}
            off={isUntold(mark.node)}
          />
        ))}
      </g>
      <g className="network-all-words">
        {picture.links.map((line) => (
          <NetworkLineLabel key={line.link.id} line={line} certainty={holds(line.link)} off={isOff(line.link)} />
        ))}
      </g>
    </>
  );
});

/** How many lines that are drawn each mark has, by its id. */
function countTies(
  { links }: NetworkChartProps["picture"],
  visibleClaims: NetworkChartProps["visibleClaims"],
): ReadonlyMap<string, number> {
  const ties = new Map<string, number>();
  for (const { link } of links) {
    if (visibleClaims !== undefined && !visibleClaims.has(link.claim)) continue;
    for (const end of [link.source, link.target]) ties.set(end, (ties.get(end) ?? 0) + 1);
  }
  return ties;
}
