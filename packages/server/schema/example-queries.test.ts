import { readFile, readdir, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { Kind, parse } from "graphql";
import { beforeAll, expect, test } from "vitest";

import { readLibrary } from "../library/read-library.ts";
import { buildMemoryStore } from "../store/memory/memory-store.ts";
import { type AskApi, buildAskApi } from "./ask-api.ts";
import { buildSchema } from "./build-schema.ts";

// UPDATE_EXPECTED=1 writes the answers of today over the expected ones: read the difference before it is committed.
const updating = process.env["UPDATE_EXPECTED"] === "1";
const folder = new URL("../../../examples/queries/", import.meta.url);
const names = (await readdir(folder))
  .filter((file) => file.endsWith(".graphql"))
  .map((file) => file.replace(/\.graphql$/, ""));

let ask: AskApi;

beforeAll(async () => {
  const library = await readLibrary(fileURLToPath(new URL("../../../data", import.meta.url)));
  // A reader's own copy of a source changes what is answered, and not everybody has one.
  ask = buildAskApi(buildMemoryStore({ ...library, texts: new Map(), version: "examples" }));
});

test.for(names)("the example %s is answered as expected", async (name) => {
  const variables = JSON.parse((await readExample(`${name}.variables.json`)) ?? "{}") as Record<string, unknown>;
  const { data, errors } = await ask((await readExample(`${name}.graphql`)) ?? "", variables);
  expect(errors).toEqual([]);
  const answer = `${JSON.stringify({ data }, null, 2)}\n`;
  if (updating) await writeFile(new URL(`${name}.expected.json`, folder), answer);
  expect(JSON.parse((await readExample(`${name}.expected.json`)) ?? "null")).toEqual(JSON.parse(answer));
});

test.for(names)("the example %s begins with the question that it answers", async (name) => {
  expect(await readExample(`${name}.graphql`)).toMatch(/^# [A-Z].+[?.]\n/);
});

test("every root field has an example", async () => {
  const used = new Set<string>();
  for (const name of names) {
    for (const definition of parse((await readExample(`${name}.graphql`)) ?? "").definitions) {
      if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
      for (const selection of definition.selectionSet.selections) {
        if (selection.kind === Kind.FIELD) used.add(selection.name.value);
      }
    }
  }
  const fields = Object.keys(buildSchema().getQueryType()!.getFields());
  expect(fields.filter((field) => !used.has(field))).toEqual([]);
});

async function readExample(file: string): Promise<string | undefined> {
  return readFile(new URL(file, folder), "utf8").catch(() => undefined);
}
