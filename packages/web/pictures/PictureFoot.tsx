import icon from "../ui/icon.svg?raw";
import { PictureText } from "./PictureText.tsx";

interface PictureFootProps {
  readonly name: string;
  /** Who published what the picture rests on, and when; may be empty. */
  readonly source: readonly string[];
  readonly x: number;
  /** The lower edge. */
  readonly y: number;
  readonly size: number;
}

/** Where a picture comes from: our sign and name, and the source. */
export function PictureFoot({ name, source, x, y, size }: PictureFootProps) {
  const side = size * 1.9;
  const lines = source.length > 0 ? [name, ...source] : [name];
  const top = y - Math.max(side, lines.length * size * LEADING);
  const [first, ...rest] = lines;
  return (
    <>
      <g
        transform={`translate(${x} ${Math.round(top)}) scale(${side / 32})`}
        // Our own drawing, from a file of the project.
        // oxlint-disable-next-line react/no-danger
        dangerouslySetInnerHTML={{ __html: icon.replaceAll(/<\/?svg[^>]*>/g, "") }}
      />
      <PictureText lines={[first!]} x={x + side + size * 0.6} y={top + size * 0.85} size={size} strong />
      <PictureText
        lines={rest}
        x={x + side + size * 0.6}
        y={top + size * (0.85 + LEADING)}
        size={size}
        leading={LEADING}
        colour="var(--ink-soft)"
      />
    </>
  );
}

const LEADING = 1.3;
