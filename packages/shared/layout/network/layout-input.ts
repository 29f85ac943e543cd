import type { EntityType } from "../../model/index.ts";

/** A thing to be drawn: what the layout needs to know of it. */
export interface LayoutNode {
  readonly id: string;
  readonly type: EntityType;
  /** In the reader's language, as it will be written. */
  readonly name: string;
  /** From 0 to 1; the area of the mark and the size of the name follow it. */
  readonly importance: number;
}

/** A tie to be drawn: one for each claim and pair, so several may join the same two marks. */
export interface LayoutLink {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly directed: boolean;
  /** Two to five words for the line; may be empty. */
  readonly label: string;
  /**
   * Its place among the ties of the same pair, counted from the middle: 0 for a single one, -0.5 and 0.5 for two,
   * -1, 0 and 1 for three; positive is to the left of the way from the pair's smaller id to its greater.
   */
  readonly fan: number;
  /** How many ties the pair has. */
  readonly fanSize: number;
  /** Whether the line bears a small sign, of a review or a denial, which wants room. */
  readonly signed?: boolean;
}

/** What a layout works on; a richer model fits as it is. */
export interface LayoutInput {
  readonly nodes: readonly LayoutNode[];
  readonly links: readonly LayoutLink[];
  /** The id of the node in the middle; the most important one where it is absent. */
  readonly protagonist?: string;
}

/** The picture's measures, in CSS pixels. */
export interface NetworkFrame {
  readonly width: number;
  readonly height: number;
}

/** Where the middle of a mark is, in pixels from the frame's upper left corner, and where its name was thought best. */
export interface Position {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** The preferred place of the name, an index into the places that `listLabelPlaces` gives. */
  readonly place: number;
}

/** A settled picture: plain data, so that it can be kept and sent. */
export interface NetworkLayout extends NetworkFrame {
  /** What is kept clear at the lower right for the buttons of a view. */
  readonly corner: NetworkFrame;
  readonly positions: readonly Position[];
}
