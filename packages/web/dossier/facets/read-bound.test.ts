import { expect, test } from "vitest";
import { isBackwards, readBound } from "./read-bound.ts";

test.each([
  ["2013", "2013"],
  [" 2013-12 ", "2013-12"],
  ["2013-12-09", "2013-12-09"],
  ["2013-1-9", "2013-01-09"],
  ["2013/12/9", "2013-12-09"],
  ["2013.12", "2013-12"],
  ["2013年", "2013"],
  ["2013年12月", "2013-12"],
  ["2013 年 12 月 9 日", "2013-12-09"],
  ["２０１３年１２月", "2013-12"],
])("%s is %s", (written, bound) => {
  expect(readBound(written, "from")).toBe(bound);
});

test.each(["201X", "201x", "2010s", "2010年代", "2010 年代"])("%s begins with 2010 and ends with 2019", (written) => {
  expect(readBound(written, "from")).toBe("2010");
  expect(readBound(written, "to")).toBe("2019");
});

test.each(["13", "0000", "2013-13", "2013-02-29", "2013-00", "20131", "last year", "2013~", "12/2013", "2013-"])(
  "%s cannot be read",
  (written) => {
    expect(readBound(written, "from")).toBeNull();
  },
);

test("an empty field asks for nothing", () => {
  expect(readBound("  ", "to")).toBeUndefined();
});

test.each([
  ["2013", "2012", true],
  ["2013-12", "2013", false],
  ["2013", "2013-01-01", false],
  ["2013-12-09", "2013-11", true],
  [undefined, "2012", false],
  ["2013", undefined, false],
])("from %s to %s: backwards is %s", (from, to, backwards) => {
  expect(isBackwards(from, to)).toBe(backwards);
});
