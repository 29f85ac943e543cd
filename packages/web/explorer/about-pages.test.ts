import { makeEntity } from "@dossier/shared/fixtures";
import { expect, test } from "vitest";
import { askApi, openPage, readJsonLd, story } from "./open-page.fixture.ts";
import type { PageState } from "./page-state.ts";

const PATH = `/d/${story.id}`;
const PERSON = `${PATH}/entities/mirel-tavask`;
const CLAIM = `${PATH}/claims/tavask-at-ondara`;
const REVIEWED = `${PATH}/claims/lantern-prize-2018`;

test("the page of a person is whole without scripts: names, picture, life, claims, the way back", async () => {
  const { status, body, head } = await openPage(PERSON);
  expect(status).toBe(200);
  expect(head).toContain("<title>Mirel Tavask · Tavask leaves Ondara</title>");
  expect(body).toMatch(/<h1[^>]*lang="en"[^>]*>Mirel Tavask<\/h1>/);
  expect(body).toContain('<span lang="zh-Hant">米瑞爾·塔瓦</span>');
  expect(body).toMatch(/<svg[^>]* class="network"|<svg class="network"/);
  expect(body).toContain(`<a class="network-link" href="${PATH}/entities/ondara" aria-label="Ondara, `);
  expect(body).toMatch(/<ol class="chronology">.*about 1998/);
  expect(body).toContain(`href="${CLAIM}"`);
  expect(body).toContain(`href="${PATH}"`);
  expect(body).toContain(`href="${PATH}?select=mirel-tavask"`);
  expect(body).toContain(`href="${PATH}?path=mirel-tavask"`);
});

test("a life in order of time says what a review found, as every other list does", async () => {
  const { body } = await openPage(PERSON);
  const chronology = /<ol class="chronology">.*?<\/ol>/.exec(body)?.[0] ?? "";
  const items = chronology.split("<li ").filter((item) => item.includes("lantern-prize"));
  expect(items.join("")).toMatch(/data-verdict="[A-Z]+"/);
  expect(chronology.split("<li ").filter((item) => item.includes("data-verdict")).length).toBeLessThan(
    chronology.split("<li ").length - 1,
  );
});

test("everything that is claimed about a thing is on its page, each with its own page", async () => {
  const { body } = await openPage(PERSON);
  const about = story.claims.filter((claim) => JSON.stringify(claim).includes('"mirel-tavask"'));
  expect(about.length).toBeGreaterThan(5);
  for (const { id } of about) expect(body).toContain(`href="${PATH}/claims/${id.split("/")[1]}"`);
});

test("the page of a claim says all that it rests on, and what the source says before and after it", async () => {
  const { status, body } = await openPage(CLAIM);
  expect(status).toBe(200);
  expect(body).toMatch(/<h1[^>]*>An invented claim: tavask-at-ondara\.<\/h1>/);
  expect(body).toContain("chief tide scientist");
  expect(body).toContain("Paragraph 3, characters 1 to 30");
  expect(body).toContain("Paragraph 1, characters 1 to 12");
  expect(body).toContain(`href="${PATH}/entities/ondara"`);
  expect(body).toContain(`href="${PATH}?select=claim:tavask-at-ondara"`);
  // In the order of the source its first passage is the very first one.
  expect(body).not.toContain("turn-prev");
  const next = /href="([^"]*)" class="turn turn-next"/.exec(body)?.[1] ?? "";
  expect((await openPage(next)).body).toContain(`href="${CLAIM}" class="turn turn-prev"`);
});

test("what a review found is on the page of the claim, with its references", async () => {
  const { body } = await openPage(REVIEWED);
  expect(body).toContain("The list of winners names one person.");
  expect(body).toContain("List of winners");
});

test.each([PERSON, CLAIM, REVIEWED, `${PATH}/entities/nobody`])(
  "a strict content policy has nothing to refuse on %s",
  async (path) => {
    const { body } = await openPage(path);
    expect(body).not.toMatch(/ style="/);
    expect(body).not.toMatch(/<script|<style/);
    expect(body).not.toMatch(/ on[a-z]+="/);
  },
);

test("links between pages keep the language", async () => {
  const { lang, body, head } = await openPage(PERSON, "?lang=zh-Hant", { lang: "zh-Hant" });
  expect(lang).toBe("zh-Hant");
  expect(head).toContain("<title>米瑞爾·塔瓦 · 塔瓦離開昂達拉</title>");
  expect(body).toContain(`href="${CLAIM}?lang=zh-Hant"`);
  expect(body).toContain(`href="${PATH}?lang=zh-Hant&amp;select=mirel-tavask"`);
  expect(body).toContain(`href="${PERSON}?lang=en"`);
});

test("each language of a page is known by its own address, and names the others", async () => {
  const { head } = await openPage(PERSON, "?lang=zh-Hant", { lang: "zh-Hant" });
  const address = `https://example.org${PERSON}`;
  expect(head).toContain(`<link rel="canonical" href="${address}?lang=zh-Hant">`);
  expect(head).toContain(`<link rel="alternate" hreflang="en" href="${address}?lang=en">`);
  expect(head).toContain(`<link rel="alternate" hreflang="zh-Hant" href="${address}?lang=zh-Hant">`);
  expect(head).toContain(`<link rel="alternate" hreflang="x-default" href="${address}">`);
  expect((await openPage(PERSON)).head).toContain(`<link rel="canonical" href="${address}">`);
});

test("what the explorer selects is known by the page that it has to itself", async () => {
  for (const [search, page] of [
    ["?select=mirel-tavask", PERSON],
    ["?select=claim:tavask-at-ondara", CLAIM],
  ] as const) {
    const { head, body } = await openPage(PATH, search);
    expect(head).toContain(`<link rel="canonical" href="https://example.org${page}">`);
    expect(readJsonLd(head)).toEqual(readJsonLd((await openPage(page)).head));
    expect(body).toContain(`href="${page}"`);
  }
});

test("every thing and claim of the list leads to its own page", async () => {
  const { body } = await openPage(PATH, "?as=list");
  for (const { id } of story.entities) expect(body).toContain(`href="${PATH}/entities/${id}"`);
  for (const { id } of story.claims) expect(body).toContain(`href="${PATH}/claims/${id.split("/")[1]}"`);
});

test("a link to a claim that is shown elsewhere says how firmly it is claimed, by whom, and what a review found", async () => {
  const { head } = await openPage(REVIEWED);
  const description = /<meta property="og:description" content="([^"]*)">/.exec(head)?.[1];
  expect(description).toMatch(/^Stated: .* · Who says so: The Tidal Post · .*2018.* · a review disputes it$/);
  const { head: chinese } = await openPage(REVIEWED, "", { lang: "zh-Hant" });
  expect(/<meta property="og:description" content="([^"]*)">/.exec(chinese)?.[1]).toMatch(/^直述：/);
});

test("schema.org: a person is known by the address of the page, and belongs to the dossier", async () => {
  const { head } = await openPage(PERSON);
  expect(readJsonLd(head)).toEqual({
    "@context": "https://schema.org",
    "@type": "Person",
    "@id": `https://example.org${PERSON}`,
    url: `https://example.org${PERSON}`,
    name: "Mirel Tavask",
    alternateName: ["米瑞爾·塔瓦", "M. Tavask", "塔瓦"],
    description: "A researcher of tides.",
    subjectOf: {
      "@type": "CreativeWork",
      "@id": `https://example.org${PATH}`,
      url: `https://example.org${PATH}`,
      name: "Tavask leaves Ondara",
    },
  });
});

test("schema.org: a claim has its speaker, its day, what it is about, and the review as a ClaimReview of it", async () => {
  const { head } = await openPage(REVIEWED);
  const address = `https://example.org${REVIEWED}`;
  expect(readJsonLd(head)).toMatchObject({
    "@type": "Claim",
    "@id": address,
    url: address,
    text: "An invented claim: lantern-prize-2018.",
    author: { "@type": "Organization", name: "The Tidal Post" },
    datePublished: "2031-05-04",
    about: expect.arrayContaining([
      expect.objectContaining({ "@type": "Person", "@id": `https://example.org${PERSON}` }),
    ]) as unknown,
    review: [
      {
        "@type": "ClaimReview",
        url: address,
        claimReviewed: "An invented claim: lantern-prize-2018.",
        itemReviewed: { "@type": "Claim", "@id": address },
        reviewRating: { "@type": "Rating", alternateName: "Disputed" },
        author: { "@type": "Organization", name: "The editors" },
        datePublished: "2031-05-06",
      },
    ],
  });
});

test("schema.org: every description has a type of its own, and a day no finer than it is known", async () => {
  const types = new Map<string, string>();
  for (const { id, type } of story.entities) {
    const { status, head } = await openPage(`${PATH}/entities/${id}`);
    expect(status).toBe(200);
    types.set(type, (readJsonLd(head) as { "@type": string })["@type"]);
  }
  expect(Object.fromEntries(types)).toEqual({
    Person: "Person",
    Organization: "Organization",
    Work: "CreativeWork",
    Topic: "DefinedTerm",
    Award: "Thing",
    Place: "Place",
  });
  const stated = new Map(story.claims.map(({ id, statedAt }) => [id, statedAt?.edtf]));
  for (const [id, edtf] of stated) {
    const { head } = await openPage(`${PATH}/claims/${id.split("/")[1]}`);
    const { datePublished } = readJsonLd(head) as { datePublished?: string };
    expect([undefined, edtf ?? "2031-05-04"]).toContain(datePublished);
  }
});

test("what is not there is a page that says so, with what is called alike and the whole dossier", async () => {
  const { status, body, head } = await openPage(`${PATH}/entities/mirel-tavas`);
  expect(status).toBe(404);
  expect(head).toContain("<title>There is no such page</title>");
  expect(head).toContain("noindex");
  expect(body).toContain("has nothing called “mirel-tavas”");
  expect(body).toContain(`<a href="${PERSON}?lang=en">Mirel Tavask</a>`);
  expect(body).toContain(`href="${PATH}?lang=en"`);
});

test.each([`${PATH}/claims/nothing`, `${PATH}/entities/${encodeURIComponent("?!")}`, "/d/nobody/entities/ondara"])(
  "%s is not found",
  async (path) => {
    const { status, body } = await openPage(path);
    expect(status).toBe(404);
    expect(body).toContain("There is no such page");
    expect(body).toContain(`href="${PATH}?lang=en"`);
  },
);

test("a thing of another dossier has no page in this one", async () => {
  const stranger = makeEntity("Person", "stranger", "A Stranger", "陌生人");
  const other = {
    ...story,
    id: "other",
    entities: [stranger],
    claims: [],
    reviews: [],
    sources: [],
    unnamedSources: [],
    protagonist: undefined,
  };
  const execute = askApi(story, other);
  expect((await openPage(`${PATH}/entities/stranger`, "", { execute })).status).toBe(404);
  const own = await openPage("/d/other/entities/stranger", "", { execute });
  expect(own.status).toBe(200);
  // There is more than one dossier to go to.
  expect(own.body).toContain('href="/?lang=en"');
});

test("where the API fails, the page is sent without its data, to ask again", async () => {
  for (const path of [PERSON, CLAIM]) {
    const { status, body } = await openPage(path, "", { execute: fail });
    expect(status).toBe(500);
    expect(body).toContain("Loading");
  }
});

test("the browser gets everything that a page shows, and the places of its small picture", async () => {
  const { state } = await openPage(PERSON);
  const { layout, cache } = JSON.parse(state) as PageState;
  expect(layout).toMatchObject({ dossier: story.id, about: "mirel-tavask", lang: "en" });
  expect(layout?.network.positions.map(({ id }) => id)).toContain("ondara");
  expect(Object.keys(cache)).toContain("Person:mirel-tavask");
  const { layout: none } = JSON.parse((await openPage(CLAIM)).state) as PageState;
  expect(none).toBeUndefined();
});

test("the answers on which the tests in a browser rest are the API's own", async () => {
  const answers = JSON.stringify({ thing: await readCache(PERSON), claim: await readCache(REVIEWED) }, null, 1);
  await expect(`${answers}\n`).toMatchFileSnapshot("./__snapshots__/about-answers.json");
});

function fail() {
  return Promise.resolve({ errors: [{ message: "no", extensions: { code: "INTERNAL_SERVER_ERROR" } }] });
}

async function readCache(path: string): Promise<PageState["cache"]> {
  return (JSON.parse((await openPage(path)).state) as PageState).cache;
}
