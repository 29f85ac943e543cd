import { makeClaim, makeDate, makeTime } from "@dossier/shared/fixtures";
import { expect, test } from "vitest";

import { makeContractLibrary } from "../store/contract/contract-library.ts";
import { buildMemoryStore } from "../store/memory/memory-store.ts";
import { buildAskApi } from "./ask-api.ts";

const PAGE = `query ($first: Int, $after: String, $last: Int, $before: String, $orderBy: ClaimOrder! = STORY) {
  claims(first: $first, after: $after, last: $last, before: $before, orderBy: $orderBy) {
    totalCount nodes { id } edges { cursor node { id } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;

test("a list is walked forward by `after` and backward by `before`, each claim once", async () => {
  const ask = buildAskApi(buildMemoryStore(makeContractLibrary()));
  const whole = (await ask(PAGE, { first: 100 })).data.claims;
  expect(whole.totalCount).toBe(19);
  const ids = whole.nodes.map(({ id }: { id: string }) => id);
  expect(whole.edges.map(({ node }: { node: { id: string } }) => node.id)).toEqual(ids);

  const forward: string[] = [];
  let page = (await ask(PAGE, { first: 7 })).data.claims;
  for (;;) {
    forward.push(...page.nodes.map(({ id }: { id: string }) => id));
    if (!page.pageInfo.hasNextPage) break;
    page = (await ask(PAGE, { first: 7, after: page.pageInfo.endCursor })).data.claims;
  }
  expect(forward).toEqual(ids);

  const backward: string[] = [];
  page = (await ask(PAGE, { last: 7 })).data.claims;
  for (;;) {
    backward.unshift(...page.nodes.map(({ id }: { id: string }) => id));
    if (!page.pageInfo.hasPreviousPage) break;
    page = (await ask(PAGE, { last: 7, before: page.pageInfo.startCursor })).data.claims;
  }
  expect(backward).toEqual(ids);
});

test("a page is 20 long where nothing is said", async () => {
  const newcomers = Array.from({ length: 10 }, (_, number) => makeNewcomer(`newcomer-${number}`));
  const { data } = await buildAskApi(buildMemoryStore(makeContractLibrary(newcomers)))(PAGE);
  expect(data.claims.nodes).toHaveLength(20);
  expect(data.claims.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
});

test("a claim that is added between two pages is neither skipped over nor makes another come twice", async () => {
  const before = buildAskApi(buildMemoryStore(makeContractLibrary()));
  const after = buildAskApi(buildMemoryStore(makeContractLibrary([makeNewcomer("newcomer")])));
  const first = (await before(PAGE, { first: 1 })).data.claims;
  expect(first.nodes[0].id).toBe("okoye-joins-saltmark/okoye-at-saltmark");
  const rest = (await after(PAGE, { first: 100, after: first.pageInfo.endCursor })).data.claims;
  expect(rest.nodes).toHaveLength(19);
  expect(rest.nodes[0].id).toBe("okoye-joins-saltmark/newcomer");
});

test.for([
  ["changed", (cursor: string) => `A${cursor.slice(1)}`],
  ["cut short", (cursor: string) => cursor.slice(0, -1)],
  ["made up", () => "bm9uc2Vuc2U.AAAAAAAAAAAAAAAA"],
  ["empty of sense", () => "12"],
  ["empty", () => ""],
  ["far too long", (cursor: string) => cursor.repeat(50)],
] as const)("a cursor that was %s is refused with a reason", async ([, spoil]) => {
  const ask = buildAskApi(buildMemoryStore(makeContractLibrary()));
  const { endCursor } = (await ask(PAGE, { first: 3 })).data.claims.pageInfo;
  const { errors } = await ask(PAGE, { first: 3, after: spoil(endCursor) });
  expect(errors[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT", argumentPath: ["after"] });
  expect(errors[0]?.message).toMatch(/not a cursor that was given out/);
});

test("a cursor is refused in another order and in another list", async () => {
  const ask = buildAskApi(buildMemoryStore(makeContractLibrary()));
  const { endCursor } = (await ask(PAGE, { first: 3 })).data.claims.pageInfo;
  const inOrder = await ask(PAGE, { first: 3, after: endCursor, orderBy: "TIME_ASC" });
  expect(inOrder.errors[0]?.message).toMatch(
    /belongs to another list or order \(claims\/STORY, here it is claims\/TIME_ASC\)/,
  );
  const inList = await ask(`query ($after: String) { people(after: $after) { totalCount } }`, { after: endCursor });
  expect(inList.errors[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT" });
});

test.for([
  [{ first: 501 }, /first: 501 is too many; expected a number from 1 to 500/],
  [{ first: 0 }, /first: 0 is too few/],
  [{ last: -1 }, /last: -1 is too few/],
  [{ first: 1, last: 1 }, /last: given together with `first`/],
] as const)("a page of %j is refused, not cut", async ([variables, message]) => {
  const { errors } = await buildAskApi(buildMemoryStore(makeContractLibrary()))(PAGE, variables);
  expect(errors[0]?.message).toMatch(message);
  expect(errors[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT" });
});

test("search is paged forward without repeats", async () => {
  const ask = buildAskApi(buildMemoryStore(makeContractLibrary()));
  const SEARCH = `query ($first: Int! = 20, $after: String) {
    search(query: "Saltmark", first: $first, after: $after) { totalCount nodes { node { id } } pageInfo { hasNextPage endCursor } }
  }`;
  const whole = (await ask(SEARCH)).data.search;
  const first = (await ask(SEARCH, { first: 2 })).data.search;
  const rest = (await ask(SEARCH, { after: first.pageInfo.endCursor })).data.search;
  expect(first.pageInfo.hasNextPage).toBe(true);
  expect([...first.nodes, ...rest.nodes]).toEqual(whole.nodes);
  expect(whole.totalCount).toBe(whole.nodes.length);
});

/** A claim that stands second in the story. */
function makeNewcomer(slug: string) {
  return makeClaim({
    type: "Role",
    id: `okoye-joins-saltmark/${slug}`,
    person: "mara-okoye",
    organization: "saltmark",
    time: makeTime("2030"),
    statedAt: makeDate("2032-01-10"),
    assertedBy: { kind: "SOURCE", source: "gazette" },
    evidence: [{ kind: "PASSAGE", source: "gazette", paragraph: 1, start: 1, end: 3, mentions: [] }],
  });
}
