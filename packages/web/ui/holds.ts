import type { Certainty } from "@dossier/shared/dates";

/**
 * What the page says of a claim on a day: the API's judgement, but what may hold on any day at all, because the source
 * gives no date, is told apart from what its dates make possible.
 */
export type Holds = Certainty | "UNDATED";
