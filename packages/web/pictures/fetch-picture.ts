import type { Selection } from "@dossier/shared/address";
import { parseAddress } from "@dossier/shared/address";
import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import { print } from "graphql";
import {
  PictureClaimDocument,
  PictureDocument,
  PictureThingDocument,
  type PictureClaimQuery,
  type PictureQuery,
  type PictureThingQuery,
} from "../api/generated/graphql.ts";
import { readApiErrors, RequestError, type ApiError } from "../api/request-error.ts";
import type { PictureRequest } from "./picture-request.ts";

export type PictureDossier = NonNullable<PictureQuery["dossier"]>;
export type PictureThing = NonNullable<PictureThingQuery["entity"]>;
export type PictureClaim = Extract<NonNullable<PictureClaimQuery["node"]>, { summary: string }>;

/** What a picture shows. */
export interface PictureData {
  readonly dossier: PictureDossier;
  readonly graph: PictureQuery["graph"];
  readonly selection?: Selection;
  readonly thing?: PictureThing;
  readonly claim?: PictureClaim;
}

/** Asks for everything that a picture shows; says what of it is not there. */
export async function fetchPicture(request: PictureRequest): Promise<PictureData | "dossier" | "select"> {
  const { dossier: id, lang, select, execute } = request;
  const page = await askForDossier();
  if (!page?.dossier) return "dossier";
  const { dossier, graph } = page;
  const selection = select && parseAddress(`?${new URLSearchParams({ select })}`, id).selection;
  if (!selection) return select ? "select" : { dossier, graph };
  if (selection.kind === "entity") {
    const { entity: thing } = await ask(PictureThingDocument, { id: selection.id, lang });
    return thing ? { dossier, graph, selection, thing } : "select";
  }
  const { node: claim } = await ask(PictureClaimDocument, { id: selection.id, lang });
  return claim && "summary" in claim ? { dossier, graph, selection, claim } : "select";

  /** The API refuses the graph of a dossier that is not there. */
  async function askForDossier(): Promise<PictureQuery | undefined> {
    try {
      return await ask(PictureDocument, { dossier: id, lang });
    } catch (error) {
      if (error instanceof RequestError && error.kind === "REFUSED") return undefined;
      throw error;
    }
  }

  async function ask<Data, Variables extends Record<string, unknown>>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
  ): Promise<Data> {
    const { data, errors } = await execute(print(document), variables);
    if (errors?.length) throw readApiErrors(errors as readonly ApiError[]);
    if (!data) throw new RequestError("FAILED", "picture: the API gave no answer");
    return data as Data;
  }
}
