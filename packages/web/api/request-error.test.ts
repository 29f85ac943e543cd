import { CombinedGraphQLErrors } from "@apollo/client/errors";
import { expect, test } from "vitest";
import { RequestError, toRequestError } from "./request-error.ts";

const answerWith = (...extensions: Record<string, unknown>[]) =>
  new CombinedGraphQLErrors({ errors: extensions.map((each) => ({ message: "no", extensions: each })) });

test("what the API refuses is told from what it fails at", () => {
  expect(toRequestError(answerWith({ code: "BAD_USER_INPUT" })).kind).toBe("REFUSED");
  expect(toRequestError(answerWith({ code: "BAD_USER_INPUT" }, { code: "INTERNAL_SERVER_ERROR" })).kind).toBe("FAILED");
});

test("a failure carries the number of its request", () => {
  expect(toRequestError(answerWith({ code: "INTERNAL_SERVER_ERROR", requestId: "req-7" })).requestId).toBe("req-7");
});

test("what is not an answer is a server out of reach", () => {
  expect(toRequestError(new TypeError("Failed to fetch")).kind).toBe("UNREACHABLE");
});

test("a RequestError stays what it is", () => {
  const error = new RequestError("FAILED", "no");
  expect(toRequestError(error)).toBe(error);
});
