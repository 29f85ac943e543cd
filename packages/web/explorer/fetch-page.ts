import type { InMemoryCache } from "@apollo/client";
import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import { print } from "graphql";
import {
  ClaimDocument,
  DossierHeadDocument,
  DossierPageDocument,
  DossiersDocument,
  StoryDocument,
  ThingDocument,
  type DossierHeadQuery,
  type DossierPageQuery,
  type SurroundingsQuery,
} from "../api/generated/graphql.ts";
import { readApiErrors, RequestError, type ApiError } from "../api/request-error.ts";
import { parseAddress, type Selection } from "@dossier/shared/address";
import type { ThingData } from "../dossier/article/ThingArticle.tsx";
import type { ClaimData } from "../dossier/panel/claim-data.ts";
import { hasText } from "../dossier/story/has-text.ts";
import { fetchAround } from "./fetch-around.ts";
import { findPage } from "./find-page.ts";
import { isInDossier } from "./is-in-dossier.ts";
import type { PageRequest } from "./page-request.ts";

export interface FetchedPage {
  readonly status: number;
  /** What the explorer shows, where the page is a dossier's. */
  readonly page?: DossierPageQuery;
  readonly dossier?: NonNullable<DossierHeadQuery["dossier"]> | NonNullable<DossierPageQuery["dossier"]>;
  /** What the address selects, or the page is about. */
  readonly selected?: Selected;
  /** What is drawn on the page of a thing. */
  readonly surroundings?: SurroundingsQuery;
}

export type Selected = { readonly thing: ThingData } | { readonly claim: ClaimData };

/** Asks for everything that the page at this address shows, and keeps the answers in the cache. */
export async function fetchPage(
  { path, search, lang, execute }: PageRequest,
  cache: InMemoryCache,
): Promise<FetchedPage> {
  const found = findPage(path);
  try {
    if (found.name === "ABOUT") return await fetchAbout(found.dossier, found.about);
    const dossiers = found.name === "DOSSIER" ? undefined : await ask(DossiersDocument, { lang });
    if (found.name === "NOWHERE") return { status: 404 };
    const [only, another] = dossiers?.dossiers.nodes ?? [];
    const dossier = found.name === "DOSSIER" ? found.dossier : another ? undefined : only?.id;
    if (dossier === undefined) return { status: 200 };
    const page = await askForDossier(dossier);
    if (!page.dossier) {
      await ask(DossiersDocument, { lang });
      return { status: 404 };
    }
    const { selection, view } = parseAddress(search, dossier);
    if (view === "story") await ask(StoryDocument, { dossier, lang, withText: hasText(page.dossier) });
    const selected = selection && (await fetchSelected(dossier, selection));
    return { status: selected || !selection ? 200 : 404, page, dossier: page.dossier, selected };
  } catch (error) {
    // The page is sent without its data, and the browser asks again.
    if (error instanceof RequestError) return { status: 500 };
    throw error;
  }

  /** The API refuses the graph of a dossier that is not there; for the page that is an answer like any other. */
  async function askForDossier(dossier: string): Promise<DossierPageQuery> {
    try {
      return await ask(DossierPageDocument, { dossier, lang });
    } catch (error) {
      if (error instanceof RequestError && error.kind === "REFUSED") {
        cache.writeQuery({ query: DossierPageDocument, variables: { dossier, lang }, data: NO_DOSSIER });
        return NO_DOSSIER;
      }
      throw error;
    }
  }

  async function fetchAbout(id: string, about: Selection): Promise<FetchedPage> {
    const { dossier } = await ask(DossierHeadDocument, { dossier: id, lang });
    if (!dossier) {
      await ask(DossiersDocument, { lang });
      return { status: 404 };
    }
    const selected = await fetchSelected(id, about);
    const missing = !selected || ("thing" in selected && !isInDossier(selected.thing, id));
    const around = await fetchAround(ask, { dossier: id, about, missing, lang });
    return missing ? { status: 404, dossier } : { status: 200, dossier, selected, ...around };
  }

  async function fetchSelected(dossier: string, { kind, id }: Selection): Promise<Selected | undefined> {
    if (kind === "entity") {
      const { entity } = await ask(ThingDocument, { id, dossier, lang });
      return entity ? { thing: entity } : undefined;
    }
    const { node } = await ask(ClaimDocument, { id, lang });
    return node && "summary" in node ? { claim: node } : undefined;
  }

  async function ask<Data, Variables extends object>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
  ): Promise<Data> {
    const { data, errors } = await execute(print(cache.transformDocument(document)), variables);
    if (errors?.length) throw readApiErrors(errors as readonly ApiError[]);
    if (!data) throw new RequestError("FAILED", "page: the API gave no answer");
    cache.writeQuery({ query: document, variables, data: data as Data });
    return data as Data;
  }
}

const NO_GRAPH = { __typename: "Graph", nodes: [], edges: [], truncated: false, totalNodes: 0, totalEdges: 0 };
const NO_TIMELINE = { __typename: "TimelineConnection", nodes: [], totalCount: 0 };
const NO_LIST = { __typename: "DossierConnection", totalCount: 0 };
const NO_DOSSIER: DossierPageQuery = { dossier: null, dossiers: NO_LIST, graph: NO_GRAPH, timeline: NO_TIMELINE };
