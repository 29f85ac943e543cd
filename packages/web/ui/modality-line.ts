import type { Modality } from "@dossier/shared/model";

/**
 * How a line says how firmly its claim is asserted: solid for facts and reports, broken for what is to come, dotted for
 * rumours, thin for opinions. The dashes are in pixels of a line at its plain width.
 */
export const MODALITY_LINES: Readonly<Record<Modality, { readonly dash?: string; readonly width: number; readonly cap: "butt" | "round" }>> = {
  STATED: { width: 2, cap: "butt" },
  REPORTED: { width: 1.25, cap: "butt" },
  PLANNED: { width: 1.75, dash: "9 4", cap: "butt" },
  PREDICTED: { width: 1.75, dash: "8 3 1.5 3", cap: "butt" },
  RUMOURED: { width: 2, dash: "0.1 4.5", cap: "round" },
  OPINION: { width: 1, dash: "2 2.5", cap: "butt" },
};
