import { expect, test } from "vitest";
import { listSwaps } from "./typing-slips.ts";

test("each two neighbouring letters are swapped once", () => {
  expect(listSwaps("abcde")).toEqual(["bacde", "acbde", "abdce", "abced"]);
  expect(listSwaps("aabcd")).toEqual(["abacd", "aacbd", "aabdc"]);
});

test("short words and numbers are left as they are", () => {
  expect(listSwaps("abcd")).toEqual([]);
  expect(listSwaps("20131")).toEqual([]);
});
