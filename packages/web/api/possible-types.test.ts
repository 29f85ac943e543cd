import { readFileSync } from "node:fs";
import { buildSchema, isAbstractType } from "graphql";
import { expect, test } from "vitest";
import { POSSIBLE_TYPES } from "./possible-types.ts";

test("the cache knows every interface and union of the schema as it is", () => {
  const schema = buildSchema(readFileSync(new URL("../../server/schema.graphql", import.meta.url), "utf8"));
  const expected = Object.values(schema.getTypeMap())
    .filter(isAbstractType)
    .map(
      (type) =>
        [
          type.name,
          schema
            .getPossibleTypes(type)
            .map((each) => each.name)
            .toSorted(),
        ] as const,
    );
  const known = Object.entries(POSSIBLE_TYPES).map(([name, types]) => [name, types.toSorted()] as const);
  expect(new Map(known)).toEqual(new Map(expected));
});
