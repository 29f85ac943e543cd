import { DOMParser } from "linkedom/worker";
import { renderToStaticMarkup } from "react-dom/server";
import { buildNetworkLabels } from "../dossier/use-network-labels.ts";
import { buildText } from "../i18n/build-text.ts";
import { buildNetworkModel } from "../network/network-model.ts";
import { bringOut } from "./bring-out.ts";
import { drawCard } from "./draw-card.tsx";
import { drawSheet } from "./draw-sheet.tsx";
import type { DrawnPicture } from "./drawn-picture.ts";
import { fetchPicture } from "./fetch-picture.ts";
import { createSettling } from "./picture-network.ts";
import type { PictureAnswer, PictureRequest } from "./picture-request.ts";
import { readPictureStyles, type PictureStyles } from "./picture-styles.ts";
import { writePicture, type PictureWords } from "./picture-words.ts";
import { resolveStyles } from "./resolve-styles.ts";

/** Draws a dossier as an SVG document that needs nothing beside it. */
export const renderPicture = createPictureRenderer();

/** A renderer with its own memory of settled networks. */
export function createPictureRenderer(): (request: PictureRequest) => Promise<PictureAnswer> {
  const settle = createSettling();
  const styles = readPictureStyles();
  return async (request) => {
    const data = await fetchPicture(request);
    if (typeof data === "string") return { status: 404, missing: data };
    const text = buildText(request.lang);
    const labels = buildNetworkLabels(text);
    const model = buildNetworkModel(data.graph, { protagonist: data.dossier.protagonist?.id });
    const words = writePicture(data, text, labels.summary(model));
    const drawn =
      request.kind === "card" ? drawCard(data, words, labels, settle) : drawSheet(data, words, labels, request, settle);
    return { status: 200, svg: finish(drawn, words, request, styles) };
  };
}

function finish(
  { width, height, content, ...drawn }: DrawnPicture,
  { title, description }: PictureWords,
  request: PictureRequest,
  { rules, tokens }: PictureStyles,
): string {
  const markup = renderToStaticMarkup(
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${width} ${height}`}
      width={request.width}
      height={request.height}
      lang={request.lang}
      role="img"
      aria-labelledby="title description"
      fontFamily="var(--sans)"
    >
      <title id="title">{title}</title>
      <desc id="description">{description}</desc>
      <rect width={width} height={height} fill="var(--paper)" />
      {content}
    </svg>,
  );
  // The explorer's own code brings things out in a document, so the picture is one.
  const document = new DOMParser().parseFromString(markup, "image/svg+xml") as unknown as Document;
  const drawing = document.documentElement;
  const sheet = drawing.querySelector(".network");
  if (sheet) bringOut(sheet, drawn);
  resolveStyles(drawing, rules, tokens[request.theme]);
  return `${drawing.outerHTML}\n`;
}
