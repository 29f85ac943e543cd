import { ApolloClient, ApolloLink } from "@apollo/client";
import { parseAddress } from "@dossier/shared/address";
import { layoutNetwork, type NetworkFrame, type NetworkLayout } from "@dossier/shared/layout";
import { renderToString } from "react-dom/server";
import { createCache } from "../api/client.ts";
import type { DossierPageQuery, SurroundingsQuery } from "../api/generated/graphql.ts";
import { focusPage } from "../dossier/focus/focus-page.ts";
import { chooseSentFrame } from "../dossier/frames.ts";
import { buildPageNetwork } from "../dossier/page-network.ts";
import { buildSurroundings, SURROUNDINGS_FRAMES } from "../dossier/reading/surroundings-model.ts";
import type { NetworkModel } from "../network/network-model.ts";
import { buildAllParts } from "./all-parts.ts";
import { ExplorerApp } from "./ExplorerApp.tsx";
import { fetchPage } from "./fetch-page.ts";
import { describePage, formatHead } from "./page-head.ts";
import type { PageRequest } from "./page-request.ts";
import { formatPageState, type PageState, type SentLayout } from "./page-state.ts";

export interface PageParts {
  readonly status: number;
  readonly lang: string;
  readonly head: string;
  readonly body: string;
  readonly state: string;
}

const parts = buildAllParts();

/** How many settled networks are kept: one for each dossier, language, shape and focus that is much asked for. */
const LAYOUTS_KEPT = 256;

/**
 * Of how many things in focus the server settles the surroundings. There are too many combinations of more to keep, and
 * whoever asks for many of them would keep the server from its work: their browsers settle those.
 */
const MOST_SETTLED = 2;

/** Draws pages whole, with their pictures, and gives what the browser needs to go on from there. */
export const renderPage = createPageRenderer();

/** A renderer with its own memory of settled networks, since settling takes the most of a page's time. */
export function createPageRenderer(): (request: PageRequest) => Promise<PageParts> {
  const layouts = new Map<string, NetworkLayout>();
  const settle: Settle = (model, frame) => {
    const key = JSON.stringify([frame, model]);
    const layout = layouts.get(key) ?? layoutNetwork(model, frame);
    // The last one used is the last one forgotten.
    layouts.delete(key);
    layouts.set(key, layout);
    const [oldest] = layouts.keys();
    if (layouts.size > LAYOUTS_KEPT && oldest !== undefined) layouts.delete(oldest);
    return layout;
  };
  return (request) => drawPage(request, settle);
}

type Settle = (model: NetworkModel, frame: NetworkFrame) => NetworkLayout;

async function drawPage(request: PageRequest, settle: Settle): Promise<PageParts> {
  const { path, search, lang, frame } = request;
  const cache = createCache();
  const { status, page, dossier, selected, surroundings } = await fetchPage(request, cache);
  const layout = page ? settlePage(page) : surroundings && settleSurroundings(surroundings);
  const state: PageState = {
    lang,
    frame,
    cache: cache.extract(),
    ...(layout && { layout }),
  };
  const client = new ApolloClient({ cache, link: ApolloLink.empty(), ssrMode: true });
  const body = renderToString(
    <ExplorerApp client={client} parts={parts} state={state} ssrPath={path} ssrSearch={search} />,
  );
  const head = formatHead(describePage({ request, status, dossier, selected }));
  return { status, lang, head, body, state: formatPageState(state) };

  function settlePage(data: DossierPageQuery): SentLayout | undefined {
    if (!data.dossier) return undefined;
    const { id } = data.dossier;
    const address = parseAddress(search, id);
    const focused = focusPage(data, address);
    if (focused.things.length > MOST_SETTLED) return undefined;
    const model = buildPageNetwork(focused.data);
    return { dossier: id, lang, network: settle(model, chooseSentFrame(frame, address.view)) };
  }

  function settleSurroundings(data: SurroundingsQuery): SentLayout | undefined {
    if (!dossier || !selected || !("thing" in selected)) return undefined;
    const { id } = selected.thing;
    const model = buildSurroundings(data, id, frame);
    // What is tied to nothing has no picture.
    if (model.links.length === 0) return undefined;
    return { dossier: dossier.id, about: id, lang, network: settle(model, SURROUNDINGS_FRAMES[frame]) };
  }
}
