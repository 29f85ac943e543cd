import { NO_FILTER } from "@dossier/shared/address";
import { expect, test } from "vitest";
import { findUnread, findUnreadBound } from "./find-unread.ts";

test("what an address asks for and no facet has is found; what is known is not", () => {
  expect(findUnread("?only=STATED,CERTAIN&type=Rumour&review=NONE,MAYBE&by=nobody&topic=x")).toEqual([
    { facet: "modalities", value: "CERTAIN" },
    { facet: "types", value: "Rumour" },
    { facet: "reviews", value: "MAYBE" },
  ]);
  expect(findUnread("")).toEqual([]);
});

test("a bound that could not be read is found, one that was read is not", () => {
  expect(findUnreadBound("?from=last+year", "from", NO_FILTER)).toBe("last year");
  expect(findUnreadBound("?from=2013", "from", { ...NO_FILTER, from: "2013" })).toBeUndefined();
  expect(findUnreadBound("?from=", "from", NO_FILTER)).toBeUndefined();
});
