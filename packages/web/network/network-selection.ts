/** What is looked at or picked in the network: a thing by its id, or a claim by its full id. */
export interface NetworkSelection {
  readonly kind: "entity" | "claim";
  readonly id: string;
  /** The things that a claim is about, for one that is no tie and so has no line. */
  readonly things?: readonly string[];
}
