import { formatAddress, NO_FILTER, PLAIN_STATE } from "@dossier/shared/address";
import { print } from "graphql";
import { expect, test } from "vitest";
import { DossierPageDocument, type DossierPageQuery } from "../api/generated/graphql.ts";
import { openThing } from "../dossier/focus/change-focus.ts";
import { type AskedFocus, focusPage } from "../dossier/focus/focus-page.ts";
import { askApi, openPage, story } from "./open-page.fixture.ts";
import type { PageState } from "./page-state.ts";

const PATH = `/d/${story.id}`;
const ask = askApi(story);

async function fetchData(): Promise<DossierPageQuery> {
  const { data } = await ask(print(DossierPageDocument), { dossier: story.id, lang: "en" });
  return data as DossierPageQuery;
}

const focusOn = async (focus: readonly string[], filter: Partial<AskedFocus["filter"]> = {}) =>
  focusPage(await fetchData(), { focus, filter: { ...NO_FILTER, ...filter } });

const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id).toSorted();

test.each([[["ondara"]], [["mirel-tavask"]], [["lantern-prize"]], [["joss-venn", "tidefold"]]])(
  "%j in focus has around it what the API's graph has",
  async (focus) => {
    const graph = "graph(dossier: $dossier, focus: $focus, depth: 1) { nodes { id } edges { id } }";
    const { data } = await ask(`query ($dossier: ID!, $focus: [ID!]) { ${graph} }`, { dossier: story.id, focus });
    const expected = (data as { graph: { nodes: { id: string }[]; edges: { id: string }[] } }).graph;
    const { data: focused, unknown, alone } = await focusOn(focus);
    expect(ids(focused.graph.nodes)).toEqual(ids(expected.nodes));
    expect(ids(focused.graph.edges)).toEqual(ids(expected.edges));
    expect({ unknown, alone }).toEqual({ unknown: [], alone: false });
  },
);

test("only claims that are shown make neighbours", async () => {
  const { data } = await focusOn(["ondara"], { modalities: ["REPORTED"] });
  expect(ids(data.graph.nodes)).toEqual(["ilka-dorn", "ondara"]);
  const none = await focusOn(["joss-venn"], { modalities: ["RUMOURED"] });
  expect(ids(none.data.graph.nodes)).toEqual(["joss-venn"]);
  expect(none.alone).toBe(true);
});

test("the timeline keeps what names a thing in focus, and the first of them stands in the middle", async () => {
  const { data } = await focusOn(["ilka-dorn", "saltmark"]);
  expect(data.dossier?.protagonist?.id).toBe("ilka-dorn");
  expect(data.timeline.nodes.length).toBeGreaterThan(2);
  for (const { claim } of data.timeline.nodes)
    expect(claim.entities.some(({ id }) => id === "ilka-dorn" || id === "saltmark")).toBe(true);
});

test("what is not in the dossier is told, and passed over", async () => {
  const some = await focusOn(["nobody", "ondara"]);
  expect(some.unknown).toEqual(["nobody"]);
  expect(some.things).toEqual([{ id: "ondara", name: "Ondara" }]);
  const data = await fetchData();
  expect(focusPage(data, { focus: ["nobody"], filter: NO_FILTER })).toMatchObject({ data, unknown: ["nobody"] });
});

test("without scripts the page in focus is whole: its own picture, the way back, what is unknown", async () => {
  const { body, state, status } = await openPage(PATH, "?focus=ondara,ilka-dorn,nobody");
  expect(status).toBe(200);
  expect(body).toContain(`<a href="${PATH}">Everything</a>`);
  expect(body).toContain(`<a href="${PATH}?focus=ondara">Ondara</a>`);
  expect(body).toContain('<span aria-current="page">Ilka Dörn</span>');
  expect(body).toContain("This dossier has nothing called “nobody”.");
  const marks = [...body.matchAll(/data-mark="([^"]+)"/g)].map(([, id]) => id!);
  const { data } = await focusOn(["ondara", "ilka-dorn"]);
  expect(marks.toSorted()).toEqual(ids(data.graph.nodes));
  expect(marks).not.toContain("tidefold");
  const { layout } = JSON.parse(state) as PageState;
  expect(ids(layout?.network.positions ?? [])).toEqual(ids(data.graph.nodes));
  expect(body).not.toMatch(/ style="/);
});

test("without scripts a thing's panel leads to its surroundings and to the question how it is tied", async () => {
  const { body } = await openPage(PATH, "?select=ondara");
  expect(body).toContain(`href="${PATH}?select=ondara&amp;focus=ondara"`);
  expect(body).toContain(`href="${PATH}?path=ondara"`);
  const beside = await openPage(PATH, "?select=ondara&focus=ilka-dorn");
  expect(beside.body).toContain(`href="${PATH}?select=ondara&amp;focus=ilka-dorn,ondara"`);
  const question = await openPage(PATH, "?path=ondara");
  expect(question.body).toContain(`href="${PATH}?path=ondara,tidefold"`);
  expect(question.body).not.toContain(`href="${PATH}?path=ondara,ondara"`);
});

test("without scripts a path is told in sentences, each with who says so and where", async () => {
  const { body, status } = await openPage(PATH, "?path=joss-venn,lantern-prize");
  expect(status).toBe(200);
  expect(body).toContain(
    "Joss Venn and Lantern Prize are tied by 3 links. There are 2 such chains, and none is shorter.",
  );
  expect(body).toContain("Joss Venn – Ondara – Mirel Tavask – Lantern Prize");
  expect(body).toContain("Joss Venn – Ondara – Ilka Dörn – Lantern Prize");
  expect(body).toContain("Paragraph 3, characters 11 to 40");
  expect(body).toContain(`href="${PATH}?select=claim:venn-at-ondara&amp;path=joss-venn,lantern-prize"`);
  expect(body).toContain(`href="${PATH}?path=lantern-prize,joss-venn"`);
  expect(body).not.toMatch(/ style="/);
});

test("without scripts a path is brought out in both pictures", async () => {
  const { body } = await openPage(PATH, "?path=joss-venn,lantern-prize");
  expect(body).toMatch(/class="network"[^>]* data-attending="lasting"/);
  const near = [...body.matchAll(/data-mark="([^"]+)"[^>]* data-near/g)].map(([, id]) => id!);
  expect(near.toSorted()).toEqual(["ilka-dorn", "joss-venn", "lantern-prize", "mirel-tavask", "ondara"]);
  const centre = [...body.matchAll(/data-mark="([^"]+)"[^>]* data-centre/g)].map(([, id]) => id!);
  expect(centre.toSorted()).toEqual(["joss-venn", "lantern-prize"]);
  expect(body).toMatch(/data-line="tavask-leaves-ondara\/venn-at-ondara#0"[^>]* data-near/);
  expect(body).not.toMatch(/data-line="tavask-leaves-ondara\/tavask-studies#0"[^>]* data-near/);
  expect(body).toMatch(/data-item="tavask-leaves-ondara\/venn-at-ondara[^>]* data-standing="FOCUSED"/);
});

test("a filter that parts two things is named as the reason, with a way to leave it", async () => {
  const { body } = await openPage(PATH, "?path=joss-venn,lantern-prize&only=RUMOURED");
  expect(body).toContain("No claim that is shown ties Joss Venn to Lantern Prize");
  expect(body).toContain("they are tied by 3 links; what you have chosen to see leaves that out.");
  expect(body).toContain(`href="${PATH}?path=joss-venn,lantern-prize"`);
});

test("a path is answered in the whole network, whatever an address that was typed has in focus", async () => {
  const { body } = await openPage(PATH, "?focus=joss-venn&path=joss-venn,lantern-prize");
  expect(body).toMatch(/data-mark="tidefold"/);
  expect(body).not.toContain(">Everything</a>");
});

test("whoever opens something else leaves the question how two things are tied", () => {
  expect(formatAddress({ ...PLAIN_STATE, path: ["joss-venn", "ondara"], ...openThing([], "tidefold") })).toBe(
    "?focus=tidefold",
  );
});

test("under a focus all numbers are of what is in focus", async () => {
  const { body } = await openPage(PATH, "?focus=joss-venn&only=STATED");
  const { data } = await focusOn(["joss-venn"], { modalities: ["STATED"] });
  const claims = data.dossier!.claims.nodes;
  const stated = claims.filter(({ modality }) => modality === "STATED").length;
  expect(body).toContain(`Showing ${stated} of ${claims.length} claims`);
  expect(body).toContain(`How firmly it is claimed: ${claims.length} claims`);
  const button = /data-modality="STATED"[^>]*aria-pressed="true".*?<b>(\d+)<\/b>/.exec(body);
  expect(button?.[1]).toBe(String(stated));
  const whole = await fetchData();
  expect(claims.length).toBeLessThan(whole.dossier!.claims.nodes.length);
});

test("under a focus the words of a mark count the claims that are shown", async () => {
  const { body } = await openPage(PATH, "?focus=joss-venn");
  const { data } = await focusOn(["joss-venn"]);
  const count = data.dossier!.claims.nodes.filter(({ entities }) => entities.some(({ id }) => id === "ondara")).length;
  const label = /data-mark="ondara"[^>]*aria-label="([^"]*)"/.exec(body)?.[1];
  expect(label).toMatch(new RegExp(`^Ondara, organization, ${count} claims?,`, "iu"));
});

test("a path to what is not in the dossier says so and asks anew", async () => {
  const { body } = await openPage(PATH, "?path=joss-venn,nobody");
  expect(body).toContain("This dossier has nothing called “nobody”.");
  expect(body).toContain(`href="${PATH}?path=joss-venn,ondara"`);
});

test("a path is told in Chinese", async () => {
  const { body } = await openPage(PATH, "?path=joss-venn,lantern-prize", { lang: "zh-Hant" });
  expect(body).toContain("喬斯·文恩與明燈獎經由 3 段關係相連，這樣短的路徑有 2 條。");
});
