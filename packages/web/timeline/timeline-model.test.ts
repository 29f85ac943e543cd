import { expect, test } from "vitest";
import { OTHERS_LANE, buildTimelineModel } from "./timeline-model.ts";
import { buildTimelineAnswer } from "./timeline-answer.fixture.ts";

const answer = buildTimelineAnswer();
const model = buildTimelineModel(answer, {
  protagonist: "ada",
  publication: { day: "2025-11-20", label: "20 Nov 2025" },
});
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
  expect(others.map(({ label }) => label)).toEqual(["Charles Babbage: recruited Ada Lovelace"]);
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
