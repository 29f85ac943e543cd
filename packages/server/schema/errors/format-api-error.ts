import { GraphQLError, type GraphQLFormattedError } from "graphql";

/**
 * What the caller is told of an error: what it can mend, whole; everything else is masked, with the id under which the log
 * has it. No stack, no path of a file, ever.
 */
export function formatApiError(error: unknown, requestId: string): GraphQLFormattedError {
  if (isStackOverflow(error)) {
    return { message: "The query is nested too deeply to be answered.", extensions: { code: "QUERY_TOO_LARGE" } };
  }
  if (!isExpected(error)) {
    return {
      message: "Internal error.",
      ...(error instanceof GraphQLError ? placeOf(error) : {}),
      extensions: { code: "INTERNAL_SERVER_ERROR", requestId },
    };
  }
  const { message, extensions } = error;
  const { stacktrace: _stacktrace, http: _http, ...told } = extensions;
  return { message, ...placeOf(error), extensions: { ...told, code: codeOf(told) } };
}

/** Apollo gives every error of validation one code; what the error itself tells says more exactly what it is about. */
function codeOf(told: Readonly<Record<string, unknown>>): unknown {
  if (told["limit"]) return "QUERY_TOO_LARGE";
  return told["accepted"] ? "BAD_USER_INPUT" : told["code"];
}

/** Whether an error is one that the caller has caused and can mend. */
export function isExpected(error: unknown): error is GraphQLError {
  return error instanceof GraphQLError && EXPECTED_CODES.has(String(error.extensions["code"]));
}

// A list of what may be told: a code that somebody adds is masked until it is added here.
const EXPECTED_CODES: ReadonlySet<string> = new Set([
  "BAD_REQUEST",
  "BAD_USER_INPUT",
  "GRAPHQL_PARSE_FAILED",
  "GRAPHQL_VALIDATION_FAILED",
  "METHOD_NOT_ALLOWED",
  "NOT_FOUND",
  "OPERATION_RESOLUTION_FAILURE",
  "PERSISTED_QUERY_NOT_FOUND",
  "PERSISTED_QUERY_NOT_SUPPORTED",
  "QUERY_TOO_LARGE",
  "TIMEOUT",
]);

function isStackOverflow(error: unknown): boolean {
  const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  return cause instanceof RangeError;
}

function placeOf({ locations, path }: GraphQLError): Pick<GraphQLFormattedError, "locations" | "path"> {
  return { ...(locations ? { locations } : {}), ...(path ? { path } : {}) };
}
