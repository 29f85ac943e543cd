import { composeNetwork, wrapText, type NetworkFrame } from "@dossier/shared/layout";
import type { NetworkLabels } from "../network/network-labels.ts";
import { buildNetworkModel } from "../network/network-model.ts";
import type { DrawnPicture } from "./drawn-picture.ts";
import type { PictureData } from "./fetch-picture.ts";
import { LEGEND_LINE, layOutLegend, PictureLegend } from "./PictureLegend.tsx";
import { findPictureSelection, type SettleNetwork } from "./picture-network.ts";
import { PictureNetwork } from "./PictureNetwork.tsx";
import { PictureText } from "./PictureText.tsx";
import type { PictureWords } from "./picture-words.ts";
import { chooseReadableGraph } from "./readable-graph.ts";

const EDGE = 24;
const TITLE = 22;
const NOTE = 14;
const SMALL = 12;
/** Narrower than this, the foot has two lines. */
const WIDE = 560;

/** The network as a sheet of its own: its heading above, its legend and where it comes from below. */
export function drawSheet(
  data: PictureData,
  words: PictureWords,
  labels: NetworkLabels,
  asked: NetworkFrame,
  settle: SettleNetwork,
): DrawnPicture {
  // On a very large sheet everything is drawn larger, or its names could not be read from where one sees the whole.
  const enlarged = Math.max(1, Math.sqrt((asked.width * asked.height) / LARGEST));
  const width = Math.round(asked.width / enlarged);
  const height = Math.round(asked.height / enlarged);
  const inner = width - EDGE * 2;
  const title = wrapText(words.title, TITLE, inner, 2, true);
  const above = words.kicker ? wrapText(words.kicker, NOTE, inner, 1) : [];
  const said = [...(words.modality ? [labels.modality[words.modality]] : []), words.note].filter(Boolean).join(" · ");
  const note = said ? wrapText(said, NOTE, inner, 1) : [];
  const titleTop = EDGE + above.length * NOTE * 1.5;
  const noteTop = titleTop + title.length * TITLE * 1.25;
  const networkTop = Math.round(noteTop + note.length * NOTE * 1.5 + 4);

  const build = (graph: PictureData["graph"]) =>
    buildNetworkModel(graph, { protagonist: data.dossier.protagonist?.id });
  const explained = layOutLegend(build(data.graph), labels, inner);
  const explaining = (explained.at(-1)?.y ?? 0) + LEGEND_LINE;
  // A small sheet is for the network; its lines then have to speak for themselves.
  const isExplained = explaining < height * LEGEND_SHARE;
  const footHeight = width < WIDE ? 56 : 40;
  const legendTop = height - footHeight - (isExplained ? explaining : 0);
  const frame = { width: width - EDGE, height: Math.max(LEAST, legendTop - networkTop) };
  const most = Math.max(FEWEST, Math.floor((frame.width * frame.height) / ROOM));
  const model = build(chooseReadableGraph(data, most));
  const network = composeNetwork(model, settle(model, frame));
  const selection = findPictureSelection(data, model);
  const shown = model.total === undefined ? [] : [labels.shown(model.nodes.length, model.total)];
  const legend = isExplained ? layOutLegend(model, labels, inner) : [];
  const foot = wrapText(
    [words.source, words.maker, ...shown].filter(Boolean).join(" · "),
    SMALL,
    inner,
    width < WIDE ? 2 : 1,
  );
  const content = (
    <>
      <PictureText lines={above} x={EDGE} y={EDGE + NOTE} size={NOTE} colour="var(--ink-soft)" />
      <PictureText lines={title} x={EDGE} y={titleTop + TITLE * 0.95} size={TITLE} leading={1.25} strong />
      <PictureText lines={note} x={EDGE} y={noteTop + NOTE * 1.1} size={NOTE} colour="var(--ink-soft)" />
      <PictureNetwork picture={network} labels={labels} selection={selection} x={EDGE / 2} y={networkTop} scale={1} />
      <PictureLegend items={legend} x={EDGE} y={legendTop + LEGEND_LINE / 2} />
      <path d={`M${EDGE} ${height - footHeight + 6}H${width - EDGE}`} stroke="var(--hairline)" />
      <PictureText
        lines={foot}
        x={EDGE}
        y={height - footHeight + 26}
        size={SMALL}
        leading={1.35}
        colour="var(--ink-soft)"
      />
    </>
  );
  return { width, height, content, model, network, selection };
}

/** Square pixels. */
const LARGEST = 1_200_000;
/** Even on the smallest sheet something is drawn. */
const LEAST = 120;
const FEWEST = 5;
/** Square pixels that a mark with its name needs. */
const ROOM = 8000;
/** How much of the height the legend may take. */
const LEGEND_SHARE = 0.16;
