import type { IsoDay } from "../dates/index.ts";
import type { ClaimFilter } from "./claim-filter.ts";
import { NO_FILTER } from "./claim-filter.ts";
import type { Language } from "./languages.ts";

export const VIEWS = ["network", "timeline", "story"] as const;
export type View = (typeof VIEWS)[number];

/** What the reader has picked: a thing with a name, or a claim, by its full id. */
export interface Selection {
  readonly kind: "entity" | "claim";
  readonly id: string;
}

/** A mark that the reader has put somewhere, in thousandths of the picture's width and height. */
export interface Pin {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** What a page shows, as its address says it; public, because people share and cite addresses. */
export interface AddressState {
  /** Absent where the reader has not chosen one. */
  readonly lang: Language | undefined;
  readonly view: View;
  /** Whether the view is shown as lists of links instead of pictures. */
  readonly asList: boolean;
  /** Step of the story, counted from 1. It means something in the story alone. */
  readonly step: number | undefined;
  readonly selection: Selection | undefined;
  /** The things whose surroundings are shown, in the order in which they were opened; empty for everything, as it is while a path has both its ends. */
  readonly focus: readonly string[];
  /** The two things whose ties to each other are asked for; the second one is absent until it is chosen. */
  readonly path: readonly [from: string, to: string | undefined] | undefined;
  /** The day on which claims are judged; absent for all times at once. */
  readonly asOf: IsoDay | undefined;
  readonly filter: ClaimFilter;
  readonly pins: readonly Pin[];
}

/** What is shown where the address says nothing. */
export const PLAIN_STATE: AddressState = {
  lang: undefined,
  view: "network",
  asList: false,
  step: undefined,
  selection: undefined,
  focus: [],
  path: undefined,
  asOf: undefined,
  filter: NO_FILTER,
  pins: [],
};
