import { ApolloServer, type ApolloServerPlugin } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from "@apollo/server/plugin/disabled";
import type { GraphQLError, GraphQLSchema } from "graphql";

import type { ApiContext } from "./context.ts";
import { formatApiError, isExpected } from "./errors/format-api-error.ts";
import { limitCost } from "./limits/limit-cost.ts";
import { limitCounts } from "./limits/limit-counts.ts";
import { limitDepth } from "./limits/limit-depth.ts";
import { onlyQueries } from "./limits/only-queries.ts";

/** Somebody to tell of what must not happen; the caller sees only the request's id. */
export type ReportUnexpected = (error: Error, requestId: string) => void;

/**
 * The GraphQL server without a web framework around it.
 *
 * @param reportUnexpected writes to the log whatever is masked in the answer.
 */
export function createApiServer({
  schema,
  reportUnexpected = () => undefined,
}: {
  readonly schema: GraphQLSchema;
  readonly reportUnexpected?: ReportUnexpected;
}): ApolloServer<ApiContext> {
  const requestIds = new WeakMap<Error, string>();
  return new ApolloServer<ApiContext>({
    schema,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    // There are only queries and no cookies: a foreign page can borrow no authority. An answer can be had by a plain link.
    csrfPrevention: false,
    parseOptions: { maxTokens: LIMITS.tokens },
    validationOptions: { maxErrors: LIMITS.validationErrors },
    maxRecursiveSelections: LIMITS.recursiveSelections,
    validationRules: [onlyQueries, limitDepth(LIMITS.depth), limitCounts(LIMITS)],
    stopOnTerminationSignals: false,
    formatError: (_formatted, error) =>
      formatApiError(error, (error instanceof Error && requestIds.get(error)) || "unknown"),
    plugins: [
      // It costs more than the answer itself on large answers, and nothing here uses its hints.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      limitCost(LIMITS.objects),
      noteUnexpected(requestIds, reportUnexpected),
    ],
  });
}

/** What one request may hold; see the design's budgets. */
const LIMITS = {
  tokens: 1000,
  validationErrors: 5,
  depth: 15,
  rootFields: 20,
  aliases: 30,
  directives: 40,
  introspections: 2,
  objects: 20_000,
  recursiveSelections: 10_000,
} as const;

/** `formatError` is not told of the request: it finds the id of the request by the error. */
function noteUnexpected(requestIds: WeakMap<Error, string>, report: ReportUnexpected): ApolloServerPlugin<ApiContext> {
  return {
    requestDidStart: async ({ contextValue: { requestId } }) => ({
      didEncounterErrors: async ({ errors }) => {
        for (const error of errors) {
          requestIds.set(error, requestId);
          if (!isExpected(error)) report(causeOf(error), requestId);
        }
      },
    }),
  };
}

function causeOf(error: GraphQLError): Error {
  return error.originalError ?? error;
}
