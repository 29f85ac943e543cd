import type { ReactElement, RefObject } from "react";
import type { TimelineLabels } from "./timeline-labels.ts";
import type { TimelineSheet } from "./timeline-layout.ts";
import { findWholeRows } from "./whole-rows.ts";
import { useScrollTop } from "./use-scroll-top.ts";

interface TimelineBelowProps {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly sheet: TimelineSheet;
  /** Between the years and the notes, in pixels. */
  readonly room: number;
}

/** What covers, over the notes, the row that would be cut: the lanes end with a whole one. To be drawn in the foot. */
export function TimelineCut({ scroller, sheet, room }: TimelineBelowProps): ReactElement | null {
  const { arrangement, frame } = sheet;
  const bottom = useScrollTop(scroller) + room;
  if (bottom >= arrangement.height - 1) return null;
  const cut = Math.ceil(bottom - findWholeRows(sheet, bottom));
  if (cut <= 0) return null;
  return (
    <g className="timeline-cut">
      <rect className="timeline-paper" y={-cut} width={frame.width} height={cut} />
      <line className="timeline-rule" x1={0} x2={frame.width} y1={0.5 - cut} y2={0.5 - cut} />
    </g>
  );
}

/** Says that lanes go on below, and scrolls there. */
export function TimelineBelow({
  scroller,
  sheet,
  room,
  labels,
}: TimelineBelowProps & { readonly labels: TimelineLabels }): ReactElement | null {
  const { laneBoxes, height } = sheet.arrangement;
  const top = useScrollTop(scroller);
  if (top + room >= height - 1) return null;
  const end = findWholeRows(sheet, top + room);
  const scroll = (): void => {
    const next = laneBoxes.find((box) => box.y + box.height > end + 1);
    // The lane that goes on comes to the top, or, where it is there already, what it goes on with.
    if (next) scroller.current?.scrollTo({ top: next.y > top + 1 ? next.y : end });
  };
  return (
    <button type="button" className="timeline-below" onClick={scroll}>
      <svg width={10} height={10} aria-hidden="true">
        <path d="M1 3l4 4l4 -4" />
      </svg>
      {labels.below(laneBoxes.filter(({ y }) => y >= end - 1).length)}
    </button>
  );
}
