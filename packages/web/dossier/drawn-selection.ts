import type { Modality } from "@dossier/shared/model";
import type { DossierPageQuery } from "../api/generated/graphql.ts";
import type { Selection } from "./address-state.ts";

/**
 * What is selected, as far as the pictures have it: nothing should step back in them for the sake of what the dossier does
 * not have, or of a claim that the reader has chosen not to see.
 */
export function findDrawnSelection(
  selection: Selection | null | undefined,
  { dossier, graph }: Pick<DossierPageQuery, "dossier" | "graph">,
  only: readonly Modality[],
): Selection | null {
  if (!selection) return null;
  if (selection.kind === "entity") return graph.nodes.some(({ id }) => id === selection.id) ? selection : null;
  const claim = dossier?.claims.nodes.find(({ id }) => id === selection.id);
  return claim && isChosen(claim.modality, only) ? selection : null;
}

/** Whether claims this firm are shown. None chosen is all chosen. */
export function isChosen(modality: Modality, only: readonly Modality[]): boolean {
  return only.length === 0 || only.includes(modality);
}
