import type { EntityType } from "@dossier/shared/model";
import type { LaneBox } from "@dossier/shared/layout";
import type { ReactElement } from "react";
import type { Lane } from "./timeline-model.ts";
import type { TimelineLanesProps } from "./timeline-lanes-props.ts";
import { describeLane } from "./describe-item.ts";
import { unfoldId } from "./timeline-walk.ts";
import { standingOfLane } from "./timeline-selection.ts";
import { wrapName } from "@dossier/shared/layout";

interface TimelineLaneNameProps extends TimelineLanesProps {
  readonly lane: Lane;
  readonly box: LaneBox;
}

/**
 * The name of the lane, at its left, or over it where the drawing is narrow, and how many of its items found no room, which
 * unfolds them. Selecting the name selects whose lane it is.
 */
export function TimelineLaneName(props: TimelineLaneNameProps): ReactElement {
  const { lane, box, layout, model, frame, labels, selection, hovered, tabStop } = props;
  const above = frame.names === 0;
  const name = lane.name || labels.others;
  const size = lane.protagonist ? 14 : 13;
  const room = frame.names - 30;
  const lines = above ? [name] : wrapName(name, size, room, room, true);
  const x = above ? 22 : 24;
  const y = above ? 16 : Math.min(box.height / 2, 22) + (lines.length > 1 ? -3 : 4);
  const lastLine = y + (lines.length - 1) * (size + 2);
  const lanes = new Map(model.items.map((item) => [item.id, item.lane]));
  const thinned = layout.thinned.filter((id) => lanes.get(id) === lane.id).length;
  const selectable = tabStop !== undefined && lane.type !== undefined;
  return (
    <g transform={`translate(0 ${box.y})`}>
      {above ? null : <rect className="timeline-paper" y={1} width={frame.names - 4} height={box.height - 1} />}
      <g
        className="timeline-lane-name"
        data-lane={lane.type ? lane.id : undefined}
        data-standing={standingOfLane(lane, model.items, selection, hovered)}
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
          y={above ? 1 : Math.max(2, y - 17)}
          width={above ? 40 + name.length * 9 : frame.names - 8}
          height={above ? 24 : Math.min(box.height - 4, lastLine - y + 24)}
          rx={3}
        />
        {lane.type ? <LaneSign type={lane.type} x={above ? 12 : 13} y={y - 4.5} /> : null}
        <text className="timeline-name" x={x} y={y} fontSize={size}>
          {lines.map((line, index) => (
            <tspan key={line} x={x} dy={index === 0 ? 0 : size + 2}>
              {line}
            </tspan>
          ))}
        </text>
      </g>
      {thinned > 0 ? (
        <g
          className="timeline-more"
          data-more={lane.id}
          {...(tabStop === undefined
            ? {}
            : {
                role: "button",
                tabIndex: tabStop === unfoldId(lane.id) ? 0 : -1,
                "aria-label": `${labels.thinned(thinned)}${labels.comma}${name}`,
              })}
        >
          <rect
            className="timeline-target"
            x={above ? frame.width - 108 : 3}
            y={above ? 1 : lastLine + 3}
            width={above ? 104 : frame.names - 8}
            height={above ? 24 : 20}
            rx={3}
          />
          <text x={above ? frame.width - 8 : x} y={above ? y : lastLine + 16} textAnchor={above ? "end" : "start"}>
            {labels.thinned(thinned)}
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
