import type { InMemoryCache } from "@apollo/client";
import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import { print } from "graphql";
import {
  ClaimDocument,
  DossierPageDocument,
  DossiersDocument,
  ThingDocument,
  type DossierPageQuery,
} from "../api/generated/graphql.ts";
import { readApiErrors, RequestError, type ApiError } from "../api/request-error.ts";
import { parseAddress } from "@dossier/shared/address";
import type { ClaimData } from "../dossier/panel/claim-data.ts";
import { findPage } from "./find-page.ts";
import type { ThingData } from "./json-ld.ts";
import type { PageRequest } from "./page-request.ts";

export interface FetchedPage {
  readonly status: number;
  readonly page?: DossierPageQuery;
  /** What the address selects. */
  readonly selected?: Selected;
}

export type Selected = { readonly thing: ThingData } | { readonly claim: ClaimData };

/** Asks for everything that the page at this address shows, and keeps the answers in the cache. */
export async function fetchPage(
  { path, search, lang, execute }: PageRequest,
  cache: InMemoryCache,
): Promise<FetchedPage> {
  const found = findPage(path);
  try {
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
    const selected = await fetchSelected(dossier);
    return { status: selected || !asksForSomething(dossier) ? 200 : 404, page, selected };
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

  function asksForSomething(dossier: string): boolean {
    return parseAddress(search, dossier).selection !== undefined;
  }

  async function fetchSelected(dossier: string): Promise<Selected | undefined> {
    const { selection } = parseAddress(search, dossier);
    if (selection?.kind === "entity") {
      const { entity } = await ask(ThingDocument, { id: selection.id, dossier, lang });
      return entity ? { thing: entity } : undefined;
    }
    if (selection?.kind === "claim") {
      const { node } = await ask(ClaimDocument, { id: selection.id, lang });
      return node && "summary" in node ? { claim: node } : undefined;
    }
    return undefined;
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
