import { globSync, statSync } from "node:fs";
import { LANGUAGES } from "@dossier/shared/address";
import { layoutNetwork } from "@dossier/shared/layout";
import { beforeAll, expect, test } from "vitest";
import { drawState, isPicture } from "./draw-picture.fixture.tsx";
import { askForAnswers } from "./gallery-answers.fixture.ts";
import type { GalleryState } from "./gallery-state.ts";
import type { GallerySetting } from "./gallery-context.ts";
import { GALLERY } from "./states.ts";

const states = GALLERY.flatMap((group) => group.states).map(settle);
const charts = states.filter(isPicture).map(({ name }) => name);
/** The words of networks are those of invented things, and the signs' own names, in every language. */
const INVENTED = new Set([...charts.filter((name) => name.startsWith("network-")), "icons"]);
const folder = new URL("__snapshots__/", import.meta.url).pathname;
const settings = new Map<string, GallerySetting>();
const fileOf = (state: GalleryState) => `${state.name}.${isPicture(state) ? "svg" : "html"}`;

const english = new Map<string, string>();
const chinese = new Map<string, string>();

beforeAll(async () => {
  for (const lang of LANGUAGES) settings.set(lang, { lang, answers: await askForAnswers(lang) });
  for (const state of states) {
    english.set(state.name, drawState(state, settings.get("en")!));
    chinese.set(state.name, drawState(state, settings.get("zh-Hant")!));
  }
}, 240_000);

test.each(states)("$name looks as it did", async (state) => {
  await expect(english.get(state.name)).toMatchFileSnapshot(`./__snapshots__/${fileOf(state)}`);
});

test.each(states)("$name is drawn in Chinese too, with nothing that a strict content policy refuses", ({ name }) => {
  for (const drawn of [english, chinese]) expect(drawn.get(name)).not.toMatch(/ style="|NaN|undefined/);
  const isWordless = !/\p{L}/u.test(readWords(english.get(name)!));
  expect(isWordless || INVENTED.has(name) || readWords(english.get(name)!) !== readWords(chinese.get(name)!)).toBe(
    true,
  );
});

test("a picture needs nothing beside it", () => {
  for (const name of charts) {
    const svg = english.get(name)!;
    expect(svg, name).not.toMatch(/var\(|class="|<title|<style/);
    const ids = new Set([...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    for (const [, id] of svg.matchAll(/url\(#([^)]+)\)/g)) expect(ids, name).toContain(id);
  }
});

test.each(charts.filter((name) => !name.endsWith("-whole")))("%s is another picture than the whole", (name) => {
  expect(english.get(name)).not.toBe(english.get(`${name.split("-")[0]}-whole`));
});

test("every state has a name of its own, and nothing is kept of one that is gone", () => {
  const names = states.map(({ name }) => name);
  expect(names).toEqual([...new Set(names)]);
  const known = new Set([...states.map(fileOf), "answers.json"]);
  expect(globSync("*", { cwd: folder }).filter((file) => !known.has(file))).toEqual([]);
});

test("the pictures are small enough to be kept", () => {
  const bytes = globSync("*", { cwd: folder }).reduce((sum, file) => sum + statSync(folder + file).size, 0);
  expect(bytes).toBeLessThan(1_500_000);
});

test("the answers on which the page rests are the API's own", async () => {
  const answers = Object.fromEntries([...settings].map(([lang, { answers: own }]) => [lang, own]));
  await expect(`${JSON.stringify(answers, null, 1)}\n`).toMatchFileSnapshot("./__snapshots__/answers.json");
});

/** Networks are settled once for all languages, since that takes the most of the time. */
function settle(state: GalleryState): GalleryState {
  if (state.drawing.kind !== "network") return state;
  const { sample } = state.drawing;
  const layout = layoutNetwork(sample.model, sample.frame);
  return { ...state, drawing: { kind: "network", sample: { ...sample, layout } } };
}

function readWords(markup: string): string {
  return markup.replaceAll(/<[^>]*>/g, "");
}
