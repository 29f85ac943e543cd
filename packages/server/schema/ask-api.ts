import type { GraphQLFormattedError } from "graphql";

import type { DossierStore } from "../store/dossier-store.ts";
import { type ReportUnexpected, createApiServer } from "./api-server.ts";
import { buildSchema } from "./build-schema.ts";
import { createContext } from "./context.ts";

/** An answer. Its data has the shape that the test's query gives it, which the compiler does not know. */
export interface Answer {
  // oxlint-disable-next-line typescript/no-explicit-any
  readonly data: any;
  readonly errors: readonly GraphQLFormattedError[];
}

export type AskApi = (query: string, variables?: Record<string, unknown>) => Promise<Answer>;

/** Asks the real server over a real store, without HTTP; for tests. */
export function buildAskApi(store: DossierStore, reportUnexpected?: ReportUnexpected): AskApi {
  const server = createApiServer({ schema: buildSchema(), ...(reportUnexpected ? { reportUnexpected } : {}) });
  return async (query, variables = {}) => {
    const contextValue = createContext({ store, requestId: "request-1" });
    const { body } = await server.executeOperation({ query, variables }, { contextValue });
    if (body.kind !== "single") throw new Error("answer: expected one, got several");
    const { data, errors = [] } = body.singleResult;
    return { data: JSON.parse(JSON.stringify(data ?? null)), errors };
  };
}
