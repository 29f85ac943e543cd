import { makeSmallDossier, makeTexts } from "@dossier/shared/fixtures";
import type { Dossier } from "@dossier/shared/model";
import { expect, test } from "vitest";
import { buildAskApi } from "../../server/schema/ask-api.ts";
import { buildMemoryStore } from "../../server/store/memory/memory-store.ts";
import { renderPicture } from "./picture-renderer.tsx";
import type { PictureRequest } from "./picture-request.ts";

const story = makeSmallDossier();

async function draw(changes: Partial<PictureRequest> = {}, dossier: Dossier = story) {
  const ask = buildAskApi(
    buildMemoryStore({ version: "test", dossiers: [dossier], entities: dossier.entities, texts: new Map() }),
  );
  return renderPicture({
    dossier: story.id,
    kind: "network",
    lang: "en",
    theme: "light",
    width: 1200,
    height: 675,
    execute: (query, variables) => ask(query, variables),
    ...changes,
  });
}

async function drawSvg(changes: Partial<PictureRequest> = {}, dossier?: Dossier): Promise<string> {
  const answer = await draw(changes, dossier);
  if (answer.status !== 200) throw new Error(`missing: ${answer.missing}`);
  return answer.svg;
}

test.each(["card", "network"] as const)(
  "a %s needs nothing beside it: no styles, no classes, no scripts, no addresses",
  async (kind) => {
    const svg = await drawSvg({ kind });
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 1200 \d+" width="1200"/);
    expect(svg).not.toMatch(/ (?:class|style|data-[\w-]+|on\w+|href)=|var\(|<style|<script|<image|<use/);
    expect(svg).not.toContain("https:");
  },
);

test("a picture says what it is, what it is about and where it comes from", async () => {
  const svg = await drawSvg();
  expect(svg).toContain('<title id="title">Tavask leaves Ondara</title>');
  expect(svg).toMatch(/<desc id="description">Network around Mirel Tavask: \d+ names and \d+ ties<\/desc>/);
  expect(readText(svg)).toContain(" Mirel Tavask ");
  expect(svg).toContain(">Prediction</text>");
  expect(readText(svg)).toContain("The Tidal Post, 4 May 2031 · Dossier");
});

test("it speaks Chinese, and is on dark paper, where that is asked for", async () => {
  const svg = await drawSvg({ lang: "zh-Hant", theme: "dark" });
  expect(svg).toContain('lang="zh-Hant"');
  expect(svg).toContain("塔瓦離開昂達拉");
  expect(svg).toContain('<rect width="1200" height="675" fill="#171614" />');
});

test("a person is brought out with its ties, a claim with its words; everything else steps back", async () => {
  const accent = /stroke="#9e0b0d"|stroke="#b3261e"/g;
  expect((await drawSvg()).match(accent)).toBeNull();
  const person = await drawSvg({ select: "mirel-tavask" });
  expect(person.match(accent)!.length).toBeGreaterThan(2);
  expect(person).toContain('<title id="title">Mirel Tavask</title>');
  const claim = await drawSvg({ select: "claim:tavask-at-ondara" });
  expect(claim.match(accent)!.length).toBeGreaterThan(0);
  const { summary } = story.claims.find(({ id }) => id.endsWith("/tavask-at-ondara"))!;
  expect(readText(claim)).toContain(summary.find(({ lang }) => lang === "en")!.value);
});

test("a small sheet has fewer names, and says so", async () => {
  const svg = await drawSvg({ width: 320, height: 320 });
  expect(readText(svg)).toMatch(/\d+ of \d+ names shown/);
  expect(readText(svg)).toContain("Tavask");
});

test("what is not there is said to be missing", async () => {
  expect(await draw({ dossier: "nothing" })).toEqual({ status: 404, missing: "dossier" });
  expect(await draw({ select: "nobody" })).toEqual({ status: 404, missing: "select" });
  expect(await draw({ select: "claim:nothing" })).toEqual({ status: 404, missing: "select" });
});

test("texts of a dossier cannot break out of the drawing", async () => {
  const bad = `</title><script>alert(1)</script>`;
  const svg = await drawSvg({ kind: "card" }, { ...story, title: makeTexts(bad, bad) });
  expect(svg).not.toContain("<script");
  expect(svg).toContain("&lt;script&gt;");
});

test("a dossier without a claim has a card too", async () => {
  const empty = { ...story, claims: [], reviews: [] };
  expect(await drawSvg({ kind: "card" }, empty)).toContain("Tavask leaves");
  expect(await drawSvg({}, empty)).toContain("Tavask leaves");
});

test("the same picture is drawn the same way twice", async () => {
  expect(await drawSvg({ kind: "card" })).toBe(await drawSvg({ kind: "card" }));
});

function readText(svg: string): string {
  return svg.replaceAll(/<[^>]*>/g, " ").replaceAll(/\s+/g, " ");
}
