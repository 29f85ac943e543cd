import type { EntityType, Modality, Verdict } from "@dossier/shared/model";
import type { Certainty, NetworkLink, NetworkModel, NetworkNode } from "./network-model.ts";

/** Every text that the network needs, so that a reader's language can supply it. */
export interface NetworkLabels {
  readonly kind: Readonly<Record<EntityType, string>>;
  readonly modality: Readonly<Record<Modality, string>>;
  readonly verdict: Readonly<Record<Verdict, string>>;
  readonly certainty: Readonly<Record<Certainty, string>>;
  readonly denied: string;
  readonly pinned: string;
  /** The name of the whole picture: who is in the middle, how many things and ties. */
  readonly summary: (model: NetworkModel) => string;
  /** How to get about with the keyboard; read out with the picture. */
  readonly instructions: string;
  /** A mark in words: name, kind, number of claims. */
  readonly mark: (node: NetworkNode) => string;
  /** A line in words: from whom, to whom, what, how firmly. */
  readonly line: (link: NetworkLink, source: string, target: string) => string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly fit: string;
  readonly controls: string;
  readonly legend: string;
  readonly legendThings: string;
  readonly legendClaims: string;
  /** In the legend: a mark on a line whose claim a review disputes or finds false. */
  readonly legendReviewed: string;
  /** In the legend: a faded line, which may or may not hold on the day. */
  readonly legendSize: string;
}

/** The texts in English. */
export const englishNetworkLabels: NetworkLabels = {
  kind: {
    Person: "person",
    Organization: "organization",
    Work: "work",
    Topic: "topic",
    Award: "award",
    Place: "place",
  },
  modality: {
    STATED: "stated",
    REPORTED: "reported",
    PLANNED: "planned",
    PREDICTED: "predicted",
    RUMOURED: "rumoured",
    OPINION: "opinion",
  },
  verdict: {
    SUPPORTED: "a review supports it",
    DISPUTED: "disputed by a review",
    FALSE: "a review finds it false",
    UNVERIFIED: "a review could not verify it",
  },
  certainty: { SURELY: "holds on this day", POSSIBLY: "may hold on this day", NOT: "does not hold on this day" },
  denied: "said not to be so",
  pinned: "pinned",
  summary: ({ nodes, links, protagonist }) => {
    const middle = nodes.find((node) => node.id === protagonist) ?? nodes[0];
    const things = `${nodes.length} ${nodes.length === 1 ? "name" : "names"} and ${links.length} ${links.length === 1 ? "tie" : "ties"}`;
    return middle ? `Network around ${middle.name}: ${things}` : "An empty network";
  },
  instructions:
    "Arrow keys go to the next name in that direction, a letter to a name that begins with it, Page Up and Page Down through the ties of a name, Backspace back. Enter opens, Escape closes. Plus and minus zoom, 0 shows everything. Alt with an arrow moves a name, Delete lets it go back.",
  mark: ({ name, type, claimCount }) =>
    `${name}, ${englishNetworkLabels.kind[type]}, ${claimCount} ${claimCount === 1 ? "claim" : "claims"}`,
  line: (link, source, target) =>
    [
      `${source} ${link.directed ? "→" : "–"} ${target}: ${link.label}`,
      englishNetworkLabels.modality[link.modality],
      ...(link.polarity === "DENIED" ? [englishNetworkLabels.denied] : []),
      ...(link.certainty === "SURELY" ? [] : [englishNetworkLabels.certainty[link.certainty]]),
      ...(link.verdict ? [englishNetworkLabels.verdict[link.verdict]] : []),
    ].join(", "),
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  fit: "Show everything",
  controls: "Size of the network",
  legend: "How to read it",
  legendThings: "What is drawn",
  legendClaims: "How firmly it is claimed",
  legendReviewed: "disputed or found false by a review",
  legendSize: "The larger, the more and the firmer the claims",
};
