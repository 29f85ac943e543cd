import { expect, test } from "vitest";
import { seededRandom } from "../seeded-random.ts";
import { createBoxIndex } from "./box-index.ts";
import { boxAround, overlapArea } from "./geometry.ts";

test("it answers as comparing with every rectangle would", () => {
  const random = seededRandom(7);
  const draw = () => boxAround(random() * 600 - 50, random() * 400 - 50, 2 + random() * 60, 2 + random() * 12);
  const boxes = Array.from({ length: 40 }, draw);
  const index = createBoxIndex(boxes.slice(0, 20), 3);
  for (const box of boxes.slice(20)) index.add(box);
  const asked = Array.from({ length: 500 }, draw);
  const free = asked.map((box) => boxes.every((other) => overlapArea(box, other, 3) === 0));
  expect(asked.map((box) => index.isFree(box))).toEqual(free);
  expect(new Set(free)).toEqual(new Set([true, false]));
});
