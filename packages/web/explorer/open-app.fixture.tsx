import { ApolloClient, ApolloLink, type NormalizedCacheObject } from "@apollo/client";
import { NO_FILTER, parseAddress } from "@dossier/shared/address";
import { layoutNetwork } from "@dossier/shared/layout";
import { Observable } from "rxjs";
import { render } from "vitest-browser-react";
import { createCache } from "../api/client.ts";
import { DossierPageDocument } from "../api/generated/graphql.ts";
import { focusPage } from "../dossier/focus/focus-page.ts";
import { NETWORK_FRAMES } from "../dossier/frames.ts";
import { buildPageNetwork } from "../dossier/page-network.ts";
import answers from "./__snapshots__/page-answers.json" with { type: "json" };
import { buildAllParts } from "./all-parts.ts";
import { ExplorerApp } from "./ExplorerApp.tsx";
import type { PageState } from "./page-state.ts";

export const DOSSIER = "tavask-leaves-ondara";
export const PATH = `/d/${DOSSIER}`;

interface Asked {
  readonly name: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What is answered to an operation, if anything. */
type Answer = (asked: Asked) => object | undefined;

/**
 * Opens the page of the small dossier at an address, with the answers and the layout that a server would have sent along;
 * what is asked for beyond that and not answered fails.
 */
export async function openApp(search: string, answer: Answer = () => undefined, held: object = answers.thing) {
  history.replaceState(null, "", PATH + search);
  const link = new ApolloLink(({ operationName, variables }) => {
    const data = answer({ name: operationName ?? "", variables });
    return new Observable((observer) => {
      if (!data) return observer.error(new TypeError("Failed to fetch"));
      observer.next({ data });
      observer.complete();
    });
  });
  const cache = createCache().restore(held as NormalizedCacheObject);
  const client = new ApolloClient({ cache, link });
  const frame = innerWidth < 760 ? "tall" : "wide";
  const sent = client.readQuery({ query: DossierPageDocument, variables: { dossier: DOSSIER, lang: "en" } })!;
  const { focus } = parseAddress(search, DOSSIER);
  const focused = focusPage(sent, { focus, filter: NO_FILTER }).data;
  const network = layoutNetwork(buildPageNetwork(focused), NETWORK_FRAMES[frame]);
  const state: PageState = { lang: "en", frame, cache: {}, layout: { dossier: DOSSIER, lang: "en", network } };
  return { sent, screen: await render(<ExplorerApp client={client} parts={buildAllParts()} state={state} />) };
}
