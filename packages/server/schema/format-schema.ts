import { type GraphQLSchema, printSchema } from "graphql";

/** The schema as text, in the order of the code, with every description. */
export function formatSchema(schema: GraphQLSchema): string {
  return `# Generated from packages/server/schema: do not edit.\n\n${printSchema(schema)}\n`;
}
