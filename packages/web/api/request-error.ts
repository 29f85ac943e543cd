import { CombinedGraphQLErrors, ServerError } from "@apollo/client/errors";

/** What went wrong, in the two ways that a reader can do something about: try again, or tell the operator the number. */
export type RequestErrorKind = "UNREACHABLE" | "FAILED";

/** The one error that the views know: a request that brought no usable answer. */
export class RequestError extends Error {
  override readonly name = "RequestError";
  readonly kind: RequestErrorKind;
  /** The server's number of the request, for whoever looks into its log. */
  readonly requestId: string | undefined;

  constructor(kind: RequestErrorKind, message: string, requestId?: string) {
    super(message);
    this.kind = kind;
    this.requestId = requestId;
  }
}

/** Makes a `RequestError` of whatever the client or the network threw. */
export function toRequestError(error: unknown): RequestError {
  if (error instanceof RequestError) return error;
  if (CombinedGraphQLErrors.is(error)) {
    const requestId = error.errors.map((each) => each.extensions?.requestId).find((id) => typeof id === "string");
    return new RequestError("FAILED", error.message, requestId);
  }
  if (ServerError.is(error)) return new RequestError("FAILED", error.message);
  return new RequestError("UNREACHABLE", error instanceof Error ? error.message : String(error));
}
