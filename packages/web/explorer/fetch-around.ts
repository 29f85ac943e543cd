import type { Language, Selection } from "@dossier/shared/address";
import {
  ClaimOrderDocument,
  ClaimSummariesDocument,
  SearchDocument,
  SurroundingsDocument,
  type SurroundingsQuery,
} from "../api/generated/graphql.ts";
import type { Ask } from "./ask.ts";
import { findBeside, listBeside } from "./claim-order.ts";
import { readAsWords } from "./read-as-words.ts";

interface AroundOptions {
  readonly dossier: string;
  readonly about: Selection;
  /** Whether the dossier does not have what the page is about. */
  readonly missing: boolean;
  readonly lang: Language;
}

/** Asks for what stands on a page beside what it is about: neighbours, the claims before and after, what is called alike. */
export async function fetchAround(
  ask: Ask,
  { dossier, about: { kind, id }, missing, lang }: AroundOptions,
): Promise<{ readonly surroundings?: SurroundingsQuery }> {
  if (missing) {
    const name = kind === "claim" ? id.slice(dossier.length + 1) : id;
    await ask(SearchDocument, { query: readAsWords(name), dossier, lang });
    return {};
  }
  if (kind === "entity") return { surroundings: await ask(SurroundingsDocument, { id, dossier, lang }) };
  const ids = listBeside(findBeside(await ask(ClaimOrderDocument, { dossier }), id));
  if (ids.length > 0) await ask(ClaimSummariesDocument, { ids, lang });
  return {};
}
