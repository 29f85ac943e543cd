import type { NetworkFrame, LayoutNode } from "./layout-input.ts";
import { estimateTextWidth } from "../text-width.ts";
import { wrapName } from "../wrap-name.ts";

/** A mark and the writing that belongs to it, before either has a place. Lengths in pixels. */
export interface MarkShape {
  readonly halfWidth: number;
  readonly halfHeight: number;
  /** The size of the name, and of the writing in a topic's pill. */
  readonly fontSize: number;
  readonly bold: boolean;
  /** The name on one line where it is short, else on two; for a topic the writing in its pill. */
  readonly lines: readonly string[];
  /** The same name on one line, a second choice for a long one; the same as `lines` for a short one. */
  readonly oneLine: readonly string[];
  /** Whether the name is in the mark itself, as a topic's is. */
  readonly nameInside: boolean;
}

/**
 * How large the marks may be in a frame: 1 in a generous one, less where many things share little paper.
 */
export function chooseMarkScale(count: number, frame: NetworkFrame): number {
  const share = Math.sqrt((frame.width * frame.height) / (Math.max(count, 1) * 6200));
  return Math.min(1.15, Math.max(0.72, share));
}

/**
 * The size of a mark and its writing: area and type follow the importance.
 *
 * @param scale from `chooseMarkScale`
 */
export function shapeMark(node: LayoutNode, scale: number): MarkShape {
  const importance = Math.min(1, Math.max(0, node.importance));
  const bold = importance >= STRONG;
  const fontSize = roundToHalf(11 + Math.max(0, importance - 0.12) * 6.5);
  if (node.type === "Topic") {
    const lines = wrapName(node.name, fontSize, 84, 120, bold);
    const width = Math.max(...lines.map((line) => estimateTextWidth(line, fontSize, bold)));
    return {
      halfWidth: width / 2 + 8,
      halfHeight: (lines.length * fontSize * LINE_HEIGHT) / 2 + 3.5,
      fontSize,
      bold,
      lines,
      oneLine: lines,
      nameInside: true,
    };
  }
  const [least, most] = node.type === "Award" || node.type === "Place" ? [8.5, 15] : [7.5, 27];
  const half = Math.sqrt(least ** 2 + importance * (most ** 2 - least ** 2)) * scale;
  return {
    halfWidth: half,
    halfHeight: half,
    fontSize,
    bold,
    lines: wrapName(node.name, fontSize, 88, 128, bold),
    oneLine: wrapName(node.name, fontSize, 150, 150, bold),
    nameInside: false,
  };
}

/** The height of a line of a name, as a multiple of its type size. */
export const LINE_HEIGHT = 1.15;

/** From this importance on a name is set in a stronger face. */
const STRONG = 0.3;

function roundToHalf(value: number): number {
  return Math.round(value * 2) / 2;
}
