import { composeNetwork } from "@dossier/shared/layout";
import { DOMParser } from "linkedom/worker";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import network from "../network/network.css?raw";
import attention from "../network/attention.css?raw";
import { attend, attendWords, findDrawnParts } from "../network/attend.ts";
import { findEmphasized, findSurroundings } from "../network/network-surroundings.ts";
import { findMovedMarks } from "../network/network-pins.ts";
import type { NetworkViewProps } from "../network/NetworkView.tsx";
import { parseStyleSheet } from "../pictures/parse-style-sheet.ts";
import { readPictureStyles } from "../pictures/picture-styles.ts";
import { resolveStyles } from "../pictures/resolve-styles.ts";
import { markPointed } from "../timeline/mark-pointed.ts";
import timeline from "../timeline/timeline.css?raw";
import { Drawing } from "./Drawing.tsx";
import type { GallerySetting } from "./gallery-context.ts";
import type { GalleryDrawing, GalleryState } from "./gallery-state.ts";
import { GallerySurroundings } from "./GallerySurroundings.tsx";
import { buildNetworkProps } from "./network-sample.ts";

const RULES = { network: parseStyleSheet(network + attention), timeline: parseStyleSheet(timeline) };
const LIGHT = new Map([...readPictureStyles().tokens.light, ["--sans", "sans-serif"]]);

/** A state as a file: of a chart a picture that can be opened by itself, of anything else its markup, line by line. */
export function drawState(state: GalleryState, setting: GallerySetting): string {
  const markup = renderToStaticMarkup(
    <GallerySurroundings {...setting}>
      <Drawing {...state} />
    </GallerySurroundings>,
  );
  const { drawing } = state;
  if (drawing.kind === "part" || !isPicture(state)) return breakLines(markup, /(?<=>)(?=<)/g);
  const svg = drawing.kind === "network" ? drawNetwork(drawing, markup) : drawTimeline(drawing, markup);
  return breakLines(svg, /(?=<(?:g|path|rect|circle|line|text|defs|mask|pattern|clipPath)[ >])/g);
}

/** Whether it is a chart with anything in it: without, its words are all that there is. */
export function isPicture({ drawing }: GalleryState): boolean {
  if (drawing.kind === "part") return false;
  const { model } = drawing.sample;
  return ("nodes" in model ? model.nodes : model.items).length > 0;
}

type Drawn<K extends GalleryDrawing["kind"]> = Extract<GalleryDrawing, { kind: K }>;

/** The network with what script would bring out in it. */
function drawNetwork({ sample }: Drawn<"network">, markup: string): string {
  const [drawn] = findDrawings(markup);
  const { width, height } = sample.frame;
  const document = parse(
    <svg xmlns="http://www.w3.org/2000/svg" viewBox={`0 0 ${width} ${height}`} width={width} height={height}>
      <rect width={width} height={height} fill="var(--paper)" />
      <g className="network" fontFamily="sans-serif" dangerouslySetInnerHTML={{ __html: drawn!.content }} />
    </svg>,
  );
  const props = buildNetworkProps(sample, "en");
  const meant = sample.pointedAt ?? props.selection;
  const surroundings = findMeant(props, meant);
  const moved = findMovedMarks(sample.pins ?? [], sample.frame);
  const picture = composeNetwork(sample.model, props.layout, { moved });
  const parts = findDrawnParts(document.querySelector(".network")!);
  attend(parts, surroundings, sample.pointedAt ? "PASSING" : "LASTING");
  attendWords(parts, picture, surroundings);
  resolveStyles(document, RULES.network, LIGHT);
  return document.outerHTML;
}

function findMeant({ model, emphasis, visibleClaims }: NetworkViewProps, meant: NetworkViewProps["selection"]) {
  const isVisible = ({ claim }: { readonly claim: string }) => visibleClaims?.has(claim) ?? true;
  if (meant) return findSurroundings(model, meant, isVisible);
  return emphasis && findEmphasized(model, emphasis, isVisible);
}

/** The timeline with its years, its lanes and its notes, which scroll apart on the page, as one. */
function drawTimeline({ sample }: Drawn<"timeline">, markup: string): string {
  const sheets = findDrawings(markup).filter(({ tag }) => tag.includes('class="timeline'));
  const tops = sheets.map((_, index) => sheets.slice(0, index).reduce((sum, { height }) => sum + height, 0));
  const height = sheets.reduce((sum, sheet) => sum + sheet.height, 0);
  const { width } = sample;
  const document = parse(
    <svg xmlns="http://www.w3.org/2000/svg" viewBox={`0 0 ${width} ${height}`} width={width} height={height}>
      <rect width={width} height={height} fill="var(--paper)" />
      <g className="timeline" fontSize={12} fontFamily="sans-serif">
        {sheets.map(({ content }, index) => (
          <g
            key={tops[index]}
            transform={`translate(0 ${tops[index]})`}
            dangerouslySetInnerHTML={{ __html: content }}
          />
        ))}
      </g>
    </svg>,
  );
  if (sample.pointedAt) markPointed(document, sample.model, sample.pointedAt);
  resolveStyles(document, RULES.timeline, LIGHT);
  return document.outerHTML;
}

interface FoundDrawing {
  readonly tag: string;
  readonly content: string;
  readonly height: number;
}

/** The drawings of a page. None has another one inside. */
function findDrawings(markup: string): readonly FoundDrawing[] {
  return [...markup.matchAll(/(<svg[^>]*>)(.*?)<\/svg>/gs)].map(([, tag = "", content = ""]) => ({
    tag,
    content,
    height: Number(/ height="([\d.]+)"/.exec(tag)?.[1] ?? 0),
  }));
}

function parse(drawing: ReactNode): Element {
  const markup = renderToStaticMarkup(drawing);
  return new DOMParser().parseFromString(markup, "image/svg+xml").documentElement as unknown as Element;
}

/** Line by line, so that a change is seen as one. */
function breakLines(markup: string, where: RegExp): string {
  return `${markup.replaceAll(where, "\n").trim()}\n`;
}
