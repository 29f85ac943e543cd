import { expect, test } from "vitest";
import type { Holds } from "../../ui/holds.ts";
import { type DatedClaim, selectDayClaims } from "./select-day-claims.ts";

const make = (count: number, holds: Holds): readonly (DatedClaim & { readonly holds: Holds })[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `${holds}-${index}`,
    holds,
    time: holds === "UNDATED" ? null : { start: { earliest: `${1990 + index}-01-01` } },
  }));
const select = (...claims: ReturnType<typeof make>) =>
  selectDayClaims(claims, new Map(claims.map(({ id, holds }) => [id, holds])));
const ids = (claims: readonly DatedClaim[]) => claims.map(({ id }) => id);

test("what surely held comes with what a date makes possible; what has no date, and what did not hold, is left out", () => {
  const found = select(...make(2, "SURELY"), ...make(1, "POSSIBLY"), ...make(3, "UNDATED"), ...make(1, "NOT"));
  expect(ids(found.surely)).toEqual(["SURELY-1", "SURELY-0"]);
  expect(ids(found.possibly)).toEqual(["POSSIBLY-0"]);
  expect([found.more, found.morePossibly]).toEqual([0, 0]);
});

test("many that possibly held are counted only", () => {
  const found = select(...make(4, "SURELY"), ...make(40, "POSSIBLY"));
  expect(found.surely).toHaveLength(4);
  expect(found.possibly).toEqual([]);
  expect([found.more, found.morePossibly]).toEqual([0, 40]);
});

test("of many that surely held, the twelve that began last are told, and how many more there are", () => {
  const found = select(...make(15, "SURELY"));
  expect(found.surely).toHaveLength(12);
  expect(found.surely[0]!.id).toBe("SURELY-14");
  expect(found.more).toBe(3);
});
