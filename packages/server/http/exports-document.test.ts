import { EXPORT_FORMATS } from "@dossier/shared/exports";
import type { Dossier } from "@dossier/shared/model";
import { parseDossier } from "@dossier/shared/validation";
import Fastify from "fastify";
import { readFile } from "node:fs/promises";
import { expect, onTestFinished, test } from "vitest";
import { readLibrary } from "../library/read-library.ts";
import { createContext } from "../schema/context.ts";
import { buildMemoryStore } from "../store/memory/memory-store.ts";
import { addExports } from "./exports.ts";

const DOCUMENT = await readFile("docs/exports.md", "utf8");
const COMMANDS = Array.from(
  DOCUMENT.matchAll(/^curl -OJ "http:\/\/localhost:4000(\/\S+)"$/gm),
  ([, address]) => address!,
);

test("the commands of the document bring the files that they promise", async () => {
  expect(COMMANDS).toHaveLength(2);
  const server = await listen();
  for (const address of COMMANDS) {
    const answer = await fetch(server + address);
    expect(answer.status, address).toBe(200);
    const name = /^\/export\/([a-z-]+)\.(\w+)/.exec(address)!;
    expect(answer.headers.get("content-disposition")).toMatch(new RegExp(`"${name[1]}(?:-selection)?\\.${name[2]}"$`));
  }
});

test("every ending is in the document's table", () => {
  const rows = DOCUMENT.match(/^\| `.*$/gm) ?? [];
  const named = rows.flatMap((row) => Array.from(row.split("|")[1]!.matchAll(/`([^`]+)`/g), ([, ending]) => ending!));
  expect(named.filter((ending) => !["lang", "claims"].includes(ending)).toSorted()).toEqual(
    [...EXPORT_FORMATS].toSorted(),
  );
});

test("the document names the columns of the table, all of them and in their order", async () => {
  const section = DOCUMENT.split("## Columns of the table\n")[1]!.trim().split("\n")[0]!;
  const answer = await fetch(`${await listen()}/export/lecun-leaves-meta.csv`);
  const header = (await answer.text()).split("\r\n", 1)[0]!.replace("\ufeff", "");
  expect(Array.from(section.matchAll(/`([^`]+)`/g), ([, column]) => column)).toEqual(header.split(","));
});

test("what the document says of JSON is so: its four parts are the dossier again", async () => {
  const answer = await fetch(`${await listen()}/export/lecun-leaves-meta.json`);
  const parts = Object.entries((await answer.json()) as Record<string, unknown>);
  expect(parts.map(([part]) => part)).toEqual(["dossier", "entities", "claims", "reviews"]);
  const { dossier, diagnostics } = parseDossier(
    parts.map(([part, value]) => ({ name: `${part}.json`, text: JSON.stringify(value) })),
  );
  expect(diagnostics).toEqual([]);
  const [own] = (await readLibrary("data")).dossiers;
  expect(dossier && sortParts(dossier)).toEqual(own && sortParts(own));
});

/** The store gives entities by name, claims in the order of the story and reviews in that of the claims. */
function sortParts(dossier: Dossier): Dossier {
  const { entities, claims, reviews } = dossier;
  return { ...dossier, entities: sortById(entities), claims: sortById(claims), reviews: sortById(reviews) };
}

function sortById<T extends { readonly id: string }>(things: readonly T[]): readonly T[] {
  return things.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** The library of this repository, served. */
async function listen(): Promise<string> {
  const store = buildMemoryStore({ ...(await readLibrary("data")), version: "v" });
  const app = Fastify();
  onTestFinished(() => app.close());
  addExports(app, {
    currentData: () => ({ version: "v", createContext: (requestId) => createContext({ store, requestId }) }),
    address: () => "http://localhost:4000",
    problems: () => [],
    development: false,
  });
  return app.listen({ port: 0, host: "127.0.0.1" });
}
