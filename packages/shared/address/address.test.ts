import { expect, test } from "vitest";
import { type AddressState, formatAddress, NO_FILTER, parseAddress, PLAIN_STATE } from "./index.ts";

test("the plainest state has no query", () => {
  expect(formatAddress(PLAIN_STATE)).toBe("");
  expect(parseAddress("", "story")).toEqual(PLAIN_STATE);
});

test.each<AddressState>([
  { ...PLAIN_STATE, lang: "zh-Hant" },
  { ...PLAIN_STATE, view: "timeline", selection: { kind: "entity", id: "yann-lecun" } },
  { ...PLAIN_STATE, selection: { kind: "claim", id: "story/somebody-joins" } },
  { ...PLAIN_STATE, view: "story", step: 7, asList: true },
  { ...PLAIN_STATE, focus: ["meta", "yann-lecun"], asOf: "2013-12-09" },
  { ...PLAIN_STATE, path: ["alexandr-wang", "geoffrey-hinton"] },
  { ...PLAIN_STATE, path: ["alexandr-wang", undefined] },
  { ...PLAIN_STATE, pins: [{ id: "meta", x: 12, y: 1000 }] },
  {
    ...PLAIN_STATE,
    lang: "en",
    asList: true,
    filter: {
      modalities: ["STATED", "RUMOURED"],
      types: ["Role", "Funding"],
      speakers: ["insiders", "barrons-china-2025-11"],
      topics: ["world-models"],
      reviews: ["FALSE", "NONE"],
      from: "2013",
      to: "2025-11-20",
    },
  },
])("what is written is read again: %j", (state) => {
  expect(parseAddress(formatAddress(state), "story")).toEqual(state);
});

test("an address stays readable", () => {
  const state: AddressState = {
    ...PLAIN_STATE,
    selection: { kind: "claim", id: "story/somebody-joins" },
    focus: ["meta", "yann-lecun"],
    filter: { ...NO_FILTER, modalities: ["STATED", "REPORTED"] },
    pins: [{ id: "meta", x: 500, y: 250 }],
  };
  expect(formatAddress(state)).toBe(
    "?select=claim:somebody-joins&focus=meta,yann-lecun&only=STATED,REPORTED&pin=meta:500:250",
  );
});

test("what is not understood is left out", () => {
  const search =
    "?lang=tlh&view=cloud&as=song&step=3&select=claim:&only=CERTAIN&type=Rumour&review=MAYBE&asOf=2013&from=13&to=2013-13&pin=meta:1:2000&path=";
  expect(parseAddress(search, "story")).toEqual(PLAIN_STATE);
});

test.each(["2013-02-29", "2013-00-10", "0000-01-01", "2013-1-1", "yesterday"])("%s is no day", (day) => {
  expect(parseAddress(`?asOf=${day}`, "story").asOf).toBeUndefined();
});

test("showing every modality is showing without a filter", () => {
  const { filter } = parseAddress("?only=OPINION,STATED,REPORTED,PLANNED,PREDICTED,RUMOURED", "story");
  expect(filter).toEqual(NO_FILTER);
});

test("an old address of the list leads to the network as a list", () => {
  expect(parseAddress("?view=list", "story")).toEqual({ ...PLAIN_STATE, asList: true });
});

test("the same state has the same address, in whatever order it was asked for", () => {
  const state = parseAddress("?only=STATED&lang=en&focus=meta", "story");
  expect(formatAddress(state)).toBe("?lang=en&focus=meta&only=STATED");
});

test("what others have added to an address is not carried on, so that server and browser write the same links", () => {
  expect(formatAddress(parseAddress("?utm_source=letter&view=timeline", "story"))).toBe("?view=timeline");
});

test("nothing is in focus while it is asked how two things are tied", () => {
  expect(parseAddress("?focus=meta&path=alexandr-wang,geoffrey-hinton", "story").focus).toEqual([]);
  expect(parseAddress("?focus=meta&path=alexandr-wang", "story").focus).toEqual(["meta"]);
});

test("a name is said once, however often it is asked for", () => {
  expect(parseAddress("?focus=meta,meta,&only=STATED,STATED", "story").focus).toEqual(["meta"]);
});
