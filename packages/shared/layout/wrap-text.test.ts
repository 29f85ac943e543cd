import { expect, test } from "vitest";
import { estimateTextWidth } from "./text-width.ts";
import { wrapText } from "./wrap-text.ts";

test("lines are no wider than they may be, and together say everything", () => {
  const text = "LeCun is in talks about funding with several of the world's leading investment firms.";
  const lines = wrapText(text, 40, 420, 9, true);
  expect(lines.length).toBeGreaterThan(3);
  for (const line of lines) expect(estimateTextWidth(line, 40, true)).toBeLessThanOrEqual(420);
  expect(lines.join(" ")).toBe(text);
});

test("a short text is one line", () => {
  expect(wrapText("  Meta ", 40, 420, 4)).toEqual(["Meta"]);
  expect(wrapText("", 40, 420, 4)).toEqual([""]);
});

test("what there is no room for is told by an ellipsis", () => {
  expect(wrapText("one two three four five six", 20, 80, 2)).toEqual(["one two", "three f…"]);
});

test("a Chinese text breaks between words, not before a full stop", () => {
  const lines = wrapText("據說他正與好幾家投資機構商談募資。", 20, 165, 9);
  expect(lines.join("")).toBe("據說他正與好幾家投資機構商談募資。");
  expect(lines.some((line) => /投資$|^機構/.test(line) && !line.includes("投資機構"))).toBe(false);
  for (const line of lines) expect(line).not.toMatch(/^[。，]/);
});
