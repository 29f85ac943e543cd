import { expect, test } from "vitest";
import { chooseFrame, fitsFrame } from "./fit-frame.ts";
import { NETWORK_FRAMES } from "./frames.ts";

test("a picture stays where its names are large enough and its frame is filled", () => {
  expect(fitsFrame(NETWORK_FRAMES.wide, NETWORK_FRAMES.wide)).toBe(true);
  expect(fitsFrame({ width: 1000, height: 500 }, { width: 1050, height: 520 })).toBe(true);
});

test("it is laid out anew where names would be under 10 px, or much of the frame would stay empty", () => {
  expect(fitsFrame({ width: 1000, height: 500 }, { width: 900, height: 450 })).toBe(false);
  expect(fitsFrame({ width: 1000, height: 500 }, { width: 1000, height: 600 })).toBe(false);
  expect(fitsFrame({ width: 1000, height: 500 }, { width: 1200, height: 500 })).toBe(false);
});

test.each([
  [900, 310],
  [448, 520],
  [820, 700],
  [524, 260],
  [1540, 800],
  [3000, 1300],
])("what is laid out for a frame of %i by %i fits it", (width, height) => {
  const frame = chooseFrame({ width, height });
  expect(fitsFrame(frame, { width, height })).toBe(true);
  expect([frame.width % 20, frame.height % 20]).toEqual([0, 0]);
});

test("a frame too small for names is laid out as if it were larger", () => {
  expect(chooseFrame({ width: 120, height: 90 })).toEqual({ width: 300, height: 240 });
});

test.each([
  ["1280 × 720", 900, 400],
  ["1366 × 768", 986, 402],
  ["1440 × 900", 1060, 449],
  ["1536 × 864", 1156, 431],
  ["1920 × 1080", 1540, 647],
])("what the server sends needs no other layout in a window of %s", (_window, width, height) => {
  expect(fitsFrame(NETWORK_FRAMES.wide, { width, height })).toBe(true);
});

test.each([
  ["360 × 740", 360, 483],
  ["390 × 664", 390, 435],
  ["390 × 844", 390, 571],
  ["412 × 732", 412, 503],
  ["414 × 896", 414, 623],
])("what the server sends needs no other layout on a phone of %s", (_phone, width, height) => {
  expect(fitsFrame(NETWORK_FRAMES.tall, { width, height })).toBe(true);
});
