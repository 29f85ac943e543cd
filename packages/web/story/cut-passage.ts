/** Where in a paragraph a claim is made: code points, the end not included. */
export interface PlacedClaim {
  readonly claim: string;
  readonly start: number;
  readonly end: number;
}

/** A piece of a paragraph, and the claims whose passages it belongs to; none for what stands between them. */
export interface PassagePiece {
  /** The code point that it begins with. */
  readonly start: number;
  readonly text: string;
  readonly claims: readonly string[];
}

/** Cuts a paragraph wherever a passage begins or ends, so that passages that overlap can each be marked. */
export function cutPassage(text: string, places: readonly PlacedClaim[]): readonly PassagePiece[] {
  const points = [...text];
  const inside = places.filter(({ start, end }) => start >= 0 && start < end && end <= points.length);
  const cuts = [...new Set([0, points.length, ...inside.flatMap(({ start, end }) => [start, end])])].toSorted(
    (a, b) => a - b,
  );
  return cuts.slice(0, -1).map((from, index) => ({
    start: from,
    text: points.slice(from, cuts[index + 1]).join(""),
    claims: inside.filter(({ start, end }) => start <= from && end > from).map(({ claim }) => claim),
  }));
}
