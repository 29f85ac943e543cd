import type { Modality } from "@dossier/shared/model";

/** The line of each modality, as in the network: solid, long dashes, dash and dot, dots, thin. */
export function dashOf(modality: Modality): string | undefined {
  return DASHES[modality];
}

/** Whether something is told as having happened, rather than planned, foretold, rumoured or thought. */
export function isFact(modality: Modality): boolean {
  return modality === "STATED" || modality === "REPORTED";
}

const DASHES: Readonly<Record<Modality, string | undefined>> = {
  STATED: undefined,
  REPORTED: undefined,
  PLANNED: "7 3",
  PREDICTED: "7 2.5 1.5 2.5",
  RUMOURED: "1.5 2.5",
  OPINION: undefined,
};
