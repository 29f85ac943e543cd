import { expect, test } from "vitest";
import { buildAskApi } from "../../server/schema/ask-api.ts";
import { buildMemoryStore } from "../../server/store/memory/memory-store.ts";
import { openPage, story } from "./open-page.fixture.ts";
import type { PageRequest } from "./page-request.ts";
import type { PageState } from "./page-state.ts";

const PATH = `/d/${story.id}`;

const open = async (search: string, changes?: Partial<PageRequest>) => openPage(PATH, search, changes);

/** Invented words as long as the paragraphs of the small dossier's source. */
function writeText(): string {
  const [source] = story.sources;
  return source!.paragraphs.map((length) => "潮水來了又去。".repeat(length).slice(0, length)).join("\n");
}

/** The API of an operator who has the text. */
function askWithText(): PageRequest["execute"] {
  const texts = new Map([[story.sources[0]!.id, writeText()]]);
  const ask = buildAskApi(buildMemoryStore({ version: "test", dossiers: [story], entities: story.entities, texts }));
  return (query, variables) => ask(query, variables as Record<string, unknown>);
}

test("without scripts the whole story is there to be read: each passage, what it claims, who says so and how firmly", async () => {
  const { status, body } = await open("?view=story&step=2");
  expect(status).toBe(200);
  for (const words of [
    "A scientist goes",
    "Who holds which post at Ondara, and whom it lays off.",
    "Paragraph 3 of 5",
    "people who work at the harbour",
    "Disputed",
    // Of the last paragraph no editor has written.
    "Paragraph 5</h3>",
  ]) {
    expect(body).toContain(words);
  }
  const told = new Set([...body.matchAll(/href="[^"]*select=claim:([\w-]+)" class="claim-link"/g)].map(([, id]) => id));
  expect(told.size).toBe(story.claims.length);
  // A claim is looked at where it is told.
  expect(body).toContain(`step=1&amp;select=claim:tavask-at-ondara"`);
});

test("the pictures have grown as far as the step, which is marked", async () => {
  const { body } = await open("?view=story&step=1");
  const lines = [...body.matchAll(/data-claim="[^"]*\/([\w-]+)"[^>]*data-off="true"/g)].map(([, id]) => id);
  expect(lines).toContain("venn-at-ondara");
  expect(lines).not.toContain("tavask-at-ondara");
  expect(body).toMatch(/data-step="1"[^>]* data-current="true"[^>]* aria-current="step"/);
  const { body: whole } = await open("?view=story&step=4");
  expect(whole).not.toMatch(/data-claim="[^"]*"[^>]*data-off/);
});

test("every step is an ordinary link, which leads to its words without scripts too", async () => {
  const { body } = await open("?view=story&step=2");
  for (const step of [1, 3, 4]) expect(body).toContain(`href="${PATH}?view=story&amp;step=${step}#step-${step}"`);
  expect((await open("?view=story&step=1")).body).toContain(`href="${PATH}?view=story#step-0"`);
  const ids = [...body.matchAll(/ id="(step-\d+)"/g)].map(([, id]) => id);
  expect(ids).toEqual(["step-0", "step-1", "step-2", "step-3", "step-4"]);
});

test("the first page offers the story", async () => {
  const { body } = await open("");
  expect(body).toMatch(new RegExp(`href="${PATH}\\?view=story"[^>]*>.*?Read it step by step`));
});

test("as a list the story is a page of its own, and nothing in it offends a strict content policy", async () => {
  const { body } = await open("?view=story&as=list&step=3");
  expect(body).not.toContain('id="panel"');
  expect(body).not.toContain('<svg class="network"');
  expect(body).toContain("Studies, works and a prize");
  for (const search of ["?view=story", "?view=story&step=3", "?view=story&as=list"]) {
    expect((await open(search)).body).not.toMatch(/ style="|<script|<style/);
  }
});

test("where the text is at hand, each passage stands beside what is said about it, with its claims marked", async () => {
  const { body } = await open("?view=story&step=1", { execute: askWithText() });
  expect(body).toContain('<blockquote class="story-passage" lang="zh-Hant">');
  expect(body.split("<blockquote").length - 1).toBe(4);
  const [, first] = /data-step="1".*?<blockquote[^>]*>(.*?)<\/blockquote>/s.exec(body)!;
  expect(first).toContain(`<mark data-claims="${story.id}/tavask-at-ondara">潮水來了又去。潮水來了又</mark>`);
  expect((await open("?view=story")).body).not.toContain("<blockquote");
});

test("other views do not ask for the story, and a step that is not there is the last one", async () => {
  expect(JSON.stringify(await readCache(""))).not.toContain("StoryStep");
  const { body } = await open("?view=story&step=99");
  expect(body).toMatch(/data-step="4"[^>]* data-current/);
});

test("the answers on which the tests in a browser rest are the API's own", async () => {
  const answers = {
    plain: await readCache("?view=story"),
    withText: await readCache("?view=story&select=claim:lantern-prize-2018", askWithText()),
  };
  await expect(`${JSON.stringify(answers, null, 1)}\n`).toMatchFileSnapshot("./__snapshots__/story-answers.json");
});

async function readCache(search: string, execute?: PageRequest["execute"]): Promise<PageState["cache"]> {
  return (JSON.parse((await open(search, execute && { execute })).state) as PageState).cache;
}
