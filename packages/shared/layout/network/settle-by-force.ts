import { forceLink, forceManyBody, forceSimulation, forceX, forceY } from "d3-force";
import type { SimulationNodeDatum } from "d3-force";
import type { Adjacency } from "./adjacency.ts";
import type { MarkShape } from "./mark-shape.ts";
import { LINE_HEIGHT } from "./mark-shape.ts";
import type { NetworkFrame } from "./layout-input.ts";
import type { Points } from "./spread-by-stress.ts";
import { estimateTextWidth } from "../text-width.ts";

/**
 * Lets a spread settle in its frame: ties pull, things push each other away, marks with their names take up the
 * room of their rectangles, the frame's sides hold. Runs to rest at once; nothing waits for a drawn frame.
 *
 * @param start places in any unit; they are stretched to the frame first
 * @returns places in pixels from the frame's middle
 */
export function settleByForce(
  adjacency: Adjacency,
  shapes: readonly MarkShape[],
  start: Points,
  frame: NetworkFrame,
  random: () => number,
): Points {
  const { count, pairs, neighbours, protagonist } = adjacency;
  const bodies = stretchToFrame(start, frame).map((body, index): Body => {
    const { halfWidth, halfHeight } = reserve(shapes[index]!);
    const { x, y } = body;
    return index === protagonist
      ? { x: 0, y: 0, fx: 0, fy: 0, halfWidth, halfHeight }
      : { x, y, halfWidth, halfHeight };
  });
  const spacing = Math.sqrt((frame.width * frame.height) / Math.max(count, 1));
  const links = pairs.map(({ a, b }) => ({ source: a, target: b }));
  forceSimulation(bodies)
    .randomSource(random)
    .alpha(0.6)
    .alphaDecay(count > LARGE ? 0.06 : 0.035)
    .velocityDecay(0.45)
    .force(
      "ties",
      forceLink<Body, { source: number | Body; target: number | Body }>(links)
        .distance((link) => {
          const source = link.source as Body;
          const target = link.target as Body;
          return spacing * 0.9 + source.halfHeight + target.halfHeight;
        })
        .strength((link) => {
          const source = (link.source as Body).index!;
          const target = (link.target as Body).index!;
          return 0.5 / Math.min(neighbours[source]!.length, neighbours[target]!.length);
        }),
    )
    .force(
      "push",
      forceManyBody<Body>()
        .strength(-spacing * 2.2)
        .distanceMax(spacing * 6),
    )
    .force("across", forceX<Body>(0).strength(0.02))
    .force("down", forceY<Body>(0).strength((0.02 * frame.width) / frame.height))
    .force("room", keepRoom(count > LARGE ? 1 : 2))
    .force("frame", stayInside(frame))
    .stop()
    .tick(count > LARGE ? 60 : 110);
  return { x: Float64Array.from(bodies, (body) => body.x!), y: Float64Array.from(bodies, (body) => body.y!) };
}

interface Body extends SimulationNodeDatum {
  readonly halfWidth: number;
  readonly halfHeight: number;
}

const LARGE = 300;
const MARGIN = 10;

/** The rectangle of a mark with its name below it; a compromise between the places that the name may take later. */
function reserve(shape: MarkShape): { halfWidth: number; halfHeight: number } {
  if (shape.nameInside) return { halfWidth: shape.halfWidth + 4, halfHeight: shape.halfHeight + 4 };
  const text = Math.max(...shape.lines.map((line) => estimateTextWidth(line, shape.fontSize, shape.bold)));
  const height = shape.lines.length * shape.fontSize * LINE_HEIGHT;
  return { halfWidth: Math.max(shape.halfWidth, text / 2) + 4, halfHeight: shape.halfHeight + height / 2 + 3 };
}

function stretchToFrame(points: Points, frame: NetworkFrame): { x: number; y: number }[] {
  const farX = Math.max(1e-6, ...points.x.map(Math.abs));
  const farY = Math.max(1e-6, ...points.y.map(Math.abs));
  return Array.from(points.x, (x, index) => ({
    x: (x / farX) * frame.width * 0.44,
    y: (points.y[index]! / farY) * frame.height * 0.44,
  }));
}

/** Pushes rectangles apart along the shorter way out. */
function keepRoom(rounds: number) {
  let bodies: Body[] = [];
  const force = () => {
    for (let round = 0; round < rounds; round++) {
      const sorted = bodies.toSorted((a, b) => a.x! - a.halfWidth - (b.x! - b.halfWidth));
      for (const [position, a] of sorted.entries()) {
        for (let next = position + 1; next < sorted.length; next++) {
          const b = sorted[next]!;
          if (b.x! - b.halfWidth > a.x! + a.halfWidth) break;
          pushApart(a, b);
        }
      }
    }
  };
  force.initialize = (given: Body[]) => {
    bodies = given;
  };
  return force;
}

function pushApart(a: Body, b: Body): void {
  const dx = b.x! - a.x!;
  const dy = b.y! - a.y!;
  const wide = a.halfWidth + b.halfWidth - Math.abs(dx);
  const high = a.halfHeight + b.halfHeight - Math.abs(dy);
  if (wide <= 0 || high <= 0) return;
  const first = a.fx != null ? 0 : b.fx != null ? 1 : 0.5;
  if (wide < high) {
    const push = (dx < 0 ? -wide : wide) * 0.5;
    a.x = a.x! - push * first;
    b.x = b.x! + push * (1 - first);
  } else {
    const push = (dy < 0 ? -high : high) * 0.5;
    a.y = a.y! - push * first;
    b.y = b.y! + push * (1 - first);
  }
}

function stayInside(frame: NetworkFrame) {
  let bodies: Body[] = [];
  const force = () => {
    for (const body of bodies) {
      const farX = Math.max(0, frame.width / 2 - MARGIN - body.halfWidth);
      const farY = Math.max(0, frame.height / 2 - MARGIN - body.halfHeight);
      body.x = Math.min(farX, Math.max(-farX, body.x!));
      body.y = Math.min(farY, Math.max(-farY, body.y!));
    }
  };
  force.initialize = (given: Body[]) => {
    bodies = given;
  };
  return force;
}
