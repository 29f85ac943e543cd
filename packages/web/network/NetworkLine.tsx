/* oxlint-disable jsx-a11y/prefer-tag-over-role -- a drawing has no buttons and groups of its own. */
import { LINE_LABEL_SIZE } from "@dossier/shared/layout";
import type { PlacedLink } from "@dossier/shared/layout";
import type { Modality } from "@dossier/shared/model";
import { memo } from "react";
import type { Holds } from "../ui/holds.ts";
import { MODALITY_LINES } from "../ui/modality-line.ts";
import { LINE_REACH } from "./nearest-line.ts";
import type { NetworkLink } from "./network-model.ts";

interface NetworkLineProps {
  readonly line: PlacedLink<NetworkLink>;
  /** The claim in words. */
  readonly label: string;
  readonly selected: boolean;
  /** Whether it holds on the day that is looked at; absent where none is. */
  readonly certainty?: Holds;
  /** Not drawn, because the reader left its kind out. */
  readonly off?: boolean;
  /** Whether it is brought out to begin with. */
  readonly near?: boolean;
  /** It is a link there instead of a button. */
  readonly href?: string;
}

/** A claim between two things: its dash says how firmly it is made, its words say the rest. */
export const NetworkLine = memo(function NetworkLine(props: NetworkLineProps) {
  const { line, label, selected, certainty, off, near, href } = props;
  const { link, route, sign } = line;
  const meaning = href
    ? {}
    : ({ role: "button", tabIndex: -1, "aria-label": label, "aria-pressed": selected } as const);
  const drawing = (
    <g
      className={`network-line network-${link.modality.toLowerCase()}`}
      data-line={link.id}
      data-claim={link.claim}
      data-holds={certainty}
      data-off={off || undefined}
      data-near={near ? "" : undefined}
      {...meaning}
    >
      <title>{label}</title>
      <path className="network-hit" d={route.path} strokeWidth={LINE_REACH * 2} />
      <NetworkStroke modality={link.modality} path={route.path} arrow={route.arrow} />
      {sign && (link.verdict === "DISPUTED" || link.verdict === "FALSE") && (
        <ReviewSign verdict={link.verdict} x={sign.x} y={sign.y} />
      )}
      {sign && link.polarity === "DENIED" && <DeniedSign {...sign} points={route.points} />}
    </g>
  );
  if (!href) return drawing;
  // For the pointer alone: where lines are links, what they say stands in a list on the same page.
  return (
    <a className="network-link" href={href} tabIndex={-1} aria-hidden="true">
      {drawing}
    </a>
  );
});

interface NetworkStrokeProps {
  readonly modality: Modality;
  readonly path: string;
  /** Empty where the line has no direction. */
  readonly arrow: string;
}

/** The line itself and its arrowhead. */
export function NetworkStroke({ modality, path, arrow }: NetworkStrokeProps) {
  const { width, dash, cap } = MODALITY_LINES[modality];
  return (
    <>
      <path className="network-stroke" d={path} strokeWidth={width} strokeDasharray={dash} strokeLinecap={cap} />
      {arrow && <path className="network-arrow" d={arrow} strokeWidth={Math.min(width, 1.3)} />}
    </>
  );
}

type NetworkLineLabelProps = Pick<NetworkLineProps, "line" | "certainty" | "off">;

/** The words on a line. They are drawn above all lines, so they are not inside theirs. */
export const NetworkLineLabel = memo(function NetworkLineLabel(props: NetworkLineLabelProps) {
  const { line, certainty, off } = props;
  const { label, link } = line;
  if (!label) return null;
  return (
    <text
      className={label.shown ? "network-words" : "network-words network-waiting"}
      data-words={link.id}
      data-claim={link.claim}
      data-holds={certainty}
      data-off={off || undefined}
      transform={`translate(${Math.round(label.x)} ${Math.round(label.y)})`}
      y={show(LINE_LABEL_SIZE * 0.34)}
      fontSize={LINE_LABEL_SIZE}
      textAnchor="middle"
      aria-hidden="true"
    >
      {label.text}
    </text>
  );
});

/** A small lozenge: with a question mark where a claim is disputed, with a cross where it was found false. */
export function ReviewSign({
  verdict,
  x,
  y,
}: {
  readonly verdict: "DISPUTED" | "FALSE";
  readonly x: number;
  readonly y: number;
}) {
  return (
    <g className="network-review" data-verdict={verdict} transform={`translate(${show(x)} ${show(y)})`}>
      <path className="network-lozenge" d="M0-7L7 0L0 7L-7 0Z" />
      {verdict === "FALSE" ? (
        <path className="network-cross" d="M-2.2-2.2L2.2 2.2M2.2-2.2L-2.2 2.2" />
      ) : (
        <path className="network-cross" d="M0-3.4V.8M0 2.6V3.4" />
      )}
    </g>
  );
}

interface DeniedSignProps {
  readonly x: number;
  readonly y: number;
  /** Along the line that it crosses, x and y in turn. */
  readonly points: readonly number[];
}

/** A short bar across the line, upright to it wherever it leads: the source says that it is not so. */
function DeniedSign({ x, y, points }: DeniedSignProps) {
  const [x0 = x, y0 = y] = points;
  const [x1 = x, y1 = y] = points.slice(-2);
  const share = DENIED_HALF / (Math.hypot(x1 - x0, y1 - y0) || 1);
  const [across, down] = [show((y0 - y1) * share), show((x1 - x0) * share)];
  const path = `M${-across} ${-down}L${across} ${down}`;
  return <path className="network-denied" d={path} transform={`translate(${show(x)} ${show(y)})`} />;
}

const DENIED_HALF = 6;

function show(value: number): number {
  return Math.round(value * 10) / 10;
}
