import { expect, test } from "vitest";
import { estimateTextWidth } from "../text-width.ts";
import { fitText } from "./fit-text.ts";

test("what fits stays as it is", () => {
  expect(fitText("Professor", 400, 12)).toBe("Professor");
});

test("a longer text ends after a whole word, without a loose separator", () => {
  const text = "Head of department · computer science";
  const fitted = [60, 90, 120, 150, 180].map((width) => ({ width, text: fitText(text, width, 12) }));
  for (const { width, text: short } of fitted) {
    expect(estimateTextWidth(short, 12)).toBeLessThanOrEqual(width);
    expect(text.startsWith(short.slice(0, -1))).toBe(true);
    expect(short).toMatch(/[a-z]…$/u);
  }
  expect(fitted.map((one) => one.text)).toContain("Head of department…");
});

test("a single long word is cut all the same", () => {
  expect(fitText("Superintelligence", 60, 12)).toMatch(/^Sup\w+…$/u);
});

test("Chinese is cut between characters", () => {
  expect(fitText("電腦科學系主任", 60, 12)).toBe("電腦科…");
});
