import { expect, test } from "vitest";
import { formatAddress, parseAddress, type AddressState } from "./address-state.ts";

const PLAIN: AddressState = { lang: undefined, view: "network", selection: undefined, only: [] };

test("the plainest state has no query", () => {
  expect(formatAddress(PLAIN)).toBe("");
  expect(parseAddress("", "story")).toEqual(PLAIN);
});

test.each<AddressState>([
  { ...PLAIN, lang: "zh-Hant" },
  { ...PLAIN, view: "timeline", selection: { kind: "entity", id: "yann-lecun" } },
  { ...PLAIN, selection: { kind: "claim", id: "story/somebody-joins" } },
  { lang: "en", view: "list", selection: { kind: "entity", id: "meta" }, only: ["STATED", "RUMOURED"] },
])("what is written is read again: %j", (state) => {
  expect(parseAddress(formatAddress(state), "story")).toEqual(state);
});

test("an address stays readable", () => {
  const state: AddressState = {
    ...PLAIN,
    selection: { kind: "claim", id: "story/somebody-joins" },
    only: ["STATED", "REPORTED"],
  };
  expect(formatAddress(state)).toBe("?select=claim:somebody-joins&only=STATED,REPORTED");
});

test("what is not understood is left out", () => {
  expect(parseAddress("?lang=tlh&view=cloud&select=claim:&only=CERTAIN", "story")).toEqual(PLAIN);
});

test("showing every modality is showing without a filter", () => {
  expect(parseAddress("?only=OPINION,STATED,REPORTED,PLANNED,PREDICTED,RUMOURED", "story").only).toEqual([]);
});

test("parameters of others survive", () => {
  expect(formatAddress({ ...PLAIN, view: "list" }, "?utm_source=letter&view=timeline")).toBe(
    "?utm_source=letter&view=list",
  );
});
