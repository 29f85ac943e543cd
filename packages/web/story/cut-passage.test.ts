import { expect, test } from "vitest";
import { cutPassage } from "./cut-passage.ts";

test("a paragraph is cut where passages begin and end, and nothing of it is lost", () => {
  const pieces = cutPassage("The tide goes out.", [
    { claim: "tide", start: 4, end: 13 },
    { claim: "out", start: 9, end: 17 },
  ]);
  expect(pieces).toEqual([
    { start: 0, text: "The ", claims: [] },
    { start: 4, text: "tide ", claims: ["tide"] },
    { start: 9, text: "goes", claims: ["tide", "out"] },
    { start: 13, text: " out", claims: ["out"] },
    { start: 17, text: ".", claims: [] },
  ]);
});

test("places count code points, as the data does", () => {
  const pieces = cutPassage("𝄞潮𠮷水", [{ claim: "rare", start: 2, end: 3 }]);
  expect(pieces.map(({ text }) => text)).toEqual(["𝄞潮", "𠮷", "水"]);
});

test("a passage that is not in this text marks nothing", () => {
  const whole = [{ start: 0, text: "Short.", claims: [] }];
  for (const [start, end] of [
    [2, 99],
    [-1, 3],
    [4, 4],
  ] as const) {
    expect(cutPassage("Short.", [{ claim: "lost", start, end }])).toEqual(whole);
  }
  expect(cutPassage("", [])).toEqual([]);
});
