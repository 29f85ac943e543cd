import { expect, test } from "vitest";
import { labelItem } from "./describe-item.ts";
import { englishTimelineLabels as labels } from "./timeline-labels.fixture.ts";
import { OTHERS_LANE, buildTimelineModel } from "./timeline-model.ts";
import { buildTimelineAnswer } from "./timeline-answer.fixture.ts";

const answer = buildTimelineAnswer();
const model = buildTimelineModel(answer, {
  protagonist: "ada",
  publication: { day: "2025-11-20", label: "20 Nov 2025" },
});
const importanceOf = (id: string) => model.items.find((item) => item.id === id)!.importance;
const labelOf = (id: string) => model.items.find((item) => item.id === id)?.label;

test("the protagonist's lane is first, then those with the most in them, and the last is for all the others", () => {
  expect(model.lanes.map(({ id }) => id)).toEqual(["ada", "mill", OTHERS_LANE]);
  expect(model.lanes[0]).toMatchObject({ name: "Ada Lovelace", type: "Person", protagonist: true });
});

test("without a named protagonist it is the one with the most in its lane", () => {
  expect(buildTimelineModel(answer).lanes[0]).toMatchObject({ id: "ada", protagonist: true });
});

test("in the lane of the others each item names whom it is about, and what is shown above is not repeated", () => {
  const others = model.items.filter(({ lane }) => lane === OTHERS_LANE);
  expect(others.map((item) => labelItem(item, labels))).toEqual(["Charles Babbage: recruited Ada Lovelace"]);
});

test("a label says the other end: where a post was, what was created", () => {
  expect(labelOf("post@ada")).toBe("Chief scientist · Mill & Co");
  expect(labelOf("built@ada")).toBe("created Analytical Engine");
  expect(labelOf("medal@ada")).toBe("Lyon Medal");
});

test("what a lane above tells already counts half", () => {
  const [first, again] = ["speech@ada", "speech@mill"].map((id) => model.items.find((item) => item.id === id));
  expect(again!.importance).toBe(first!.importance / 2);
});

test("beyond the limit lanes are folded, and named lanes are taken as they are named", () => {
  expect(buildTimelineModel(answer, { protagonist: "ada", laneLimit: 2 }).lanes.map(({ id }) => id)).toEqual([
    "ada",
    OTHERS_LANE,
  ]);
  expect(buildTimelineModel(answer, { lanes: ["babbage", "ada"] }).lanes.map(({ id }) => id)).toEqual([
    "babbage",
    "ada",
  ]);
});

test("no claim is lost: each is in some lane", () => {
  const claims = new Set(answer.timeline.nodes.map(({ claim }) => claim.id));
  expect(new Set(model.items.map(({ claim }) => claim))).toEqual(claims);
});

test("a doubt that a review found is kept, support needs no mark", () => {
  expect(model.items.find(({ id }) => id === "medal@ada")?.doubt).toBe("DISPUTED");
  expect(model.items.find(({ id }) => id === "post@ada")?.doubt).toBeUndefined();
});

test("a name that is called as the lane of all the others has a lane of its own", () => {
  const lane = { id: "others", type: "Organization", name: "Others Ltd" } as const;
  const nodes = answer.timeline.nodes.map((node) => (node.lane.id === "mill" ? { ...node, lane } : node));
  const { lanes } = buildTimelineModel({ timeline: { nodes } }, { protagonist: "ada" });
  expect(lanes.map(({ name }) => name)).toEqual(["Ada Lovelace", "Others Ltd", ""]);
  expect(new Set(lanes.map(({ id }) => id)).size).toBe(3);
});

test("an answer that does not hold everything is known to be cut", () => {
  const { nodes } = answer.timeline;
  expect(buildTimelineModel({ timeline: { nodes, totalCount: 700 } }).cut).toEqual({ shown: nodes.length, total: 700 });
  expect(buildTimelineModel({ timeline: { nodes, totalCount: nodes.length } }).cut).toBeUndefined();
});

test("what the protagonist plans for after the publication is as important as a post", () => {
  expect(importanceOf("leaves@ada")).toBe(importanceOf("post@ada"));
  expect(importanceOf("talks@mill")).toBeLessThan(importanceOf("post@ada"));
});

test("who is named in the words of an item is not named before them once more", () => {
  expect(labelItem({ label: "honoured by Girton College", ofWhom: "Girton College" }, labels)).toBe(
    "honoured by Girton College",
  );
});

test("a label that ends in whose lane it is, is said of the other end", () => {
  const leaves = answer.timeline.nodes.find(({ id }) => id === "leaves@ada")!;
  const [ada, mill] = leaves.claim.entities;
  const claim = { ...leaves.claim, type: "Happening" as const };
  const inMill = { ...leaves, lane: mill!, label: "leaves Mill & Co", claim };
  const inChinese = {
    ...inMill,
    label: "離開 Mill & Co",
    claim: { ...claim, entities: [{ ...ada!, name: "某甲" }, mill!] },
  };
  const read = (node: typeof inMill) => buildTimelineModel({ timeline: { nodes: [node] } }).items[0]?.label;
  expect(read(inMill)).toBe("Ada Lovelace leaves Mill & Co");
  expect(read(inChinese)).toBe("某甲離開 Mill & Co");
  expect(read({ ...inMill, lane: ada! })).toBe("leaves Mill & Co");
});

test("a tie in Chinese is parted from the name that follows it", () => {
  const leaves = answer.timeline.nodes.find(({ id }) => id === "leaves@ada")!;
  const [ada, mill] = leaves.claim.entities;
  const entities = [ada!, { ...mill!, name: "某甲" }];
  const nodes = [{ ...leaves, label: "意見分歧", claim: { ...leaves.claim, entities } }];
  const { items } = buildTimelineModel({ timeline: { nodes } }, { protagonist: "ada" });
  expect(items.find(({ id }) => id === "leaves@ada")?.label).toBe("意見分歧：某甲");
});
