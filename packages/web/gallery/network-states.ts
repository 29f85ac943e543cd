import { buildAnswer } from "../network/network-answer.fixture.ts";
import { buildNetworkModel, type GraphAnswer, type NetworkModel } from "../network/network-model.ts";
import type { GalleryGroup, GalleryState } from "./gallery-state.ts";
import type { NetworkSample } from "./network-sample.ts";

const FRAME = { width: 560, height: 400 };
const whole = buildNetworkModel(buildAnswer(), { protagonist: "ada" });
const claims = new Set(whole.links.map(({ claim }) => claim));
const stated = new Set(whole.links.filter(({ modality }) => modality === "STATED").map(({ claim }) => claim));

const CERTAINTIES = ["SURELY", "POSSIBLY", "UNDATED", "NOT"] as const;
/** A day on which every fourth claim and thing holds surely, possibly, at no time that is told, and not. */
const someDay = {
  claims: new Map([...claims].map((id, index) => [id, CERTAINTIES[index % 4]!])),
  things: new Map(whole.nodes.map(({ id }, index) => [id, CERTAINTIES[(index + 1) % 4]!])),
};

/** The network in each of its states. */
export const networkStates: GalleryGroup = {
  id: "network",
  title: "Network",
  states: [
    state("network-whole", "Everything that is drawn otherwise, once: six kinds, six firmnesses, two verdicts."),
    state("network-denied", "What the source says is not so, and a tie without a direction.", { model: deny(whole) }),
    state("network-thing-selected", "Babbage is selected: he and his ties come out, with their words.", {
      selection: { kind: "entity", id: "babbage" },
    }),
    state("network-claim-selected", "One claim is selected: its line, its words and both ends.", {
      selection: { kind: "claim", id: "d/bet" },
    }),
    state("network-claim-without-line", "A claim that is no tie is selected: the things that it is about.", {
      selection: { kind: "claim", id: "d/untied", things: ["ada", "london"] },
    }),
    state("network-thing-pointed-at", "The pointer is on the engine: as selected, but passing.", {
      pointedAt: { kind: "entity", id: "engine" },
    }),
    state("network-claim-pointed-at", "The pointer is on one line.", { pointedAt: { kind: "claim", id: "d/first" } }),
    state("network-pointed-beside-selection", "Babbage is selected, and the pointer is on London.", {
      selection: { kind: "entity", id: "babbage" },
      pointedAt: { kind: "entity", id: "london" },
    }),
    state("network-filtered", "Only what is stated: nothing has moved, what has no tie left is a shadow.", {
      visibleClaims: stated,
    }),
    state("network-filtered-to-nothing", "No claim passes the filter.", { visibleClaims: new Set() }),
    state("network-as-of", "A day is looked at: what surely, possibly and not yet holds, and what has no date.", {
      certainty: someDay,
    }),
    state("network-as-of-selected", "The same day, with Ada selected.", {
      selection: { kind: "entity", id: "ada" },
      certainty: someDay,
    }),
    state("network-focus", "The programming topic with its ties alone, in the middle.", {
      model: focusOn("programming"),
    }),
    state("network-path", "How Ada is tied to the society: the chain is brought out, its two ends most.", {
      emphasis: {
        claims: new Set(["d/met", "d/member"]),
        things: new Set(),
        lines: new Set(["met-0", "member-0"]),
        centre: new Set(["ada", "society"]),
      },
    }),
    state("network-story-step", "A step of the story: what was told so far, and what is told now.", {
      visibleClaims: new Set(["d/born", "d/met", "d/engine", "d/notes"]),
      mentioned: new Set(["programming"]),
      emphasis: { claims: new Set(["d/notes"]), things: new Set(["ada", "engine"]) },
    }),
    state("network-pinned", "London was put into the corner by hand.", { pins: [{ id: "london", x: 80, y: 90 }] }),
    state("network-truncated", "120 of 300 things are drawn, and it says so.", {
      model: buildNetworkModel(writeLargeAnswer(120, 300), { protagonist: "thing-0" }),
      frame: { width: 1060, height: 560 },
    }),
    state("network-phone", "The upright frame of a phone.", { frame: { width: 390, height: 530 } }),
    state("network-small", "The least width that is asked for: 320 pixels.", {
      frame: { width: 320, height: 420 },
      selection: { kind: "entity", id: "ada" },
    }),
    state("network-alone", "One thing without any tie.", {
      model: { nodes: whole.nodes.slice(0, 1), links: [] },
      frame: { width: 390, height: 200 },
    }),
    state("network-empty", "Nothing to draw.", {
      model: { nodes: [], links: [] },
      frame: { width: 390, height: 200 },
    }),
  ],
};

function state(name: string, note: string, sample: Partial<NetworkSample> = {}): GalleryState {
  return { name, note, drawing: { kind: "network", sample: { model: whole, frame: FRAME, ...sample } } };
}

function deny(model: NetworkModel): NetworkModel {
  return {
    ...model,
    links: model.links.map((link) => {
      if (link.claim === "d/met") return { ...link, directed: false };
      return link.claim === "d/member" ? { ...link, polarity: "DENIED", signed: true } : link;
    }),
  };
}

/** A thing with what it is tied to, as a focus shows it. */
function focusOn(id: string): NetworkModel {
  const { nodes, edges } = buildAnswer();
  const near = new Set(edges.flatMap(({ source, target }) => ([source, target].includes(id) ? [source, target] : [])));
  const answer = {
    nodes: nodes.filter((node) => near.has(node.id)),
    edges: edges.filter(({ source, target }) => near.has(source) && near.has(target)),
  };
  return buildNetworkModel(answer, { protagonist: id });
}

function withId(claim: GraphAnswer["edges"][number]["claim"], index: number): typeof claim {
  return { ...claim, id: `d/tie-${index}` };
}

/** So many things of all kinds, a few of them with many ties, of an answer that has been cut. */
function writeLargeAnswer(count: number, totalNodes: number): GraphAnswer {
  const { nodes, edges } = buildAnswer();
  const ids = Array.from({ length: count }, (_, index) => index);
  return {
    totalNodes,
    nodes: ids.map((index) => {
      const { entity } = nodes[index % nodes.length]!;
      const id = `thing-${index}`;
      const name = `${entity.name} ${index}`;
      return { id, importance: 1 / (1 + index), claimCount: 1 + (index % 5), entity: { ...entity, id, name } };
    }),
    edges: ids.slice(1).map((index) => {
      const { claim, label, directed, certainty } = edges[index % edges.length]!;
      // Each is tied to one that matters about four times as much, so that there are middles with much around them.
      const target = `thing-${Math.floor((index - 1) / 4)}`;
      const ends = { source: `thing-${index}`, target };
      return Object.assign(ends, { id: `tie-${index}`, label, directed, certainty, claim: withId(claim, index) });
    }),
  };
}
