import { expect, test } from "vitest";
import { makeClaim, makeMediumDossier, makeSmallDossier } from "../fixtures/index.ts";
import { projectStory } from "./index.ts";

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
    makeClaim({ type: "Relationship", id: "d/first", from: "a", to: "b", evidence: [passage("s1", 9, 400)] }),
  ];
  const sources = [makeSource("s1"), makeSource("s2")];
  expect(projectStory({ sources, claims })).toEqual([
    { source: "s1", paragraph: 9, claims: ["d/first"] },
    { source: "s1", paragraph: null, claims: ["d/record"] },
    { source: "s2", paragraph: 1, claims: ["d/second"] },
  ]);
});

test("every claim is told once", () => {
  const medium = makeMediumDossier(3);
  const told = projectStory(medium).flatMap(({ claims }) => claims);
  expect(told.toSorted()).toEqual(medium.claims.map(({ id }) => id).toSorted());
});

function makeSource(id: string) {
  return { ...small.sources[0]!, id };
}

function passage(source: string, paragraph: number, start: number) {
  return { kind: "PASSAGE" as const, source, paragraph, start, end: start + 1, mentions: [] };
}
