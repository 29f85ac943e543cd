import type { ReactElement } from "react";
import type { TimelineLayout, TimeTick } from "@dossier/shared/layout";
import type { TimelineFrame } from "./timeline-layout.ts";
import type { TimelineLabels } from "./timeline-labels.ts";

interface TimelineAxisProps {
  readonly layout: TimelineLayout;
  readonly frame: TimelineFrame;
  readonly labels: TimelineLabels;
}

/** The band of years over the lanes: years on the first line, months on the second where there is room. */
export function TimelineAxis({ layout, frame, labels }: TimelineAxisProps): ReactElement {
  const { ticks, scale } = layout;
  const changes = scale.segments.slice(1).filter(({ x0 }) => x0 > frame.plot[0] && x0 < frame.plot[1]);
  return (
    <g className="timeline-axis" aria-hidden="true">
      <rect className="timeline-paper" width={frame.width} height={frame.axis} />
      {layout.edgeYear === undefined ? null : (
        <text className="timeline-year" x={frame.plot[0] + 4} y={15}>
          {layout.edgeYear}
        </text>
      )}
      {ticks.map((tick) => (
        <Tick key={`${tick.year} ${tick.month}`} tick={tick} frame={frame} labels={labels} />
      ))}
      <line className="timeline-rule" x1={0} x2={frame.width} y1={frame.axis - 0.5} y2={frame.axis - 0.5} />
      {changes.map(({ from, x0 }) => (
        <g key={from} transform={`translate(${x0} ${frame.axis})`}>
          <path className="timeline-break-gap" d="M-7 5L-3 -5H1L-3 5z" />
          <path className="timeline-break" d="M-7 5L-3 -5M-3 5L1 -5" />
        </g>
      ))}
    </g>
  );
}

function Tick({ tick, frame, labels }: { tick: TimeTick; frame: TimelineFrame; labels: TimelineLabels }): ReactElement {
  const { x, month, year, labelled } = tick;
  const bottom = frame.axis;
  const top = bottom - tickLength(tick);
  return (
    <g>
      {month === 0 ? null : <line className="timeline-tick" x1={x} x2={x} y1={top} y2={bottom} />}
      {labelled && month === undefined ? (
        <text className="timeline-year" x={x + 4} y={15} textAnchor="start">
          {year}
        </text>
      ) : null}
      {labelled && month !== undefined ? (
        <text className="timeline-month" x={x + 4} y={30}>
          {labels.months[month]}
        </text>
      ) : null}
    </g>
  );
}

function tickLength({ month, labelled }: TimeTick): number {
  if (month === undefined) return labelled ? 34 : 6;
  return labelled ? 10 : 4;
}
