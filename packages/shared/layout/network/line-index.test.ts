import { expect, test } from "vitest";
import { createLineIndex } from "./line-index.ts";

const BOX = { left: 100, top: 100, right: 160, bottom: 114 };

test("a line that passes through a rectangle crosses it, however long it is", () => {
  expect(createLineIndex([[0, 107, 2000, 107]]).isCrossed(BOX, -1, 0)).toBe(true);
  expect(createLineIndex([[130, -900, 130, 900]]).isCrossed(BOX, -1, 0)).toBe(true);
  expect(createLineIndex([[0, 0, 110, 105, 300, 0]]).isCrossed(BOX, -1, 0)).toBe(true);
  expect(createLineIndex([[0, 0, 300, 20]]).isCrossed(BOX, -1, 0)).toBe(false);
  expect(createLineIndex([]).isCrossed(BOX, -1, 0)).toBe(false);
});

test("a line does not cross the words that are its own", () => {
  const index = createLineIndex([
    [0, 107, 400, 107],
    [0, 300, 400, 300],
  ]);
  expect(index.isCrossed(BOX, 0, 0)).toBe(false);
  expect(index.isCrossed(BOX, 1, 0)).toBe(true);
});

test("a line that comes nearer than the gap counts as crossing", () => {
  const index = createLineIndex([[0, 120, 400, 120]]);
  expect(index.isCrossed(BOX, -1, 5)).toBe(false);
  expect(index.isCrossed(BOX, -1, 7)).toBe(true);
});
