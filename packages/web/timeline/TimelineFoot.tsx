import type { ReactElement } from "react";
import type { TimelineLayout, TimeScale } from "@dossier/shared/layout";
import type { TimelineFrame } from "./timeline-layout.ts";
import type { TimelineLabels } from "./timeline-labels.ts";
import type { TimelinePublication } from "./timeline-model.ts";
import { estimateTextWidth, pixelsADay, yearOf } from "@dossier/shared/layout";

interface TimelineFootProps {
  readonly layout: TimelineLayout;
  readonly frame: TimelineFrame;
  readonly labels: TimelineLabels;
  readonly publication?: TimelinePublication;
  readonly publicationX?: number;
}

/** The notes under the lanes: what the rule is, and that years are not all drawn equally wide. */
export function TimelineFoot({ layout, frame, labels, publication, publicationX }: TimelineFootProps): ReactElement {
  const note = publication && labels.published(publication.label);
  const noteX = publicationX === undefined || !note ? undefined : placeNote(note, publicationX, frame);
  const scale = writeScaleNote(layout.scale, labels, frame);
  return (
    <g className="timeline-foot" aria-hidden="true">
      <rect className="timeline-paper" width={frame.width} height={frame.foot} />
      <line className="timeline-rule" x1={0} x2={frame.width} y1={0.5} y2={0.5} />
      {scale ? (
        // In a narrow frame the two notes have a line each.
        <text className="timeline-note" x={scale.x} y={frame.names === 0 ? frame.foot - 3 : 16} textAnchor="end">
          {scale.text}
        </text>
      ) : null}
      {note && noteX !== undefined && publicationX !== undefined ? (
        <>
          <line className="timeline-publication" x1={publicationX} x2={publicationX} y1={0} y2={4} />
          <text className="timeline-publication-note" x={noteX} y={16} textAnchor="end">
            {note}
          </text>
        </>
      ) : null}
    </g>
  );
}

/** Where the scale changes, it is said how much; the words end there, if there is room, and stay in the picture. */
function writeScaleNote(
  { segments }: TimeScale,
  labels: TimelineLabels,
  { plot }: TimelineFrame,
): { readonly text: string; readonly x: number } | undefined {
  const [before, last] = segments.slice(-2);
  if (!before || !last) return undefined;
  const text = labels.scaleNote(yearOf(last.from), Math.round(pixelsADay(last) / pixelsADay(before)));
  const width = estimateTextWidth(text, 11);
  return { text, x: Math.max(plot[0] + width + 2, Math.min(last.x0 - 6, plot[1])) };
}

function placeNote(note: string, x: number, { plot }: TimelineFrame): number | undefined {
  if (x < plot[0] || x > plot[1]) return undefined;
  const width = estimateTextWidth(note, 12);
  return Math.min(plot[1], Math.max(plot[0] + width, x + width / 2));
}
