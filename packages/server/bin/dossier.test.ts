import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const sound = fileURLToPath(new URL("../../shared/fixtures/invalid/sound/", import.meta.url));

let data = "";

beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), "dossier-command-"));
  cpSync(sound, join(data, "tern-works"), { recursive: true });
});

afterEach(() => rmSync(data, { recursive: true, force: true }));

function runDossier(...args: string[]) {
  const command = ["--import", "tsx", join("packages", "server", "bin", "dossier.ts"), ...args];
  const { stdout, stderr, status } = spawnSync(process.execPath, command, { cwd: root, encoding: "utf8" });
  return { lines: stdout.split("\n").slice(0, -1), stdout, stderr, status };
}

test("validate says that a sound folder is sound and ends with 0", () => {
  expect(runDossier("validate", data)).toMatchObject({
    lines: [`${data}: 1 dossier, 4 entities, 2 claims: no problem`],
    status: 0,
  });
});

test("validate without a folder checks the data of the repository", () => {
  expect(runDossier("validate")).toMatchObject({ stdout: expect.stringMatching(/^data: \d+ dossiers?, /m), status: 0 });
});

test("validate lists every problem with its place, and a summary, and ends with 1", () => {
  const claims = join(data, "tern-works", "claims.yaml");
  const text = readFileSync(claims, "utf8");
  writeFileSync(claims, text.replace("person: ada-quill", "person: ada-quil").replace("role: CREATED", "role: MADE"));
  const { lines, status } = runDossier("validate", data);
  expect(lines).toEqual([
    `${claims}:3:11 [0].person: expected the id of a Person, got "ada-quil" (did you mean "ada-quill"?)`,
    expect.stringMatching(/^.*claims\.yaml:13:9 \[1\]\.role: expected one of PROPOSED, .*, got "MADE"/),
    `${data}: 2 errors, 0 warnings`,
  ]);
  expect(status).toBe(1);

  const asJson = runDossier("validate", data, "--json");
  expect(asJson.status).toBe(1);
  expect(JSON.parse(asJson.stdout)).toMatchObject({
    errors: 2,
    warnings: 0,
    diagnostics: [{ file: claims, line: 3, column: 11, path: "[0].person", suggestion: "ada-quill" }, { line: 13 }],
  });
});

test("a folder that is not there ends with 1, a wrong call with 2 and the usage", () => {
  expect(runDossier("validate", join(data, "nowhere"))).toMatchObject({ status: 1 });
  for (const wrong of [["validate", "--jsn"], ["validate", "a", "b"], ["valdate"], ["measure"], []]) {
    expect(runDossier(...wrong)).toMatchObject({ status: 2, stdout: "", stderr: expect.stringContaining("Usage:") });
  }
  expect(runDossier("--help")).toMatchObject({ status: 0, stdout: expect.stringContaining("validate") });
});

test("measure counts a text as dossier.yaml wants it and finds words as claims.yaml wants them", () => {
  const file = join(data, "source.txt");
  writeFileSync(file, "𠮷 one\r\n\r\ntwo one");
  expect(runDossier("measure", file)).toMatchObject({
    lines: ["length: 14", expect.stringMatching(/^sha256: [0-9a-f]{64}$/), "paragraphs: [5, 0, 7]"],
    status: 0,
  });
  expect(runDossier("measure", file, "one").lines).toEqual([
    "{ paragraph: 1, start: 2, end: 5 }",
    "{ paragraph: 3, start: 11, end: 14 }",
  ]);
  expect(runDossier("measure", file, "three")).toMatchObject({ status: 1 });
});
