import type { ReactElement, ReactNode } from "react";
import type { LaidOutItem } from "@dossier/shared/layout";
import type { TimelineItem } from "./timeline-model.ts";
import { MODALITY_LINES } from "../ui/modality-line.ts";
import { isFact } from "./is-fact.ts";

interface TimelineMarkProps {
  readonly item: TimelineItem;
  readonly place: LaidOutItem;
  /** Prefix of the ids of the shared definitions. */
  readonly defs: string;
}

const BAR_HEIGHT = 17;
const STRIP_HEIGHT = 6;
/** A strip too narrow to look like one is drawn as high as it is wide. */
const PILL_HEIGHT = 10;
/** Around a small mark the pattern of its line would be lost; its words say what it is. */
const SHORT_DASH = "2 1.5";

/** One item: its mark, whose shape tells how exactly it is dated and how firmly it is claimed, and its words. */
export function TimelineMark({ item, place, defs }: TimelineMarkProps): ReactElement {
  const { form, label, y } = place;
  return (
    <>
      {form === "BAR" ? <Bar item={item} place={place} defs={defs} /> : null}
      {form === "STRIP" ? <Strip item={item} place={place} defs={defs} /> : null}
      {form === "DOT" ? <Dot item={item} place={place} /> : null}
      {item.doubt === "DISPUTED" || item.doubt === "FALSE" ? (
        <path className="timeline-doubt" d={`M${place.x0} ${y - 11}h6l-3 5z`} />
      ) : null}
      {label ? (
        <text
          className={isWithin(place) ? "timeline-words" : "timeline-words timeline-words-on-paper"}
          x={label.x0}
          y={label.place === "ABOVE" ? y + 1 : y + 4}
        >
          {label.text}
          {label.note ? <tspan className="timeline-words-note">{label.note}</tspan> : null}
        </text>
      ) : null}
    </>
  );
}

/** Words that lie on their own bar need no halo; those that run out over its fading end do. */
function isWithin({ label, x1, solid1 }: LaidOutItem): boolean {
  return label?.place === "INSIDE" && label.x1 <= Math.max(solid1, x1 - 12);
}

/** Held all the while: a wash with a line under it, which fades over the time in which it may have begun or ended. */
function Bar({ item, place, defs }: TimelineMarkProps): ReactElement {
  const { x0, x1, startCap, endCap, y } = place;
  const top = y - BAR_HEIGHT / 2;
  const bottom = y + BAR_HEIGHT / 2;
  const fact = isFact(item.modality);
  const line = MODALITY_LINES[item.modality];
  const piece = (from: number, to: number): ReactNode => (
    <>
      <rect className="timeline-wash" x={from} y={top} width={to - from} height={BAR_HEIGHT} />
      {fact ? null : (
        <rect
          x={from}
          y={top}
          width={to - from}
          height={BAR_HEIGHT}
          fill={`url(#${defs}-${item.modality === "PLANNED" ? "hatch" : "dots"})`}
        />
      )}
      <path
        className="timeline-line"
        d={fact ? `M${from} ${bottom - 1}H${to}` : `M${from} ${bottom - 0.75}H${to}M${from} ${top + 0.75}H${to}`}
        strokeDasharray={line.dash}
        strokeLinecap={line.cap}
        strokeWidth={item.modality === "STATED" ? 2.5 : 1.5}
      />
    </>
  );
  return (
    <>
      <Faded place={place} defs={defs} piece={piece} />
      {startCap === "CRISP" ? (
        <path className="timeline-line" d={`M${x0 + 1} ${top}V${bottom}`} strokeWidth={2} />
      ) : null}
      {endCap === "CRISP" ? <path className="timeline-line" d={`M${x1 - 1} ${top}V${bottom}`} strokeWidth={2} /> : null}
      {endCap === "OPEN" ? <path className="timeline-arrow" d={`M${x1 - 4} ${y - 4}l4 4l-4 4`} /> : null}
      {startCap === "OPEN" ? <path className="timeline-arrow" d={`M${x0 + 4} ${y - 4}l-4 4l4 4`} /> : null}
      {endCap === "UNKNOWN" ? <Ragged x={x1} y={y} /> : null}
      {startCap === "UNKNOWN" ? <Ragged x={x0} y={y} /> : null}
    </>
  );
}

/** Happened some time within: a soft streak, darkest in its middle, with no edge that could be taken for a date. */
function Strip({ item, place, defs }: TimelineMarkProps): ReactElement {
  const { x0, x1, label } = place;
  const y = label?.place === "ABOVE" ? place.y + 7 : place.y;
  const narrow = x1 - x0 < 24;
  const height = narrow ? PILL_HEIGHT : STRIP_HEIGHT;
  const fact = isFact(item.modality);
  const line = MODALITY_LINES[item.modality];
  return (
    <g mask={`url(#${defs}-soft)`}>
      <rect
        className={fact ? "timeline-solid" : "timeline-hollow"}
        x={x0}
        y={y - height / 2}
        width={x1 - x0}
        height={height}
        rx={Math.min(height, x1 - x0) / 2}
        strokeDasharray={narrow && !fact ? SHORT_DASH : line.dash}
        strokeLinecap={narrow ? undefined : line.cap}
      />
    </g>
  );
}

/** Happened on that day. */
function Dot({ item, place }: Pick<TimelineMarkProps, "item" | "place">): ReactElement {
  return (
    <circle
      className={isFact(item.modality) ? "timeline-solid" : "timeline-hollow"}
      cx={(place.x0 + place.x1) / 2}
      cy={place.y}
      r={isFact(item.modality) ? 4.5 : 4}
      strokeDasharray={isFact(item.modality) ? undefined : SHORT_DASH}
    />
  );
}

/** The ragged mark of an end that came, nobody says when. */
function Ragged({ x, y }: { x: number; y: number }): ReactElement {
  return (
    <text className="timeline-unknown" x={x - 8} y={y + 4}>
      ?
    </text>
  );
}

interface FadedProps {
  readonly place: LaidOutItem;
  readonly defs: string;
  readonly piece: (from: number, to: number) => ReactNode;
}

/** Draws one thing in up to three pieces, cut at whole pixels lest a seam shows: fading in, sure, fading out. */
function Faded({ place, defs, piece }: FadedProps): ReactElement {
  const [x0, solid0, solid1, x1] = [place.x0, place.solid0, place.solid1, place.x1].map(Math.round) as [
    number,
    number,
    number,
    number,
  ];
  return (
    <>
      {solid0 > x0 ? <g mask={`url(#${defs}-in)`}>{piece(x0, solid0)}</g> : null}
      {solid1 > solid0 ? piece(solid0, solid1) : null}
      {x1 > solid1 ? <g mask={`url(#${defs}-out)`}>{piece(solid1, x1)}</g> : null}
    </>
  );
}
