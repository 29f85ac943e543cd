import { fileURLToPath } from "node:url";
import { beforeAll, expect, test } from "vitest";
import { readLibrary } from "../../library/read-library.ts";
import type { DossierStore } from "../dossier-store.ts";
import type { SearchHit } from "../search-query.ts";
import { buildMemoryStore } from "./memory-store.ts";

let store: DossierStore;

beforeAll(async () => {
  const library = await readLibrary(fileURLToPath(new URL("../../../../data", import.meta.url)));
  store = buildMemoryStore({ ...library, texts: new Map(), version: "search" });
});

test.for([
  ["lecun", "yann-lecun"],
  ["LeCun", "yann-lecun"],
  ["le cun", "yann-lecun"],
  ["lec", "yann-lecun"],
  ["lecunn", "yann-lecun"],
  ["LeCnu", "yann-lecun"],
  ["楊立", "yann-lecun"],
  ["meta", "meta"],
  ["met", "meta"],
  ["zukerberg", "mark-zuckerberg"],
  ["zuckreb", "mark-zuckerberg"],
  ["wang", "alexandr-wang"],
  ["fair", "fair"],
] as const)("the first that %s finds is %s", async ([text, id]) => {
  expect((await find(text))[0]?.id).toBe(id);
});

test.for(["lecun", "lecunn", "LeCnu", "meta", "楊"])(
  "what bears a name like %s comes before sentences",
  async (text) => {
    const hits = await find(text);
    const isNamed = hits.map(({ highlights }) => highlights.some(({ field }) => field === "NAME" || field === "ALIAS"));
    const first = isNamed.indexOf(false);
    expect(first).toBeGreaterThan(1);
    expect(isNamed.slice(first)).not.toContain(true);
  },
);

test("entities come before claims whose summaries match as well", async () => {
  const types = (await find("lecun")).map(({ type }) => type);
  const first = types.indexOf("Claim");
  expect(first).toBeGreaterThan(10);
  expect(new Set(types.slice(first))).toEqual(new Set(["Claim"]));
});

test("a year finds first the claims that begin or end in it, marked where their time says so", async () => {
  const hits = await find("2013");
  expect(hits.slice(0, 3).map(({ id }) => id)).toEqual([
    "lecun-leaves-meta/zuckerberg-recruits-lecun",
    "lecun-leaves-meta/lecun-founds-fair",
    "lecun-leaves-meta/lecun-works-at-meta",
  ]);
  for (const { highlights } of hits.slice(0, 3)) {
    const marks = highlights.filter(({ field }) => field === "TIME").map(({ text, ranges }) => cut(text, ranges[0]!));
    expect(marks.length).toBeGreaterThan(0);
    expect(new Set(marks)).toEqual(new Set(["2013"]));
  }
});

test.for(["20 November 2025", "2025-11-20", "2025年11月20日"])("a day is found as it is written: %s", async (text) => {
  expect((await find(text)).map(({ id }) => id)).toContain("lecun-leaves-meta/lecun-announces-departure");
});

test("pages of any size follow one another without a gap or a double", async () => {
  const whole = await find("lecunn");
  const walked: SearchHit[] = [];
  for (;;) {
    const after = walked.at(-1);
    const page = await store.search({ text: "lecunn", size: 7, ...(after ? { after } : {}) });
    walked.push(...page.hits);
    if (!page.hasNext) break;
  }
  expect(walked).toEqual(whole);
  expect(walked).toHaveLength(await store.countSearch({ text: "lecunn" }));
});

async function find(text: string): Promise<readonly SearchHit[]> {
  return (await store.search({ text, size: 500 })).hits;
}

function cut(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
  return [...text].slice(start, end).join("");
}
