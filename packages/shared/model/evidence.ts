/**
 * A pointer to a passage of a source's text: `start` (included) to `end` (not included), in Unicode code points from the
 * beginning of the text (W3C Web Annotation, TextPositionSelector). The passage lies inside one paragraph.
 */
export interface PassageEvidence {
  readonly kind: "PASSAGE";
  readonly source: string;
  /** Line of the text, counted from 1. */
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  /** Names, numbers and dates that the passage contains word for word; where the text is at hand they are checked. */
  readonly mentions: readonly string[];
}

/** A pointer to a field of an imported record. */
export interface RecordEvidence {
  readonly kind: "RECORD";
  readonly source: string;
  readonly record: string;
  readonly field?: string;
  readonly address?: string;
}

export type Evidence = PassageEvidence | RecordEvidence;
