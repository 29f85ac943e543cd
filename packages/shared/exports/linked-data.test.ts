import jsonld, { type JsonLdDocument } from "jsonld";
import { expect, test } from "vitest";
import { makeSmallDossier } from "../fixtures/index.ts";
import { makeHostileDossier } from "./hostile-dossier.fixture.ts";
import { type ExportOptions, formatExport } from "./index.ts";

const OPTIONS: ExportOptions = { lang: "en", address: "https://here.example" };
const STORY = "https://here.example/d/tavask-leaves-ondara";
const SCHEMA = "https://schema.org/";

interface Node {
  readonly "@id": string;
  readonly "@type"?: readonly string[];
  readonly [key: string]: unknown;
}

test("a JSON-LD processor finds a claim a claim and a thing a thing, each named by its page", async () => {
  const story = makeSmallDossier();
  const nodes = await readNodes(story);
  const ofType = (type: string) => nodes.filter((node) => node["@type"]?.includes(SCHEMA + type));
  expect(ofType("Claim")).toHaveLength(story.claims.length);
  expect(ofType("ClaimReview")).toHaveLength(1);
  expect(ofType("Dataset")).toHaveLength(1);
  expect(ofType("Corporation").map((node) => node["@id"])).toEqual([
    `${STORY}/entities/ondara`,
    `${STORY}/entities/saltmark`,
  ]);
  const named = nodes.filter((node) => node["@id"].startsWith(`${STORY}/entities/`) && node["@type"]);
  expect(named).toHaveLength(story.entities.length);
});

test("a claim says by whom, about whom, when, how firmly, where it appears and what was found", async () => {
  const nodes = await readNodes(makeSmallDossier());
  const prize = nodes.find((node) => node["@id"] === `${STORY}/claims/lantern-prize-2018`);
  expect(prize).toMatchObject({
    [`${SCHEMA}text`]: [{ "@language": "en", "@value": "An invented claim: lantern-prize-2018." }],
    [`${SCHEMA}temporalCoverage`]: [{ "@value": "2018" }],
    [`${SCHEMA}appearance`]: [{ "@id": `${STORY}#source:tidal-post` }],
    [`${SCHEMA}review`]: [{ "@id": `${STORY}/claims/lantern-prize-2018#prize-was-not-shared` }],
    [`${SCHEMA}about`]: ["mirel-tavask", "ilka-dorn", "lantern-prize", "quillmoor"].map((id) => ({
      "@id": `${STORY}/entities/${id}`,
    })),
  });
  expect(prize).not.toHaveProperty([`${SCHEMA}author`]);
  const dorn = nodes.find((node) => node["@id"] === `${STORY}/claims/dorn-at-ondara`);
  expect(dorn).toMatchObject({ [`${SCHEMA}author`]: [{ "@id": `${STORY}#source:harbour-staff` }] });
  const codes = nodes.map((node) => node[`${SCHEMA}termCode`]);
  expect(codes).toContainEqual([{ "@value": "REPORTED" }]);
});

test("every reference leads to something that is in the file", async () => {
  const nodes = await readNodes(makeSmallDossier());
  const described = new Set(nodes.filter((node) => node["@type"]).map((node) => node["@id"]));
  const told = ["about", "author", "appearance", "review", "itemReviewed", "hasPart", "isBasedOn", "mainEntity"];
  const references = nodes.flatMap((node) => told.flatMap((key) => (node[SCHEMA + key] ?? []) as readonly Node[]));
  expect(references.length).toBeGreaterThan(50);
  expect(references.filter((reference) => !described.has(reference["@id"]))).toEqual([]);
});

test("no person has a property that is only claimed", async () => {
  const people = (await readNodes(makeSmallDossier())).filter((node) => node["@type"]?.includes(`${SCHEMA}Person`));
  const keys = new Set(people.flatMap((person) => Object.keys(person)));
  const allowed = ["name", "alternateName", "description", "identifier", "url", "sameAs"].map((key) => SCHEMA + key);
  expect([...keys].filter((key) => !["@id", "@type", ...allowed].includes(key))).toEqual([]);
});

test("the evidence is a collection of annotations, each a place in the source with our words on it", () => {
  const story = makeSmallDossier();
  const collection = JSON.parse(formatExport("annotations.jsonld", story, { ...OPTIONS, lang: "zh-Hant" })) as {
    readonly total: number;
    readonly first: { readonly items: readonly { readonly id: string }[] };
  };
  expect(collection).toMatchObject({
    "@context": "http://www.w3.org/ns/anno.jsonld",
    type: "AnnotationCollection",
    label: "塔瓦離開昂達拉",
    total: story.claims.flatMap(({ evidence }) => evidence).length,
    first: { type: "AnnotationPage", startIndex: 0 },
  });
  const { items } = collection.first;
  expect(items).toHaveLength(collection.total);
  expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  expect(items.find(({ id }) => id === `${STORY}/claims/lantern-prize-2018#evidence-1`)).toEqual({
    id: `${STORY}/claims/lantern-prize-2018#evidence-1`,
    type: "Annotation",
    motivation: "describing",
    body: [
      {
        type: "TextualBody",
        value: "虛構的主張：lantern-prize-2018。",
        language: "zh-Hant",
        format: "text/plain",
        purpose: "describing",
      },
      { type: "SpecificResource", source: `${STORY}/claims/lantern-prize-2018`, purpose: "linking" },
    ],
    target: {
      type: "SpecificResource",
      source: {
        id: `ni:///sha-256;${Buffer.from("5a17".repeat(16), "hex").toString("base64url")}`,
        type: "Text",
        language: "zh-Hant",
      },
      selector: { type: "TextPositionSelector", start: 166, end: 175 },
    },
  });
});

test("a record is named in its source, and a source with an address keeps the name of its text beside it", () => {
  const story = makeHostileDossier();
  const address = "https://tidal.example/1";
  const sources = story.sources.map((source) => ({ ...source, address }));
  const claims = new Set([`${story.id}/second-founding`]);
  const text = formatExport("annotations.jsonld", { ...story, sources }, { ...OPTIONS, claims });
  expect(JSON.parse(text)).toMatchObject({
    total: 1,
    first: {
      items: [
        {
          target: {
            source: { id: address, canonical: expect.stringMatching(/^ni:\/\/\/sha-256;/) as string },
            selector: { type: "FragmentSelector", value: "17.owner" },
          },
        },
      ],
    },
  });
});

async function readNodes(dossier: ReturnType<typeof makeSmallDossier>): Promise<readonly Node[]> {
  const document = JSON.parse(formatExport("jsonld", dossier, OPTIONS)) as JsonLdDocument;
  return (await jsonld.flatten(document, undefined, { documentLoader: refuse })) as unknown as readonly Node[];
}

/** The file needs nothing from elsewhere. */
function refuse(address: string): Promise<never> {
  return Promise.reject(new Error(`asked for ${address}`));
}
