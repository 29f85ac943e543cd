import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import {
  checkPassages,
  checkSourceText,
  DOSSIER_PARTS,
  formatDiagnostic,
  mergeLibrary,
  parseDossier,
  type DossierFile,
} from "./index.ts";

const sound: readonly { name: string; text: string }[] = DOSSIER_PARTS.map((part) => ({
  name: `${part}.yaml`,
  text: readFileSync(new URL(`../fixtures/invalid/sound/${part}.yaml`, import.meta.url), "utf8"),
}));

function replaceFile(name: string, change: (text: string) => string): { name: string; text: string }[] {
  return sound.map((file) => (file.name === name ? { name, text: change(file.text) } : file));
}

function parseSound(files: readonly DossierFile[] = sound) {
  const { dossier, diagnostics } = parseDossier(files);
  if (!dossier) throw new Error(diagnostics.map(formatDiagnostic).join("\n"));
  return dossier;
}

function complain(files: readonly DossierFile[]): string[] {
  return parseDossier(files).diagnostics.map(formatDiagnostic);
}

test("a claim gets the dossier's id before its own, its source as speaker and its source's date", () => {
  const [claim] = parseSound().claims;
  expect(claim).toMatchObject({
    id: "tern-works/quill-joins",
    dossier: "tern-works",
    assertedBy: { kind: "SOURCE", source: "harbour-news" },
    statedAt: { edtf: "[2024-05-14,2024-05-15]" },
    polarity: "AFFIRMED",
    time: { edtf: "2024", moment: true },
    reviews: ["tern-works/joining-confirmed"],
    evidence: [{ kind: "PASSAGE", source: "harbour-news", paragraph: 1, start: 0, end: 30, mentions: [] }],
    title: [],
  });
});

test("JSON of the same shape, CRLF line ends and a byte order mark make the same dossier", () => {
  const expected = parseSound();
  const asJson = sound.map((file) => ({
    name: file.name.replace("yaml", "json"),
    text: JSON.stringify(parse(file.text), undefined, 2),
  }));
  expect(parseSound(asJson)).toEqual(expected);
  const fromWindows = sound.map((file) => ({ name: file.name, text: `\ufeff${file.text.replaceAll("\n", "\r\n")}` }));
  expect(parseSound(fromWindows)).toEqual(expected);
});

test("JSON with a comment or a trailing comma is refused at its place, though YAML would take it", () => {
  const files = [...sound.slice(0, 3), { name: "reviews.json", text: '[\n  {"id": "x",},\n]' }];
  expect(complain(files)).toEqual([expect.stringMatching(/^reviews\.json:2:\d+: expected valid JSON, got an error: /)]);
});

test("a dossier needs nothing but dossier.yaml, and cannot do without it", () => {
  const alone = replaceFile("dossier.yaml", (text) => text.replace("protagonist: ada-quill\n", "")).slice(0, 1);
  expect(parseSound(alone)).toMatchObject({ entities: [], claims: [], reviews: [] });
  expect(complain(sound.slice(1))).toEqual(["dossier.yaml:1:1: expected the file dossier.yaml, got nothing"]);
  expect(complain([])).toEqual(["dossier.yaml:1:1: expected the file dossier.yaml, got nothing"]);
});

test("a part that is there twice and a file that is no part are refused, the nearest name given", () => {
  const files = [...sound, { name: "claims.json", text: "[]" }, { name: "clams.yaml", text: "[]" }];
  expect(complain(files)).toEqual([
    "claims.json:1:1: expected one file for the claims part, got a second one",
    'clams.yaml:1:1: expected one of the files dossier.yaml, entities.yaml, claims.yaml, reviews.yaml, got another (did you mean "claims.yaml"?)',
  ]);
});

test("a file that cannot be read hides nothing of the others, and no reference into it is judged", () => {
  const files = replaceFile("claims.yaml", (text) => text.replace("modality: STATED", "modality: SAID"));
  for (const entities of [
    { name: "entities.yaml", text: "- id: [" },
    { name: "entities.yaml", text: null },
  ]) {
    const broken = files.map((file) => (file.name === "entities.yaml" ? entities : file));
    expect(complain(broken).filter((line) => !line.startsWith("entities.yaml"))).toEqual([
      expect.stringMatching(/^claims\.yaml:6:13 \[0\]\.modality: expected one of STATED/),
    ]);
  }
});

test("a number is kept as it was written, and a year without quotes is a year", () => {
  const files = replaceFile("claims.yaml", (text) => text.replace("time: 2024", "time: 0824"));
  expect(parseSound(files).claims[0]?.time).toMatchObject({ edtf: "0824" });
  const amount = `- id: funded
  type: Funding
  kind: ROUND
  recipient: tern-works
  amount: { amount: 1250000.50, currency: EUR }
  valuation: { amount: 90071992547409931234, currency: EUR }
  summary: { en: Money., zh-Hant: 錢。 }
  modality: STATED
  evidence: [{ paragraph: 1, start: 0, end: 30 }]
`;
  const funded = parseSound(replaceFile("claims.yaml", (text) => text + amount)).claims.at(-1);
  expect(funded).toMatchObject({
    amount: { amount: "1250000.50", currency: "EUR", approximate: false },
    valuation: { amount: "90071992547409931234" },
  });
});

test("characters that nobody sees are refused where they stand", () => {
  const files = replaceFile("claims.yaml", (text) => text.replace("Quill joins", "Quill\u0000 joins\ud800"));
  expect(complain(files)).toEqual([
    "claims.yaml:5:27: expected readable text, got the character NUL (U+0000)",
    "claims.yaml:5:34: expected readable text, got half of a surrogate pair (U+D800)",
  ]);
});

test("data nested a hundred thousand levels deep is refused and ends nothing", () => {
  for (const text of ["[".repeat(100_000), `${"[".repeat(60)}${"]".repeat(60)}`, `${"- ".repeat(5000)}x`]) {
    const lines = complain(replaceFile("claims.yaml", () => text));
    expect(lines[0]).toMatch(/^claims\.yaml:1:\d+.*nested too deeply/);
  }
});

const text = "Ada Quill joins the Tern Works\n\nShe built Kite with two others";
const source = { ...parseSound().sources[0]!, length: 62, paragraphs: [30, 0, 30], sha256: "aa" };

test("a text is the source's own only if its hash fits", () => {
  expect(checkSourceText(source, { file: "source.txt", text, sha256: "aa" })).toEqual([]);
  const [other] = checkSourceText(source, { file: "source.txt", text: "Another", sha256: "bb" });
  expect(other).toMatchObject({ severity: "warning", message: expect.stringContaining("62 characters") });
  const [wrong] = checkSourceText({ ...source, paragraphs: [30, 1, 29] }, { file: "source.txt", text, sha256: "aa" });
  expect(wrong?.message).toBe("expected paragraph 2 with 1 characters of the source harbour-news, got 0");
});

test("a passage without the names that it is to mention is lost, and nothing is put in its place", () => {
  const files = replaceFile("claims.yaml", (claims) =>
    claims.replace("end: 61 }", "end: 61, mentions: [Kite, Kestrel] }"),
  );
  const lost = checkPassages(parseSound(files), "harbour-news", { file: "source.txt", text });
  expect(lost.map(formatDiagnostic)).toEqual([
    'source.txt:3:1 tern-works/quill-builds-kite.evidence[0]: the passage is lost: expected characters 32 to 61 to mention "Kestrel", got another text',
  ]);
});

test("offsets count code points, not halves of them", () => {
  const dossier = parseSound(
    replaceFile("claims.yaml", (claims) => claims.replace("end: 30 }", "end: 2, mentions: [𠮷] }")),
  );
  const found = { file: "source.txt", text: "𠮷𠮷𠮷\n\nx" };
  expect(checkPassages(dossier, "harbour-news", found)).toEqual([]);
});

test("the same entity in two dossiers is one, with the names of both", () => {
  const first = parseSound();
  const other = replaceFile("dossier.yaml", (dossier) => dossier.replace("id: tern-works", "id: other-story")).map(
    (file) =>
      file.name === "entities.yaml"
        ? { name: file.name, text: file.text.replace("en, value: Bert Crane", "en, value: Albert Crane") }
        : file,
  );
  const merged = mergeLibrary([
    { file: "a/dossier.yaml", dossier: first },
    { file: "b/dossier.yaml", dossier: parseSound(other) },
  ]);
  expect(merged.diagnostics).toEqual([]);
  expect(merged.entities).toHaveLength(4);
  const crane = merged.entities.find((entity) => entity.id === "bert-crane");
  expect(crane?.names.map((name) => name.value)).toEqual(["Bert Crane", "伯特·克蘭", "Albert Crane"]);
});

test("dossiers that contradict each other are told so, at the later one", () => {
  const first = parseSound();
  const files = replaceFile("entities.yaml", (entities) => entities.replace("kind: SYSTEM", "kind: SOFTWARE"));
  const merged = mergeLibrary([
    { file: "a/dossier.yaml", dossier: first },
    { file: "b/dossier.yaml", dossier: parseSound(files) },
  ]);
  expect(merged.diagnostics.map(formatDiagnostic)).toEqual([
    "b/dossier.yaml:1:1 dossier tern-works: expected an id that no other dossier has, got another one in a/dossier.yaml",
    "b/dossier.yaml:1:1 kite: expected the kind SYSTEM as in a/dossier.yaml, got SOFTWARE",
  ]);
});
