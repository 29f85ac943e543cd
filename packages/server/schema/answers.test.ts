import { expect, test } from "vitest";

import { makeContractLibrary } from "../store/contract/contract-library.ts";
import { buildMemoryStore } from "../store/memory/memory-store.ts";
import { buildAskApi } from "./ask-api.ts";

const ask = buildAskApi(buildMemoryStore(makeContractLibrary()));

test("a person's career is in order of time, and each part of it has a list of its own", async () => {
  const { data, errors } = await ask(`{ person(id: "mirel-tavask") {
    name inChinese: name(lang: "zh-Hans") type born { edtf } dossiers { id }
    career { __typename time { edtf label } }
    roles { title(lang: "zh-Hant") organizationalUnit organization { name } }
    education { degree field } honours { award { name } people { name } awardingBody { name } }
    contributions { role work { name kind topics { name } } }
    statements { statement stance quoted venue { entity { name } text } about { name } speaker { name } }
  } }`);
  expect(errors).toEqual([]);
  expect(data.person).toMatchObject({
    name: "Mirel Tavask",
    inChinese: "米瑞爾·塔瓦",
    type: "Person",
    born: null,
    dossiers: [{ id: "tavask-leaves-ondara" }],
    roles: [{ title: "首席潮汐科學家", organizationalUnit: "Deep Water Group", organization: { name: "Ondara" } }],
    education: [{ degree: "doctorate", field: "hydrology" }],
    honours: [
      {
        award: { name: "Lantern Prize" },
        people: [{ name: "Mirel Tavask" }, { name: "Ilka Dörn" }],
        awardingBody: { name: "Quillmoor University" },
      },
    ],
    contributions: [
      { role: "PROPOSED", work: { name: "Tidefold", kind: "ARCHITECTURE", topics: [{ name: "tidal learning" }] } },
    ],
    statements: [
      {
        statement: "Drift alone goes nowhere.",
        stance: "AGAINST",
        quoted: true,
        venue: { entity: { name: "Port Ansel" }, text: null },
        speaker: { name: "Mirel Tavask" },
      },
    ],
  });
  expect(data.person.career.map(({ __typename }: { __typename: string }) => __typename)).toEqual([
    "Education",
    "Role",
    "Honour",
    "Contribution",
  ]);
});

test("an organization tells its people as of a day, its money and its parts", async () => {
  const { data, errors } = await ask(`{
    saltmark: organization(id: "saltmark") {
      kind parts { id } partOf { id } fundingReceived { amount { amount currency label } valuation { amount } stake investors { id } }
    }
    ondara: organization(id: "ondara") {
      fundingMade { recipient { id } round kind }
      people { person { id } } then: people(asOf: "2029-01-01") { person { id } }
    }
  }`);
  expect(errors).toEqual([]);
  expect(data.saltmark).toMatchObject({ kind: "COMPANY", parts: [{ id: "saltmark-lab" }], partOf: [] });
  expect(
    data.saltmark.fundingReceived.map(({ amount }: { amount: { amount: string } | null }) => amount?.amount),
  ).toEqual(["14300000000", "14300000000.01", "900", undefined]);
  expect(data.ondara.fundingMade).toEqual([{ recipient: { id: "saltmark" }, round: null, kind: "STAKE" }]);
  expect(data.ondara.people).toHaveLength(4);
  expect(data.ondara.then.map(({ person }: { person: { id: string } }) => person.id).toSorted()).toEqual([
    "joss-venn",
    "mara-okoye",
    "mirel-tavask",
  ]);
});

test("a claim tells who asserts it, its reviews, and what it led to", async () => {
  const { data, errors } = await ask(`{
    nodes(ids: ["tavask-leaves-ondara/dorn-at-ondara", "okoye-joins-saltmark/okoye-at-saltmark", "okoye-joins-saltmark/saltmark-round", "tavask-leaves-ondara/lantern-prize-2018", "tavask-leaves-ondara/ondara-layoffs"]) {
      ... on Claim {
        type label modality dossier { id } entities { id }
        assertedBy { __typename ... on UnnamedSource { description(lang: "zh-Hant") } ... on Entity { name } ... on Source { title } }
        reviews { verdict reason reviewer reviewed { edtf label } references { title publisher address } claim { id } }
        effects { effect { id } } causes { cause { id } }
      }
      ... on Role { successorOf { id } }
      ... on Happening { kind headcount { count approximate } participants { part entity { id } } }
    }
  }`);
  expect(errors).toEqual([]);
  const [role, byEntity, bySource, honour, layoffs] = data.nodes;
  expect(role).toMatchObject({
    label: "head of drift",
    successorOf: { id: "mirel-tavask" },
    assertedBy: { __typename: "UnnamedSource", description: "在港口工作的人" },
  });
  expect(byEntity.assertedBy).toEqual({ __typename: "Organization", name: "Saltmark" });
  expect(bySource.assertedBy).toEqual({ __typename: "Source", title: "Okoye joins Saltmark" });
  expect(honour.reviews).toMatchObject([
    {
      verdict: "DISPUTED",
      reviewed: { edtf: "2031-05-06" },
      references: [{ title: "List of winners", publisher: "Lantern Prize", address: null }],
    },
  ]);
  expect(honour.entities.map(({ id }: { id: string }) => id)).toEqual([
    "mirel-tavask",
    "ilka-dorn",
    "lantern-prize",
    "quillmoor",
  ]);
  expect(layoffs).toMatchObject({
    headcount: { count: 1000, approximate: true },
    effects: [{ effect: { id: "tavask-leaves-ondara/tavask-founds-saltmark" } }],
    causes: [],
  });
});

test("a passage is given with the rest of its paragraph where the operator has the text, in code points", async () => {
  const { data, errors } =
    await ask(`{ claims(filter: {dossier: "okoye-joins-saltmark", type: [Role, Relationship]}) { nodes { evidence {
    source { id textAvailable published { label } }
    ... on PassageEvidence { paragraph start end startInParagraph endInParagraph before text after lost }
    ... on RecordEvidence { record field address }
  } } } }`);
  expect(errors).toEqual([]);
  const [joins, was, part] = data.claims.nodes.map(({ evidence }: { evidence: unknown[] }) => evidence[0]);
  expect(joins).toMatchObject({
    text: "Okoye 𝄞 joins Saltmark",
    before: "",
    after: ".",
    startInParagraph: 0,
    endInParagraph: 22,
    lost: false,
  });
  expect(was).toMatchObject({
    paragraph: 2,
    startInParagraph: 0,
    endInParagraph: 18,
    text: null,
    before: null,
    lost: true,
  });
  expect(part).toEqual({
    source: { id: "gazette", textAvailable: true, published: { label: "10 January 2032" } },
    record: "register 7",
    field: null,
    address: null,
  });
});

test("without the operator's text a passage is a place, and is not called lost", async () => {
  const { data } = await ask(`{ node(id: "tavask-leaves-ondara/tavask-at-ondara") { ... on Role { evidence {
    source { textAvailable } ... on PassageEvidence { paragraph start end startInParagraph text lost } } } } }`);
  expect(data.node.evidence[0]).toEqual({
    source: { textAvailable: false },
    paragraph: 3,
    start: 14,
    end: 44,
    startInParagraph: 0,
    text: null,
    lost: false,
  });
});

test.for([
  ['people(filter: {name: "奥可耶"})', ["mara-okoye"]],
  ['people(filter: {roleTitle: "主管", asOf: "2032-06-01"})', ["ilka-dorn", "mara-okoye"]],
  ['people(filter: {organization: "ondara"}, orderBy: CLAIMS_DESC, first: 2)', ["mirel-tavask", "ilka-dorn"]],
  ["organizations(filter: {kind: UNIT})", ["saltmark-lab"]],
  ['organizations(filter: {partOf: "saltmark"})', ["saltmark-lab"]],
  ['works(filter: {topic: "tidal-learning", contributor: "mirel-tavask"})', ["tidefold"]],
  ['claims(filter: {between: ["mara-okoye", "saltmark"]})', ["okoye-joins-saltmark/okoye-at-saltmark"]],
  ["claims(filter: {verdict: DISPUTED})", ["tavask-leaves-ondara/lantern-prize-2018"]],
  [
    'claims(filter: {type: Role, asOf: "2029-05-05", certainty: SURELY, dossier: "okoye-joins-saltmark"})',
    ["okoye-joins-saltmark/okoye-at-ondara"],
  ],
  ['claims(filter: {source: "tidal-post", paragraph: 1})', ["tavask-leaves-ondara/tavask-at-ondara"]],
  [
    'funding(filter: {currency: "USD", minAmount: 14300000000})',
    ["okoye-joins-saltmark/saltmark-round", "tavask-leaves-ondara/ondara-buys-into-saltmark"],
  ],
  [
    'funding(filter: {recipient: "saltmark", kind: [GRANT, VALUATION]}, orderBy: STORY)',
    ["okoye-joins-saltmark/saltmark-grant", "tavask-leaves-ondara/saltmark-valued"],
  ],
  [
    'researchClaims(filter: {speaker: "mirel-tavask", about: "drift-models", year: 2030, stance: AGAINST})',
    ["tavask-leaves-ondara/tavask-against-drift"],
  ],
  ["researchClaims(filter: {year: 2029})", []],
] as const)("%s", async ([field, expected]) => {
  const { data, errors } = await ask(`{ list: ${field} { nodes { id } totalCount } }`);
  expect(errors).toEqual([]);
  expect(data.list.nodes.map(({ id }: { id: string }) => id)).toEqual(expected);
});

test.for(["奧可耶", "奥可耶", "mara okoye", "MaraOkoye", "马拉"])(
  "search for %s finds her and marks where",
  async (query) => {
    const { data, errors } = await ask(
      `query ($query: String!) { search(query: $query, types: [Person]) { totalCount nodes { type score node { id ... on Entity { name } } highlights { field lang text ranges { start end } } } } }`,
      { query },
    );
    expect(errors).toEqual([]);
    expect(data.search.nodes[0]).toMatchObject({ type: "Person", node: { id: "mara-okoye", name: "Mara Okoye" } });
    const [highlight] = data.search.nodes[0].highlights;
    expect(highlight.ranges[0].end).toBeGreaterThan(highlight.ranges[0].start);
  },
);

test("search in a dossier finds only what belongs to it, and counts it so", async () => {
  const { data, errors } = await ask(`{
    here: search(query: "Saltmark", dossier: "okoye-joins-saltmark", first: 3) { totalCount nodes { node { id } } pageInfo { hasNextPage } }
    claims: search(query: "Saltmark", dossier: "okoye-joins-saltmark", types: [Claim]) { totalCount nodes { node { ... on Claim { dossier { id } } } } }
    everywhere: search(query: "Saltmark") { totalCount }
    elsewhere: search(query: "Mara Okoye", dossier: "tavask-leaves-ondara") { totalCount nodes { type } }
  }`);
  expect(errors).toEqual([]);
  expect(data.here).toMatchObject({ totalCount: 8, nodes: [{}, {}, {}], pageInfo: { hasNextPage: true } });
  expect(data.claims.totalCount).toBe(5);
  expect(data.claims.nodes.map(({ node }: { node: { dossier: { id: string } } }) => node.dossier.id)).toEqual(
    Array(5).fill("okoye-joins-saltmark"),
  );
  expect(data.everywhere.totalCount).toBeGreaterThan(8);
  expect(data.elsewhere).toEqual({ totalCount: 0, nodes: [] });
});

test("the graph as of a day marks its lines, and a filter by the day leaves them out", async () => {
  const { data, errors } = await ask(`{
    graph(dossier: "okoye-joins-saltmark", asOf: "2029-05-05") { totalEdges edges { claim { id } label(lang: "zh-Hant") source target certainty } nodes { id importance entity { name } } }
    filtered: graph(dossier: "okoye-joins-saltmark", filter: {asOf: "2029-05-05", type: Role}) { edges { claim { id } } }
    cut: graph(limit: 2) { truncated totalNodes nodes { id } }
    near: graph(focus: ["saltmark-lab"]) { nodes { id } }
  }`);
  expect(errors).toEqual([]);
  expect(
    data.graph.edges.map(({ label, certainty }: { label: string; certainty: string }) => [label, certainty]),
  ).toEqual([
    ["研究主管", "NOT"],
    ["工程師", "SURELY"],
    [expect.any(String), "POSSIBLY"],
  ]);
  expect(data.filtered.edges).toEqual([{ claim: { id: "okoye-joins-saltmark/okoye-at-ondara" } }]);
  expect(data.cut).toMatchObject({ truncated: true, nodes: [{}, {}] });
  expect(data.near.nodes.map(({ id }: { id: string }) => id)).toEqual(["saltmark-lab", "saltmark"]);
});

test("the timeline has the lanes and the days that are asked for", async () => {
  const { data, errors } = await ask(
    `{ timeline(entities: ["mara-okoye"], from: "2032-01-01") { totalCount nodes { id lane { id } label time { edtf startKind endKind moment } claim { id } importance } } }`,
  );
  expect(errors).toEqual([]);
  expect(data.timeline).toMatchObject({
    totalCount: 1,
    nodes: [
      {
        lane: { id: "mara-okoye" },
        label: "head of research",
        time: { edtf: "2032-01/..", startKind: "KNOWN", endKind: "OPEN", moment: false },
      },
    ],
  });
});

test("a path gives the claims of each step, and null where there is none", async () => {
  const { data, errors } = await ask(`{
    path(from: "mara-okoye", to: "joss-venn") { length entities { name } links { from { id } to { id } claims { label } } }
    then: path(from: "mara-okoye", to: "joss-venn", asOf: "1990-01-01") { length }
    none: path(from: "mara-okoye", to: "hermit") { length }
  }`);
  expect(errors).toEqual([]);
  expect(data.path).toMatchObject({
    length: 2,
    entities: [{ name: "Mara Okoye" }, { name: "Ondara" }, { name: "Joss Venn" }],
  });
  expect(data.path.links[1]).toMatchObject({ from: { id: "ondara" }, to: { id: "joss-venn" } });
  expect([data.then, data.none]).toEqual([null, null]);
});

test("a dossier tells its entities, its claims as a story, and its numbers", async () => {
  const { data, errors } = await ask(`{ dossier(id: "okoye-joins-saltmark") {
    title(lang: "zh-Hant") summary languages protagonist { id } sources { id title publisher address length sha256 } unnamedSources { id }
    entities(filter: {type: [Person]}) { totalCount nodes { id } }
    claims(first: 2) { totalCount nodes { id summary } }
    elsewhere: claims(filter: {dossier: "tavask-leaves-ondara"}) { totalCount }
    stats { claims earliest latest claimsByModality { modality count } }
  } }`);
  expect(errors).toEqual([]);
  expect(data.dossier).toMatchObject({
    title: "奧可耶加入鹽標",
    protagonist: null,
    entities: { totalCount: 2 },
    claims: {
      totalCount: 5,
      nodes: [{ id: "okoye-joins-saltmark/okoye-at-saltmark" }, { id: "okoye-joins-saltmark/saltmark-grant" }],
    },
    elsewhere: { totalCount: 0 },
    stats: { claims: 5, earliest: "2028-01-01" },
  });
});

test("a story is told paragraph by paragraph, and each claim says where in the paragraph it stands", async () => {
  const { data, errors } = await ask(`{ dossier(id: "okoye-joins-saltmark") { story {
    id source { id } paragraph title summary start end text
    claims { id evidence { source { id } ... on PassageEvidence { paragraph startInParagraph endInParagraph } } }
  } } }`);
  expect(errors).toEqual([]);
  const [first, second, records, ...more] = data.dossier.story;
  expect(more).toEqual([]);
  expect(first).toMatchObject({
    id: "okoye-joins-saltmark/gazette/1",
    source: { id: "gazette" },
    paragraph: 1,
    title: null,
    summary: null,
    start: 0,
    end: 23,
    text: "Okoye 𝄞 joins Saltmark.",
  });
  expect(first.claims.slice(0, 2)).toEqual([
    {
      id: "okoye-joins-saltmark/okoye-at-saltmark",
      evidence: [{ source: { id: "gazette" }, paragraph: 1, startInParagraph: 0, endInParagraph: 22 }],
    },
    {
      id: "okoye-joins-saltmark/saltmark-round",
      evidence: [{ source: { id: "gazette" }, paragraph: 1, startInParagraph: 8, endInParagraph: 12 }],
    },
  ]);
  expect(second).toMatchObject({ paragraph: 2, start: 24, end: 42, text: "She was at Ondara." });
  expect(records).toMatchObject({
    id: "okoye-joins-saltmark/gazette/records",
    paragraph: null,
    start: null,
    end: null,
    text: null,
    claims: [{ id: "okoye-joins-saltmark/lab-is-part-of-saltmark" }],
  });
});

test("a story has the editor's words in the language that is asked for, and is read on after a step", async () => {
  const { data, errors } = await ask(`{ dossier(id: "tavask-leaves-ondara") {
    story(first: 2) { id title(lang: "zh-Hant") summary(lang: "en") text repeats { id } }
    rest: story(first: 500, after: "tavask-leaves-ondara/tidal-post/3") { id title claims { id } }
  } }`);
  expect(errors).toEqual([]);
  expect(data.dossier.story).toEqual([
    {
      id: "tavask-leaves-ondara/tidal-post/1",
      title: "科學家離開",
      summary: "Tavask leaves Ondara.",
      text: null,
      repeats: [],
    },
    {
      id: "tavask-leaves-ondara/tidal-post/3",
      title: "昂達拉的職位與裁員",
      summary: "Who holds which post at Ondara, and whom it lays off.",
      text: null,
      repeats: [{ id: "tavask-leaves-ondara/tavask-at-ondara" }],
    },
  ]);
  expect(data.dossier.rest).toMatchObject([
    { id: "tavask-leaves-ondara/tidal-post/4", title: "Studies, works and a prize" },
    { id: "tavask-leaves-ondara/tidal-post/5", title: null },
  ]);
});

test("of the claims of a step no more are given than are asked for", async () => {
  const { data, errors } = await ask(`{ dossier(id: "tavask-leaves-ondara") {
    story(first: 2) { claims(first: 1) { id } }
  } }`);
  expect(errors).toEqual([]);
  expect(data.dossier.story).toEqual([
    { claims: [{ id: "tavask-leaves-ondara/tavask-at-ondara" }] },
    { claims: [{ id: "tavask-leaves-ondara/venn-at-ondara" }] },
  ]);
});

test("a paragraph is not shown where the operator's text is not the one that was measured", async () => {
  const library = makeContractLibrary();
  const other = buildMemoryStore({ ...library, texts: new Map([["gazette", "Okoye joins.\nShe was at Ondara."]]) });
  const { data } = await buildAskApi(other)(`{ dossier(id: "okoye-joins-saltmark") { story { text } } }`);
  expect(data.dossier.story).toEqual([{ text: null }, { text: "She was at Ondara." }, { text: null }]);
});
