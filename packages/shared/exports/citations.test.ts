import "@citation-js/plugin-ris";
import { Cite } from "@citation-js/core";
import { expect, test } from "vitest";
import { makeSmallDossier } from "../fixtures/index.ts";
import { makeHostileDossier } from "./hostile-dossier.fixture.ts";
import { type ExportOptions, formatExport } from "./index.ts";

const OPTIONS: ExportOptions = { lang: "en", address: "https://here.example", version: "5f0c" };
const EXPECTED = {
  type: "dataset",
  title: "Tavask leaves Ondara",
  abstract: "An invented story for tests.",
  URL: "https://here.example/d/tavask-leaves-ondara",
  language: "en",
};
const RESTS_ON = "The tide goes out, The Tidal Post, 2031-05-04";

test("a reference manager reads the citation in RIS", () => {
  const items = new Cite(formatExport("ris", makeSmallDossier(), OPTIONS)).data;
  expect(items).toHaveLength(1);
  expect(items[0]).toMatchObject(EXPECTED);
  expect(items[0]?.note).toEqual(["tavask-leaves-ondara@5f0c", RESTS_ON]);
});

test("a reference manager reads the citation in CSL-JSON, and it says the same", () => {
  const text = formatExport("csl.json", makeSmallDossier(), OPTIONS);
  expect(JSON.parse(text)).toEqual([{ id: "tavask-leaves-ondara", ...EXPECTED, version: "5f0c", note: RESTS_ON }]);
  expect(new Cite(text).data).toMatchObject([EXPECTED]);
});

test("a citation is in the language asked", () => {
  const [item] = new Cite(formatExport("ris", makeSmallDossier(), { ...OPTIONS, lang: "zh-Hant" })).data;
  expect(item).toMatchObject({ title: "塔瓦離開昂達拉", language: "zh-Hant" });
});

test("no title can end a record or begin another", () => {
  const text = formatExport("ris", makeHostileDossier(), OPTIONS);
  expect(new Cite(text).data).toHaveLength(1);
  expect(text.match(/^(?:TY|ER) {2}- /gm)).toEqual(["TY  - ", "ER  - "]);
  expect(text).toContain('TI  - A <title> & "more" ER - TY - BOOK\r\n');
});
