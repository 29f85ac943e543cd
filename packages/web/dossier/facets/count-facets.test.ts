import { type ClaimFilter, NO_FILTER } from "@dossier/shared/address";
import { expect, test } from "vitest";
import type { FilterableClaim } from "../shown/filter-claims.ts";
import { countFacet, countSpans, listFrequent } from "./count-facets.ts";

const post: FilterableClaim = {
  __typename: "Role",
  modality: "STATED",
  assertedBy: { id: "paper" },
  entities: [{ id: "ada" }, { id: "lab" }],
  reviews: [],
  time: { start: { earliest: "2003-05-01" }, end: { latest: "2013-12-31" } },
};
const rumour: FilterableClaim = {
  ...post,
  __typename: "Relationship",
  modality: "RUMOURED",
  assertedBy: { id: "insiders" },
  entities: [{ id: "ada" }, { id: "robots" }],
  reviews: [{ verdict: "FALSE" }, { verdict: "FALSE" }],
  time: { start: { earliest: "2025-01-01" }, end: null },
};
const view: FilterableClaim = { ...rumour, modality: "OPINION", reviews: [{ verdict: "DISPUTED" }], time: null };
const all = [post, rumour, view];

const filter = (asked: Partial<ClaimFilter>) => ({ ...NO_FILTER, ...asked });
const plain = (counted: readonly { value: string; count: number }[]) =>
  counted.map(({ value, count }) => `${value} ${count}`);

test("without a filter every value has all of its claims, and a value that nothing has stays with nothing", () => {
  expect(plain(countFacet(all, NO_FILTER, "types", ["Role", "Relationship", "Honour"]))).toEqual([
    "Role 1",
    "Relationship 2",
    "Honour 0",
  ]);
});

test("a facet counts under the other facets, not under its own choice", () => {
  const asked = filter({ types: ["Role"], modalities: ["RUMOURED"] });
  expect(plain(countFacet(all, asked, "types", ["Role", "Relationship"]))).toEqual(["Role 0", "Relationship 1"]);
  expect(plain(countFacet(all, asked, "modalities", ["STATED", "RUMOURED"]))).toEqual(["STATED 1", "RUMOURED 0"]);
  expect(countFacet(all, asked, "types", ["Role"])[0]?.chosen).toBe(true);
});

test("the count of a value is what choosing it alone would leave", () => {
  const others = filter({ modalities: ["RUMOURED", "OPINION"] });
  for (const { value, count } of countFacet(all, others, "reviews", ["FALSE", "DISPUTED", "NONE"]))
    expect(countFacet(all, { ...others, reviews: [value] }, "types", ["Role", "Relationship"])).toEqual([
      { value: "Role", count: 0, chosen: false },
      { value: "Relationship", count, chosen: false },
    ]);
});

test("a claim with two reviews of one verdict is one claim", () => {
  expect(plain(countFacet(all, NO_FILTER, "reviews", ["FALSE", "NONE"]))).toEqual(["FALSE 1", "NONE 1"]);
});

test("the most frequent values stand first", () => {
  expect(listFrequent(all, "topics")).toEqual(["ada", "robots", "lab"]);
});

test("the decades in which something begins or ends can be chosen, and the years of the last of them", () => {
  expect(countSpans(all, filter({ from: "2013", to: "2013" }))).toEqual([
    { from: "2000", to: "2009", count: 1, chosen: false },
    { from: "2010", to: "2019", count: 1, chosen: false },
    { from: "2020", to: "2029", count: 1, chosen: false },
    { from: "2025", to: "2025", count: 1, chosen: false },
  ]);
  expect(countSpans(all, filter({ types: ["Role"] })).map(({ count }) => count)).toEqual([1, 1, 0, 0]);
});
