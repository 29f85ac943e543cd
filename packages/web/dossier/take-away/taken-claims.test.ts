import { NO_FILTER } from "@dossier/shared/address";
import { expect, test } from "vitest";
import type { DossierPageQuery } from "../../api/generated/graphql.ts";
import { ALL_SHOWN, type Shown } from "../shown/shown.ts";
import { findHindrance, formatExportAddress } from "./export-address.ts";
import { findTakenClaims, findWhyNothing } from "./taken-claims.ts";

const ids = ["d/one", "d/two", "d/three"];
const pageOf = (...held: readonly string[]) =>
  ({
    dossier: { claims: { nodes: held.map((id) => ({ id })), totalCount: held.length } },
  }) as unknown as Pick<DossierPageQuery, "dossier">;
const take = (shown: Partial<Shown>, path?: readonly [string, string | undefined], page = pageOf(...ids)) =>
  findTakenClaims(page, ids.length, { ...ALL_SHOWN, ...shown }, { path });

test("where nothing is left out, no claim has to be named", () => {
  expect(take({})).toEqual({ chosen: undefined, count: 3, total: 3 });
});

test("what a filter or a focus leaves out is not taken", () => {
  expect(take({ claims: new Set(["d/one"]) }).chosen).toEqual(["d/one"]);
  expect(take({}, undefined, pageOf("d/two")).chosen).toEqual(["d/two"]);
});

test("of a day what surely or possibly holds is taken", () => {
  const certainty = new Map([
    ["d/one", "SURELY"],
    ["d/two", "POSSIBLY"],
    ["d/three", "NOT"],
  ] as const);
  expect(take({ certainty }).chosen).toEqual(["d/one", "d/two"]);
});

test("of a path what is on the way is taken; what is brought out for another reason leaves the rest", () => {
  const emphasis = new Set(["d/three"]);
  expect(take({ emphasis }, ["a", "b"]).chosen).toEqual(["d/three"]);
  expect(take({ emphasis }, ["a", undefined]).chosen).toBeUndefined();
  expect(take({ emphasis }).chosen).toBeUndefined();
});

test("an address names claims as the dossier itself calls them", () => {
  expect(formatExportAddress("d", "csv", "en", ["d/one", "d/two"])).toBe("/export/d.csv?lang=en&claims=one,two");
  expect(formatExportAddress("d", "csl.json", "zh-Hant")).toBe("/export/d.csl.json?lang=zh-Hant");
});

test("what the server would refuse is known before it is asked", () => {
  expect(hindered([], 3)).toBe("NOTHING");
  expect(hindered(["d/one"], 3)).toBeUndefined();
  expect(hindered(many(400), 3)).toBe(undefined);
  expect(hindered(many(500), 900)).toBe("TOO_LONG");
  expect(hindered(many(500), 9000)).toBe("TOO_MANY");
  expect(hindered(undefined, 5001)).toBe("TOO_MANY");
});

test("where nothing is left to take, what has left nothing is named", () => {
  const none = { claims: new Set<string>() };
  const then = { certainty: new Map(ids.map((id) => [id, "NOT"] as const)) };
  const why = (shown: Partial<Shown>, asked: object = {}, page = pageOf(...ids)) =>
    findWhyNothing(page, { ...ALL_SHOWN, ...shown }, { filter: NO_FILTER, path: undefined, ...asked });
  expect(why({}, {}, pageOf())).toBe("NOTHING_IN_FOCUS");
  expect(why(none, { filter: { ...NO_FILTER, from: "1800" } })).toBe("NOTHING_FILTERED");
  expect(why(none)).toBe("NOTHING_TOLD");
  expect(why(then, { filter: { ...NO_FILTER, from: "1800" } })).toBe("NOTHING_HELD");
  expect(why(then, { path: ["a", "b"] })).toBe("NOTHING_HELD");
  expect(why({ ...then, ends: new Set(["a", "b"]) }, { path: ["a", "b"] })).toBe("NOTHING_HELD_ON_THE_WAY");
});

function many(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `d/a-claim-with-a-long-name-${index}`);
}

function hindered(chosen: readonly string[] | undefined, total: number) {
  return findHindrance("d", { chosen, count: chosen?.length ?? total, total });
}
