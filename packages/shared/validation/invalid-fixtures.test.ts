import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { DOSSIER_PARTS, formatDiagnostic, parseDossier } from "./index.ts";

// Each fixture takes the place of one file of the sound dossier; beside it stands what has to be said about it.
const folder = new URL("../fixtures/invalid/", import.meta.url);
const readFixture = (name: string) => readFileSync(new URL(name, folder), "utf8");
const sound = DOSSIER_PARTS.map((part) => ({ name: `${part}.yaml`, text: readFixture(`sound/${part}.yaml`) }));
const fixtures = DOSSIER_PARTS.flatMap((part) =>
  readdirSync(new URL(`${part}/`, folder))
    .filter((name) => name.endsWith(".yaml"))
    .map((name) => [`${part}/${name.replace(/\.yaml$/, "")}`, part] as const),
);

test("the dossier that the fixtures are made from is sound", () => {
  const { dossier, diagnostics } = parseDossier(sound);
  expect(diagnostics).toEqual([]);
  expect(dossier?.claims).toHaveLength(2);
});

test.each(fixtures)("%s is refused with all that is wrong", async (fixture, part) => {
  const text = readFixture(`${fixture}.yaml`);
  const { dossier, diagnostics } = parseDossier(
    sound.map((file) => (file.name === `${part}.yaml` ? { name: file.name, text } : file)),
  );
  expect(dossier).toBeUndefined();
  const expected = new URL(`${fixture}.expected.txt`, folder).pathname;
  await expect(`${diagnostics.map(formatDiagnostic).join("\n")}\n`).toMatchFileSnapshot(expected);
});
