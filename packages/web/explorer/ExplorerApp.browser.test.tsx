import { ApolloClient, ApolloLink, type NormalizedCacheObject } from "@apollo/client";
import { layoutNetwork } from "@dossier/shared/layout";
import axe from "axe-core";
import { Observable } from "rxjs";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { render } from "vitest-browser-react";
import { page, userEvent } from "vitest/browser";
import { createCache } from "../api/client.ts";
import { DossierPageDocument } from "../api/generated/graphql.ts";
import { NETWORK_FRAMES } from "../dossier/frames.ts";
import { buildPageNetwork } from "../dossier/page-network.ts";
import "./explorer.css";
import { buildAllParts } from "./all-parts.ts";
import { ExplorerApp } from "./ExplorerApp.tsx";
import answers from "./__snapshots__/page-answers.json" with { type: "json" };
import type { PageState } from "./page-state.ts";

const DOSSIER = "tavask-leaves-ondara";
const PATH = `/d/${DOSSIER}`;
const CLAIM = "?select=claim:tavask-at-ondara";
const THING = "?select=mirel-tavask";

// The page of the tests themselves is at this address, and comes back to it.
const before = location.href;
const titleBefore = document.title;
beforeEach(() => page.viewport(1280, 800));
afterEach(() => {
  history.replaceState(null, "", before);
  document.title = titleBefore;
  delete document.documentElement.dataset.theme;
});

/** What is answered to the operation of a name, if anything. */
type Answer = (operation: string) => object | undefined;

/** Opens an address with the answers that a server would have sent along; what is asked for and not answered fails. */
async function open(search: string, cache: object = answers.claim, answer: Answer = () => undefined) {
  history.replaceState(null, "", PATH + search);
  const asked: string[] = [];
  const link = new ApolloLink((operation) => {
    const name = operation.operationName ?? "";
    asked.push(name);
    const data = answer(name);
    return new Observable((observer) => {
      if (!data) return observer.error(new TypeError("Failed to fetch"));
      observer.next({ data });
      observer.complete();
    });
  });
  const client = new ApolloClient({ cache: createCache().restore(cache as NormalizedCacheObject), link });
  const frame = innerWidth < 760 ? "tall" : "wide";
  const sent = client.readQuery({ query: DossierPageDocument, variables: { dossier: DOSSIER, lang: "en" } });
  const network = sent && layoutNetwork(buildPageNetwork(sent), NETWORK_FRAMES[frame]);
  const state: PageState = {
    lang: "en",
    frame,
    cache: {},
    ...(network && { layout: { dossier: DOSSIER, lang: "en", network } }),
  };
  const screen = await render(<ExplorerApp client={client} parts={buildAllParts()} state={state} />);
  return { asked, client, sent, screen };
}

async function listViolations(): Promise<readonly string[]> {
  const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

test.each([
  ["the story", "", answers.claim],
  ["a claim", CLAIM, answers.claim],
  ["a person", THING, answers.thing],
  ["the list", "?as=list", answers.claim],
  ["a filter", "?only=STATED,RUMOURED", answers.claim],
  ["Chinese that failed to come", "?lang=zh-Hant", answers.claim],
])("everybody can use %s", async (_name, search, cache) => {
  await open(search, cache);
  await expect.element(page.getByRole("heading").first()).toBeVisible();
  expect(await listViolations()).toEqual([]);
});

test("everybody can use it on dark paper and on a phone", async () => {
  document.documentElement.dataset.theme = "dark";
  await page.viewport(390, 844);
  await open(CLAIM);
  await expect.element(page.getByRole("heading", { level: 1 })).toBeVisible();
  expect(await listViolations()).toEqual([]);
});

test("nothing is asked for that the server has sent", async () => {
  const { asked } = await open(CLAIM);
  await expect.element(page.getByText("Paragraph 3, characters 1 to 30")).toBeVisible();
  expect(asked).toEqual([]);
});

test("a link in the panel selects, the focus follows it, and the back button undoes it", async () => {
  const { screen } = await open("");
  const title = screen.getByRole("heading", { level: 2 });
  await expect.element(title).toHaveTextContent("The story");
  history.pushState(null, "", PATH + CLAIM);
  await expect.element(title).not.toHaveTextContent("The story");
  await screen.getByRole("link", { name: "Back to the story" }).click();
  expect(location.search).toBe("");
  await expect.element(title).toHaveTextContent("The story");
  expect(document.activeElement).toBe(title.element());
  history.back();
  await expect.element(title).not.toHaveTextContent("The story");
  expect(location.search).toBe(CLAIM);
});

test("a press on the bar shows only that kind of claims, the next press shows all again", async () => {
  const { screen } = await open("?as=list");
  const rumour = screen.getByRole("button", { name: /^Rumour/ });
  await rumour.click();
  expect(location.search).toBe("?as=list&only=RUMOURED");
  await expect.element(rumour).toHaveAttribute("aria-pressed", "true");
  const shown = [...document.querySelectorAll(".list-view .claim-line .modality-word")];
  expect(new Set(shown.map((word) => word.textContent))).toEqual(new Set(["Rumour"]));
  await rumour.click();
  expect(location.search).toBe("?as=list");
});

test("a request that fails says so, with a way to try again", async () => {
  const { asked, screen } = await open("?select=ondara");
  await expect.element(screen.getByRole("alert").getByText(/^The server did not answer/)).toBeVisible();
  await screen.getByRole("button", { name: "Try again" }).click();
  await expect.poll(() => asked).toEqual(["Thing", "Thing"]);
});

test("another language that does not come leaves the page in its own, and says so", async () => {
  const { asked, screen } = await open("");
  await screen.getByRole("link", { name: "繁體中文" }).click();
  await expect.element(screen.getByRole("alert")).toBeVisible();
  expect(screen.getByRole("alert").element().textContent).toContain("The page in Traditional Chinese");
  expect(document.documentElement.lang).toBe("en");
  await expect.element(screen.getByRole("link", { name: "Timeline" })).toBeVisible();
  await screen.getByRole("button", { name: "Try again" }).click();
  await expect.poll(() => asked).toEqual(["DossierPage", "DossierPage"]);
  await screen.getByRole("link", { name: "Timeline" }).click();
  expect(document.querySelector(".view-switch")?.textContent).toBe("NetworkTimelineStoryList");
});

test("a claim that the filter leaves out says so, and shows the way back", async () => {
  const { screen } = await open(`${CLAIM}&only=RUMOURED`);
  await expect.element(screen.getByText(/^The pictures do not show this claim/)).toBeVisible();
  expect(document.querySelector('[data-standing="RECEDED"]')).toBeNull();
  await screen.getByRole("complementary").getByRole("link", { name: "Show all" }).click();
  expect(location.search).toBe(CLAIM);
  await expect.element(screen.getByText(/^The pictures do not show this claim/)).not.toBeInTheDocument();
});

test("the search says that it failed, and stays usable", async () => {
  const { screen } = await open("");
  const search = screen.getByRole("combobox");
  await search.fill("tavask");
  await expect.element(screen.getByText("The search did not answer. Try once more.")).toBeVisible();
  await userEvent.keyboard("{Escape}");
  await expect.element(screen.getByText("The search did not answer. Try once more.")).not.toBeInTheDocument();
  await userEvent.keyboard("{Escape}");
  await expect.element(search).toHaveValue("");
});

test("what comes to the dossier while its page is open comes into the network", async () => {
  const fresh: { page?: object } = {};
  const { client, sent } = await open("", answers.claim, (name) => (name === "DossierPage" ? fresh.page : undefined));
  const [first] = sent!.graph.nodes;
  const newcomer = { ...first!, id: "newcomer", entity: { ...first!.entity, id: "newcomer", name: "Newcomer" } };
  fresh.page = { ...sent, graph: { ...sent!.graph, nodes: [...sent!.graph.nodes, newcomer] } };
  expect(document.querySelector("[data-mark='newcomer']")).toBeNull();
  await client.refetchQueries({ include: "active" });
  await expect.poll(() => document.querySelector("[data-mark='newcomer']")?.textContent).toContain("Newcomer");
});

test("a press that changes nothing leaves nothing for the back button", async () => {
  const { screen } = await open(THING, answers.thing);
  await expect.element(screen.getByRole("heading", { level: 2 })).toBeVisible();
  // The length of the history says nothing once it is full.
  const pushed = vi.spyOn(history, "pushState");
  const mark = document.querySelector("[data-mark='mirel-tavask']")!;
  mark.dispatchEvent(new MouseEvent("click", { bubbles: true }));
  await screen.getByRole("navigation", { name: "Views" }).getByRole("link", { name: "Network" }).click();
  expect(pushed).not.toHaveBeenCalled();
  await screen.getByRole("link", { name: "Back to the story" }).click();
  expect(pushed).toHaveBeenCalledTimes(1);
  document.querySelector(".network")!.dispatchEvent(new MouseEvent("click", { bubbles: true }));
  expect(pushed).toHaveBeenCalledTimes(1);
  pushed.mockRestore();
});

test("the title of the window says what is selected, and in which dossier", async () => {
  const { screen } = await open(THING, answers.thing);
  await expect.poll(() => document.title).toBe("Mirel Tavask · Tavask leaves Ondara");
  await screen.getByRole("link", { name: "Back to the story" }).click();
  await expect.poll(() => document.title).toBe("Tavask leaves Ondara · Dossier");
});

test.each([
  ["en", "", "This page cannot be shown", "Reload the page"],
  ["zh-Hant", "?lang=zh-Hant", "此頁無法顯示", "重新載入"],
])("a page that cannot be drawn says so, with a way on (%s)", async (lang, search, heading, way) => {
  // Claims of a kind that this version does not know, in the words of either language.
  const strange = JSON.stringify(answers.claim).replaceAll('"STATED"', '"SUNG"');
  const cache = JSON.parse(strange.replaceAll(String.raw`\"lang\":\"en\"`, String.raw`\"lang\":\"${lang}\"`)) as object;
  const silence = vi.spyOn(console, "error").mockImplementation(() => {});
  const { screen } = await open(search, cache);
  await expect.element(screen.getByRole("alert").getByRole("heading", { name: heading })).toBeVisible();
  await expect.element(screen.getByRole("button", { name: way })).toBeVisible();
  silence.mockRestore();
  expect(await listViolations()).toEqual([]);
});

test("the search asks for this dossier only, and finding the dossier keeps the language and the view", async () => {
  const node = { __typename: "Dossier", id: DOSSIER, title: "Tavask leaves Ondara" };
  const found = { __typename: "SearchResult", highlights: [], node };
  const search = { __typename: "SearchConnection", totalCount: 1, nodes: [found] };
  const { screen } = await open("?lang=en&as=list&select=mirel-tavask", answers.thing, (name) =>
    name === "Search" ? { search } : undefined,
  );
  await screen.getByRole("combobox").fill("ondara");
  await screen.getByRole("option").click();
  await expect.poll(() => location.search).toBe("?lang=en&as=list");
});

test.each(["", "?view=timeline"])(
  "on a phone what is selected is seen above the sheet that opens for it (%s)",
  async (search) => {
    await page.viewport(390, 844);
    await open(search, answers.thing);
    const [mark] = [...document.querySelectorAll<SVGElement>(search ? "[data-item]" : "[data-mark]")].toSorted(
      (a, b) => b.getBoundingClientRect().bottom - a.getBoundingClientRect().bottom,
    );
    const foot = mark!.getBoundingClientRect().bottom;
    mark!.dispatchEvent(new MouseEvent("click", { bubbles: true }));
    const sheet = document.querySelector("#panel")!;
    await expect.poll(() => sheet.getBoundingClientRect().top).toBeLessThan(foot);
    await expect
      .poll(() => {
        const selected = document.querySelector(".stage [aria-pressed='true']")!.getBoundingClientRect();
        return sheet.getBoundingClientRect().top - selected.bottom;
      })
      .toBeGreaterThan(0);
  },
);

test("the timeline's height follows the arrow keys", async () => {
  const { screen } = await open("");
  const bar = screen.getByRole("separator");
  const first = measureTimeline();
  (bar.element() as HTMLElement).focus();
  await userEvent.keyboard("{ArrowUp}");
  await expect.poll(measureTimeline).toBeGreaterThan(first);
});

function measureTimeline(): number {
  return document.querySelector(".timeline-pane")!.getBoundingClientRect().height;
}

test.each([
  [1440, 900],
  [390, 844],
])("the pictures stay in their panes, and the page in its window of %i by %i", async (width, height) => {
  await page.viewport(width, height);
  const { screen } = await open(THING, answers.thing);
  const pane = screen.container.querySelector(".network-pane")!;
  expect(getComputedStyle(pane).overflow).toBe("hidden");
  expect(document.documentElement.scrollHeight).toBeLessThanOrEqual(height);
});
