import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { makeMediumDossier, makeSmallDossier } from "../fixtures/index.ts";
import type { Dossier } from "../model/index.ts";
import { makeHostileDossier } from "./hostile-dossier.fixture.ts";
import { type ExportOptions, formatExport } from "./index.ts";

const OPTIONS: ExportOptions = { lang: "en", address: "https://here.example" };

test("the table has one row a claim, in the order of the dossier", () => {
  for (const dossier of [makeSmallDossier(), makeMediumDossier(1)]) {
    const rows = readRows(dossier);
    expect(rows.map(({ claim }) => `${dossier.id}/${claim}`)).toEqual(dossier.claims.map(({ id }) => id));
  }
});

test("a row tells who asserts what, how firmly, when, with which verdict and where it stands", () => {
  const rows = readRows(makeSmallDossier());
  expect(rows.find(({ claim }) => claim === "lantern-prize-2018")).toEqual({
    claim: "lantern-prize-2018",
    claim_type: "Honour",
    claim_kind: "",
    label: "Lantern Prize",
    summary: "An invented claim: lantern-prize-2018.",
    from: "Mirel Tavask | Ilka Dörn",
    from_ids: "mirel-tavask | ilka-dorn",
    to: "Lantern Prize",
    to_ids: "lantern-prize",
    others: "Quillmoor University",
    others_ids: "quillmoor",
    modality: "STATED",
    polarity: "AFFIRMED",
    asserted_by: "The tide goes out",
    asserted_by_id: "tidal-post",
    asserted_by_kind: "SOURCE",
    time: "2018",
    start_kind: "KNOWN",
    start_earliest: "2018-01-01",
    start_latest: "2018-12-31",
    end_kind: "KNOWN",
    end_earliest: "2018-01-01",
    end_latest: "2018-12-31",
    stated_at: "2031-05-04",
    verdict: "DISPUTED",
    review: "The list of winners names one person.",
    amount: "",
    currency: "",
    amount_approximate: "",
    stake: "",
    headcount: "",
    evidence: "tidal-post#4:166-175",
    page: "https://here.example/d/tavask-leaves-ondara/claims/lantern-prize-2018",
  });
  const stake = rows.find(({ claim }) => claim === "ondara-buys-into-saltmark");
  expect(stake).toMatchObject({ amount: "14300000000", currency: "USD", amount_approximate: "true", stake: "49" });
});

test("open, unknown and unstated ends stay three different facts", () => {
  const kinds = new Map(readRows(makeSmallDossier()).map((row) => [row.claim, row.end_kind]));
  expect(kinds.get("venn-at-ondara")).toBe("OPEN");
  expect(kinds.get("dorn-at-quillmoor")).toBe("UNKNOWN");
  expect(kinds.get("dorn-at-ondara")).toBe("NOT_STATED");
  expect(kinds.get("saltmark-valued")).toBe("");
});

test("names and labels are in the language asked", () => {
  const row = readRows(makeSmallDossier(), { ...OPTIONS, lang: "zh-Hant" })[1];
  expect(row).toMatchObject({ from: "米瑞爾·塔瓦", to: "昂達拉", label: "首席潮汐科學家", modality: "STATED" });
});

test("only chosen claims are in it", () => {
  const claims = new Set(["tavask-leaves-ondara/layoffs-lead-to-saltmark"]);
  const rows = readRows(makeSmallDossier(), { ...OPTIONS, claims });
  expect(rows).toMatchObject([{ from_ids: "ondara-layoffs", to_ids: "tavask-founds-saltmark" }]);
});

test("what a spreadsheet would run as a formula is text, and quotes and line ends stay within their cell", () => {
  const english = readRows(makeHostileDossier());
  expect(english.at(-1)).toMatchObject({ label: `'@SUM(1), "quoted"\nand on`, summary: "'\t=1+1" });
  const chinese = readRows(makeHostileDossier(), { ...OPTIONS, lang: "zh-Hant" });
  expect(chinese.at(-1)).toMatchObject({ summary: "'＝1+1" });
  for (const row of [...english, ...chinese]) {
    expect(Object.values(row).filter((cell) => /^\s*[=+\-@＝＋－＠]/u.test(cell))).toEqual([]);
  }
});

test("spreadsheets know it for UTF-8 by its first character", () => {
  expect(formatExport("csv", makeSmallDossier(), OPTIONS).startsWith("\ufeffclaim,claim_type,")).toBe(true);
});

function readRows(dossier: Dossier, options = OPTIONS): Record<string, string>[] {
  return parse(formatExport("csv", dossier, options), { columns: true, bom: true });
}
