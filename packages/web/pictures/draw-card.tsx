import { composeNetwork, wrapText } from "@dossier/shared/layout";
import type { NetworkLabels } from "../network/network-labels.ts";
import { buildNetworkModel } from "../network/network-model.ts";
import { CardClaims } from "./CardClaims.tsx";
import { CardModality } from "./CardModality.tsx";
import type { DrawnPicture } from "./drawn-picture.ts";
import type { PictureData } from "./fetch-picture.ts";
import { findPictureSelection, type SettleNetwork } from "./picture-network.ts";
import { PictureFoot } from "./PictureFoot.tsx";
import { PictureNetwork } from "./PictureNetwork.tsx";
import { PictureText } from "./PictureText.tsx";
import { chooseReadableGraph } from "./readable-graph.ts";
import type { PictureWords } from "./picture-words.ts";

/** What services that show links ask for. */
const CARD = { width: 1200, height: 630 };
const EDGE = 56;
/** Width of the words at the left. */
const COLUMN = 424;
/** The network is laid out small and drawn large: cards are mostly seen at a third of their size. */
const SCALE = 1.75;
const NETWORK = { x: 524, y: 26, width: 652, height: 584 };
const MOST_NAMES = 14;
const SMALL = 23;

/** A card for a link: what it is about in large letters, and beside it the network, as far as it can be read so small. */
export function drawCard(
  data: PictureData,
  words: PictureWords,
  labels: NetworkLabels,
  settle: SettleNetwork,
): DrawnPicture {
  const model = buildNetworkModel(chooseReadableGraph(data, MOST_NAMES), { protagonist: data.dossier.protagonist?.id });
  const frame = { width: Math.round(NETWORK.width / SCALE), height: Math.round(NETWORK.height / SCALE) };
  const network = composeNetwork(model, settle(model, frame));
  const selection = findPictureSelection(data, model);
  const title = fitTitle(words.title);
  const below = TITLE_TOP + title.lines.length * title.size * LEADING + 20;
  const content = (
    <>
      <rect width={CARD.width} height={10} fill="var(--accent)" />
      <PictureText
        lines={wrapText(words.kicker, SMALL, COLUMN, 1, true)}
        x={EDGE}
        y={84}
        size={SMALL}
        colour="var(--accent)"
        strong
      />
      <PictureText
        lines={title.lines}
        x={EDGE}
        y={TITLE_TOP + title.size * 0.9}
        size={title.size}
        leading={LEADING}
        strong
      />
      {words.modality && (
        <CardModality
          modality={words.modality}
          word={labels.modality[words.modality]}
          x={EDGE}
          y={below + 16}
          size={SMALL}
        />
      )}
      <PictureText
        lines={words.note ? wrapText(words.note, SMALL, COLUMN, words.modality ? 2 : 4) : []}
        x={EDGE}
        y={below + (words.modality ? 56 : 22)}
        size={SMALL}
        leading={1.4}
        colour="var(--ink-soft)"
      />
      {!data.selection && (
        <CardClaims stats={data.dossier.stats} labels={labels} x={EDGE} y={below + 16} width={COLUMN} />
      )}
      <PictureFoot
        name={words.maker}
        source={words.source ? wrapText(words.source, 19, COLUMN, 2) : []}
        x={EDGE}
        y={590}
        size={19}
      />
      <PictureNetwork
        picture={network}
        labels={labels}
        selection={selection}
        x={NETWORK.x}
        y={NETWORK.y}
        scale={SCALE}
      />
    </>
  );
  return { ...CARD, content, model, network, selection };
}

const TITLE_TOP = 112;
const LEADING = 1.18;
const TITLE_SIZES = [68, 60, 52, 46, 40, 35, 30];
/** How high a title may be. */
const TITLE_ROOM = 285;
/** Large bold letters come out a little wider than they are estimated. */
const SAFE = 0.94;

interface FittedTitle {
  readonly size: number;
  readonly lines: readonly string[];
}

/** The title in the largest letters in which the whole of it has room, one step smaller where that saves a line. */
function fitTitle(title: string): FittedTitle {
  const tries = TITLE_SIZES.map((size) => {
    const most = Math.max(1, Math.floor(TITLE_ROOM / (size * LEADING)));
    return { size, lines: balance(title, size, most) };
  });
  const fitting = tries.filter(({ lines }) => !isCut(lines));
  const [largest = tries.at(-1)!, next] = fitting;
  return next && next.lines.length < largest.lines.length ? next : largest;
}

/** As few lines as may be, and these about equally long. */
function balance(title: string, size: number, most: number): readonly string[] {
  const wrap = (share: number) => wrapText(title, size, COLUMN * SAFE * share, most, true);
  const full = wrap(1);
  return SHARES.map(wrap).find((lines) => lines.length === full.length && !isCut(lines)) ?? full;
}

const SHARES = [0.6, 0.66, 0.72, 0.78, 0.84, 0.9, 0.95];

function isCut(lines: readonly string[]): boolean {
  return lines.some((line) => line.endsWith("…"));
}
