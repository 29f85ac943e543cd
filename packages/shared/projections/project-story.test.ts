import { expect, test } from "vitest";
import { makeClaim, makeMediumDossier, makeSmallDossier } from "../fixtures/index.ts";
import type { Evidence } from "../model/index.ts";
import { formatStepId, parseStepId, projectStory } from "./index.ts";

const small = makeSmallDossier();

test("claims come in the order of their first passage, a step a paragraph", () => {
  const steps = projectStory(small).map(({ paragraph, claims }) => [
    paragraph,
    claims.map((id) => id.slice(id.indexOf("/") + 1)),
  ]);
  expect(steps).toEqual([
    [1, ["tavask-at-ondara"]],
    [3, ["venn-at-ondara", "dorn-at-ondara", "tavask-against-drift", "ondara-layoffs"]],
    [4, ["tavask-studies", "dorn-at-quillmoor", "tavask-proposes-tidefold", "lantern-prize-2018"]],
    [
      5,
      [
        "ondara-buys-into-saltmark",
        "saltmark-valued",
        "tavask-founds-saltmark",
        "saltmark-partner-of-ondara",
        "layoffs-lead-to-saltmark",
      ],
    ],
  ]);
});

test("sources are told one after the other, records after the passages of their source", () => {
  const claims = [
    makeClaim({ type: "Relationship", id: "d/second", from: "a", to: "b", evidence: [passage("s2", 1, 0)] }),
    makeClaim({
      type: "Relationship",
      id: "d/record",
      from: "a",
      to: "b",
      evidence: [{ kind: "RECORD", source: "s1", record: "7" }],
    }),
    makeClaim({ type: "Relationship", id: "d/first", from: "a", to: "b", evidence: [passage("s1", 4, 400)] }),
  ];
  const sources = [makeSource("s1"), makeSource("s2")];
  const blank = { title: [], summary: [], repeats: [] };
  expect(projectStory({ id: "d", sources, claims })).toEqual([
    { ...blank, id: "d/s1/4", source: "s1", paragraph: 4, start: 115, end: 205, claims: ["d/first"] },
    { ...blank, id: "d/s1/records", source: "s1", paragraph: null, start: null, end: null, claims: ["d/record"] },
    { ...blank, id: "d/s2/1", source: "s2", paragraph: 1, start: 0, end: 12, claims: ["d/second"] },
  ]);
});

test("a step has the editor's words where there are some, and its place in the text", () => {
  const steps = projectStory(small).map(({ paragraph, title, start, end }) => [
    paragraph,
    title.find(({ lang }) => lang === "en")?.value,
    start,
    end,
  ]);
  expect(steps).toEqual([
    [1, "A scientist goes", 0, 12],
    [3, "Posts and layoffs at Ondara", 14, 114],
    [4, "Studies, works and a prize", 115, 205],
    [5, undefined, 206, 306],
  ]);
});

test("a paragraph that makes no claim is a step where an editor has written about it", () => {
  const claims = small.claims.filter(({ evidence }) => evidence.every((part) => !isIn(part, 4)));
  const steps = projectStory({ ...small, claims });
  expect(steps.map(({ paragraph }) => paragraph)).toEqual([1, 3, 4, 5]);
  expect(steps[2]).toMatchObject({ paragraph: 4, summary: small.sources[0]?.passages[2]?.summary, claims: [] });
});

test("a claim that is made again is a repeat of the later step, and makes no step of its own", () => {
  const steps = projectStory(small);
  expect(steps.map(({ repeats }) => repeats)).toEqual([[], ["tavask-leaves-ondara/tavask-at-ondara"], [], []]);
  const claims = [
    makeClaim({
      type: "Relationship",
      id: "d/said-thrice",
      from: "a",
      to: "b",
      evidence: [passage("s1", 4, 120), passage("s1", 1, 5), passage("s1", 1, 0)],
    }),
  ];
  expect(projectStory({ id: "d", sources: [makeSource("s1")], claims })).toMatchObject([
    { paragraph: 1, claims: ["d/said-thrice"], repeats: [] },
  ]);
});

test("the id of a step tells where it stands", () => {
  const places = [
    { dossier: "d", source: "s1", paragraph: 12 },
    { dossier: "d", source: "s1", paragraph: null },
  ];
  expect(places.map(formatStepId)).toEqual(["d/s1/12", "d/s1/records"]);
  expect(places.map(formatStepId).map(parseStepId)).toEqual(places);
  for (const other of ["", "d", "d/s1", "d/s1/0", "d/s1/two", "d/s1/1/2"]) expect(parseStepId(other)).toBeNull();
});

test("every claim is told once", () => {
  const medium = makeMediumDossier(3);
  const told = projectStory(medium).flatMap(({ claims }) => claims);
  expect(told.toSorted()).toEqual(medium.claims.map(({ id }) => id).toSorted());
});

function makeSource(id: string) {
  return { ...small.sources[0]!, id, passages: [] };
}

function isIn(evidence: Evidence, paragraph: number): boolean {
  return evidence.kind === "PASSAGE" && evidence.paragraph === paragraph;
}

function passage(source: string, paragraph: number, start: number) {
  return { kind: "PASSAGE" as const, source, paragraph, start, end: start + 1, mentions: [] };
}
