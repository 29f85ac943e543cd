import { expect, test } from "vitest";
import { estimateTextWidth } from "./text-width.ts";
import { wrapName } from "./wrap-name.ts";

test("a Chinese character is a square, a Latin letter less", () => {
  expect(estimateTextWidth("楊立昆", 10)).toBeCloseTo(30.9);
  expect(estimateTextWidth("Yann LeCun", 10)).toBeGreaterThan(40);
  expect(estimateTextWidth("Yann LeCun", 10)).toBeLessThan(62);
});

test("combining marks take no room, bold letters take more", () => {
  expect(estimateTextWidth("e\u0301", 10)).toBe(estimateTextWidth("e", 10));
  expect(estimateTextWidth("Meta", 10, true)).toBeGreaterThan(estimateTextWidth("Meta", 10));
});

test.each([
  ["Meta", ["Meta"]],
  ["Massachusetts Institute of Technology", ["Massachusetts", "Institute of Technology"]],
  ["cheque-reading system", ["cheque-reading", "system"]],
  ["對物理世界的理解能力與推論", ["對物理世界的", "理解能力與推論"]],
  ["FAIR (Fundamental AI Research)", ["FAIR (Fundamental", "AI Research)"]],
])("a long name breaks in two where a reader would break it (%s)", (name, lines) => {
  expect(wrapName(name, 11, 88, 140)).toEqual(lines);
});

test("a name that two lines cannot hold ends with an ellipsis", () => {
  const lines = wrapName("Bundesausbildungsförderungsgesetzänderung der Ministerpräsidentenkonferenz", 11, 88, 128);
  expect(lines).toHaveLength(2);
  for (const line of lines) expect(estimateTextWidth(line, 11)).toBeLessThanOrEqual(128);
  expect(lines[0]).toMatch(/…$/u);
});
