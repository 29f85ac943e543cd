import type { Modality } from "@dossier/shared/model";
import { MODALITY_LINES } from "./modality-line.ts";

/** A short piece of the line that the pictures draw for a modality; the word always stands beside it. */
export function LineSample({ modality }: { modality: Modality }) {
  const { dash, width, cap } = MODALITY_LINES[modality];
  return (
    <svg className="line-sample" width="30" height="8" viewBox="0 0 30 8" aria-hidden="true" data-modality={modality}>
      <line x1="1" y1="4" x2="29" y2="4" strokeWidth={width} strokeDasharray={dash} strokeLinecap={cap} />
    </svg>
  );
}
