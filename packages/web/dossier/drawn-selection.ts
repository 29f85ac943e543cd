import type { DossierPageQuery } from "../api/generated/graphql.ts";
import type { Selection } from "@dossier/shared/address";
import { isShown, type Shown } from "./shown/shown.ts";

/**
 * What is selected, as far as the pictures have it: nothing should step back in them for the sake of what the dossier does
 * not have, or of a claim that the reader has chosen not to see.
 */
export function findDrawnSelection(
  selection: Selection | null | undefined,
  { dossier, graph }: Pick<DossierPageQuery, "dossier" | "graph">,
  shown: Shown,
): Selection | null {
  if (!selection) return null;
  if (selection.kind === "entity") return graph.nodes.some(({ id }) => id === selection.id) ? selection : null;
  const known = dossier?.claims.nodes.some(({ id }) => id === selection.id);
  return known && isShown(shown, selection.id) ? selection : null;
}
