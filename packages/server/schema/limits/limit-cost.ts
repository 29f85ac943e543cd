import { type ApolloServerPlugin, HeaderMap } from "@apollo/server";
import { GraphQLError, Kind, getVariableValues } from "graphql";

import { measureCost } from "./measure-cost.ts";

/**
 * Refuses operations whose answer may have more objects than `most`. This cannot be a rule of validation: page sizes come
 * in variables, and those are known only when the operation is about to run.
 */
export function limitCost<Context extends object>(most: number): ApolloServerPlugin<Context> {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ schema, document, operation, request }) => {
        if (!operation) return;
        const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {});
        // Variables that do not fit are refused, with a reason, by what runs next.
        if (!coerced) return;
        const fragments = new Map(
          document.definitions.flatMap((definition) =>
            definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [],
          ),
        );
        const { objects, dearest } = measureCost({ schema, operation, fragments, variables: coerced });
        if (objects <= most) return;
        const message = `The answer may have ${objects} objects; at most ${most} are given at once. ${dearest.objects} of them come from "${dearest.path}": take smaller pages there or above (\`first\`), or ask in several queries.`;
        throw new GraphQLError(message, {
          nodes: operation,
          extensions: {
            code: "QUERY_TOO_LARGE",
            limit: "cost",
            most,
            cost: objects,
            field: dearest.path,
            http: { status: 400, headers: new HeaderMap() },
          },
        });
      },
    }),
  };
}
