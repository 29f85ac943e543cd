import { NetworkStroke } from "../../network/NetworkLine.tsx";
import type { Holds } from "../../ui/holds.ts";

/** A mark with a line, drawn as the network draws what holds so on a day; the word always stands beside it. */
export function CertaintySample({ certainty }: { certainty: Holds }) {
  return (
    <svg
      className="certainty-sample"
      width="34"
      height="12"
      viewBox="0 0 34 12"
      preserveAspectRatio="xMinYMid slice"
      aria-hidden="true"
    >
      <g className="network-line network-stated" data-holds={certainty}>
        <NetworkStroke modality="STATED" path="M13 6H32" arrow="M27.5 3.5L32.5 6L27.5 8.5" />
      </g>
      <g className="network-mark network-person" data-holds={certainty}>
        <circle className="network-shape" cx="6" cy="6" r="4.8" />
      </g>
    </svg>
  );
}
