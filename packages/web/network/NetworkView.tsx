/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/no-noninteractive-element-interactions -- a drawing has no buttons and groups of its own; one listener serves all its marks. */
import { composeNetwork } from "@dossier/shared/layout";
import type { NetworkLayout } from "@dossier/shared/layout";
import { useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from "react";
import type { FocusEvent, MouseEvent, PointerEvent } from "react";
import type { Pointed, PointedStore } from "../ui/pointed.ts";
import { attend, attendWords, findDrawnParts, type DrawnParts } from "./attend.ts";
import { findMeant } from "./find-meant.ts";
import type { Meant } from "./find-meant.ts";
import { NetworkChart } from "./NetworkChart.tsx";
import { NetworkControls } from "./NetworkControls.tsx";
import type { NetworkLabels } from "./network-labels.ts";
import type { NetworkCertainty, NetworkModel } from "./network-model.ts";
import type { NetworkSelection } from "./network-selection.ts";
import { type NetworkPin, putPin, releasePin, useMovedMarks } from "./network-pins.ts";
import { findEmphasized, findSurroundings, type NetworkEmphasis } from "./network-surroundings.ts";
import { useCalmMoves } from "./use-calm-moves.ts";
import { useCloseUp } from "./use-close-up.ts";
import { useNetworkDrag } from "./use-network-drag.ts";
import { useNetworkKeys } from "./use-network-keys.ts";
import { useNetworkZoom } from "./use-network-zoom.ts";

export interface NetworkViewProps {
  readonly model: NetworkModel;
  /** From `layoutNetwork`, for about the size that the view has on the page. */
  readonly layout: NetworkLayout;
  readonly selection: NetworkSelection | null;
  /** What is pointed at, here or in another view of the page. */
  readonly pointed?: PointedStore;
  /** What stands in this network for something that is pointed at in another view; nothing where absent. */
  readonly findInNetwork?: (pointed: Pointed) => NetworkSelection | null;
  /** Only these claims are drawn, by id; all where absent. */
  readonly visibleClaims?: ReadonlySet<string>;
  /** Things that stand out even without a tie that is drawn, by id. */
  readonly mentioned?: ReadonlySet<string>;
  /** How many of the claims that are shown name each thing, by its id; what the model says where absent. */
  readonly claimCounts?: ReadonlyMap<string, number>;
  /** What holds on the day that is looked at; absent where none is. */
  readonly certainty?: NetworkCertainty;
  /** What is brought out while nothing is selected or pointed at. */
  readonly emphasis?: NetworkEmphasis;
  /** Whether the picture comes closer to what is brought out, where that is little. */
  readonly closeUp?: boolean;
  readonly lang: string;
  readonly labels: NetworkLabels;
  readonly onSelect: (selection: NetworkSelection | null) => void;
  /**
   * Asks for a thing's surroundings, by its id: a double click does, or Shift with Enter. `picked` where the first click
   * of the two has just selected it, so that both are one step.
   */
  readonly onExpand?: (id: string, by: { readonly picked: boolean }) => void;
  /** Marks that the reader has put somewhere. */
  readonly pins?: readonly NetworkPin[];
  /** A mark was put somewhere or let go; `nudged` is its id where keys move it step by step. Nothing can be moved where absent. */
  readonly onPin?: (pins: readonly NetworkPin[], nudged?: string) => void;
  /** Whether the page's own scrolling comes first: the wheel zooms with Ctrl only. Meant for the embeds. */
  readonly modest?: boolean;
}

/** The network to explore. What is sent without script is the settled picture; script adds what it can do. */
export function NetworkView(props: NetworkViewProps) {
  const {
    model,
    layout,
    selection,
    pointed: page,
    findInNetwork,
    visibleClaims,
    mentioned,
    claimCounts,
    certainty,
    emphasis,
    closeUp = false,
    lang,
    labels,
    onSelect,
    onExpand,
    pins = NO_PINS,
    onPin,
    modest = false,
  } = props;
  const svg = useRef<SVGSVGElement>(null);
  const content = useRef<SVGGElement>(null);
  const instructions = useId();
  const moved = useMovedMarks(pins, layout);
  const { zoom, zoomBy, fit, reveal, approach } = useNetworkZoom({ svg, content, frame: layout, modest });
  const picture = useMemo(() => composeNetwork(model, layout, { zoom, moved }), [model, layout, zoom, moved]);

  const unpin = (id: string) => {
    if (moved.has(id)) onPin?.(releasePin(pins, id));
  };
  const nudge = (id: string, x: number, y: number) => onPin?.(putPin(pins, id, x, y, picture), id);
  useNetworkDrag({
    svg,
    content,
    picture,
    onDrop: onPin && ((id, x, y) => onPin(putPin(pins, id, x, y, picture))),
  });
  useCalmMoves(content, picture, layout);
  const lastLayout = useRef(layout);
  useEffect(() => {
    // Another layout is another picture, and all of it is shown first.
    if (lastLayout.current !== layout) fit();
    lastLayout.current = layout;
  }, [layout, fit]);

  useCloseUp({ on: closeUp, model, layout, emphasis, fit, approach });

  const pointed = useRef<Meant | null>(null);
  const parts = useRef<DrawnParts>(undefined);
  const wordsToCome = useRef<ReturnType<typeof setTimeout>>(undefined);
  const isVisible = ({ claim }: { readonly claim: string }) => visibleClaims?.has(claim) ?? true;
  const findLooked = (attention: NetworkSelection | null) =>
    attention ? findSurroundings(model, attention, isVisible) : emphasis && findEmphasized(model, emphasis, isVisible);
  // Never another one: what comes later is shown without React, which would draw anew what script has changed.
  const [sent] = useState(() => findLooked(selection));
  const showAttention = () => {
    if (!svg.current) return;
    const elsewhere = pointed.current ? null : page?.read();
    const passing = pointed.current?.selection ?? (elsewhere && findInNetwork?.(elsewhere));
    const surroundings = findLooked(passing ?? selection);
    parts.current ??= findDrawnParts(svg.current);
    const kind = passing && !isSame(passing, selection) ? "PASSING" : "LASTING";
    attend(parts.current, surroundings, kind);
    clearTimeout(wordsToCome.current);
    const showWords = () => parts.current && attendWords(parts.current, picture, surroundings);
    // A pointer on its way to something else has no time to read.
    if (surroundings && kind === "PASSING") wordsToCome.current = setTimeout(showWords, TIME_TO_READ);
    else showWords();
  };
  const attention = useRef(showAttention);
  // After every drawing, since new marks and lines come without the attributes.
  useLayoutEffect(() => {
    attention.current = showAttention;
    parts.current = undefined;
    showAttention();
  });
  useEffect(() => page?.watch(() => attention.current()), [page]);
  useEffect(() => () => clearTimeout(wordsToCome.current), []);

  const [lastStop, setLastStop] = useState<string>();
  const tabStop = [lastStop, selection?.kind === "entity" ? selection.id : undefined, model.protagonist].find(
    (id) => id !== undefined && model.nodes.some((node) => node.id === id),
  );
  const onKeyDown = useNetworkKeys({
    model,
    picture,
    svg,
    visibleClaims,
    onSelect,
    onExpand,
    zoomBy,
    fit,
    nudge,
    unpin,
    selection,
  });

  const read = ({ nativeEvent }: MouseEvent) => findMeant(nativeEvent, content.current, picture, isVisible);
  const point = (event: PointerEvent) => {
    const next = event.type === "pointerleave" ? null : read(event);
    const before = pointed.current;
    if (next?.line === before?.line && isSame(next?.selection, before?.selection)) return;
    pointed.current = next;
    if (svg.current) pointAtLine(svg.current, next?.line);
    if (isSame(next?.selection, before?.selection)) return;
    if (page) page.tell(next?.selection ?? null);
    else showAttention();
  };
  const focus = (event: FocusEvent) => {
    const id = event.target.closest("[data-mark]")?.getAttribute("data-mark");
    if (!id) return;
    setLastStop(id);
    const mark = picture.marks.find(({ node }) => node.id === id);
    if (mark && event.target.matches(":focus-visible")) reveal(mark.x / zoom, mark.y / zoom);
  };
  const picked = useRef<string>(undefined);
  const click = (event: MouseEvent) => {
    const freed = event.target instanceof Element && event.target.closest("[data-pin]")?.getAttribute("data-pin");
    if (freed) unpin(freed);
    else {
      const meant = read(event)?.selection ?? null;
      // Of the clicks that follow each other quickly, the first one decides.
      if (event.detail <= 1) picked.current = meant && !isSame(meant, selection) ? meant.id : undefined;
      onSelect(meant);
    }
  };

  return (
    <div className="network-view" lang={lang} data-modest={modest || undefined} data-close={zoom > CLOSE || undefined}>
      <svg
        ref={svg}
        className="network"
        viewBox={`0 0 ${layout.width} ${layout.height}`}
        data-attending={sent && "lasting"}
        role="group"
        aria-label={labels.summary(model)}
        aria-describedby={instructions}
        onClick={click}
        onDoubleClick={(event) => {
          const meant = read(event)?.selection;
          if (meant?.kind === "entity") onExpand?.(meant.id, { picked: picked.current === meant.id });
        }}
        onKeyDown={onKeyDown}
        onPointerOver={point}
        onPointerMove={point}
        onPointerLeave={point}
        onFocus={focus}
      >
        <g ref={content}>
          <NetworkChart
            picture={picture}
            labels={labels}
            tabStop={tabStop ?? model.nodes[0]?.id}
            selectedMark={selection?.kind === "entity" ? selection.id : undefined}
            selectedClaim={selection?.kind === "claim" ? selection.id : undefined}
            visibleClaims={visibleClaims}
            mentioned={mentioned}
            claimCounts={claimCounts}
            certainty={certainty}
            pinned={moved}
            attention={sent}
          />
        </g>
      </svg>
      <p id={instructions} className="network-instructions">
        {labels.instructions}
      </p>
      <p className="network-hint" aria-hidden="true">
        {labels.hint}
      </p>
      {model.total !== undefined && <p className="network-shown">{labels.shown(model.nodes.length, model.total)}</p>}
      <NetworkControls
        labels={labels}
        zoomed={zoom > 1}
        onZoom={zoomBy}
        onFit={fit}
        pins={pins.length}
        onRelease={() => onPin?.([])}
      />
    </div>
  );
}

/** From this zoom on there is room for the words of ties in a small picture too. */
const CLOSE = 1.3;

const NO_PINS: readonly NetworkPin[] = [];

/** Lets through to the line that is meant, so that its words are the ones that the browser shows at the pointer. */
function pointAtLine(sheet: Element, line: string | undefined): void {
  sheet.toggleAttribute("data-pointing", line !== undefined);
  for (const one of sheet.querySelectorAll("[data-line]")) {
    one.toggleAttribute("data-pointed", one.getAttribute("data-line") === line);
  }
}

/** Milliseconds for which the pointer rests before the words of the lines come out. */
const TIME_TO_READ = 60;

function isSame(a: NetworkSelection | null | undefined, b: NetworkSelection | null | undefined): boolean {
  return a?.kind === b?.kind && a?.id === b?.id;
}
