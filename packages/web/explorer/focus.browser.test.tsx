import axe from "axe-core";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import "./explorer.css";
import { openApp } from "./open-app.fixture.tsx";

const before = location.href;
beforeEach(() => page.viewport(1280, 800));
afterEach(() => {
  history.replaceState(null, "", before);
  delete document.documentElement.dataset["theme"];
});

const mark = (id: string) => document.querySelector<SVGGElement>(`[data-mark="${id}"]`)!;
const marks = () =>
  Array.from(document.querySelectorAll("[data-mark]"), (one) => String(one.getAttribute("data-mark"))).toSorted();
const steps = () => document.querySelector(".focus-steps")?.textContent;
const viewBox = () => document.querySelector<SVGSVGElement>(".network")!.viewBox.baseVal;
const place = (id: string) => mark(id).getAttribute("transform");

const AROUND_VENN = ["joss-venn", "ondara", "port-ansel"];

test("a double click shows a thing with its ties alone, another one adds its own, and back undoes each", async () => {
  await openApp("");
  const all = marks();
  await userEvent.dblClick(mark("joss-venn").querySelector(".network-shape")!);
  await expect.poll(steps).toBe("EverythingJoss Venn");
  expect(location.search).toBe("?select=joss-venn&focus=joss-venn");
  const around = marks();
  expect(around).toContain("ondara");
  expect(around).not.toContain("tidefold");
  expect(around.length).toBeLessThan(all.length);
  await userEvent.dblClick(mark("ondara").querySelector(".network-shape")!);
  await expect.poll(steps).toBe("EverythingJoss Venn+ Ondara");
  await expect.poll(marks).toContain("mirel-tavask");
  const more = marks();
  expect(more).toEqual(expect.arrayContaining(around));
  // One step back takes the ties of Ondara and its selection away, another one the first focus and the first selection.
  history.back();
  await expect.poll(steps).toBe("EverythingJoss Venn");
  await expect.poll(marks).toEqual(around);
  expect(location.search).toBe("?select=joss-venn&focus=joss-venn");
  history.back();
  await expect.poll(steps).toBeUndefined();
  await expect.poll(marks).toEqual(all);
});

test("Shift with Enter does the same by keyboard, keeps the focus on the mark, and Escape does not lose it", async () => {
  await openApp("");
  mark("joss-venn").focus();
  await userEvent.keyboard("{Shift>}{Enter}{/Shift}");
  await expect.poll(steps).toBe("EverythingJoss Venn");
  expect(document.activeElement).toBe(mark("joss-venn"));
  await userEvent.keyboard("{Enter}");
  await expect.poll(() => location.search).toContain("select=joss-venn");
  await userEvent.keyboard("{Escape}{Escape}");
  expect(location.search).toBe("?focus=joss-venn");
  expect(steps()).toBe("EverythingJoss Venn");
});

test("the thing's panel has the same as links, and the way above the pictures leads back", async () => {
  const { screen } = await openApp("?select=mirel-tavask");
  await screen.getByRole("link", { name: "Show its ties alone" }).click();
  expect(location.search).toBe("?select=mirel-tavask&focus=mirel-tavask");
  await expect.element(screen.getByRole("link", { name: "Show everything again" })).toBeVisible();
  history.pushState(null, "", `${location.pathname}?select=mirel-tavask&focus=joss-venn`);
  await screen.getByRole("link", { name: "Add its ties to the picture" }).click();
  expect(location.search).toBe("?select=mirel-tavask&focus=joss-venn,mirel-tavask");
  await screen.getByRole("link", { name: "Joss Venn", exact: true }).first().click();
  expect(location.search).toBe("?select=mirel-tavask&focus=joss-venn");
  await screen.getByRole("link", { name: "Everything" }).click();
  expect(location.search).toBe("?select=mirel-tavask");
});

test("the picture in focus is laid out afresh, the timeline and the list keep to it, and a screen reader hears it", async () => {
  const { screen } = await openApp("");
  const first = place("ondara");
  history.pushState(null, "", `${location.pathname}?focus=ondara`);
  await expect.poll(() => place("ondara"), { timeout: 5000 }).not.toBe(first);
  const items = [...document.querySelectorAll("[data-item]")];
  expect(items.length).toBeGreaterThan(0);
  expect(
    items.every((item) => !item.getAttribute("data-item")?.startsWith("tavask-leaves-ondara/tavask-studies")),
  ).toBe(true);
  const status = [...document.querySelectorAll('.focus-bar [role="status"]')].map((each) => each.textContent);
  expect(status).toEqual([`Ondara: ${marks().length} of 11 names`]);
  await screen.getByRole("link", { name: "List", exact: true }).click();
  await expect.element(screen.getByRole("group", { name: "Everything in this dossier" })).toBeVisible();
  expect(document.querySelector(".list-view")?.textContent).not.toContain("Tidefold");
});

test.each([
  ["the panel", "?select=mirel-tavask", ".thing-actions .action-link", ".panel-heading"],
  ["the way above the pictures", "?focus=joss-venn", ".focus-steps a", ".stage-head"],
  ["an empty picture", "?only=RUMOURED&type=Honour", ".nothing-left a", ".stage-head"],
  [
    "a thing that is filtered out",
    "?select=mirel-tavask&only=RUMOURED&type=Honour",
    ".panel .filtered-out a",
    ".panel-heading",
  ],
  [
    "a path that a filter parts",
    "?path=joss-venn,lantern-prize&only=RUMOURED",
    ".panel .filtered-out a",
    ".panel-heading",
  ],
])("the link in %s that goes away with its press leaves the focus near", async (_where, search, link, next) => {
  await openApp(search);
  await expect.poll(() => document.querySelector(link)).not.toBeNull();
  const pressed = document.querySelector<HTMLElement>(link)!;
  pressed.focus();
  await userEvent.keyboard("{Enter}");
  await expect.poll(() => pressed.isConnected).toBe(false);
  await expect.poll(() => document.activeElement).toBe(document.querySelector(next));
});

test("what is not in the dossier is told instead of an empty picture", async () => {
  const { screen } = await openApp("?focus=nobody");
  await expect.element(screen.getByText(/^This dossier has nothing called “nobody”\./)).toBeVisible();
  expect(marks()).toHaveLength(11);
  await screen.getByRole("link", { name: "Leave it out" }).click();
  expect(location.search).toBe("");
});

test("a thing that a filter leaves alone says so, with a way to show all", async () => {
  const { screen } = await openApp("?focus=joss-venn&only=RUMOURED");
  await expect.element(screen.getByText(/^No claim that is shown ties Joss Venn to anything/)).toBeVisible();
  expect(marks()).toEqual(["joss-venn"]);
  await screen
    .getByText(/^No claim that is shown/)
    .getByRole("link", { name: "Show all" })
    .click();
  expect(location.search).toBe("?focus=joss-venn");
  await expect.poll(marks).toEqual(AROUND_VENN);
});

test("where a mark has been put is in the address: it survives a reload, another window, and goes with the back button", async () => {
  const { screen } = await openApp("?pin=ondara:250:500");
  const share = () => {
    const [x, y] = /translate\(([\d.-]+) ([\d.-]+)\)/u.exec(place("ondara")!)!.slice(1).map(Number);
    return [Math.round((x! / viewBox().width) * 100), Math.round((y! / viewBox().height) * 100)];
  };
  await expect.poll(share).toEqual([25, 50]);
  const { width } = viewBox();
  await page.viewport(390, 844);
  await expect.poll(() => viewBox().width, { timeout: 5000 }).not.toBe(width);
  expect(share()).toEqual([25, 50]);
  await page.viewport(1280, 800);
  await screen.getByRole("button", { name: "Let the mark that you moved go back" }).click();
  expect(location.search).toBe("");
  history.back();
  await expect.poll(() => location.search).toBe("?pin=ondara:250:500");
});

test("many steps of one mark by keys are one step back, the steps of another mark are another", async () => {
  await openApp("");
  // The length of the history says nothing once it is full.
  const pushed = vi.spyOn(history, "pushState");
  mark("ondara").focus();
  await userEvent.keyboard("{Alt>}{ArrowLeft}{ArrowLeft}{ArrowDown}{/Alt}");
  await expect.poll(() => location.search).toMatch(/^\?pin=ondara:\d+:\d+$/);
  expect(pushed).toHaveBeenCalledTimes(1);
  mark("joss-venn").focus();
  await userEvent.keyboard("{Alt>}{ArrowLeft}{ArrowLeft}{/Alt}");
  await expect.poll(() => location.search).toMatch(/^\?pin=ondara:\d+:\d+,joss-venn:\d+:\d+$/);
  expect(pushed).toHaveBeenCalledTimes(2);
  pushed.mockRestore();
  history.back();
  await expect.poll(() => location.search).toMatch(/^\?pin=ondara:\d+:\d+$/);
});

test.each([
  ["in focus", "?focus=ondara,joss-venn", 1280, undefined],
  ["in focus on a narrow phone, on dark paper", "?focus=ondara,joss-venn,nobody", 320, "dark"],
  ["with pins", "?pin=ondara:250:500", 1280, undefined],
  ["with the panel's ways on", "?select=mirel-tavask&focus=ondara&path=ondara", 390, undefined],
])("everybody can use it %s", async (_name, search, width, theme) => {
  if (theme) document.documentElement.dataset["theme"] = theme;
  await page.viewport(width, 800);
  await openApp(search);
  await expect.element(page.getByRole("heading").first()).toBeVisible();
  expect(await listViolations()).toEqual([]);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  const narrow = [...document.querySelectorAll(".focus-bar a, .thing-actions a")].filter(
    (link) => link.getBoundingClientRect().height < 24,
  );
  expect(narrow.map((link) => link.textContent)).toEqual([]);
});

async function listViolations(): Promise<readonly string[]> {
  const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
