import { expect, test } from "vitest";
import { buildStoryModel, clampStep, type EvidenceAnswer, type StepAnswer, tellUpTo } from "./story-model.ts";

const NO_PLACES = new Map<string, readonly EvidenceAnswer[]>();
const LENGTHS = new Map([["post", 7]]);

const plain: StepAnswer = {
  id: "tale/post/1",
  paragraph: 1,
  source: { id: "post" },
  title: "It begins",
  summary: "Somebody goes.",
  claims: [{ id: "goes" }],
  repeats: [],
};
const later: StepAnswer = {
  ...plain,
  id: "tale/post/3",
  paragraph: 3,
  title: null,
  summary: null,
  claims: [{ id: "founds" }, { id: "hopes" }],
  repeats: [{ id: "goes" }],
};
const records: StepAnswer = {
  ...later,
  id: "tale/list/records",
  paragraph: null,
  source: { id: "list" },
  claims: [{ id: "listed" }],
  repeats: [],
};

test("steps are numbered as a reader counts, with the place of the paragraph and what is written about it", () => {
  const { steps, tellings } = buildStoryModel([plain, later, records], NO_PLACES, LENGTHS);
  expect(steps).toEqual([
    {
      number: 1,
      id: "tale/post/1",
      source: "post",
      title: "It begins",
      summary: "Somebody goes.",
      place: { paragraph: 1, paragraphs: 7 },
      claims: ["goes"],
      repeats: [],
    },
    {
      number: 2,
      id: "tale/post/3",
      source: "post",
      place: { paragraph: 3, paragraphs: 7 },
      claims: ["founds", "hopes"],
      repeats: ["goes"],
    },
    { number: 3, id: "tale/list/records", source: "list", claims: ["listed"], repeats: [] },
  ]);
  expect([...tellings]).toEqual([
    ["goes", 1],
    ["founds", 2],
    ["hopes", 2],
    ["listed", 3],
  ]);
});

test("what is told grows from step to step; a step brings out what it tells and what it tells again", () => {
  const model = buildStoryModel([plain, later, records], NO_PLACES, LENGTHS);
  expect(tellUpTo(model, 0)).toEqual({ claims: new Set(), now: new Set() });
  expect(tellUpTo(model, 1)).toEqual({ claims: new Set(["goes"]), now: new Set(["goes"]) });
  expect(tellUpTo(model, 2)).toEqual({
    claims: new Set(["goes", "founds", "hopes"]),
    now: new Set(["founds", "hopes", "goes"]),
  });
  expect(tellUpTo(model, 3).now).toEqual(new Set(["listed"]));
});

test("only the passages in the step's own paragraph of its own source are marked in it", () => {
  const places = new Map<string, readonly EvidenceAnswer[]>([
    ["founds", [evidence("post", 1, 0, 3), evidence("other", 3, 0, 3), evidence("post", 3, 4, 8)]],
    ["hopes", [{ __typename: "RecordEvidence" }]],
    ["goes", [evidence("post", 3, 13, 17)]],
    ["elsewhere", [evidence("post", 3, 0, 3)]],
  ]);
  const { steps } = buildStoryModel([{ ...later, text: "And then she goes." }], places, LENGTHS);
  const marked = steps[0]!.passage!.filter(({ claims }) => claims.length > 0);
  expect(marked.map(({ text, claims }) => [text, claims])).toEqual([
    ["then", ["founds"]],
    ["goes", ["goes"]],
  ]);
});

test("a number beyond the end is the last step, and none is the beginning", () => {
  const model = buildStoryModel([plain, later], NO_PLACES, LENGTHS);
  expect(clampStep(model, undefined)).toBe(0);
  expect(clampStep(model, 2)).toBe(2);
  expect(clampStep(model, 99)).toBe(2);
  expect(clampStep(buildStoryModel([], NO_PLACES, LENGTHS), 3)).toBe(0);
});

function evidence(source: string, paragraph: number, startInParagraph: number, endInParagraph: number) {
  return {
    __typename: "PassageEvidence",
    source: { id: source },
    paragraph,
    startInParagraph,
    endInParagraph,
  } as const;
}
