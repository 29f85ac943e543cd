/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/no-noninteractive-element-interactions -- a drawing has no buttons and groups of its own; one listener serves all its marks. */
import { composeNetwork } from "@dossier/shared/layout";
import type { NetworkLayout } from "@dossier/shared/layout";
import { useId, useLayoutEffect, useMemo, useRef, useState } from "react";
import type { FocusEvent, MouseEvent, PointerEvent } from "react";
import { attend } from "./attend.ts";
import { findMeant } from "./find-meant.ts";
import type { Meant } from "./find-meant.ts";
import { NetworkChart } from "./NetworkChart.tsx";
import { NetworkControls } from "./NetworkControls.tsx";
import type { NetworkLabels } from "./network-labels.ts";
import type { NetworkModel } from "./network-model.ts";
import type { NetworkSelection } from "./network-selection.ts";
import { findEmphasized, findSurroundings, type NetworkEmphasis } from "./network-surroundings.ts";
import { useNetworkDrag } from "./use-network-drag.ts";
import { useNetworkKeys } from "./use-network-keys.ts";
import { useNetworkZoom } from "./use-network-zoom.ts";

export interface NetworkViewProps {
  readonly model: NetworkModel;
  /** From `layoutNetwork`, for about the size that the view has on the page. */
  readonly layout: NetworkLayout;
  readonly selection: NetworkSelection | null;
  /** What is pointed at in another view. */
  readonly hovered?: NetworkSelection | null;
  /** Only these claims are drawn, by id; all where absent. */
  readonly visibleClaims?: ReadonlySet<string>;
  /** What is brought out while nothing is selected or pointed at. */
  readonly emphasis?: NetworkEmphasis;
  readonly lang: string;
  readonly labels: NetworkLabels;
  readonly onSelect: (selection: NetworkSelection | null) => void;
  readonly onHover?: (hovered: NetworkSelection | null) => void;
  /** Whether the page's own scrolling comes first: the wheel zooms with Ctrl only. Meant for the embeds. */
  readonly modest?: boolean;
}

/** The network to explore. What is sent without script is the settled picture; script adds what it can do. */
export function NetworkView(props: NetworkViewProps) {
  const {
    model,
    layout,
    selection,
    hovered,
    visibleClaims,
    emphasis,
    lang,
    labels,
    onSelect,
    onHover,
    modest = false,
  } = props;
  const svg = useRef<SVGSVGElement>(null);
  const content = useRef<SVGGElement>(null);
  const instructions = useId();
  const [pins, setPins] = useState<Pins>({ layout, moved: new Map() });
  const moved = pins.layout === layout ? pins.moved : NOTHING_MOVED;
  const { zoom, zoomBy, fit, reveal } = useNetworkZoom({ svg, content, frame: layout, modest });
  const picture = useMemo(() => composeNetwork(model, layout, { zoom, moved }), [model, layout, zoom, moved]);

  const pin = (id: string, x: number, y: number) =>
    setPins({ layout, moved: new Map(moved).set(id, { x: x / zoom, y: y / zoom }) });
  const unpin = (id: string) => {
    if (!moved.has(id)) return;
    setPins({ layout, moved: new Map([...moved].filter(([key]) => key !== id)) });
  };
  useNetworkDrag({ svg, content, picture, onDrop: pin });

  const pointed = useRef<Meant | null>(null);
  const isVisible = ({ claim }: { readonly claim: string }) => visibleClaims?.has(claim) ?? true;
  const showAttention = () => {
    const passing = pointed.current?.selection ?? hovered;
    const attention = passing ?? selection;
    const surroundings = attention
      ? findSurroundings(model, attention, isVisible)
      : emphasis && findEmphasized(model, emphasis, isVisible);
    if (svg.current)
      attend(svg.current, picture, surroundings, passing && !isSame(passing, selection) ? "PASSING" : "LASTING");
  };
  // After every drawing, since new marks and lines come without the attributes.
  useLayoutEffect(showAttention);

  const [lastStop, setLastStop] = useState<string>();
  const tabStop = [lastStop, selection?.kind === "entity" ? selection.id : undefined, model.protagonist].find(
    (id) => id !== undefined && model.nodes.some((node) => node.id === id),
  );
  const onKeyDown = useNetworkKeys({ model, picture, svg, onSelect, zoomBy, fit, pin, unpin, selection });

  const read = ({ nativeEvent }: MouseEvent) => findMeant(nativeEvent, content.current, picture, isVisible);
  const point = (event: PointerEvent) => {
    const next = event.type === "pointerleave" ? null : read(event);
    const before = pointed.current;
    if (next?.line === before?.line && isSame(next?.selection, before?.selection)) return;
    pointed.current = next;
    if (svg.current) pointAtLine(svg.current, next?.line);
    if (isSame(next?.selection, before?.selection)) return;
    showAttention();
    onHover?.(next?.selection ?? null);
  };
  const focus = (event: FocusEvent) => {
    const id = event.target.closest("[data-mark]")?.getAttribute("data-mark");
    if (!id) return;
    setLastStop(id);
    const mark = picture.marks.find(({ node }) => node.id === id);
    if (mark && event.target.matches(":focus-visible")) reveal(mark.x / zoom, mark.y / zoom);
  };
  const click = (event: MouseEvent) => {
    const freed = event.target instanceof Element && event.target.closest("[data-pin]")?.getAttribute("data-pin");
    if (freed) unpin(freed);
    else onSelect(read(event)?.selection ?? null);
  };

  return (
    <div className="network-view" lang={lang} data-modest={modest || undefined}>
      <svg
        ref={svg}
        className="network"
        viewBox={`0 0 ${layout.width} ${layout.height}`}
        role="group"
        aria-label={labels.summary(model)}
        aria-describedby={instructions}
        onClick={click}
        onDoubleClick={(event) => {
          const meant = read(event)?.selection;
          if (meant?.kind === "entity") unpin(meant.id);
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
            pinned={moved}
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
      <NetworkControls labels={labels} zoomed={zoom > 1} onZoom={zoomBy} onFit={fit} />
    </div>
  );
}

interface Pins {
  /** The layout that the places belong to: another one begins afresh. */
  readonly layout: NetworkLayout;
  readonly moved: ReadonlyMap<string, { readonly x: number; readonly y: number }>;
}

const NOTHING_MOVED: Pins["moved"] = new Map();

/** Lets through to the line that is meant, so that its words are the ones that the browser shows at the pointer. */
function pointAtLine(sheet: Element, line: string | undefined): void {
  sheet.toggleAttribute("data-pointing", line !== undefined);
  for (const one of sheet.querySelectorAll("[data-line]")) {
    one.toggleAttribute("data-pointed", one.getAttribute("data-line") === line);
  }
}

function isSame(a: NetworkSelection | null | undefined, b: NetworkSelection | null | undefined): boolean {
  return a?.kind === b?.kind && a?.id === b?.id;
}
