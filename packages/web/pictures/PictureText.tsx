interface PictureTextProps {
  readonly lines: readonly string[];
  readonly x: number;
  /** Baseline of the first line. */
  readonly y: number;
  readonly size: number;
  readonly strong?: boolean;
  readonly colour?: string;
  /** Between baselines, as a multiple of the size. */
  readonly leading?: number;
}

/** Lines of words. */
export function PictureText(props: PictureTextProps) {
  const { lines, x, y, size, strong = false, colour = "var(--ink)", leading = 1.2 } = props;
  if (lines.length === 0) return null;
  return (
    <text fontSize={size} fontWeight={strong ? 600 : undefined} fill={colour}>
      {lines.map((line, index) => (
        // Two lines may be the same words; by their place they never are.
        // oxlint-disable-next-line react/no-array-index-key
        <tspan key={index} x={x} y={Math.round(y + index * size * leading)}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
