import { boxAround, middleOf, overlapArea } from "./geometry.ts";
import type { Box } from "./geometry.ts";
import { listLabelPlaces } from "./label-places.ts";
import { findLeftCorner } from "./left-corner.ts";
import { chooseMarkScale, shapeMark } from "./mark-shape.ts";
import type { MarkShape } from "./mark-shape.ts";
import type { LayoutLink, LayoutNode, NetworkFrame, NetworkLayout } from "./layout-input.ts";
import { placeLabels } from "./place-labels.ts";
import { boxOfWords, placeBesideLines } from "./place-beside-lines.ts";
import { placeLineLabels, placeSigns, SIGN_HALF } from "./place-line-labels.ts";
import type { LineLabel } from "./place-line-labels.ts";
import { routeLink } from "./route-link.ts";
import type { LineEnd, LinkRoute } from "./route-link.ts";

/** Everything that is drawn, with its place; lengths in pixels of the picture at its zoom. */
export interface NetworkPicture<
  N extends LayoutNode = LayoutNode,
  L extends LayoutLink = LayoutLink,
> extends NetworkFrame {
  readonly marks: readonly PlacedMark<N>[];
  readonly links: readonly PlacedLink<L>[];
}

export interface PlacedMark<N extends LayoutNode = LayoutNode> {
  readonly node: N;
  readonly x: number;
  readonly y: number;
  readonly shape: MarkShape;
  /** Absent for a topic, whose name is in its mark. */
  readonly label?: MarkLabel;
}

/** A name beside its mark. */
export interface MarkLabel {
  readonly lines: readonly string[];
  /** Where the writing begins, ends or has its middle, as `anchor` says; relative to the mark's middle. */
  readonly x: number;
  /** The upper edge of the first line, relative to the mark's middle. */
  readonly top: number;
  readonly anchor: "start" | "middle" | "end";
  /** In the picture, not relative. */
  readonly box: Box;
  /** Whether there is room for it when nothing is attended to. */
  readonly shown: boolean;
}

export interface PlacedLink<L extends LayoutLink = LayoutLink> {
  readonly link: L;
  readonly route: LinkRoute;
  /** Absent where the tie has no words. */
  readonly label?: LineLabel;
  /** Where its sign stands; absent where it bears none. */
  readonly sign?: { readonly x: number; readonly y: number };
}

/** Where lines leave a mark. */
export function lineEnd({ node, x, y, shape }: PlacedMark): LineEnd {
  const { halfWidth, halfHeight, nameInside } = shape;
  return { id: node.id, x, y, halfWidth, halfHeight, round: !nameInside && node.type !== "Organization" };
}

export interface ComposeOptions {
  /** How many times larger distances are than in the layout; marks and writing keep their size. 1 when absent. */
  readonly zoom?: number;
  /** Marks that a reader has put elsewhere, in the pixels of the layout. */
  readonly moved?: ReadonlyMap<string, { readonly x: number; readonly y: number }>;
}

/**
 * Turns settled positions into marks, lines and names to draw. Cheap beside a layout, so it can be done anew at each
 * zoom. Things without a position are left out, and ties to them.
 */
export function composeNetwork<N extends LayoutNode, L extends LayoutLink>(
  network: { readonly nodes: readonly N[]; readonly links: readonly L[] },
  layout: NetworkLayout,
  options: ComposeOptions = {},
): NetworkPicture<N, L> {
  const zoom = options.zoom ?? 1;
  const frame = { width: layout.width * zoom, height: layout.height * zoom };
  const scale = chooseMarkScale(network.nodes.length, layout) * Math.min(1.35, Math.max(1, zoom ** 0.35));
  const positions = new Map(layout.positions.map((position) => [position.id, position]));
  const bodies = network.nodes.flatMap((node) => {
    const position = positions.get(node.id);
    if (!position) return [];
    const { x, y } = options.moved?.get(node.id) ?? position;
    return [{ node, x: x * zoom, y: y * zoom, preferred: position.place, shape: shapeMark(node, scale) }];
  });
  const ends = new Map(bodies.map((body) => [body.node.id, lineEnd(body)]));
  const routes = network.links.flatMap((link) => {
    const source = ends.get(link.source);
    const target = ends.get(link.target);
    return source && target && source !== target ? [{ link, route: routeLink(source, target, link) }] : [];
  });
  const lines = routes.map(({ route }) => route.points);
  const subjects = bodies.map(({ node, x, y, shape, preferred }) => ({
    x,
    y,
    mark: boxAround(x, y, shape.halfWidth, shape.halfHeight),
    importance: node.importance,
    places: listLabelPlaces(shape),
    preferred,
  }));
  // Zoomed in, whatever lies under the buttons can be pulled away from them.
  const { corner } = layout;
  const left = findLeftCorner(layout, corner);
  const buttons =
    zoom > 1
      ? []
      : [
          boxAround(
            frame.width - corner.width / 2,
            frame.height - corner.height / 2,
            corner.width / 2,
            corner.height / 2,
          ),
          ...(left.width > 0
            ? [boxAround(left.width / 2, frame.height - left.height / 2, left.width / 2, left.height / 2)]
            : []),
        ];
  const labels = placeLabels(subjects, lines, frame, buttons);
  const taken = [
    ...buttons,
    ...subjects.map((subject) => subject.mark),
    ...labels.flatMap((label) => (label?.shown ? [label.box] : [])),
  ];
  const signs = placeSigns(routes, taken);
  const signBoxes = signs.flatMap((sign) => (sign ? [boxAround(sign.x, sign.y, SIGN_HALF, SIGN_HALF)] : []));
  const lineLabels = placeLineLabels(routes, [...taken, ...signBoxes], frame);
  return {
    ...frame,
    marks: bodies.map(({ node, x, y, shape }, index) => {
      const label = labels[index];
      if (!label) return { node, x, y, shape };
      const { place, box, shown } = label;
      const anchorShare = place.anchor === "start" ? 0 : place.anchor === "middle" ? 0.5 : 1;
      return {
        node,
        x,
        y,
        shape,
        label: {
          lines: place.lines,
          x: place.left + place.width * anchorShare,
          top: place.top,
          anchor: place.anchor,
          box,
          shown,
        },
      };
    }),
    links: routes.map(({ link, route }, index) => ({ link, route, label: lineLabels[index], sign: signs[index] })),
  };
}

export interface NearWords {
  /** The middle of the words, by the line's id. */
  readonly words: ReadonlyMap<string, { readonly x: number; readonly y: number }>;
  /** The ids of the marks whose names give way. */
  readonly coveredNames: ReadonlySet<string>;
}

/**
 * The words of some lines, placed as if only these mattered: over other lines if need be, beside their own line where
 * it is too short, and over names and marks that step back where there is no other room. For what is attended to.
 *
 * @returns a place for the words of each line that finds room, by the line's id, and the marks whose names lie under them
 */
export function placeNearWords(picture: NetworkPicture, lines: ReadonlySet<string>): NearWords {
  const near = picture.links.filter(({ link }) => lines.has(link.id));
  const marks = new Set(near.flatMap(({ link }) => [link.source, link.target]));
  const shapesOf = (meant?: ReadonlySet<string>) =>
    picture.marks.flatMap(({ node, x, y, shape }) =>
      !meant || meant.has(node.id) ? [boxAround(x, y, shape.halfWidth, shape.halfHeight)] : [],
    );
  const signs = near.flatMap(({ sign }) => (sign ? [boxAround(sign.x, sign.y, SIGN_HALF, SIGN_HALF)] : []));
  const namesOf = (meant?: ReadonlySet<string>) =>
    picture.marks.flatMap(({ node, label }) =>
      label && (!meant || meant.has(node.id)) && (label.shown || marks.has(node.id)) ? [label.box] : [],
    );
  const clear = [...signs, ...shapesOf(), ...namesOf()];
  const overNames = [...signs, ...shapesOf(), ...namesOf(marks)];
  const overMarks = [...signs, ...shapesOf(marks), ...namesOf(marks)];
  const found = placeBesideLines(
    near,
    [
      { taken: clear, beside: false },
      { taken: clear, beside: true },
      { taken: overNames, beside: false },
      { taken: overNames, beside: true },
      { taken: overMarks, beside: false },
      { taken: overMarks, beside: true },
    ],
    picture,
  );
  const [only] = near;
  if (near.length === 1 && only?.label && !found.has(only.link.id)) {
    found.set(only.link.id, boxOfWords(only.label, only.label.text));
  }
  const boxes = [...found.values()];
  const covered = picture.marks.filter(
    ({ node, label }) => label && !marks.has(node.id) && boxes.some((box) => overlapArea(label.box, box) > 0),
  );
  return {
    words: new Map([...found].map(([id, box]) => [id, middleOf(box)])),
    coveredNames: new Set(covered.map(({ node }) => node.id)),
  };
}
