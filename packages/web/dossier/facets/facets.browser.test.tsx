import { ApolloClient, ApolloLink, type NormalizedCacheObject } from "@apollo/client";
import axe from "axe-core";
import { afterEach, beforeEach, expect, test } from "vitest";
import { render } from "vitest-browser-react";
import { page, userEvent } from "vitest/browser";
import { createCache } from "../../api/client.ts";
import answers from "../../explorer/__snapshots__/page-answers.json" with { type: "json" };
import "../../explorer/explorer.css";
import { buildAllParts } from "../../explorer/all-parts.ts";
import { ExplorerApp } from "../../explorer/ExplorerApp.tsx";

const PATH = "/d/tavask-leaves-ondara";
const before = location.href;
const titleBefore = document.title;

beforeEach(() => page.viewport(1400, 900));
afterEach(() => {
  history.replaceState(null, "", before);
  document.title = titleBefore;
  document.documentElement.removeAttribute("style");
  delete document.documentElement.dataset["theme"];
});

async function open(search: string, lang: "en" | "zh-Hant" = "en") {
  history.replaceState(null, "", PATH + search);
  const cache = JSON.parse(
    JSON.stringify({ ...answers.claim, ...answers.thing }).replaceAll(
      String.raw`\"lang\":\"en\"`,
      String.raw`\"lang\":\"${lang}\"`,
    ),
  ) as NormalizedCacheObject;
  const client = new ApolloClient({ cache: createCache().restore(cache), link: ApolloLink.empty() });
  return render(
    <ExplorerApp
      client={client}
      parts={buildAllParts()}
      state={{ lang, frame: innerWidth < 760 ? "tall" : "wide", cache: {} }}
    />,
  );
}

const filterButton = () => page.getByRole("button", { name: /^Filter/ });
const value = (name: RegExp | string) => page.getByRole("checkbox", { name });
const rail = () => document.querySelector("#filter")!;
const countOf = (name: RegExp) => value(name).element().querySelector(".count")?.textContent;
/** The address, without regard to the order of what it says. */
const asked = () => [...new URLSearchParams(location.search)].map(([name, words]) => `${name}=${words}`).toSorted();
const live = () => document.querySelector(".filter-chips [role='status']")?.textContent;
const problem = () => document.querySelector(".facet-problems")?.textContent;
const chips = () => [...document.querySelectorAll(".filter-chip")].map((chip) => chip.textContent);

async function listViolations(): Promise<readonly string[]> {
  const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

test("the filter folds away, and is open from the beginning where the address asks for more than the header shows", async () => {
  const { unmount } = await open("?only=STATED");
  expect(getComputedStyle(rail()).display).toBe("none");
  await expect.element(filterButton()).toHaveAttribute("aria-expanded", "false");
  await unmount();
  await open("?type=Role");
  await expect.element(value(/^Posts/)).toBeVisible();
  await expect.element(filterButton()).toHaveAttribute("aria-expanded", "true");
});

test("a value is chosen and taken back by keyboard, each time in the address, and the back button undoes it", async () => {
  await open("?as=list");
  await filterButton().click();
  expect(document.activeElement?.textContent).toBe("Filter");
  const posts = value(/^Posts/);
  (posts.element() as HTMLElement).focus();
  await userEvent.keyboard(" ");
  expect(asked()).toEqual(["as=list", "type=Role"]);
  await expect.element(posts).toHaveAttribute("aria-checked", "true");
  expect(document.activeElement).toBe(posts.element());
  await expect.poll(live).toBe("Showing 4 of 14 claims");
  await expect.poll(countListed).toBe(4);
  (value(/^Money/).element() as HTMLElement).focus();
  await userEvent.keyboard("{Enter}");
  expect(asked()).toEqual(["as=list", "type=Role,Funding"]);
  await expect.poll(live).toBe("Showing 6 of 14 claims");
  history.back();
  await expect.poll(live).toBe("Showing 4 of 14 claims");
  await posts.click();
  await expect.poll(live).toBe("");
  await userEvent.keyboard("{Escape}");
  await expect.element(filterButton()).toHaveFocus();
  await expect.element(filterButton()).toHaveAttribute("aria-expanded", "false");
});

test("the counts of every other facet follow a choice, the header's bar with them, and what has nothing left can still be chosen", async () => {
  await open("?type=Role");
  expect(countOf(/^Posts/)).toBe("4");
  expect(countOf(/^Money/)).toBe("2");
  expect(countOf(/^The Tidal Post/)).toBe("3");
  expect(countOf(/^tidal learning/i)).toBe("0");
  await expect.element(page.getByRole("button", { name: "Stated 3" })).toBeVisible();
  await expect.element(page.getByRole("button", { name: "Report 1" })).toBeVisible();
  await expect.element(page.getByRole("button", { name: "Rumour 0" })).toBeVisible();
  await value(/^tidal learning/i).click();
  expect(asked()).toEqual(["topic=tidal-learning", "type=Role"]);
  await expect.poll(live).toBe("Showing 0 of 14 claims");
});

test("each preset is one press, and the next press undoes it", async () => {
  await open("");
  await filterButton().click();
  const stated = page.getByRole("button", { name: /^Only what the source states/ });
  await stated.click();
  expect(asked()).toEqual(["only=STATED"]);
  await expect.element(stated).toHaveAttribute("aria-pressed", "true");
  await page.getByRole("button", { name: /^Only what was reviewed/ }).click();
  expect(asked()).toEqual(["only=STATED", "review=SUPPORTED,DISPUTED,FALSE,UNVERIFIED"]);
  await expect.poll(chips).toEqual(["Remove: Stated", "Remove: Reviewed"]);
  await stated.click();
  expect(asked()).toEqual(["review=SUPPORTED,DISPUTED,FALSE,UNVERIFIED"]);
});

test("what is filtered by stands above every view, each part can be taken away, and the focus is not lost", async () => {
  for (const view of ["", "&view=timeline", "&view=story", "&as=list"]) {
    const { unmount } = await open(`?only=STATED&by=nobody&from=2010&to=2019${view}`);
    await expect.poll(chips).toEqual(["Remove: Stated", "Remove: by “nobody”", "Remove: 2010s"]);
    await unmount();
  }
  await open("?only=STATED&by=nobody&from=2010&to=2019");
  await page.getByRole("link", { name: "Remove: by “nobody”" }).click();
  expect(asked()).toEqual(["from=2010", "only=STATED", "to=2019"]);
  expect(document.activeElement?.textContent).toBe("Remove: 2010s");
  await page.getByRole("link", { name: "Clear all" }).click();
  expect(asked()).toEqual([]);
  await expect.element(filterButton()).toHaveFocus();
  expect(chips()).toEqual([]);
});

test("what the address asks for and the dossier does not have is said, and can be left out", async () => {
  await open("?by=nobody&type=Rumour");
  await expect.element(page.getByText(/^The address asks for “Rumour”/)).toBeVisible();
  const note = page.getByText(/^The address asks for “nobody”/);
  await note.getByRole("link", { name: "Leave it out" }).click();
  expect(asked()).toEqual([]);
  await expect.element(note).not.toBeInTheDocument();
});

test("a time is written in two fields; what cannot be read is said, and what was there stays", async () => {
  await open("?from=2010");
  const from = page.getByRole("textbox", { name: "From" });
  const to = page.getByRole("textbox", { name: "To" });
  await expect.element(from).toHaveValue("2010");
  await to.fill("soon");
  await userEvent.keyboard("{Enter}");
  await expect.poll(problem).toMatch(/^“soon” is no year/);
  await expect.element(to).toHaveAttribute("aria-invalid", "true");
  await expect.element(to).toHaveFocus();
  expect(asked()).toEqual(["from=2010"]);
  await to.fill("2009");
  await userEvent.keyboard("{Enter}");
  await expect.poll(problem).toBe("This time ends before it begins.");
  await to.fill("2013/12");
  await userEvent.keyboard("{Enter}");
  expect(asked()).toEqual(["from=2010", "to=2013-12"]);
  await expect.element(to).toHaveValue("2013-12");
  history.back();
  await expect.element(to).toHaveValue("");
  await page.getByRole("button", { name: /^2010s/ }).click();
  expect(asked()).toEqual(["from=2010", "to=2019"]);
  await expect.element(to).toHaveValue("2019");
});

test("a time in the address that cannot be read is said from the beginning", async () => {
  await open("?from=last+year");
  await expect.poll(problem).toMatch(/^“last year” is no year/);
  await expect.element(page.getByRole("textbox", { name: "From" })).toHaveValue("last year");
});

test.each(["", "&as=list"])(
  "where nothing is left the views say so, and lead back to everything (%s)",
  async (view) => {
    await open(`?type=Honour&only=RUMOURED${view}`);
    await expect.element(page.getByText(/^Nothing is left/).first()).toBeVisible();
    await page.getByRole("link", { name: "Show all" }).first().click();
    expect(location.search).toBe(view.replace("&", "?"));
    await expect.element(page.getByText(/^Nothing is left/)).not.toBeInTheDocument();
  },
);

test("where what is left has no date, the timeline says so", async () => {
  await open("?only=RUMOURED&view=timeline");
  await expect.element(page.getByText("The one claim that is left has no date.")).toBeVisible();
  await page.getByRole("link", { name: "See the list" }).click();
  expect(asked()).toEqual(["as=list", "only=RUMOURED", "view=timeline"]);
});

test("a selected thing that the filter leaves out says so, and shows the way back", async () => {
  await open("?select=mirel-tavask&only=RUMOURED");
  const note = page.getByText(/^Nothing claimed about this is among/);
  await expect.element(note).toBeVisible();
  await note.getByRole("link", { name: "Show all" }).click();
  expect(asked()).toEqual(["select=mirel-tavask"]);
  await expect.element(note).not.toBeInTheDocument();
});

test.each([390, 320, 900])("at %i px the filter is a sheet that holds the focus, and gives it back", async (width) => {
  await page.viewport(width, 800);
  await open("?type=Role");
  await expect.element(filterButton()).toBeVisible();
  expect(document.querySelector("dialog[open]")).toBeNull();
  await filterButton().click();
  const sheet = page.getByRole("dialog", { name: "Filter" });
  await expect.element(sheet).toBeVisible();
  expect(rail().scrollWidth).toBeLessThanOrEqual(width);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  // The bar of the header is behind it: its facet is in the sheet.
  await value(/^Report/).click();
  expect(asked()).toEqual(["only=REPORTED", "type=Role"]);
  expect(await listViolations()).toEqual([]);
  await sheet.getByRole("button", { name: /^Show 1 claim/ }).click();
  expect(document.querySelector("dialog[open]")).toBeNull();
  await expect.element(filterButton()).toHaveFocus();
  await filterButton().click();
  await userEvent.keyboard("{Escape}");
  await expect.poll(() => document.querySelector("dialog[open]")).toBeNull();
  await expect.element(filterButton()).toHaveAttribute("aria-expanded", "false");
});

test("many parts of a filter do not widen a phone's page", async () => {
  await page.viewport(320, 640);
  await open("?only=STATED,REPORTED,PLANNED&type=Role,Funding,Honour&by=nobody&topic=drift-models&from=2010");
  await expect.poll(() => chips().length).toBe(9);
  expect(document.documentElement.scrollWidth).toBe(320);
  expect(await listViolations()).toEqual([]);
});

test("firmness is not there twice where there is room for a rail", async () => {
  await open("?type=Role");
  await expect.element(value(/^Posts/)).toBeVisible();
  await expect.element(value(/^Report/)).not.toBeInTheDocument();
});

test.each([
  ["with few filters", "?type=Role"],
  [
    "with many",
    "?only=STATED,REPORTED&type=Role,Funding&by=nobody,tidal-post&topic=drift-models&review=NONE&from=soon",
  ],
])("everybody can use it %s, on light and dark paper, also with large type", async (_name, search) => {
  await open(search);
  await expect.element(value(/^Posts/)).toBeVisible();
  expect(await listViolations()).toEqual([]);
  document.documentElement.dataset["theme"] = "dark";
  document.documentElement.style.fontSize = "200%";
  expect(await listViolations()).toEqual([]);
  const small = [...rail().querySelectorAll("a, button, input:not([type=hidden]), summary")].filter((target) => {
    const { width, height } = target.getBoundingClientRect();
    return width > 0 && (width < 24 || height < 24);
  });
  expect(small).toEqual([]);
});

test("it speaks Chinese", async () => {
  await open("?lang=zh-Hant&type=Role&from=2010&to=2019", "zh-Hant");
  await expect.element(page.getByRole("checkbox", { name: /^職務/ })).toHaveAttribute("aria-checked", "true");
  await expect.element(page.getByRole("link", { name: "移除： 2010 年代" })).toBeVisible();
  expect(rail().textContent?.replaceAll(/“.*?”/g, "")).not.toMatch(/Filter|Kind of claim|Apply/);
  expect(await listViolations()).toEqual([]);
});

/** A claim stands in the list under each thing that it names. */
function countListed(): number {
  return new Set([...document.querySelectorAll<HTMLAnchorElement>(".list-view .claim-link")].map(({ href }) => href))
    .size;
}
