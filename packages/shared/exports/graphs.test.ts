import MemoryGraph from "graphology";
import { parse as parseGexf } from "graphology-gexf";
import { parse as parseGraphml } from "graphology-graphml";
import { expect, test } from "vitest";
import { makeMediumDossier, makeSmallDossier } from "../fixtures/index.ts";
import type { Dossier } from "../model/index.ts";
import { listTies } from "../projections/index.ts";
import { escapeXml } from "./escape-xml.ts";
import { makeHostileDossier } from "./hostile-dossier.fixture.ts";
import { type ExportOptions, formatExport } from "./index.ts";

const OPTIONS: ExportOptions = { lang: "en", address: "https://here.example" };
const FORMATS = ["gexf", "graphml"] as const;
type Format = (typeof FORMATS)[number];

test.each(FORMATS)("%s is read back with every tie of every claim as a line of its own", (format) => {
  for (const dossier of [makeSmallDossier(), makeMediumDossier(1)]) {
    const graph = readGraph(format, dossier);
    const ties = dossier.claims.flatMap((claim) =>
      listTies(claim).map(({ source, target }, place) => `${slugOf(claim.id)}.${place + 1} ${source} ${target}`),
    );
    const lines = graph.mapEdges((id, _attributes, source, target) => `${id} ${source} ${target}`);
    expect(lines.toSorted()).toEqual(ties.toSorted());
  }
});

test.each(FORMATS)("%s tells of each line what its claim tells", (format) => {
  const graph = readGraph(format, makeSmallDossier());
  expect(graph.getEdgeAttributes("lantern-prize-2018.2")).toMatchObject({
    label: "Lantern Prize",
    claim: "lantern-prize-2018",
    claim_type: "Honour",
    modality: "STATED",
    polarity: "AFFIRMED",
    time: "2018",
    verdict: "DISPUTED",
    evidence: "tidal-post#4:166-175",
    symmetrical: false,
  });
  expect(graph.getEdgeAttributes("saltmark-partner-of-ondara.1")).toMatchObject({
    claim_kind: "PARTNER_OF",
    polarity: "DENIED",
    asserted_by: "Joss Venn",
    symmetrical: true,
  });
  expect(graph.getEdgeAttribute("ondara-layoffs.1", "headcount")).toBe(1000);
  expect(graph.getNodeAttributes("mirel-tavask")).toEqual({
    label: "Mirel Tavask",
    type: "Person",
    description: "A researcher of tides.",
    other_names: "米瑞爾·塔瓦 | M. Tavask | 塔瓦",
    page: "https://here.example/d/tavask-leaves-ondara/entities/mirel-tavask",
  });
});

test.each(FORMATS)("%s has names and labels in the language asked", (format) => {
  const graph = readGraph(format, makeSmallDossier(), { ...OPTIONS, lang: "zh-Hant" });
  expect(graph.getNodeAttribute("ondara", "label")).toBe("昂達拉");
  expect(graph.getEdgeAttribute("tavask-at-ondara.1", "label")).toBe("首席潮汐科學家");
});

test.each(FORMATS)("%s of some claims has what they name and nothing else", (format) => {
  const claims = new Set(["tavask-leaves-ondara/tavask-studies", "tavask-leaves-ondara/saltmark-valued"]);
  const graph = readGraph(format, makeSmallDossier(), { ...OPTIONS, claims });
  expect(graph.nodes()).toEqual(["mirel-tavask", "saltmark", "quillmoor"]);
  expect(graph.edges()).toEqual(["tavask-studies.1"]);
});

test.each(FORMATS)("%s survives names with markup, and leaves out what XML forbids", (format) => {
  const graph = readGraph(format, makeHostileDossier(), { ...OPTIONS, lang: "zh-Hant" });
  expect(graph.getNodeAttribute("ilka-dorn", "label")).toBe("<伊卡>&多恩");
  expect(graph.getEdgeAttribute("second-founding.1", "label")).toBe("］]>");
  const english = readGraph(format, makeHostileDossier());
  expect(english.getEdgeAttribute("second-founding.1", "label")).toBe('@SUM(1), "quoted"\nand on');
  expect(english.getEdgeAttribute("second-founding.1", "evidence")).toBe("tidal-post@17.owner");
});

test("lines of one kind between the same two things are told apart by a number", () => {
  const graph = readGraph("gexf", makeHostileDossier());
  const kinds = ["tavask-founds-saltmark.1", "second-founding.1"].map((id) => graph.getEdgeAttribute(id, "kind"));
  expect(kinds).toEqual(["Relationship", "Relationship 2"]);
});

test("a spell is as wide as the time is vague, and open where a bound has no date", () => {
  const text = formatExport("gexf", makeSmallDossier(), OPTIONS);
  const spells = new Map(
    Array.from(text.matchAll(/<edge id="([^"]+)"[^>]*>([^]*?)<\/edge>/g), ([, id, inside]) => [
      id,
      /<spell ([^/]*)\/>/.exec(inside!)?.[1],
    ]),
  );
  expect(spells.get("lantern-prize-2018.1")).toBe('start="2018-01-01" end="2018-12-31"');
  expect(spells.get("tavask-proposes-tidefold.1")).toBe('start="2020-01-01" end="2029-12-31"');
  expect(spells.get("tavask-at-ondara.1")).toBe('start="2013-12-01" end="2031-05-31"');
  expect(spells.get("venn-at-ondara.1")).toBe('start="2004-02-04"');
  expect(spells.get("dorn-at-quillmoor.1")).toBe('start="2019-01-01"');
  expect(spells.get("saltmark-partner-of-ondara.1")).toBeUndefined();
});

test("what is no character of XML is left out, and everything else is kept", () => {
  expect(escapeXml("a\u0000\u0008\u000b\u001f\ufffe\ud83d b")).toBe("a b");
  expect(escapeXml("漢\u{1f30a}\u007f\u0085")).toBe("漢\u{1f30a}\u007f\u0085");
  expect(escapeXml(`<a href="x">&amp;</a>`)).toBe("&lt;a href=&quot;x&quot;&gt;&amp;amp;&lt;/a&gt;");
});

function readGraph(format: Format, dossier: Dossier, options = OPTIONS): MemoryGraph {
  const text = formatExport(format, dossier, options);
  return format === "gexf" ? parseGexf(MemoryGraph, text) : parseGraphml(MemoryGraph, text);
}

function slugOf(id: string): string {
  return id.slice(id.indexOf("/") + 1);
}
