import { type ClaimFilter, NO_FILTER } from "@dossier/shared/address";
import { expect, test } from "vitest";
import { type FilterableClaim, filterClaims } from "./filter-claims.ts";

const post: FilterableClaim = {
  __typename: "Role",
  modality: "STATED",
  assertedBy: { id: "paper" },
  entities: [{ id: "ada" }, { id: "lab" }],
  reviews: [],
  time: { start: { earliest: "2003-05-01" }, end: { latest: "2013-12-31" } },
};
const rumour: FilterableClaim = {
  __typename: "Relationship",
  modality: "RUMOURED",
  assertedBy: { id: "insiders" },
  entities: [{ id: "ada" }, { id: "robots" }],
  reviews: [{ verdict: "FALSE" }],
  time: { start: { earliest: "2025-01-01" }, end: null },
};
const undated: FilterableClaim = { ...rumour, modality: "OPINION", reviews: [{ verdict: "DISPUTED" }], time: null };
const all = [post, rumour, undated];

const filter = (asked: Partial<ClaimFilter>) => filterClaims(all, { ...NO_FILTER, ...asked });

test("a filter that asks for nothing gives the very same list", () => {
  expect(filterClaims(all, NO_FILTER)).toBe(all);
});

test.each<[Partial<ClaimFilter>, readonly FilterableClaim[]]>([
  [{ modalities: ["STATED", "OPINION"] }, [post, undated]],
  [{ types: ["Relationship"] }, [rumour, undated]],
  [{ speakers: ["paper"] }, [post]],
  [{ topics: ["robots"] }, [rumour, undated]],
  [{ reviews: ["FALSE"] }, [rumour]],
  [{ reviews: ["NONE", "DISPUTED"] }, [post, undated]],
  [{ types: ["Relationship"], modalities: ["RUMOURED"] }, [rumour]],
  [{ types: ["Role"], modalities: ["RUMOURED"] }, []],
])("%j leaves what has all of it", (asked, expected) => {
  expect(filter(asked)).toEqual(expected);
});

test.each<[Partial<ClaimFilter>, readonly FilterableClaim[]]>([
  [{ from: "2013" }, [post, rumour]],
  [{ from: "2014" }, [rumour]],
  [{ to: "2003" }, [post]],
  [{ to: "2003-04" }, []],
  [{ from: "2013-12-31", to: "2025" }, [post, rumour]],
])("%j leaves what may have held then; what has no date is not of that time", (asked, expected) => {
  expect(filter(asked)).toEqual(expected);
});

test("without its own part, a facet counts what its other values would give", () => {
  const asked = { ...NO_FILTER, modalities: ["STATED"] as const, speakers: ["insiders"] };
  expect(filterClaims(all, asked)).toEqual([]);
  expect(filterClaims(all, asked, "modalities")).toEqual([rumour, undated]);
});
