import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { expect, test } from "vitest";

import type { Claim, Dossier, LocalizedText, PassageEvidence, Source } from "../packages/shared/model/index.ts";
import { formatDiagnostic, parseDossier } from "../packages/shared/validation/index.ts";

const FOLDER = "data/lecun-leaves-meta/";
const PARTS = ["dossier", "entities", "claims", "reviews"];
/** A reader's own copy beside the data, or the one that lies beside the repository. */
const ARTICLES = [`${FOLDER}source.txt`, "../shared/source/lecun-leaves-meta.txt"];

const dossier = readDossier();
const [source] = dossier.sources as readonly [Source];
const article = readArticle();
const absent = "skipped, because the article is not here";

test("the files of the dossier are valid", () => {
  expect(parseFiles().diagnostics.map(formatDiagnostic)).toEqual([]);
});

test("the coverage table names for each line of the article exactly the claims whose evidence lies in it", () => {
  const rows = readCoverage();
  expect([...rows.keys()]).toEqual(source.paragraphs.map((_, index) => index + 1));
  for (const [line, named] of rows)
    expect({ line, claims: named.toSorted() }).toEqual({ line, claims: listClaims(line) });
});

test("every line of the article that is not empty has claims, and the empty one has none", () => {
  const bare = source.paragraphs.map((_, index) => index + 1).filter((line) => listClaims(line).length === 0);
  expect(bare).toEqual([3]);
  expect(source.paragraphs[2]).toBe(0);
});

test("every passage lies inside its paragraph and names what the claim rests on", () => {
  const starts = listParagraphStarts();
  for (const claim of dossier.claims) {
    for (const { paragraph, start, end, mentions } of listPassages(claim)) {
      const first = starts[paragraph - 1] ?? Number.NaN;
      const last = first + (source.paragraphs[paragraph - 1] ?? Number.NaN);
      const inside = first <= start && start < end && end <= last;
      expect({ claim: claim.id, inside, mentions: mentions.length > 0 }).toEqual({
        claim: claim.id,
        inside: true,
        mentions: true,
      });
    }
  }
});

test("every line of the article that is not empty is told in our words, in English and in Traditional Chinese", () => {
  const full = source.paragraphs.flatMap((length, index) => (length > 0 ? [index + 1] : []));
  expect(source.passages.map(({ paragraph }) => paragraph)).toEqual(full);
  for (const { title, summary } of source.passages) {
    for (const text of [title, summary]) expect(text.map(({ lang }) => lang)).toEqual(["en", "zh-Hant"]);
    const words = title.find(({ lang }) => lang === "en")?.value.split(" ") ?? [];
    expect({ title, short: words.length >= 3 && words.length <= 7 }).toEqual({ title, short: true });
  }
});

test("no mention is long enough to be a piece of the article", () => {
  const mentions = dossier.claims.flatMap(listPassages).flatMap((passage) => passage.mentions);
  expect(mentions.filter((mention) => Array.from(mention).length >= 14)).toEqual([]);
});

test("every claim, entity, review and unnamed source has its texts in English and in Traditional Chinese", () => {
  const texts = [
    ...dossier.claims.flatMap((claim) => listTexts(claim).map((text) => ({ id: claim.id, text }))),
    ...dossier.claims.filter(({ label }) => label.length > 0).map(({ id, label }) => ({ id, text: label })),
    ...dossier.entities.flatMap(({ id, names, description }) => [names, description].map((text) => ({ id, text }))),
    ...dossier.reviews.map(({ id, reason }) => ({ id, text: reason })),
    ...dossier.unnamedSources.map(({ id, description }) => ({ id, text: description })),
  ];
  const missing = texts.flatMap(({ id, text }) =>
    ["en", "zh-Hant"]
      .filter((lang) => !text.some((given) => given.lang === lang && given.value !== ""))
      .map((lang) => `${id}: ${lang}`),
  );
  expect(missing).toEqual([]);
});

test("every title and label has at most five words, and every English summary at most 140 characters", () => {
  const short = dossier.claims.flatMap((claim) =>
    [claim.label, ...(claim.type === "Role" ? [claim.title] : [])].flat(),
  );
  expect(short.filter(({ value }) => value.split(" ").length > 5)).toEqual([]);
  const summaries = dossier.claims.flatMap(({ summary }) => summary).filter(({ lang }) => lang === "en");
  expect(summaries.filter(({ value }) => value.length > 140)).toEqual([]);
});

test("every entity and every unnamed source is part of some claim", () => {
  const fields = JSON.stringify(dossier.claims);
  const ids = [...dossier.entities, ...dossier.unnamedSources].map(({ id }) => id);
  expect(ids.filter((id) => !fields.includes(`"${id}"`))).toEqual([]);
});

test("every claim that is disputed, false or not verified says why", () => {
  const doubtful = dossier.reviews.filter(({ verdict }) => verdict !== "SUPPORTED");
  expect(doubtful.length).toBeGreaterThan(10);
  expect(doubtful.filter(({ reason }) => reason.some(({ value }) => value.length < 10))).toEqual([]);
});

test.skipIf(!article)(
  `the article has the length and the SHA-256 that the dossier gives${article ? "" : ` (${absent})`}`,
  () => {
    const text = article ?? "";
    expect(Array.from(text).length).toBe(source.length);
    expect(createHash("sha256").update(text, "utf8").digest("hex")).toBe(source.sha256);
    expect(text.split("\n").map((line) => Array.from(line).length)).toEqual(source.paragraphs);
  },
);

test.skipIf(!article)(
  `each passage holds the names, numbers and dates it is cited for${article ? "" : ` (${absent})`}`,
  () => {
    const characters = Array.from(article ?? "");
    const passages = dossier.claims.flatMap((claim) =>
      listPassages(claim).map((passage) => ({ id: claim.id, passage })),
    );
    const lost: string[] = [];
    for (const { id, passage } of passages) {
      const text = characters.slice(passage.start, passage.end).join("");
      if (text.includes("\n") || text.trim() !== text) lost.push(`${id}: not one piece of a line`);
      for (const mention of passage.mentions) if (!text.includes(mention)) lost.push(`${id}: ${mention}`);
    }
    expect(lost).toEqual([]);
  },
);

test.skipIf(!article)(`names marked as the article's own stand in it${article ? "" : ` (${absent})`}`, () => {
  const text = removeDamage(article ?? "");
  const marked = dossier.entities.flatMap(({ names }) =>
    names.filter(({ inSource }) => inSource).map(({ value }) => value),
  );
  expect(marked.length).toBeGreaterThan(0);
  expect(marked.filter((name) => !text.includes(name))).toEqual([]);
});

function readDossier(): Dossier {
  const { dossier: parsed, diagnostics } = parseFiles();
  if (!parsed) throw new Error(diagnostics.map(formatDiagnostic).join("\n"));
  return parsed;
}

function parseFiles() {
  return parseDossier(PARTS.map((part) => `${FOLDER}${part}.yaml`).map((name) => ({ name, text: readText(name) })));
}

function readArticle(): string | undefined {
  const name = ARTICLES.find((candidate) => existsSync(resolvePath(candidate)));
  return name === undefined ? undefined : readText(name);
}

function readText(name: string): string {
  return readFileSync(resolvePath(name), "utf8");
}

function resolvePath(name: string): string {
  return fileURLToPath(new URL(`../${name}`, import.meta.url));
}

/** The rows of the coverage table: line number to the ids named in its last column. */
function readCoverage(): ReadonlyMap<number, readonly string[]> {
  const rows = readText("docs/lecun-leaves-meta-coverage.md").matchAll(/^\|\s*(\d+)\s*\|[^|]*\|([^|]*)\|$/gm);
  return new Map(
    [...rows].map(([, line, claims = ""]) => [
      Number(line),
      [...claims.matchAll(/`([^`]+)`/g)].map(([, id = ""]) => id),
    ]),
  );
}

function listClaims(line: number): readonly string[] {
  return dossier.claims
    .filter((claim) => listPassages(claim).some(({ paragraph }) => paragraph === line))
    .map(({ id }) => id.replace(`${dossier.id}/`, ""))
    .toSorted();
}

function listPassages(claim: Claim): readonly PassageEvidence[] {
  return claim.evidence.filter((evidence) => evidence.kind === "PASSAGE");
}

function listParagraphStarts(): readonly number[] {
  let next = 0;
  return source.paragraphs.map((length) => {
    const start = next;
    next += length + 1;
    return start;
  });
}

function listTexts(claim: Claim): readonly (readonly LocalizedText[])[] {
  switch (claim.type) {
    case "Role":
      return [claim.summary, claim.title];
    case "Education":
      return [claim.summary, claim.degree, claim.field];
    case "ResearchClaim":
      return [claim.summary, claim.statement];
    default:
      return [claim.summary];
  }
}

/** A conversion left pinyin in brackets after some characters; names are stored without it. */
function removeDamage(text: string): string {
  return text.replaceAll(/[((][\p{Ll}]{1,6}[))]/gu, "");
}
