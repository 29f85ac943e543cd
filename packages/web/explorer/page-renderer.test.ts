import { makeSmallDossier } from "@dossier/shared/fixtures";
import type { Dossier } from "@dossier/shared/model";
import { expect, test } from "vitest";
import { buildAskApi } from "../../server/schema/ask-api.ts";
import { buildMemoryStore } from "../../server/store/memory/memory-store.ts";
import { renderPage } from "./page-renderer.tsx";
import type { PageRequest } from "./page-request.ts";
import type { PageState } from "./page-state.ts";

const story = makeSmallDossier();
const PATH = `/d/${story.id}`;

/** Asks the real API over the given dossiers. */
function askApi(...dossiers: readonly Dossier[]): PageRequest["execute"] {
  const entities = new Map(dossiers.flatMap((dossier) => dossier.entities).map((entity) => [entity.id, entity]));
  const ask = buildAskApi(
    buildMemoryStore({ version: "test", dossiers, entities: [...entities.values()], texts: new Map() }),
  );
  return (query, variables) => ask(query, variables as Record<string, unknown>);
}

function open(path: string, search = "", changes: Partial<PageRequest> = {}) {
  const execute = askApi(story);
  return renderPage({
    path,
    search,
    lang: "en",
    frame: "wide",
    origin: "https://example.org",
    pictures: "hash",
    execute,
    ...changes,
  });
}

test("a dossier's page is whole without scripts: the story, both pictures, every link", async () => {
  const { status, body } = await open(PATH);
  expect(status).toBe(200);
  expect(body).toContain("An invented story for tests.");
  expect(body).toMatch(/<svg[^>]* class="network"/);
  expect(body).toMatch(/class="timeline/);
  expect(body).toContain(`href="${PATH}?select=mirel-tavask"`);
});

test("a strict content policy finds nothing to refuse", async () => {
  for (const search of ["", "?select=mirel-tavask", "?select=claim:tavask-at-ondara", "?as=list", "?view=timeline"]) {
    const { body } = await open(PATH, search);
    expect(body).not.toMatch(/ style="/);
    expect(body).not.toMatch(/<script|<style/);
    expect(body).not.toMatch(/ on[a-z]+="/);
  }
});

test("what the address selects is on the page: a person with all names, a claim with its passage", async () => {
  const person = await open(PATH, "?select=mirel-tavask");
  expect(person.body).toContain('<span lang="zh-Hant">米瑞爾·塔瓦</span>');
  const claim = await open(PATH, "?select=claim:tavask-at-ondara");
  expect(claim.body).toContain("Paragraph 3, characters 1 to 30");
  expect(claim.body).toContain("Paragraph 1, characters 1 to 12");
});

test("a time is told to machines no finer than it is known", async () => {
  const { body } = await open(PATH, "?as=list");
  const dates = [...body.matchAll(/<time dateTime="([^"]*)">/gi)].map(([, date]) => date!);
  const known = story.claims.map(({ time }) => time?.edtf);
  expect(dates.length).toBeGreaterThan(0);
  for (const date of dates) expect(known).toContain(date);
});

test("with one dossier the front page is its page, with several a choice", async () => {
  const one = await open("/");
  expect(one.body).toMatch(/<svg[^>]* class="network"/);
  const another = { ...story, id: "another", claims: [], reviews: [], sources: [], unnamedSources: [] };
  const two = await open("/", "", { execute: askApi(story, another) });
  expect(two.body).toContain(`href="${PATH}?lang=en"`);
  expect(two.body).toContain('href="/d/another?lang=en"');
  expect(two.body).not.toMatch(/<svg[^>]* class="network"/);
});

test("the page speaks the reader's language", async () => {
  const { lang, body, head } = await open(PATH, "", { lang: "zh-Hant" });
  expect(lang).toBe("zh-Hant");
  expect(body).toContain("塔瓦離開昂達拉");
  expect(body).toContain("關係圖");
  expect(head).toContain("<title>塔瓦離開昂達拉");
});

test("the head tells others what the page is, at its lasting address", async () => {
  const { head } = await open("/", "?select=claim:tavask-at-ondara&utm_source=x");
  expect(head).toContain(`<link rel="canonical" href="https://example.org${PATH}/claims/tavask-at-ondara">`);
  expect(head).toMatch(/<meta property="og:description" content="[^"]+">/);
  expect(head).toContain('hreflang="zh-Hant"');
});

test("the head describes what is selected in the words of schema.org", async () => {
  const person = await open(PATH, "?select=mirel-tavask");
  expect(readJsonLd(person.head)).toMatchObject({ "@type": "Person", name: "Mirel Tavask" });
  const reviewed = story.reviews[0]!;
  const claim = await open(PATH, `?select=claim:${reviewed.claim.split("/")[1]}`);
  expect(readJsonLd(claim.head)).toMatchObject({
    "@type": "Claim",
    review: [{ "@type": "ClaimReview", reviewRating: { alternateName: "Disputed" } }],
  });
});

test("the head names a picture of what is shown, with words for who cannot see it", async () => {
  const address = `https://example.org/pictures/${story.id}/card.png`;
  const { head } = await open(PATH);
  expect(head).toContain(`<meta property="og:image" content="${address}?lang=en&amp;v=hash">`);
  expect(head).toMatch(/property="og:image:alt" content="“Tavask leaves Ondara” [^"]+"/);
  expect(head).toContain('name="twitter:card" content="summary_large_image"');
  const claim = await open(PATH, "?select=claim:tavask-at-ondara", { lang: "zh-Hant" });
  expect(claim.head).toContain(`content="${address}?lang=zh-Hant&amp;select=claim:tavask-at-ondara&amp;v=hash"`);
  expect((await open(PATH, "?select=nobody")).head).not.toContain("og:image");
});

test("texts of a dossier cannot break out of the head or the state", async () => {
  const bad = `</script><img src=x onerror="alert(1)">`;
  const text = [{ lang: "en", value: bad }];
  const entities = story.entities.map((entity) => ({ ...entity, description: text }));
  const execute = askApi({ ...story, title: text, entities });
  const { head, state, body } = await open(PATH, "?select=mirel-tavask", { execute });
  expect(readJsonLd(head)).toMatchObject({ description: bad });
  const [, jsonLd = ""] = head.split('<script type="application/ld+json">');
  expect(jsonLd.indexOf("<")).toBe(jsonLd.length - "</script>".length);
  for (const part of [head.slice(0, -jsonLd.length), state, body]) expect(part).not.toMatch(/<\/script|<img/);
});

test("an unknown dossier is a page that says so, with the ones that are there", async () => {
  const { status, body, head } = await open("/d/no-such-story");
  expect(status).toBe(404);
  expect(body).toContain("No dossier is called “no-such-story”");
  expect(body).toContain(`href="${PATH}?lang=en"`);
  expect(head).toContain("noindex");
  const nowhere = await open("/d/a/b/c");
  expect(nowhere.status).toBe(404);
});

test("what is not in the dossier is not found, and the pictures stand there as if nothing were selected", async () => {
  for (const selection of ["nobody", "claim:nothing"]) {
    const { status, body, head } = await open(PATH, `?select=${selection}`);
    expect(status).toBe(404);
    expect(body).toContain("This is not here");
    expect(head).toContain("noindex");
    expect(body).not.toContain('data-standing="RECEDED"');
  }
});

test("a filter holds for the panel and the list too", async () => {
  const rumours = story.claims.filter(({ modality }) => modality === "RUMOURED");
  expect(rumours.length).toBeGreaterThan(0);
  for (const view of ["network", "list"]) {
    expect((await open(PATH, `?view=${view}&only=RUMOURED`)).body).toContain(`claim:${rumours[0]!.id.split("/")[1]}`);
    const { body } = await open(PATH, `?view=${view}&only=STATED`);
    const panelAndList = body.slice(body.indexOf(view === "list" ? 'class="list-view"' : 'id="panel"'));
    for (const { id } of rumours) expect(panelAndList).not.toContain(`claim:${id.split("/")[1]}&`);
  }
});

test("where the API fails, the page is sent without its data, to ask again", async () => {
  const { status, body, state } = await open(PATH, "", {
    execute: () => Promise.resolve({ errors: [{ message: "no", extensions: { code: "INTERNAL_SERVER_ERROR" } }] }),
  });
  expect(status).toBe(500);
  expect(body).toContain("Loading the dossier");
  expect((JSON.parse(state) as PageState).layout).toBeUndefined();
});

test("the browser gets everything that the page shows, and the places of the network", async () => {
  const { state } = await open(PATH);
  const { layout, cache, frame } = JSON.parse(state) as PageState;
  expect(frame).toBe("wide");
  expect(layout?.network.positions.map(({ id }) => id).toSorted()).toEqual(
    story.entities.map(({ id }) => id).toSorted(),
  );
  expect(Object.keys(cache)).toContain(`Dossier:${story.id}`);
});

test("the same page is drawn the same way twice", async () => {
  expect(await open(PATH)).toEqual(await open(PATH));
});

test("the answers on which the tests in a browser rest are the API's own", async () => {
  const claim = await readCache("?select=claim:tavask-at-ondara");
  const thing = await readCache("?select=mirel-tavask");
  const answers = JSON.stringify({ claim, thing }, null, 1);
  await expect(`${answers}\n`).toMatchFileSnapshot("./__snapshots__/page-answers.json");
});

async function readCache(search: string): Promise<PageState["cache"]> {
  return (JSON.parse((await open(PATH, search)).state) as PageState).cache;
}

function readJsonLd(head: string): unknown {
  return JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/.exec(head)?.[1] ?? "null");
}
