import { expect, test } from "vitest";
import { buildTimelineAnswer } from "./timeline-answer.fixture.ts";
import { buildTimelineModel } from "./timeline-model.ts";
import { findStop, listStops, unfoldId } from "./timeline-walk.ts";

const model = buildTimelineModel(buildTimelineAnswer(), { protagonist: "ada" });
const stops = listStops(model, []);
const walk = (from: string, ...steps: Parameters<typeof findStop>[2][]) =>
  steps.reduce((at, step) => findStop(stops, at, step)!.id, from);

test("a lane is walked from its name through time", () => {
  expect(stops.filter(({ lane }) => lane === 0).map(({ id }) => id)).toEqual([
    "ada",
    "born@ada",
    "degree@ada",
    "teaches@ada",
    "post@ada",
    "medal@ada",
    "built@ada",
    "speech@ada",
    "leaves@ada",
  ]);
});

test("steps go earlier and later and stop at the ends", () => {
  expect(walk("ada", "later", "later")).toBe("degree@ada");
  expect(walk("degree@ada", "earlier", "earlier", "earlier", "earlier")).toBe("ada");
  expect(walk("ada", "last", "later")).toBe("leaves@ada");
  expect(walk("leaves@ada", "first")).toBe("ada");
});

test("up and down lead to what is nearest in time, and from a name to a name", () => {
  expect(walk("speech@ada", "down")).toBe("speech@mill");
  expect(walk("ada", "down")).toBe("mill");
  expect(walk("speech@mill", "up")).toBe("speech@ada");
  expect(walk("ada", "up")).toBe("ada");
});

test("the lane of the others has no name to stand on, but its items can be reached", () => {
  expect(walk("mill", "down")).toBe("hired@babbage");
});

test("what is thinned out or hidden is skipped, and a lane that lacks something ends in what unfolds it", () => {
  const ids = listStops(model, ["degree@ada"], new Set(["leaves"])).map(({ id }) => id);
  expect(ids).toEqual(["ada", "leaves@ada", unfoldId("ada"), "mill"]);
});

test("a lane that was unfolded ends in what folds it again", () => {
  const ids = listStops(model, [], undefined, new Set(["ada"])).map(({ id }) => id);
  expect(ids.indexOf(unfoldId("ada"))).toBe(ids.indexOf("mill") - 1);
});
