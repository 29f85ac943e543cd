import { expect, test } from "vitest";
import { findNextStep, readStoryKey, STORY_KEYS } from "./story-keys.ts";

const key = (name: string, held: Partial<KeyboardEvent> = {}) =>
  readStoryKey({ key: name, altKey: false, ctrlKey: false, metaKey: false, shiftKey: false, ...held });

test("every key that the help lists does what the help says, and no key does two things", () => {
  for (const { move, keys } of STORY_KEYS) for (const each of keys) expect(key(each)).toBe(move);
  const all = STORY_KEYS.flatMap(({ keys }) => keys);
  expect(new Set(all).size).toBe(all.length);
});

test("what belongs to the browser is left to it", () => {
  expect(key("ArrowDown")).toBeUndefined();
  expect(key("ArrowLeft", { altKey: true })).toBeUndefined();
  expect(key("j", { ctrlKey: true })).toBeUndefined();
  expect(key("End", { metaKey: true })).toBeUndefined();
});

test("moves end at the beginning and at the last step", () => {
  expect(findNextStep("NEXT", 3, 4)).toBe(4);
  expect(findNextStep("NEXT", 4, 4)).toBe(4);
  expect(findNextStep("PREVIOUS", 1, 4)).toBe(0);
  expect(findNextStep("PREVIOUS", 0, 4)).toBe(0);
  expect(findNextStep("FIRST", 3, 4)).toBe(0);
  expect(findNextStep("LAST", 1, 4)).toBe(4);
});
