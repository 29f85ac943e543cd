/* oxlint-disable jsx-a11y/prefer-tag-over-role -- a drawing has no buttons and groups of its own. */
import { LINE_HEIGHT } from "@dossier/shared/layout";
import type { PlacedMark } from "@dossier/shared/layout";
import { Fragment, memo } from "react";
import type { Holds } from "../ui/holds.ts";
import { MarkSymbol } from "./MarkSymbol.tsx";
import type { NetworkNode } from "./network-model.ts";

interface NetworkMarkProps {
  readonly mark: PlacedMark<NetworkNode>;
  readonly label: string;
  /** Whether the Tab key comes to it. */
  readonly tabStop: boolean;
  readonly selected: boolean;
  /** The word for "pinned" and how it is undone, where a reader has put it here. */
  readonly pinned?: { readonly word: string; readonly release: string };
  /** Whether anything about it holds on the day that is looked at; absent where none is. */
  readonly certainty?: Holds;
  /** Steps back, because none of its ties is drawn. */
  readonly off?: boolean;
  /** Whether it is brought out to begin with, and whether for its own sake. */
  readonly near?: boolean;
  readonly centre?: boolean;
  /** It is a link instead of a button, or neither where it leads nowhere. */
  readonly link?: { readonly href: string | undefined };
}

/** A thing: its shape, its monogram and its name. */
export const NetworkMark = memo(function NetworkMark(props: NetworkMarkProps) {
  const { mark, label, tabStop, selected, pinned, certainty, off, near, centre, link } = props;
  const { node, x, y, shape } = mark;
  const type = node.type.toLowerCase();
  const name = pinned ? `${label}, ${pinned.word}` : label;
  const meaning = link
    ? { "data-centre": selected || undefined }
    : { role: "button", tabIndex: tabStop ? 0 : -1, "aria-label": name, "aria-pressed": selected };
  const drawing = (
    <g
      className={`network-mark network-${type}${shape.bold ? " network-strong" : ""}`}
      data-mark={node.id}
      data-holds={certainty}
      data-off={off || undefined}
      data-near={near ? "" : undefined}
      data-centre={centre ? "" : undefined}
      {...meaning}
      transform={`translate(${show(x)} ${show(y)})`}
    >
      {shape.nameInside ? (
        // A circle around a long pill would lie over its neighbours.
        <rect
          className="network-hit"
          x={show(-shape.halfWidth)}
          y={show(-Math.max(12, shape.halfHeight))}
          width={show(shape.halfWidth * 2)}
          height={show(Math.max(12, shape.halfHeight) * 2)}
        />
      ) : (
        <circle className="network-hit" r={show(Math.max(12, shape.halfWidth, shape.halfHeight))} />
      )}
      <MarkSymbol type={node.type} halfWidth={shape.halfWidth} halfHeight={shape.halfHeight} />
      {shape.nameInside ? <Pill mark={mark} /> : <Name mark={mark} />}
      <Ring mark={mark} />
      {pinned && (
        <g
          className="network-pin"
          data-pin={node.id}
          transform={`translate(${show(shape.halfWidth * 0.75)} ${show(-shape.halfHeight * 0.75)})`}
        >
          <title>{pinned.release}</title>
          <circle r={7.5} />
          <path d="M-2.2-4H2.2M-1.5-4V-.8L-3 1.2H3L1.5-.8V-4M0 1.2V4.6" />
        </g>
      )}
    </g>
  );
  if (!link?.href) return drawing;
  return (
    <a className="network-link" href={link.href} aria-label={name}>
      {drawing}
    </a>
  );
});

/**
 * The letters on a person's mark. They are drawn above all marks and outside the button, since they are not its name.
 */
type NetworkMonogramProps = Pick<NetworkMarkProps, "mark" | "certainty" | "off">;

export const NetworkMonogram = memo(function NetworkMonogram({ mark, certainty, off }: NetworkMonogramProps) {
  const { node, x, y, shape } = mark;
  if (!node.monogram) return null;
  const size = show(shape.halfWidth * (node.monogram.length > 1 ? 0.88 : 1.15));
  return (
    <text
      className="network-monogram"
      data-monogram={node.id}
      data-holds={certainty}
      data-off={off || undefined}
      transform={`translate(${show(x)} ${show(y)})`}
      fontSize={size}
      y={show(size * 0.355)}
      textAnchor="middle"
    >
      {node.monogram}
    </text>
  );
});

/** Seen while the mark has the keyboard's focus: around the mark, so that it looks like no selection. */
function Ring({ mark: { shape } }: { readonly mark: PlacedMark<NetworkNode> }) {
  const { halfWidth, halfHeight, nameInside } = shape;
  if (!nameInside) return <circle className="network-ring" r={show(Math.max(halfWidth, halfHeight) + 5)} />;
  return (
    <rect
      className="network-ring"
      x={show(-halfWidth - 4)}
      y={show(-halfHeight - 4)}
      width={show(halfWidth * 2 + 8)}
      height={show(halfHeight * 2 + 8)}
      rx={12}
    />
  );
}

function Pill({ mark }: { readonly mark: PlacedMark<NetworkNode> }) {
  const { lines, fontSize } = mark.shape;
  const top = (-lines.length * fontSize * LINE_HEIGHT) / 2;
  return (
    <text className="network-pill" fontSize={fontSize} textAnchor="middle" aria-hidden="true">
      <Lines lines={lines} x={0} top={top} fontSize={fontSize} />
    </text>
  );
}

function Name({ mark }: { readonly mark: PlacedMark<NetworkNode> }) {
  const { label, shape } = mark;
  if (!label) return null;
  return (
    <text
      className={label.shown ? "network-name" : "network-name network-waiting"}
      fontSize={shape.fontSize}
      textAnchor={label.anchor}
      aria-hidden="true"
    >
      <Lines lines={label.lines} x={show(label.x)} top={label.top} fontSize={shape.fontSize} />
    </text>
  );
}

interface LinesProps {
  readonly lines: readonly string[];
  readonly x: number;
  readonly top: number;
  readonly fontSize: number;
}

function Lines({ lines, x, top, fontSize }: LinesProps) {
  return lines.map((line, index) => (
    // Two lines of a name may be the same word; by their place they never are.
    // oxlint-disable-next-line react/no-array-index-key
    <Fragment key={index}>
      {/* Lines are read and copied as one name. The space stands alone, so that it moves no line. */}
      {index > 0 && needsSpace(lines[index - 1]!, line) && <tspan x={x}> </tspan>}
      <tspan x={x} y={baseline(top, index, fontSize)}>
        {line}
      </tspan>
    </Fragment>
  ));
}

function needsSpace(before: string, after: string): boolean {
  return /[\p{L}\p{N})]$/u.test(before) && !/^\p{Script=Han}/u.test(after);
}

/** The baseline of a line, when letters sit in the middle of their line's height. */
function baseline(top: number, index: number, fontSize: number): number {
  return show(top + fontSize * (LINE_HEIGHT * index + 0.92));
}

function show(value: number): number {
  return Math.round(value * 10) / 10;
}
