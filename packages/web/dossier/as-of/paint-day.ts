import type { IsoDay } from "@dossier/shared/dates";
import { dayNumber, positionOf } from "@dossier/shared/layout";
import { placeRule } from "../../timeline/TimelineGrid.tsx";
import type { TimelineSight } from "../../timeline/TimelineView.tsx";
import type { Holds } from "../../ui/holds.ts";
import type { JudgedDay } from "./judge-day.ts";

/** Gives everything drawn the look of what holds on a day. */
export interface HoldsPainter {
  /** @param judged absent for any date, on which nothing is judged */
  readonly paint: (judged: JudgedDay | undefined) => void;
}

/**
 * Looks once for all that is drawn of claims and things: lines, words and items carry the id of their claim, marks that of
 * their thing. Painting then sets `data-holds` where it differs from the last time. React sets the same attributes when
 * the day is at rest; while it moves, React is not asked, and nothing is drawn anew that looks the same.
 */
export function createHoldsPainter(root: ParentNode): HoldsPainter {
  const ofClaims = groupElements(root, "[data-claim]", (element) => element.getAttribute("data-claim"));
  const ofThings = groupElements(
    root,
    "[data-mark], [data-monogram]",
    (element) => element.getAttribute("data-mark") ?? element.getAttribute("data-monogram"),
  );
  let last: { readonly judged: JudgedDay | undefined } | undefined;
  return {
    paint: (judged) => {
      paintGroups(ofClaims, judged?.claims, last && { held: last.judged?.claims });
      paintGroups(ofThings, judged?.things, last && { held: last.judged?.things });
      last = { judged };
    },
  };
}

/** Moves the rule of the timeline to the day. */
export function paintRule(root: ParentNode, day: IsoDay | undefined, sight: TimelineSight | undefined): void {
  const rule = root.querySelector(".timeline-as-of");
  if (!rule || !sight) return;
  const x = day === undefined ? Number.NaN : positionOf(sight.scale, dayNumber(day) + 0.5);
  const seen = x >= sight.plot[0] && x <= sight.plot[1];
  rule.setAttribute("visibility", seen ? "visible" : "hidden");
  if (seen) rule.setAttribute("transform", placeRule(x));
}

type Held = ReadonlyMap<string, Holds> | undefined;

function groupElements(
  root: ParentNode,
  selector: string,
  readId: (element: Element) => string | null,
): ReadonlyMap<string, readonly Element[]> {
  return Map.groupBy(root.querySelectorAll(selector), (element) => readId(element) ?? "");
}

/** @param last what the same groups were painted with; absent the first time, when what they look like is not known */
function paintGroups(
  groups: ReadonlyMap<string, readonly Element[]>,
  held: Held,
  last: { readonly held: Held } | undefined,
): void {
  for (const [id, elements] of groups) {
    const certainty = held?.get(id);
    if (last && last.held?.get(id) === certainty) continue;
    for (const element of elements) setHolds(element, certainty);
  }
}

function setHolds(element: Element, certainty: Holds | undefined): void {
  if ((element.getAttribute("data-holds") ?? undefined) === certainty) return;
  if (certainty) element.setAttribute("data-holds", certainty);
  else element.removeAttribute("data-holds");
}
