import { expect, test } from "vitest";
import { findNames } from "./find-names.ts";

const AMI = { __typename: "Work", id: "ami", name: "Advanced Machine Intelligence" } as const;
const HINTON = { __typename: "Person", id: "hinton", name: "Geoffrey Hinton" } as const;
const HINDSIGHT = { __typename: "Work", id: "hindsight", name: "Hindsight" } as const;
const ECOLE = { __typename: "Organization", id: "ecole", name: "École normale" } as const;
const THINGS = [AMI, HINDSIGHT, ECOLE, HINTON];

test("a word that begins with what is typed comes before a word that only holds it, and people before others", () => {
  expect(findNames(THINGS, "hin")).toEqual([HINTON, HINDSIGHT, AMI]);
  expect(findNames(THINGS, " machine ")).toEqual([AMI]);
});

test("accents and capitals need not be typed, and without a word everything stays in its order", () => {
  expect(findNames(THINGS, "ecole")).toEqual([ECOLE]);
  expect(findNames(THINGS, " ")).toEqual(THINGS);
  expect(findNames(THINGS, "zz")).toEqual([]);
});
