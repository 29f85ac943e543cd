import type { Modality } from "@dossier/shared/model";

/** Whether something is told as having happened, rather than planned, foretold, rumoured or thought. */
export function isFact(modality: Modality): boolean {
  return modality === "STATED" || modality === "REPORTED";
}
