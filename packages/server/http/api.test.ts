import { expect, test } from "vitest";
import { buildSmallApp, type SmallApp } from "./small-app.fixture.ts";

const QUERY = `{ dossiers { nodes { title(lang: "en") } } }`;
const FIRST = { data: { dossiers: { nodes: [{ title: "Title of first" }] } } };

test("the same question has the same answer until the data has changed", async () => {
  const { app, serve } = await buildSmallApp();
  const ask = async () => (await app.inject({ method: "POST", url: "/graphql", payload: { query: QUERY } })).json();
  expect(await ask()).toEqual(FIRST);
  expect(await ask()).toEqual(FIRST);
  serve("second");
  expect(await ask()).toEqual({ data: { dossiers: { nodes: [{ title: "Title of second" }] } } });
});

test("a kept answer is found whatever else the request carries, and has the type that is asked for", async () => {
  const small = await buildSmallApp();
  await post(small, { query: QUERY });
  // As if the data had changed without its version: an answer with the old title can only be a kept one.
  small.serve("first", "Other title");
  const odd = { host: "evil.example", accept: "application/graphql-response+json" };
  const kept = await post(small, { query: QUERY, extensions: { clientLibrary: { name: "x" } }, made: "up" }, odd);
  expect(kept.json()).toEqual(FIRST);
  expect(kept.headers["content-type"]).toBe("application/graphql-response+json; charset=utf-8");
  const plain = await post(small, { query: QUERY });
  expect(plain.headers["content-type"]).toBe("application/json; charset=utf-8");
});

test("other variables and another operation are another question", async () => {
  const small = await buildSmallApp();
  const query = `query A($lang: LanguageTag) { dossiers { nodes { title(lang: $lang) } } } query B { __typename }`;
  expect((await post(small, { query, operationName: "A", variables: { lang: "en" } })).json()).toEqual(FIRST);
  expect((await post(small, { query, operationName: "B" })).json()).toEqual({ data: { __typename: "Query" } });
  expect((await post(small, { query, operationName: "A", variables: { lang: "no tag" } })).json()).toHaveProperty(
    "errors",
  );
});

test("an answer with errors is not kept, as it names its request", async () => {
  const small = await buildSmallApp();
  const query = `{ dossiers { nodes { title(lang: "en") } } path(from: "nobody", to: "nowhere") { length } }`;
  const first = await post(small, { query });
  expect(first.json()).toMatchObject({ data: { ...FIRST.data, path: null }, errors: [{}] });
  small.serve("first", "Other title");
  expect((await post(small, { query })).body).toContain("Other title");
});

test("what is no question is refused with a status of its own", async () => {
  const { app } = await buildSmallApp();
  const refused = [
    await app.inject("/graphql"),
    await app.inject("/graphql?query=a&query=b"),
    await app.inject({ method: "POST", url: "/graphql", payload: [{ query: QUERY }] }),
    await app.inject({ method: "POST", url: "/graphql", headers: { "content-type": "text/plain" }, payload: QUERY }),
    await app.inject({
      method: "POST",
      url: "/graphql",
      headers: { "content-type": "application/json" },
      payload: "{",
    }),
    await app.inject({ method: "POST", url: "/graphql", payload: { query: "#".repeat(300_000) } }),
  ];
  expect(refused.map(({ statusCode }) => statusCode)).toEqual([400, 400, 400, 400, 400, 413]);
});

function post({ app }: SmallApp, payload: object, headers: Record<string, string> = {}) {
  return app.inject({ method: "POST", url: "/graphql", payload, headers });
}
