import type { Holds } from "../../ui/holds.ts";

/** From the firmest on; what has no date stands beside them. */
export const CERTAINTIES: readonly Holds[] = ["SURELY", "POSSIBLY", "NOT", "UNDATED"];
