import type { EntityType } from "@dossier/shared/model";
import type { LaneBox } from "@dossier/shared/layout";
import type { ReactElement } from "react";
import type { Lane } from "./timeline-model.ts";
import type { TimelineLanesProps } from "./timeline-lanes-props.ts";
import { describeLane } from "./describe-item.ts";
import { unfoldId } from "./timeline-walk.ts";
import { standingOfLane } from "./timeline-selection.ts";
import { estimateTextWidth, wrapName } from "@dossier/shared/layout";

interface TimelineLaneNameProps extends TimelineLanesProps {
  readonly lane: Lane;
  readonly box: LaneBox;
}

/**
 * The name of the lane, at its left, or over it where the drawing is narrow, and how many of its items found no room, which
 * unfolds them. Selecting the name selects whose lane it is.
 */
export function TimelineLaneName(props: TimelineLaneNameProps): ReactElement {
  const { lane, box, layout, model, frame, labels, selection, unfolded, tabStop } = props;
  const above = frame.names === 0;
  const name = lane.name || labels.others;
  const size = lane.protagonist ? 14 : 13;
  const room = frame.names - 30;
  const lines = above ? [name] : wrapName(name, size, room, room, true);
  const x = above ? 22 : 24;
  // One line stands at the height of the first row's words, and is whole where only that row is.
  const besideRows = lines.length > 1 ? Math.min(box.height / 2, 22) - 3 : 18;
  const y = above ? 16 : besideRows;
  const lastLine = y + (lines.length - 1) * (size + 2);
  const { visibleClaims } = props;
  const own = new Map(
    model.items.flatMap(({ id, lane: of, claim }) =>
      of === lane.id && (visibleClaims?.has(claim) ?? true) ? [[id, claim]] : [],
    ),
  );
  const folded = layout.thinned.flatMap((id) => own.get(id) ?? []);
  const thinned = folded.length;
  const open = unfolded?.has(lane.id) ?? false;
  const more = open ? labels.fewer : labels.thinned(thinned);
  const moreWidth = Math.min(frame.names > 0 ? frame.names - x - 6 : 130, estimateTextWidth(more, 12) + 28);
  const moreX = above ? frame.width - moreWidth - 6 : x - 4;
  const moreY = above ? 1 : lastLine + 8;
  const selectable = tabStop !== undefined && lane.type !== undefined;
  return (
    <g transform={`translate(0 ${box.y})`}>
      {above ? null : <rect className="timeline-paper" y={1} width={frame.names - 4} height={box.height - 1} />}
      <g
        className="timeline-lane-name"
        data-lane={lane.type ? lane.id : undefined}
        data-standing={standingOfLane(lane, model.items, selection)}
        {...(selectable
          ? {
              role: "button",
              tabIndex: tabStop === lane.id ? 0 : -1,
              "aria-label": describeLane(lane.id, model, labels),
              "aria-pressed": selection?.kind === "entity" && selection.id === lane.id,
            }
          : {})}
      >
        <rect
          className="timeline-target"
          x={3}
          y={above ? 1 : 2}
          width={above ? 40 + name.length * 9 : frame.names - 8}
          height={above ? 24 : Math.min(box.height - 4, lastLine + 5)}
          rx={3}
        />
        {lane.type ? <LaneSign type={lane.type} x={above ? 12 : 13} y={y - 4.5} /> : null}
        <text className="timeline-name" x={x} y={y} fontSize={size}>
          {lines.map((line, index) => (
            // Two lines of a name may be the same word.
            // oxlint-disable-next-line react/no-array-index-key
            <tspan key={index} x={x} dy={index === 0 ? 0 : size + 2}>
              {line}
            </tspan>
          ))}
        </text>
      </g>
      {open || thinned > 0 ? (
        <g
          className="timeline-more"
          data-more={lane.id}
          data-folded={folded.join(" ")}
          {...(tabStop === undefined
            ? {}
            : {
                role: "button",
                tabIndex: tabStop === unfoldId(lane.id) ? 0 : -1,
                "aria-label": `${more}${labels.comma}${name}`,
                "aria-expanded": open,
              })}
        >
          <rect className="timeline-target" x={moreX} y={moreY} width={moreWidth} height={20} rx={3} />
          <path d={`M${moreX + 8} ${moreY + 10}l3.5 ${open ? "-3.5l3.5 3.5" : "3.5l3.5 -3.5"}`} />
          <text x={moreX + 20} y={moreY + 14}>
            {more}
          </text>
        </g>
      ) : null}
    </g>
  );
}

/** The shape that the network gives to the same kind of thing, small. */
function LaneSign({ type, x, y }: { readonly type: EntityType; readonly x: number; readonly y: number }): ReactElement {
  return type === "Person" ? (
    <circle className="timeline-sign-person" cx={x} cy={y} r={4.5} />
  ) : (
    <rect className="timeline-sign-organization" x={x - 4.5} y={y - 4.5} width={9} height={9} rx={2} />
  );
}
