import { expect, test } from "vitest";

import { makeContractLibrary } from "../store/contract/contract-library.ts";
import { buildMemoryStore } from "../store/memory/memory-store.ts";
import { buildAskApi } from "./ask-api.ts";

test("what does not exist is null, without an error", async () => {
  const { data, errors } = await buildAskApi(buildMemoryStore(makeContractLibrary()))(`{
    dossier(id: "nope") { id } node(id: "nope") { id } entity(id: "nope") { id } person(id: "nope") { id }
    organization(id: "mara-okoye") { id } nodes(ids: ["nope", "ondara", "__proto__"]) { id }
  }`);
  expect(errors).toEqual([]);
  expect(data).toEqual({
    dossier: null,
    node: null,
    entity: null,
    person: null,
    organization: null,
    nodes: [null, { id: "ondara" }, null],
  });
});

test.for([
  [`claims(filter: {entity: "mara-okoy"}) { totalCount }`, ["filter", "entity"], "mara-okoye"],
  [`claims(filter: {between: ["ondara", "salt-mark"]}) { totalCount }`, ["filter", "between", 1], "saltmark"],
  [`claims(filter: {assertedBy: "habour-staff"}) { totalCount }`, ["filter", "assertedBy"], "harbour-staff"],
  [`claims(filter: {dossier: "okoye-joins-salmark"}) { totalCount }`, ["filter", "dossier"], "okoye-joins-saltmark"],
  [`claims(filter: {source: "gazete"}) { totalCount }`, ["filter", "source"], "gazette"],
  [`funding(filter: {investor: "Ondara"}) { totalCount }`, ["filter", "investor"], "ondara"],
  [`researchClaims(filter: {speaker: "米瑞爾塔瓦"}) { totalCount }`, ["filter", "speaker"], "mirel-tavask"],
  [`people(filter: {organization: "ondora"}) { totalCount }`, ["filter", "organization"], "ondara"],
  [`graph(focus: ["mara-okoy"]) { truncated }`, ["focus"], "mara-okoye"],
  [`timeline(entities: ["mara-okoy"]) { totalCount }`, ["entities"], "mara-okoye"],
  [`path(from: "mara-okoy", to: "ondara") { length }`, ["from"], "mara-okoye"],
  [`stats(dossier: "okoye") { claims }`, ["dossier"], "okoye-joins-saltmark"],
  [`search(query: "Saltmark", dossier: "okoye") { totalCount }`, ["dossier"], "okoye-joins-saltmark"],
] as const)("an id that does not exist is refused with the nearest one: %s", async ([field, argumentPath, nearest]) => {
  const { errors } = await buildAskApi(buildMemoryStore(makeContractLibrary()))(`{ ${field} }`);
  expect(errors[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT", argumentPath, nearest });
  expect(errors[0]?.message).toContain(`Did you mean "${nearest}"?`);
});

test.for([
  [`funding(filter: {minAmount: "5"}) { totalCount }`, /minAmount: given without `currency`.* for example "USD"/],
  [`funding(filter: {currency: "dollars"}) { totalCount }`, /"dollars" is not a currency; expected an ISO 4217 code/],
  [`claims(filter: {from: "2025-02-01", to: "2025-01-01"}) { totalCount }`, /filter.to: 2025-01-01 is before `from`/],
  [`researchClaims(filter: {year: 20255}) { totalCount }`, /filter.year: 20255 is not a year/],
  [`graph(limit: 5000) { truncated }`, /limit: 5000 is out of range; expected 1 to 1000/],
  [`graph(depth: 9) { truncated }`, /depth: 9 is out of range/],
  [`path(from: "ondara", to: "saltmark", maxLength: 0) { length }`, /maxLength: 0 is out of range/],
  [`search(query: "${"x".repeat(300)}") { totalCount }`, /query: the text is 300 characters long/],
  [`nodes(ids: [${'"a",'.repeat(101)}]) { id }`, /ids: 101 values; expected at most 100/],
  [`person(id: "mara-okoye") { roles(first: 101) { id } }`, /first: 101 is too many; expected a number from 1 to 100/],
] as const)("bad input says what would be good: %s", async ([field, message]) => {
  const { errors } = await buildAskApi(buildMemoryStore(makeContractLibrary()))(`{ ${field} }`);
  expect(errors[0]?.message).toMatch(message);
  expect(errors[0]?.extensions?.["code"]).toBe("BAD_USER_INPUT");
});

test.for([
  [`people(filter: {name: ""}) { totalCount }`, ["filter", "name"]],
  [`people(filter: {name: "!!"}) { totalCount }`, ["filter", "name"]],
  [`people(filter: {roleTitle: " "}) { totalCount }`, ["filter", "roleTitle"]],
  [`organizations(filter: {name: "–"}) { totalCount }`, ["filter", "name"]],
  [`works(filter: {kind: []}) { totalCount }`, ["filter", "kind"]],
  [`dossier(id: "okoye-joins-saltmark") { entities(filter: {name: "?"}) { totalCount } }`, ["filter", "name"]],
  [`funding(filter: {currency: ""}) { totalCount }`, ["filter", "currency"]],
  [`funding(filter: {investor: []}) { totalCount }`, ["filter", "investor"]],
  [`researchClaims(filter: {stance: []}) { totalCount }`, ["filter", "stance"]],
  [`claims(filter: {between: []}) { totalCount }`, ["filter", "between"]],
  [`claims(filter: {type: []}) { totalCount }`, ["filter", "type"]],
  [`claims(filter: {dossier: ""}) { totalCount }`, ["filter", "dossier"]],
  [`search(query: "Saltmark", types: []) { totalCount }`, ["types"]],
  [`search(query: "Saltmark", dossier: "") { totalCount }`, ["dossier"]],
  [`graph(focus: []) { truncated }`, ["focus"]],
  [`graph(dossier: "") { truncated }`, ["dossier"]],
  [`timeline(entities: []) { totalCount }`, ["entities"]],
  [`stats(dossier: "") { claims }`, ["dossier"]],
] as const)("a condition that says nothing is refused, not left out in silence: %s", async ([field, argumentPath]) => {
  const { errors } = await buildAskApi(buildMemoryStore(makeContractLibrary()))(`{ ${field} }`);
  expect(errors[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT", argumentPath });
});

test.for([
  [
    `{ claims(filter: {from: "2025-02-30"}) { totalCount } }`,
    /^Date: "2025-02-30" is not a calendar day.*"2025-11-20"/,
    25,
  ],
  [
    `{ funding(filter: {currency: "USD", minAmount: "5 billion"}) { totalCount } }`,
    /^Decimal: "5 billion" is not a decimal number; expected digits/,
    48,
  ],
  [
    `{ person(id: "mara-okoye") { name(lang: "Chinese (traditional)") } }`,
    /^LanguageTag: "Chinese \(traditional\)" is not a language tag.*"zh-Hant"/,
    41,
  ],
  [`{ claims(filter: {asOf: 2025}) { totalCount } }`, /^Date: 2025 is not a calendar day/, 25],
] as const)("a value that is written in the query is refused at its place: %s", async ([query, message, column]) => {
  const { errors } = await buildAskApi(buildMemoryStore(makeContractLibrary()))(query);
  expect(errors[0]?.message).toMatch(message);
  expect(errors[0]?.locations).toEqual([{ line: 1, column }]);
  expect(errors[0]?.extensions?.["code"]).toBe("BAD_USER_INPUT");
  expect(errors[0]?.extensions).not.toHaveProperty("argumentPath");
});

test.for([
  [`{ claims(filter: {modality: RUMORED}) { totalCount } }`, /Did you mean the enum value "RUMOURED"/],
  [`{ persons { totalCount } }`, /Did you mean "person"/],
] as const)("a query that does not fit the schema says why: %s", async ([query, message]) => {
  const { errors } = await buildAskApi(buildMemoryStore(makeContractLibrary()))(query);
  expect(errors[0]?.message).toMatch(message);
  expect(errors[0]?.extensions?.["code"]).toBe("GRAPHQL_VALIDATION_FAILED");
});

test.for(["mutation { addClaim { id } }", "subscription { claims { id } }"])(
  "only queries are answered: %s",
  async (operation) => {
    const reported: Error[] = [];
    const ask = buildAskApi(buildMemoryStore(makeContractLibrary()), (error) => reported.push(error));
    const { errors } = await ask(operation);
    expect(errors[0]?.message).toMatch(/only queries here, and this is a (mutation|subscription)/);
    expect(errors[0]?.extensions?.["code"]).toBe("GRAPHQL_VALIDATION_FAILED");
    expect(reported).toEqual([]);
  },
);

test("a bad value in a variable is told like one in the query", async () => {
  const query = `query ($day: Date!) { claims(filter: {asOf: $day}) { totalCount } }`;
  const { errors } = await buildAskApi(buildMemoryStore(makeContractLibrary()))(query, { day: "yesterday" });
  expect(errors[0]?.message).toMatch(/"\$day" got invalid value "yesterday".*"yesterday" is not a calendar day/);
  expect(errors[0]?.locations).toEqual([{ line: 1, column: 8 }]);
  expect(errors[0]?.extensions?.["code"]).toBe("BAD_USER_INPUT");
  expect(errors[0]?.extensions).not.toHaveProperty("argumentPath");
});

test("the unexpected is masked, and reported whole under the request's id", async () => {
  const reported: [Error, string][] = [];
  const broken = {
    ...buildMemoryStore(makeContractLibrary()),
    stats: () => Promise.reject(new Error("connect ECONNREFUSED 10.0.0.7:5432")),
  };
  const ask = buildAskApi(broken, (error, requestId) => reported.push([error, requestId]));
  const { errors } = await ask(`{ stats { claims } }`);
  expect(errors).toEqual([
    {
      message: "Internal error.",
      locations: [{ line: 1, column: 3 }],
      path: ["stats"],
      extensions: { code: "INTERNAL_SERVER_ERROR", requestId: "request-1" },
    },
  ]);
  expect(reported.map(([error, id]) => [error.message, id])).toEqual([
    ["connect ECONNREFUSED 10.0.0.7:5432", "request-1"],
  ]);
});

test("no error carries a stack", async () => {
  const ask = buildAskApi(buildMemoryStore(makeContractLibrary()));
  for (const query of ["{", "{ nope }", "{ claims(first: 0) { totalCount } }"]) {
    const { errors } = await ask(query);
    expect(errors.length).toBeGreaterThan(0);
    expect(JSON.stringify(errors)).not.toMatch(/stacktrace|node_modules|\.ts:/);
  }
});

test.for([
  ["", `"" is no step of this story`],
  ["tavask-leaves-ondara/tidal-post/1", `"tavask-leaves-ondara/tidal-post/1" is no step of this story`],
  ["okoye-joins-saltmark/tidal-post/1", `"okoye-joins-saltmark/tidal-post/1" is no step of this story`],
] as const)("a story cannot go on after %j, and an id that would do is named", async ([after, problem]) => {
  const { errors } = await buildAskApi(buildMemoryStore(makeContractLibrary()))(
    `query ($after: ID) { dossier(id: "okoye-joins-saltmark") { story(after: $after) { id } } }`,
    { after },
  );
  expect(errors[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT", argumentPath: ["after"] });
  expect(errors[0]?.message).toContain(problem);
  expect(errors[0]?.message).toContain(`for example "okoye-joins-saltmark/gazette/1"`);
});

test("a story of more steps than a page has is refused", async () => {
  const { errors } = await buildAskApi(buildMemoryStore(makeContractLibrary()))(
    `{ dossier(id: "okoye-joins-saltmark") { story(first: 501) { id } } }`,
  );
  expect(errors[0]?.message).toMatch(/first: 501 is too many; expected a number from 1 to 500/);
});
