import { type ClaimFilter, formatAddress, NO_FILTER, PLAIN_STATE } from "@dossier/shared/address";
import { CLAIM_TYPES } from "@dossier/shared/model";
import { expect, test } from "vitest";
import { isPreset, listFilters, togglePreset, toggleValue } from "./change-filter.ts";

const address = (filter: ClaimFilter) => formatAddress({ ...PLAIN_STATE, filter });

test("a value is added to its facet, and taken away again", () => {
  const one = toggleValue(NO_FILTER, "speakers", "insiders");
  const two = toggleValue(one, "speakers", "paper");
  expect(address(two)).toBe("?by=insiders,paper");
  expect(address(toggleValue(two, "speakers", "insiders"))).toBe("?by=paper");
  expect(toggleValue(one, "speakers", "insiders")).toEqual(NO_FILTER);
});

test("with all kinds chosen, none is left out, and nothing is asked for", () => {
  const filter = CLAIM_TYPES.reduce((before, type) => toggleValue(before, "types", type), NO_FILTER);
  expect(filter).toEqual(NO_FILTER);
});

test("a preset sets its own facet, leaves the others, and is undone by its next press", () => {
  const before = { ...NO_FILTER, types: ["Role"] as const };
  const stated = togglePreset(before, "STATED_ONLY");
  expect(address(stated)).toBe("?only=STATED&type=Role");
  expect(isPreset(stated, "STATED_ONLY")).toBe(true);
  expect(togglePreset(stated, "STATED_ONLY")).toEqual({ ...before, modalities: [] });
  const both = togglePreset(stated, "REVIEWED_ONLY");
  expect(address(both)).toBe("?only=STATED&type=Role&review=SUPPORTED,DISPUTED,FALSE,UNVERIFIED");
  expect(togglePreset(both, "REVIEWED_ONLY")).toEqual({ ...stated, reviews: [] });
});

test("what is reviewed and what is not are together no preset", () => {
  expect(isPreset({ ...NO_FILTER, reviews: ["FALSE", "NONE"] }, "REVIEWED_ONLY")).toBe(false);
});

test("every part of a filter can be taken away, and without all of them nothing is left", () => {
  const filter: ClaimFilter = {
    modalities: ["STATED"],
    types: ["Role", "Honour"],
    speakers: ["nobody"],
    topics: ["robots"],
    reviews: ["FALSE"],
    from: "2013",
    to: undefined,
  };
  const active = listFilters(filter);
  expect(active.map(({ facet, value }) => `${facet} ${value}`.trim())).toEqual([
    "modalities STATED",
    "types Role",
    "types Honour",
    "speakers nobody",
    "topics robots",
    "reviews FALSE",
    "time",
  ]);
  let rest = filter;
  for (let [first] = listFilters(rest); first; [first] = listFilters(rest)) rest = first.without;
  expect(rest).toEqual(NO_FILTER);
});

test("everything reviewed is one thing asked for, not four", () => {
  const filter = togglePreset(NO_FILTER, "REVIEWED_ONLY");
  expect(listFilters(filter)).toEqual([{ facet: "reviewed", value: "", without: { ...filter, reviews: [] } }]);
});
