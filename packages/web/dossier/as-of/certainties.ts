import type { Certainty } from "@dossier/shared/dates";

/** From the firmest on. */
export const CERTAINTIES: readonly Certainty[] = ["SURELY", "POSSIBLY", "NOT"];
