import { ApolloClient, ApolloLink, type NormalizedCacheObject } from "@apollo/client";
import axe from "axe-core";
import { Observable } from "rxjs";
import { afterEach, beforeEach, expect, test } from "vitest";
import { render } from "vitest-browser-react";
import { page, userEvent } from "vitest/browser";
import { createCache } from "../api/client.ts";
import "./explorer.css";
import { ExplorerApp } from "./ExplorerApp.tsx";
import answers from "./__snapshots__/page-answers.json" with { type: "json" };
import type { PageState } from "./page-state.ts";

const PATH = "/d/tavask-leaves-ondara";
const CLAIM = "?select=claim:tavask-at-ondara";
const THING = "?select=mirel-tavask";

// The page of the tests themselves is at this address, and comes back to it.
const before = location.href;
beforeEach(() => page.viewport(1280, 800));
afterEach(() => {
  history.replaceState(null, "", before);
  delete document.documentElement.dataset.theme;
});

/** Opens an address with the answers that a server would have sent along; anything else that is asked for fails. */
async function open(search: string, cache: object = answers.claim) {
  history.replaceState(null, "", PATH + search);
  const asked: string[] = [];
  const link = new ApolloLink((operation) => {
    asked.push(operation.operationName ?? "");
    return new Observable((observer) => observer.error(new TypeError("Failed to fetch")));
  });
  const client = new ApolloClient({ cache: createCache().restore(cache as NormalizedCacheObject), link });
  const state: PageState = { lang: "en", frame: innerWidth < 760 ? "tall" : "wide", cache: {} };
  const screen = await render(<ExplorerApp client={client} state={state} />);
  return { asked, screen };
}

async function listViolations(): Promise<readonly string[]> {
  const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

test.each([
  ["the story", "", answers.claim],
  ["a claim", CLAIM, answers.claim],
  ["a person", THING, answers.thing],
  ["the list", "?view=list", answers.claim],
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
  await expect.element(page.getByText("Paragraph 3, characters 0 to 30")).toBeVisible();
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
  const { screen } = await open("?view=list");
  const rumour = screen.getByRole("button", { name: /^Rumour/ });
  await rumour.click();
  expect(location.search).toBe("?view=list&only=RUMOURED");
  await expect.element(rumour).toHaveAttribute("aria-pressed", "true");
  const shown = [...document.querySelectorAll(".list-view .claim-line .modality-word")];
  expect(new Set(shown.map((word) => word.textContent))).toEqual(new Set(["Rumour"]));
  await rumour.click();
  expect(location.search).toBe("?view=list");
});

test("a request that fails says so, with a way to try again", async () => {
  const { asked, screen } = await open("?select=ondara");
  await expect.element(screen.getByRole("alert").getByText(/^The server did not answer/)).toBeVisible();
  await screen.getByRole("button", { name: "Try again" }).click();
  await expect.poll(() => asked).toEqual(["Thing", "Thing"]);
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
