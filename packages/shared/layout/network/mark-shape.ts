import type { NetworkFrame, LayoutNode } from "./layout-input.ts";
import { estimateTextWidth } from "../text-width.ts";
import { shorten, wrapName } from "../wrap-name.ts";
import { wrapText } from "../wrap-text.ts";

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
  /** Where many things share little paper, the same name on one line more, a last choice; else the same as `lines`. */
  readonly narrow: readonly string[];
  /** There too, if it is of little importance, its beginning, for where nothing else finds room; else the same as `lines`. */
  readonly short: readonly string[];
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
  const isTight = scale < TIGHT;
  const importance = Math.min(1, Math.max(0, node.importance));
  const bold = importance >= STRONG;
  const fontSize = roundToHalf(11 + Math.max(0, importance - 0.12) * 6.5);
  if (node.type === "Topic") {
    const lines = wrapName(node.name, fontSize, isTight ? 64 : 84, 120, bold);
    const width = Math.max(...lines.map((line) => estimateTextWidth(line, fontSize, bold)));
    return {
      halfWidth: width / 2 + (isTight ? 5.5 : 8),
      halfHeight: (lines.length * fontSize * LINE_HEIGHT) / 2 + (isTight ? 2.5 : 3.5),
      fontSize,
      bold,
      lines,
      oneLine: lines,
      narrow: lines,
      short: lines,
      nameInside: true,
    };
  }
  const lines = wrapName(node.name, fontSize, 88, 128, bold);
  const [least, most] = node.type === "Award" || node.type === "Place" ? [8.5, 15] : [7.5, 27];
  const half = Math.sqrt(least ** 2 + importance * (most ** 2 - least ** 2)) * scale;
  return {
    halfWidth: half,
    halfHeight: half,
    fontSize,
    bold,
    lines,
    oneLine: wrapName(node.name, fontSize, 150, 150, bold),
    narrow: isTight ? wrapNarrow(node.name, lines, fontSize, bold) : lines,
    short:
      isTight && importance < MINOR
        ? [shorten(node.name, SHORT, (line) => estimateTextWidth(line, fontSize, bold))]
        : lines,
    nameInside: false,
  };
}

/** The height of a line of a name, as a multiple of its type size. */
export const LINE_HEIGHT = 1.15;

/** From this importance on a name is set in a stronger face. */
const STRONG = 0.3;

/** Below this scale many things share little paper, as on a phone. */
const TIGHT = 0.85;
/** In pixels: no name is made narrower. */
const NARROWEST = 44;
/** Below this importance a name may be cut. */
const MINOR = 0.15;
/** The length in pixels of a beginning that still says whose name it is. */
const SHORT = 54;

/** One line more than the name has, each about as long; the lines as they are where there is nothing to break. */
function wrapNarrow(name: string, lines: readonly string[], fontSize: number, bold: boolean): readonly string[] {
  const widest = Math.max(...lines.map((line) => estimateTextWidth(line, fontSize, bold)));
  if (widest <= NARROWEST) return lines;
  if (lines.length === 1) return wrapName(name, fontSize, NARROWEST, 128, bold);
  const third = (estimateTextWidth(name, fontSize, bold) / 3) * 1.25;
  const narrow = wrapText(name, fontSize, Math.max(NARROWEST, third), 3, bold);
  return narrow.some((line) => line.endsWith("…")) ? lines : narrow;
}

function roundToHalf(value: number): number {
  return Math.round(value * 2) / 2;
}
