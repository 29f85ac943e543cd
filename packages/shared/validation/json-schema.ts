import { z } from "zod";
import { buildClaimSchema } from "./schema/claim-schema.ts";
import { buildDossierSchema } from "./schema/dossier-schema.ts";
import { buildEntitySchema } from "./schema/entity-schema.ts";
import { buildReviewSchema } from "./schema/review-schema.ts";

/** A JSON Schema (draft 7): plain data, to be written as JSON. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * Builds the JSON Schema of a dossier's files for editors, which complete keys and explain them. There is one for each
 * file under `$defs` (`dossier`, `entities`, `claims`, `reviews`); the schema as a whole fits any of the four. It knows
 * shapes, not references: whether an id exists is for the validator to say.
 */
export function buildJsonSchema(): JsonSchema {
  const files = {
    dossier: buildDossierSchema({}),
    entities: listOf(buildEntitySchema({}), "entities.yaml: people, organizations, works, topics, awards, places"),
    claims: listOf(buildClaimSchema({}), "claims.yaml: every claim with its evidence"),
    reviews: listOf(buildReviewSchema({}), "reviews.yaml: what reviewers found about claims"),
  };
  const names = Object.keys(files);
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "The files of a dossier",
    description: "dossier.yaml, entities.yaml, claims.yaml or reviews.yaml; see README.md in this folder",
    anyOf: names.map((name) => ({ $ref: `#/$defs/${name}` })),
    $defs: Object.fromEntries(Object.entries(files).map(([name, schema]) => [name, convert(schema)])),
  };
}

function listOf(schema: z.ZodType, what: string): z.ZodType {
  return z.array(schema).describe(what);
}

function convert(schema: z.ZodType): unknown {
  const { $schema: _, ...converted } = z.toJSONSchema(schema, {
    io: "input",
    target: "draft-7",
    override: ({ jsonSchema }) => {
      // Editors read an unquoted FALSE as the truth value, the validator as the verdict.
      if (!jsonSchema.enum?.includes("FALSE")) return;
      jsonSchema.enum.push(false);
      delete jsonSchema.type;
    },
  });
  return converted;
}
