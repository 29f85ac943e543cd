import type { ReactElement } from "react";
import type { TimelineLabels } from "./timeline-labels.ts";
import type { TimelineSelection } from "./timeline-selection.ts";
import type { TimelineSheet } from "./timeline-layout.ts";
import { layoutTimeline } from "@dossier/shared/layout";
import { publicationPosition } from "./timeline-layout.ts";
import { TimelineAxis } from "./TimelineAxis.tsx";
import { TimelineDefs } from "./TimelineDefs.tsx";
import { TimelineFoot } from "./TimelineFoot.tsx";
import { TimelineLanes } from "./TimelineLanes.tsx";

export interface TimelineChartProps {
  readonly sheet: TimelineSheet;
  readonly labels: TimelineLabels;
  /** Language of the words, for the choice of glyphs. */
  readonly lang: string;
  /** What the picture shows, in a sentence or two, for those who do not see it. */
  readonly description?: string;
  readonly selection?: TimelineSelection | null;
  readonly visibleClaims?: ReadonlySet<string>;
  readonly emphasis?: ReadonlySet<string>;
  /** Keeps the ids of several timelines on a page apart. */
  readonly idPrefix?: string;
}

/**
 * The whole timeline as one picture that needs no script: as high as its lanes, with everything that has a place in it.
 * The explorer shows `TimelineView`; this one is meant for the embeds and the static pictures.
 */
export function TimelineChart({
  sheet,
  labels,
  lang,
  description,
  selection,
  visibleClaims,
  emphasis,
  idPrefix = "timeline",
}: TimelineChartProps): ReactElement {
  const { frame, arrangement, model } = sheet;
  const layout = layoutTimeline(arrangement);
  const height = frame.axis + layout.height + frame.foot;
  const publicationX = publicationPosition(model, layout);
  const parts = { layout, frame, labels, publicationX };
  return (
    <svg
      className="timeline"
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${frame.width} ${height}`}
      width={frame.width}
      height={height}
      lang={lang}
      role="img"
      aria-labelledby={description ? `${idPrefix}-title ${idPrefix}-description` : `${idPrefix}-title`}
    >
      <title id={`${idPrefix}-title`}>{labels.title}</title>
      {description ? <desc id={`${idPrefix}-description`}>{description}</desc> : null}
      <TimelineDefs defs={idPrefix} />
      <g transform={`translate(0 ${frame.axis})`}>
        <TimelineLanes
          {...parts}
          model={model}
          defs={idPrefix}
          selection={selection}
          visibleClaims={visibleClaims}
          emphasis={emphasis}
        />
      </g>
      <TimelineAxis {...parts} />
      <g transform={`translate(0 ${frame.axis + layout.height})`}>
        <TimelineFoot {...parts} publication={model.publication} />
      </g>
    </svg>
  );
}
