/** The place of a tie among the ties of the same pair; see `LayoutLink`. */
export interface FanPlace {
  readonly fan: number;
  readonly fanSize: number;
}

/**
 * Numbers the ties of each pair from the middle outwards, so that they can be drawn apart.
 *
 * @returns a place for each tie, in their order
 */
export function numberFans(ties: readonly { readonly source: string; readonly target: string }[]): FanPlace[] {
  const sizes = new Map<string, number>();
  for (const tie of ties) sizes.set(pairOf(tie), (sizes.get(pairOf(tie)) ?? 0) + 1);
  const seen = new Map<string, number>();
  return ties.map((tie) => {
    const pair = pairOf(tie);
    const fanSize = sizes.get(pair)!;
    const index = seen.get(pair) ?? 0;
    seen.set(pair, index + 1);
    return { fan: index - (fanSize - 1) / 2, fanSize };
  });
}

function pairOf({ source, target }: { readonly source: string; readonly target: string }): string {
  return source < target ? `${source} ${target}` : `${target} ${source}`;
}

/** How far apart, in pixels at the middle, the ties of one pair are drawn: less the more there are. */
export function fanGap(fanSize: number): number {
  return fanSize < 2 ? 0 : Math.min(11, 58 / (fanSize - 1));
}

/** Half the room, in pixels at the middle, that the ties of one pair take up across their way. */
export function fanReach(fanSize: number): number {
  return (fanGap(fanSize) * (fanSize - 1)) / 2;
}
