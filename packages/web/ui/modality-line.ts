import type { Modality } from "@dossier/shared/model";

/**
 * How a line says how firmly its claim is asserted: solid for facts and reports, broken for what is to come, dotted for
 * rumours, stippled for opinions. In pixels. The one table for the network, the timeline, their legends and the samples in
 * the text; the colour that repeats it is in the style sheets.
 */
export const MODALITY_LINES: Readonly<Record<Modality, ModalityLine>> = {
  STATED: { width: 1.3, cap: "butt" },
  REPORTED: { width: 1, cap: "butt" },
  PLANNED: { width: 1.3, dash: "9 4", cap: "butt" },
  PREDICTED: { width: 1.3, dash: "8 3 1.5 3", cap: "butt" },
  RUMOURED: { width: 1.9, dash: "0.1 4", cap: "round" },
  OPINION: { width: 1, dash: "2 2", cap: "butt" },
};

export interface ModalityLine {
  readonly width: number;
  readonly dash?: string;
  readonly cap: "butt" | "round";
}
