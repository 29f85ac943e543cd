import type { LaidOutItem } from "@dossier/shared/layout";
import type { ReactElement } from "react";
import type { TimelineItem } from "./timeline-model.ts";
import { CLAIM_FAMILIES } from "./claim-families.ts";
import { describeItem } from "./describe-item.ts";
import type { TimelineLanesProps } from "./timeline-lanes-props.ts";
import { standingOfItem } from "./timeline-selection.ts";
import { TimelineGrid } from "./TimelineGrid.tsx";
import { TimelineLaneName } from "./TimelineLaneName.tsx";
import { TimelineMark } from "./TimelineMark.tsx";

/** The lanes with their names and marks. A mark carries its ids, so that whoever shows it may listen on the whole. */
export function TimelineLanes(props: TimelineLanesProps): ReactElement {
  const { layout, model, frame, defs, publicationX } = props;
  const height = Math.max(props.height ?? 0, layout.height);
  const boxes = new Map(layout.lanes.map((box) => [box.id, box]));
  const items = new Map(model.items.map((item) => [item.id, item]));
  const clip = `${defs}-plot`;
  return (
    <g>
      <clipPath id={clip}>
        <rect x={frame.plot[0]} width={frame.width - frame.plot[0]} y={0} height={height} />
      </clipPath>
      <TimelineGrid layout={layout} frame={frame} height={height} publicationX={publicationX} asOf={props.asOf} />
      {model.lanes.map((lane, index) => {
        const box = boxes.get(lane.id);
        if (!box) return null;
        const places = layout.items.filter((place) => place.lane === lane.id);
        return (
          <g key={lane.id} className="timeline-lane">
            {index > 0 ? (
              <line className="timeline-rule" x1={0} x2={frame.width} y1={box.y + 0.5} y2={box.y + 0.5} />
            ) : null}
            <g clipPath={`url(#${clip})`}>
              {places.map((place) => {
                const item = items.get(place.id);
                return item ? <Item key={place.id} {...props} item={item} place={place} /> : null;
              })}
            </g>
            <TimelineLaneName {...props} lane={lane} box={box} />
          </g>
        );
      })}
    </g>
  );
}

interface ItemProps extends TimelineLanesProps {
  readonly item: TimelineItem;
  readonly place: LaidOutItem;
}

const LEAST_TARGET = 24;

function Item({
  item,
  place,
  labels,
  defs,
  selection,
  visibleClaims,
  outlines,
  certainty,
  emphasis,
  tabStop,
}: ItemProps): ReactElement | null {
  if (visibleClaims && !visibleClaims.has(item.claim)) {
    if (!outlines) return null;
    return (
      <g className="timeline-item timeline-outline" aria-hidden="true">
        <TimelineMark item={{ ...item, doubt: undefined }} place={{ ...place, label: undefined }} defs={defs} />
      </g>
    );
  }
  const holds = certainty?.get(item.claim);
  const description = describeItem(item, labels, holds);
  const [from, to] = targetOf(place);
  const standing = standingOfItem(item, selection, emphasis);
  return (
    <g
      className="timeline-item"
      data-item={item.id}
      data-claim={item.claim}
      data-holds={holds}
      data-family={CLAIM_FAMILIES[item.type]}
      data-modality={item.modality}
      data-standing={standing}
      {...(tabStop === undefined
        ? {}
        : {
            role: "button",
            tabIndex: tabStop === item.id ? 0 : -1,
            "aria-label": description,
            "aria-pressed": selection?.kind === "claim" && selection.id === item.claim,
          })}
    >
      <title>{`${item.summary} (${item.when}, ${labels.modalities[item.modality]})`}</title>
      <rect className="timeline-target" x={from} y={place.y - 12} width={to - from} height={LEAST_TARGET} rx={3} />
      <TimelineMark item={item} place={place} defs={defs} />
    </g>
  );
}

function targetOf({ x0, x1, label }: LaidOutItem): readonly [number, number] {
  const from = Math.min(x0, label?.x0 ?? x0) - 2;
  const to = Math.max(x1, label?.x1 ?? x1) + 2;
  const lacking = Math.max(0, LEAST_TARGET - (to - from)) / 2;
  return [from - lacking, to + lacking];
}
