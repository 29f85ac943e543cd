import { expect, test } from "vitest";
import { foldText, normalizeText } from "./fold-text.ts";

test("case, width and diacritics do not matter", () => {
  expect(normalizeText("Ｙann  LE  Cún")).toBe("yann le cun");
  expect(normalizeText("Łukasz Straße Søren Æsop")).toBe("lukasz strasse soren aesop");
});

test("traditional characters, and their variants, fold to simplified ones", () => {
  expect(normalizeText("圖靈獎")).toBe(normalizeText("图灵奖"));
  expect(normalizeText("臺灣的線")).toBe(normalizeText("台湾的綫"));
});

test("marks of scripts that need them stay", () => {
  expect(normalizeText("が")).not.toBe(normalizeText("か"));
});

test("invisible characters are dropped", () => {
  expect(normalizeText("Le\u200bCun\u00ad")).toBe("lecun");
});

test("every folded unit leads back to the letter it came from", () => {
  const original = "é\u0301ß圖𠮷Ａ";
  const { text, starts, ends } = foldText(original);
  expect(text).toBe("ess图𠮷a");
  expect(starts.map((start, unit) => original.slice(start, ends[unit]))).toEqual([
    "é\u0301",
    "ß",
    "ß",
    "圖",
    "𠮷",
    "𠮷",
    "Ａ",
  ]);
});
