import type { Certainty, JudgedTime } from "@dossier/shared/dates";
import type { Holds } from "../../ui/holds.ts";

/** Tells what is possible on every day, since nothing dates it, apart from what is possible on this one. */
export function tellUndated(certainty: Certainty, time: JudgedTime | null | undefined): Holds {
  return certainty === "POSSIBLY" && !time?.start && !time?.end ? "UNDATED" : certainty;
}
