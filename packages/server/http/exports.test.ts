import { makeSmallDossier } from "@dossier/shared/fixtures";
import { EXPORT_FORMATS } from "@dossier/shared/exports";
import { formatDiagnostic, parseDossier } from "@dossier/shared/validation";
import type { Dossier } from "@dossier/shared/model";
import Fastify, { type FastifyInstance } from "fastify";
import { expect, onTestFinished, test } from "vitest";
import { createContext } from "../schema/context.ts";
import type { DossierStore } from "../store/dossier-store.ts";
import { buildMemoryStore } from "../store/memory/memory-store.ts";
import { addExports } from "./exports.ts";
import { buildSmallApp } from "./small-app.fixture.ts";

const STORY = makeSmallDossier();
const TYPES = {
  json: "application/json; charset=utf-8",
  jsonld: "application/ld+json; charset=utf-8",
  csv: "text/csv; charset=utf-8; header=present",
  graphml: "application/graphml+xml; charset=utf-8",
  gexf: "application/gexf+xml; charset=utf-8",
  ris: "application/x-research-info-systems; charset=utf-8",
  "csl.json": "application/vnd.citationstyles.csl+json; charset=utf-8",
  "annotations.jsonld": 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"; charset=utf-8',
};

test.each(EXPORT_FORMATS)(
  "a dossier can be taken away as .%s, from any site, as a file with its name",
  async (format) => {
    const address = await listen();
    const answer = await fetch(`${address}/export/${STORY.id}.${format}`, {
      headers: { origin: "https://other.example" },
    });
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-type")).toBe(TYPES[format]);
    expect(answer.headers.get("content-disposition")).toBe(`attachment; filename="${STORY.id}.${format}"`);
    expect(answer.headers.get("access-control-allow-origin")).toBe("*");
    expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
    expect(await answer.text()).toContain(
      format === "csv" ? "venn-at-ondara,Role,,chief executive," : "Title of first",
    );
  },
);

test("links in an export lead to the address of the server, whatever host the request names", async () => {
  const { app } = await buildSmallApp();
  for (const format of EXPORT_FORMATS.filter((each) => each !== "json")) {
    const { body } = await app.inject({ url: `/export/${STORY.id}.${format}`, headers: { host: "evil.example" } });
    expect(body, format).toContain(`http://here.example:4000/d/${STORY.id}`);
    expect(body, format).not.toContain("evil.example");
  }
});

test("the store gives everything that the files had", async () => {
  const { app } = await buildSmallApp();
  const parts = (await app.inject(`/export/${STORY.id}.json`)).json<Record<string, unknown>>();
  const { dossier, diagnostics } = readFiles(parts);
  expect(diagnostics.map(formatDiagnostic)).toEqual([]);
  expect(dossier?.claims.toSorted(byId)).toEqual(STORY.claims.toSorted(byId));
  expect(dossier?.entities.toSorted(byId)).toEqual(STORY.entities.toSorted(byId));
  expect(dossier?.reviews).toEqual(STORY.reviews);
});

test("some claims are exported alone, in the language asked, under a name that says so", async () => {
  const { app } = await buildSmallApp();
  const answer = await app.inject(
    `/export/${STORY.id}.csv?lang=zh-hant&claims=venn-at-ondara,tavask-studies,venn-at-ondara`,
  );
  expect(answer.headers["content-disposition"]).toBe(`attachment; filename="${STORY.id}-selection.csv"`);
  const rows = answer.body.trim().split("\r\n").slice(1);
  expect(rows.map((row) => row.split(",").slice(0, 4))).toEqual([
    ["venn-at-ondara", "Role", "", "執行長"],
    ["tavask-studies", "Education", "", "博士"],
  ]);
});

test("a chosen causation is valid data, with the claims that it speaks of", async () => {
  const { app } = await buildSmallApp();
  const answer = await app.inject(`/export/${STORY.id}.json?claims=layoffs-lead-to-saltmark`);
  const parts = answer.json<Record<string, readonly { readonly id: string }[]>>();
  expect(readFiles(parts).diagnostics.map(formatDiagnostic)).toEqual([]);
  const ids = parts.claims?.map(({ id }) => id).toSorted();
  expect(ids).toEqual(["layoffs-lead-to-saltmark", "ondara-layoffs", "tavask-founds-saltmark"]);
  const csv = (await app.inject(`/export/${STORY.id}.csv?claims=layoffs-lead-to-saltmark`)).body;
  expect(csv.trim().split("\r\n")).toHaveLength(2);
});

test("who has the file already is told so, until the data has changed", async () => {
  const { app, serve } = await buildSmallApp();
  const url = `/export/${STORY.id}.gexf`;
  const first = await app.inject(url);
  const etag = first.headers.etag as string;
  const ask = (known: string) => app.inject({ url, headers: { "if-none-match": known } });
  for (const known of [etag, etag.replace("W/", ""), `"other", ${etag}`, "*"]) {
    const answer = await ask(known);
    expect([answer.statusCode, answer.body, answer.headers.etag], known).toEqual([304, "", etag]);
  }
  expect((await ask('W/"other"')).statusCode).toBe(200);
  serve("second");
  const changed = await ask(etag);
  expect(changed.statusCode).toBe(200);
  expect(changed.body).toContain("Title of second");
});

test("an export is written once for all who ask, and again when the data has changed", async () => {
  const { app, serve } = await buildSmallApp();
  const url = `/export/${STORY.id}.ris`;
  const { body } = await app.inject(url);
  // As if the data had changed without its version: an answer with the old title can only be a kept one.
  serve("first", "Other title");
  expect((await app.inject(url)).body).toBe(body);
  serve("second", "Other title");
  expect((await app.inject(url)).body).toContain("TI  - Other title");
});

test.each([
  ["nothing.csv", 404, 'There is no dossier "nothing".'],
  ["tavask-leaves-ondar.csv", 404, 'There is no dossier "tavask-leaves-ondar". Did you mean "tavask-leaves-ondara"?'],
  ["__proto__.csv", 404, 'There is no dossier "__proto__".'],
  [STORY.id, 404, "got no ending."],
  [
    `${STORY.id}.xlsx`,
    404,
    '.json, .jsonld, .csv, .graphml, .gexf, .ris, .csl.json, .annotations.jsonld; got the ending "xlsx".',
  ],
  [
    `${STORY.id}.csv?lang=no%20tag`,
    400,
    'lang: expected one BCP 47 language tag, such as en or zh-Hant; got "no tag".',
  ],
  [`${STORY.id}.csv?lang=en&lang=fr`, 400, 'got ["en","fr"].'],
  [`${STORY.id}.csv?claims=`, 400, 'claims: expected ids of claims with commas between them, at least one; got "".'],
  [`${STORY.id}.csv?claims=a/b`, 400, 'got "a/b".'],
  [
    `${STORY.id}.csv?claims=venn-at-ondar`,
    400,
    'claims: this dossier has no claim "venn-at-ondar". Did you mean "venn-at-ondara"?',
  ],
  [
    `${STORY.id}.csv?claims=${Array.from({ length: 2001 }, (_, place) => place).join(",")}`,
    400,
    "at most 2000 ids of claims",
  ],
] as const)("what cannot be exported is refused with the reason: %s", async (name, status, reason) => {
  const { app } = await buildSmallApp();
  const answer = await app.inject(`/export/${name}`);
  expect(answer.statusCode).toBe(status);
  expect(answer.json<{ error: string }>().error).toContain(reason);
  expect(answer.headers["content-disposition"]).toBeUndefined();
});

test("a dossier that is too large for one export is refused, and some of its claims are not", async () => {
  const app = serveStory(STORY, { countClaims: async () => [5001] });
  const refused = await app.inject(`/export/${STORY.id}.csv`);
  expect(refused.statusCode).toBe(413);
  expect(refused.json()).toEqual({
    error: "This dossier has 5001 claims, and one export at most 5000: choose some with claims=….",
  });
  expect((await app.inject(`/export/${STORY.id}.csv?claims=venn-at-ondara`)).statusCode).toBe(200);
});

test.each([
  [["zh-Hant", "en"], "Tavask leaves Ondara"],
  [["zh-Hant"], "塔瓦離開昂達拉"],
])("where no language is asked for, a dossier in %j comes in English or its first one", async (languages, title) => {
  const { body } = await serveStory({ ...STORY, languages }).inject(`/export/${STORY.id}.ris`);
  expect(body).toContain(`TI  - ${title}\r\n`);
});

test("a topic that only another dossier has does not make the files wrong", async () => {
  const entities = STORY.entities.map((entity) =>
    entity.type === "Work" ? { ...entity, topics: [...entity.topics, "elsewhere"] } : entity,
  );
  const app = serveStory({ ...STORY, entities });
  for (const query of ["", "?claims=tavask-proposes-tidefold"]) {
    const parts = (await app.inject(`/export/${STORY.id}.json${query}`)).json<Record<string, unknown>>();
    expect(readFiles(parts).diagnostics.map(formatDiagnostic)).toEqual([]);
  }
});

test("before there is data an export says so, and a browser gets a page that people can read", async () => {
  const { app, serve } = await buildSmallApp();
  const headers = { accept: "text/html" };
  expect((await app.inject({ url: "/export/nothing.csv", headers })).body).toContain("<h1>There is nothing");
  serve(undefined);
  const answer = await app.inject(`/export/${STORY.id}.csv`);
  expect([answer.statusCode, answer.headers["retry-after"]]).toEqual([503, "1"]);
});

test("HEAD tells what GET would send", async () => {
  const { app } = await buildSmallApp();
  const url = `/export/${STORY.id}.csv`;
  const [head, get] = [await app.inject({ method: "HEAD", url }), await app.inject(url)];
  expect([head.statusCode, head.body]).toEqual([200, ""]);
  for (const name of ["content-type", "content-disposition", "etag", "content-length"]) {
    expect(head.headers[name], name).toBe(get.headers[name]);
  }
});

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : 1;
}

/** The parts of the export, each saved as a file. */
function readFiles(parts: Readonly<Record<string, unknown>>) {
  return parseDossier(
    Object.entries(parts).map(([part, value]) => ({ name: `${part}.json`, text: JSON.stringify(value) })),
  );
}

function serveStory(story: Dossier, changes: Partial<DossierStore> = {}): FastifyInstance {
  const library = { version: "v", dossiers: [story], entities: story.entities, texts: new Map<string, string>() };
  const store: DossierStore = { ...buildMemoryStore(library), ...changes };
  const app = Fastify();
  addExports(app, {
    currentData: () => ({ version: "v", createContext: (requestId) => createContext({ store, requestId }) }),
    address: () => "http://here.example",
    problems: () => [],
    development: false,
  });
  return app;
}

async function listen(): Promise<string> {
  const { app } = await buildSmallApp();
  onTestFinished(() => app.close());
  return app.listen({ port: 0, host: "127.0.0.1" });
}
