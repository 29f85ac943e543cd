import { CombinedGraphQLErrors, ServerError } from "@apollo/client/errors";

/**
 * What went wrong, by what a reader can do about it. REFUSED: what was asked for is not there, or not so; UNREACHABLE: try
 * again; FAILED: try again, or tell the operator the number.
 */
export type RequestErrorKind = "REFUSED" | "UNREACHABLE" | "FAILED";

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
  if (CombinedGraphQLErrors.is(error)) return readApiErrors(error.errors);
  if (ServerError.is(error)) return new RequestError("FAILED", error.message);
  return new RequestError("UNREACHABLE", error instanceof Error ? error.message : String(error));
}

export interface ApiError {
  readonly message: string;
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** Makes a `RequestError` of the errors in an answer of the API. */
export function readApiErrors(errors: readonly ApiError[]): RequestError {
  const message = errors.map((error) => error.message).join("; ");
  if (errors.every(({ extensions }) => extensions?.code === "BAD_USER_INPUT"))
    return new RequestError("REFUSED", message);
  const requestId = errors.map(({ extensions }) => extensions?.requestId).find((id) => typeof id === "string");
  return new RequestError("FAILED", message, requestId);
}
