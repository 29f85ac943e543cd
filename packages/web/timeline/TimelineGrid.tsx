import type { ReactElement } from "react";
import type { IsoDay } from "@dossier/shared/dates";
import type { TimelineFrame } from "./timeline-layout.ts";
import type { TimelineLayout } from "@dossier/shared/layout";
import { dayNumber, isWide, positionOf } from "@dossier/shared/layout";

interface TimelineGridProps {
  readonly layout: TimelineLayout;
  readonly frame: TimelineFrame;
  readonly height: number;
  readonly publicationX?: number;
  /** The day that is looked at; `null` for none so far. */
  readonly asOf?: IsoDay | null;
}

/** What lies under the lanes: the lines of the written years, where the scale changes, and the publication's rule. */
export function TimelineGrid({ layout, frame, height, publicationX, asOf }: TimelineGridProps): ReactElement {
  const { segments } = layout.scale;
  return (
    <g aria-hidden="true">
      {segments
        .filter((segment) => isWide(layout.scale, segment))
        .map(({ from, x0, x1 }, index, wide) => {
          const left = clamp(x0, frame.plot);
          const right =
            index === wide.length - 1 && segments.at(-1)!.from === from ? frame.width : clamp(x1, frame.plot);
          return <rect key={from} className="timeline-wide-part" x={left} width={right - left} height={height} />;
        })}
      {layout.ticks.map(({ x, year, month, labelled }) =>
        labelled && month === undefined ? (
          <line key={year} className="timeline-grid-line" x1={x} x2={x} y1={0} y2={height} />
        ) : null,
      )}
      {publicationX === undefined || publicationX < frame.plot[0] || publicationX > frame.plot[1] ? null : (
        <line className="timeline-publication" x1={publicationX} x2={publicationX} y1={0} y2={height} />
      )}
      {asOf === undefined ? null : (
        // It has a place even where it is not seen: while a date is being chosen, script moves it.
        <line
          className="timeline-as-of"
          y1={0}
          y2={height}
          transform={asOf === null ? undefined : placeRule(positionOf(layout.scale, dayNumber(asOf) + 0.5))}
          visibility={asOf !== null && isWithin(asOf, layout, frame) ? "visible" : "hidden"}
        />
      )}
    </g>
  );
}

/** How the rule of the day that is looked at is put at a pixel. */
export function placeRule(x: number): string {
  return `translate(${Math.round(x * 10) / 10} 0)`;
}

function isWithin(day: IsoDay, { scale }: TimelineLayout, { plot }: TimelineFrame): boolean {
  const x = positionOf(scale, dayNumber(day) + 0.5);
  return x >= plot[0] && x <= plot[1];
}

function clamp(x: number, [from, to]: readonly [number, number]): number {
  return Math.min(to, Math.max(from, x));
}
