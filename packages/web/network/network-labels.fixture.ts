import type { NetworkLabels } from "./network-labels.ts";

/** The words of the network in English; for tests. */
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
  certainty: {
    SURELY: "holds on this day",
    POSSIBLY: "may hold on this day",
    UNDATED: "the source gives no date",
    NOT: "does not hold on this day",
  },
  denied: "said not to be so",
  pinned: "pinned",
  release: "Put here by hand: press the pin to let it go back",
  releaseAll: (pins) => `Let all ${pins} go back`,
  summary: ({ nodes, links, protagonist }) => {
    const middle = nodes.find((node) => node.id === protagonist) ?? nodes[0];
    const things = `${nodes.length} ${nodes.length === 1 ? "name" : "names"} and ${links.length} ${links.length === 1 ? "tie" : "ties"}`;
    return middle ? `Network around ${middle.name}: ${things}` : "An empty network";
  },
  instructions:
    "Arrow keys go to the next name in that direction, a letter to a name that begins with it, Page Up and Page Down through the ties of a name, Backspace back. Enter opens, Shift with Enter shows a name with its ties alone, Escape closes. Plus and minus zoom, 0 shows everything. Alt with an arrow moves a name, Delete lets it go back.",
  hint: "Arrow keys: next name · Page Down: its ties · Enter: open · Escape: close · + − 0: zoom",
  mark: ({ name, type, claimCount }, ties) =>
    `${name}, ${englishNetworkLabels.kind[type]}, ${claimCount} ${claimCount === 1 ? "claim" : "claims"}, ${ties} ${ties === 1 ? "tie" : "ties"}`,
  line: (link, source, target) =>
    [
      `${source} ${link.directed ? "→" : "–"} ${target}: ${link.label}`,
      englishNetworkLabels.modality[link.modality],
      ...(link.when ? [link.when] : []),
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
  legendSize: "The larger, the more and the firmer the claims",
  shown: (shown, total) => `${shown} of ${total} names shown`,
};
