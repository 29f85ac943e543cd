import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import {
  CLAIM_TYPES,
  CONTRIBUTION_ROLES,
  ENTITY_TYPES,
  FUNDING_KINDS,
  HAPPENING_KINDS,
  HAPPENING_PARTS,
  MODALITIES,
  ORGANIZATION_KINDS,
  RELATIONSHIP_KINDS,
  STANCES,
  VERDICTS,
  WORK_KINDS,
} from "../model/index.ts";
import { buildJsonSchema, checkPassages, checkSourceText, formatDiagnostic, parseDossier } from "./index.ts";

// The example of data/README.md is the first thing an editor copies: it has to be right to the letter.
const readme = readFileSync(new URL("../../../data/README.md", import.meta.url), "utf8");
const files = Array.from(readme.matchAll(/```yaml file=(\S+)\n([^]*?)```/g), ([, name = "", text = ""]) => ({
  name,
  text,
}));
const sourceText = /```text\n([^]*?)\n```/.exec(readme)?.[1] ?? "";

test("the example of the format's description is a dossier without a problem", () => {
  const { dossier, diagnostics } = parseDossier(files);
  expect(diagnostics.map(formatDiagnostic)).toEqual([]);
  expect(dossier?.claims).toHaveLength(5);
  expect(files.map((file) => file.name)).toEqual(["dossier.yaml", "entities.yaml", "claims.yaml", "reviews.yaml"]);
});

test("the example's measures and passages fit the example's source", async () => {
  const { dossier } = parseDossier(files);
  const source = dossier?.sources[0];
  if (!dossier || !source) throw new Error("the example has no source");
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(sourceText));
  const found = { file: "source.txt", text: sourceText, sha256: Buffer.from(digest).toString("hex") };
  expect(checkSourceText(source, found)).toEqual([]);
  expect(checkPassages(dossier, source.id, found)).toEqual([]);
});

test("the format's description names every type, kind and part that there is", () => {
  const kinds = [WORK_KINDS, ORGANIZATION_KINDS, FUNDING_KINDS, RELATIONSHIP_KINDS, HAPPENING_KINDS];
  const others = [CLAIM_TYPES, ENTITY_TYPES, MODALITIES, VERDICTS, STANCES, CONTRIBUTION_ROLES, HAPPENING_PARTS];
  const names = [...kinds, ...others].flat();
  expect(names.filter((name) => !new RegExp(`\\b${name}\\b`).test(readme))).toEqual([]);
});

test("the JSON Schema beside it is the one that the validator makes", () => {
  const committed = readFileSync(new URL("../../../data/dossier.schema.json", import.meta.url), "utf8");
  expect(JSON.parse(committed)).toEqual(buildJsonSchema());
});
