import { composeNetwork, layoutNetwork } from "@dossier/shared/layout";
import { expect, test } from "vitest";
import { findNearestLine, LINE_REACH, measureDistance } from "./nearest-line.ts";
import { buildAnswer } from "./network-answer.fixture.ts";
import { buildNetworkModel } from "./network-model.ts";

const model = buildNetworkModel(buildAnswer(), { protagonist: "ada" });
const picture = composeNetwork(model, layoutNetwork(model, { width: 600, height: 400 }));

test("the middle of each line means a line that is nearest there, also between the lines of a fan", () => {
  for (const { link, route } of picture.links) {
    const middle = { x: route.middleX, y: route.middleY };
    const found = findNearestLine(picture, middle);
    const distances = picture.links.map((line) => measureDistance(line.route.points, middle));
    const least = Math.min(...distances);
    const nearest = picture.links.filter((_, index) => distances[index] === least).map((line) => line.link.id);
    expect(nearest, link.id).toContain(found?.id);
  }
});

test("a line that is not drawn is not meant, and beyond reach there is none", () => {
  const [{ link, route }] = picture.links as [(typeof picture.links)[number]];
  const middle = { x: route.middleX, y: route.middleY };
  expect(findNearestLine(picture, middle, (one) => one !== link)).not.toBe(link);
  expect(findNearestLine(picture, { x: -LINE_REACH - 1, y: -LINE_REACH - 1 })).toBeUndefined();
});

test("distance is measured to the stretch between two points, not beyond it", () => {
  expect(measureDistance([0, 0, 10, 0], { x: 5, y: 3 })).toBe(3);
  expect(measureDistance([0, 0, 10, 0], { x: 13, y: 4 })).toBe(5);
  expect(measureDistance([4, 4, 4, 4], { x: 4, y: 6 })).toBe(2);
});
