import { ApolloClient, ApolloLink } from "@apollo/client";
import { layoutNetwork, type NetworkLayout } from "@dossier/shared/layout";
import { renderToString } from "react-dom/server";
import { createCache } from "../api/client.ts";
import type { DossierPageQuery } from "../api/generated/graphql.ts";
import { NETWORK_FRAMES, type FrameName } from "../dossier/frames.ts";
import { buildPageNetwork } from "../dossier/page-network.ts";
import { ExplorerApp } from "./ExplorerApp.tsx";
import { fetchPage } from "./fetch-page.ts";
import { describePage, formatHead } from "./page-head.ts";
import type { PageRequest } from "./page-request.ts";
import { formatPageState, type PageState } from "./page-state.ts";

export interface PageParts {
  readonly status: number;
  readonly lang: string;
  readonly head: string;
  readonly body: string;
  readonly state: string;
}

/** How many settled networks are kept: one for each dossier, language and shape that is much asked for. */
const LAYOUTS_KEPT = 32;

/** Draws pages whole, with their pictures, and gives what the browser needs to go on from there. */
export const renderPage = createPageRenderer();

/** A renderer with its own memory of settled networks, since settling takes the most of a page's time. */
export function createPageRenderer(): (request: PageRequest) => Promise<PageParts> {
  const layouts = new Map<string, NetworkLayout>();
  const settle = (page: DossierPageQuery, frame: FrameName) => {
    const model = buildPageNetwork(page);
    const key = JSON.stringify([frame, model]);
    const layout = layouts.get(key) ?? layoutNetwork(model, NETWORK_FRAMES[frame]);
    // The last one used is the last one forgotten.
    layouts.delete(key);
    layouts.set(key, layout);
    const [oldest] = layouts.keys();
    if (layouts.size > LAYOUTS_KEPT && oldest !== undefined) layouts.delete(oldest);
    return layout;
  };
  return (request) => drawPage(request, settle);
}

type Settle = (page: DossierPageQuery, frame: FrameName) => NetworkLayout;

async function drawPage(request: PageRequest, settle: Settle): Promise<PageParts> {
  const { path, search, lang, frame } = request;
  const cache = createCache();
  const { status, page, selected } = await fetchPage(request, cache);
  const dossier = page?.dossier ?? undefined;
  const network = page && dossier && settle(page, frame);
  const state: PageState = {
    lang,
    frame,
    cache: cache.extract(),
    ...(network && dossier && { layout: { dossier: dossier.id, lang, network } }),
  };
  const client = new ApolloClient({ cache, link: ApolloLink.empty(), ssrMode: true });
  const body = renderToString(<ExplorerApp client={client} state={state} ssrPath={path} ssrSearch={search} />);
  const head = formatHead(describePage({ request, status, dossier, selected }));
  return { status, lang, head, body, state: formatPageState(state) };
}
