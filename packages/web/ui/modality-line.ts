import type { Modality } from "@dossier/shared/model";

/**
 * How a line says how firmly its claim is asserted: solid for facts and reports, broken for what is to come, dotted for
 * rumours, thin for opinions. In pixels, as the pictures draw it.
 */
export const MODALITY_LINES: Readonly<Record<Modality, ModalityLine>> = {
  STATED: { width: 1.75, cap: "butt" },
  REPORTED: { width: 1.1, cap: "butt" },
  PLANNED: { width: 1.5, dash: "9 4", cap: "butt" },
  PREDICTED: { width: 1.5, dash: "8 3 1.5 3", cap: "butt" },
  RUMOURED: { width: 2, dash: "0.1 4", cap: "round" },
  OPINION: { width: 0.7, cap: "butt" },
};

export interface ModalityLine {
  readonly width: number;
  readonly dash?: string;
  readonly cap: "butt" | "round";
}
