import { readFile } from "node:fs/promises";
import {
  type GraphQLArgument,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  validateSchema,
} from "graphql";
import { expect, test } from "vitest";

import { buildSchema } from "./build-schema.ts";
import { formatSchema } from "./format-schema.ts";

test("the schema is valid", () => {
  expect(validateSchema(buildSchema())).toEqual([]);
});

test("every type, field, argument and enum value is described", () => {
  const bare: string[] = [];
  const note = (place: string, description: string | null | undefined) => {
    if (!description?.trim()) bare.push(place);
  };
  const noteArguments = (place: string, args: readonly GraphQLArgument[]) => {
    for (const argument of args) note(`${place}(${argument.name})`, argument.description);
  };
  for (const type of Object.values(buildSchema().getTypeMap())) {
    if (type.name.startsWith("__")) continue;
    if (type.name !== "Query") note(type.name, type.description);
    if (isObjectType(type) || isInterfaceType(type)) {
      for (const field of Object.values(type.getFields())) {
        note(`${type.name}.${field.name}`, field.description);
        noteArguments(`${type.name}.${field.name}`, field.args);
      }
    }
    if (isInputObjectType(type)) {
      for (const field of Object.values(type.getFields())) note(`${type.name}.${field.name}`, field.description);
    }
    if (isEnumType(type)) {
      for (const value of type.getValues()) note(`${type.name}.${value.name}`, value.description);
    }
  }
  expect(bare).toEqual([]);
});

test("the root fields are those of the design", () => {
  expect(Object.keys(buildSchema().getQueryType()!.getFields()).toSorted()).toEqual([
    "claims",
    "dossier",
    "dossiers",
    "entity",
    "funding",
    "graph",
    "node",
    "nodes",
    "organization",
    "organizations",
    "path",
    "people",
    "person",
    "researchClaims",
    "search",
    "stats",
    "timeline",
    "works",
  ]);
});

test("the committed schema is the one that the code gives", async () => {
  const committed = await readFile(new URL("../schema.graphql", import.meta.url), "utf8");
  expect(committed === formatSchema(buildSchema()), "run `pnpm generate`").toBe(true);
});

test("the schema can be built more than once", () => {
  expect(formatSchema(buildSchema())).toBe(formatSchema(buildSchema()));
});
