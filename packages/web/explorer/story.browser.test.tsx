import axe from "axe-core";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import answers from "./__snapshots__/story-answers.json" with { type: "json" };
import "./explorer.css";
import { openApp } from "./open-app.fixture.tsx";

const before = location.href;
beforeEach(() => page.viewport(1280, 800));
afterEach(() => {
  vi.restoreAllMocks();
  history.replaceState(null, "", before);
  delete document.documentElement.dataset["theme"];
});

const open = (search: string, held: object = answers.plain) => openApp(search, undefined, held);

const current = () => Number(document.querySelector<HTMLElement>("[data-current]")?.dataset["step"]);
const scroller = () => document.querySelector<HTMLElement>(".story-scroll")!;
const section = (step: number) => document.querySelector<HTMLElement>(`[data-step="${step}"]`)!;
const isAtTop = (step: number) =>
  Math.abs(section(step).getBoundingClientRect().top - scroller().getBoundingClientRect().top) < 2;
const shown = () =>
  new Set(
    Array.from(document.querySelectorAll("[data-line]:not([data-off])"), (line) =>
      String(line.getAttribute("data-claim")).split("/").at(-1),
    ),
  );
const near = () =>
  new Set(
    Array.from(document.querySelectorAll("[data-line][data-near]"), (line) =>
      String(line.getAttribute("data-claim")).split("/").at(-1),
    ),
  );

const places = () =>
  Array.from(document.querySelectorAll("[data-mark]"), (mark) => [
    mark.getAttribute("data-mark"),
    mark.getAttribute("transform"),
  ]);

const marked = () => Array.from(document.querySelectorAll("mark[data-pointed]"), (mark) => mark.textContent?.length);

async function listViolations(): Promise<readonly string[]> {
  const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

test("from the beginning, which shows the whole picture, the story is told step by step, and the picture grows with it", async () => {
  const { screen } = await open("?view=story");
  await expect.poll(current).toBe(0);
  const whole = shown();
  await screen.getByRole("link", { name: "Begin" }).first().click();
  expect(location.search).toBe("?view=story&step=1");
  await expect.poll(shown).toEqual(new Set(["tavask-at-ondara"]));
  await expect.poll(near).toEqual(new Set(["tavask-at-ondara"]));
  await screen.getByRole("link", { name: "Next" }).click();
  await expect.poll(current).toBe(2);
  await expect.poll(shown).toContain("venn-at-ondara");
  await expect.poll(shown).not.toContain("tavask-studies");
  await screen.getByRole("link", { name: "Next" }).click();
  // What was told before stays, and steps back.
  await expect.poll(shown).toContain("venn-at-ondara");
  await expect.poll(near).not.toContain("venn-at-ondara");
  await expect.poll(near).toContain("tavask-studies");
  await screen.getByRole("link", { name: "Next" }).click();
  await expect.poll(shown).toEqual(whole);
});

test("nothing moves while it grows, and what is to come has an outline without a name", async () => {
  // As wide and high as the pictures are laid out for.
  await page.viewport(1440, 900);
  const { screen } = await open("?view=story&step=1");
  const settled = places();
  const newcomer = document.querySelector("[data-mark='lantern-prize']")!;
  expect(newcomer.getAttribute("data-off")).toBe("true");
  expect(getComputedStyle(newcomer.querySelector(".network-name")!).visibility).toBe("hidden");
  expect(document.querySelectorAll(".timeline-outline").length).toBeGreaterThan(0);
  await screen.getByRole("link", { name: "Next" }).click();
  await screen.getByRole("link", { name: "Next" }).click();
  await expect.poll(() => newcomer.hasAttribute("data-off")).toBe(false);
  expect(places()).toEqual(settled);
});

test("each step that was gone to is undone by the back button, and the words follow", async () => {
  const { screen } = await open("?view=story&step=1");
  await screen.getByRole("link", { name: "Next" }).click();
  await screen.getByRole("link", { name: "Next" }).click();
  await expect.poll(() => isAtTop(3)).toBe(true);
  history.back();
  await expect.poll(current).toBe(2);
  await expect.poll(() => isAtTop(2)).toBe(true);
  await screen.getByRole("link", { name: "Previous" }).click();
  await expect.poll(current).toBe(1);
});

test("a link to a step opens there, at the last one for numbers beyond it", async () => {
  await open("?view=story&step=3");
  await expect.poll(current).toBe(3);
  expect(isAtTop(3)).toBe(true);
  const { screen } = await open("?view=story&step=99");
  await expect.poll(current).toBe(4);
  await expect.element(screen.getByText("4 of 4").last()).toBeVisible();
});

test("keys move on while the story has the focus, are told to those who hear, and leave the rest to the browser", async () => {
  const { screen } = await open("?view=story");
  scroller().focus();
  await userEvent.keyboard("j");
  await expect.poll(current).toBe(1);
  await expect
    .element(screen.getByRole("status").filter({ hasText: "Step 1 of 4: A scientist goes" }))
    .toBeInTheDocument();
  await userEvent.keyboard("{ArrowRight}");
  await expect.poll(current).toBe(2);
  await userEvent.keyboard("{ArrowLeft}k");
  await expect.poll(current).toBe(0);
  await userEvent.keyboard("{End}");
  await expect.poll(current).toBe(4);
  await userEvent.keyboard("{ArrowRight}");
  await expect.poll(current).toBe(4);
  await userEvent.keyboard("{Home}");
  expect(location.search).toBe("?view=story");
  await userEvent.keyboard("{Control>}j{/Control}{ArrowDown}");
  await expect.poll(current).toBe(0);
});

test("the focus goes along with keys, so that Tab comes to the claims of the new step", async () => {
  await open("?view=story&step=2");
  section(2).querySelector<HTMLElement>(".claim-link")!.focus();
  await userEvent.keyboard("j");
  await expect.poll(() => document.activeElement).toBe(section(3).querySelector("h3"));
});

test("paging scrolls through a passage that is longer than its room, and goes on at its end", async () => {
  await page.viewport(1280, 520);
  await open("?view=story&step=2");
  scroller().focus();
  expect(section(2).getBoundingClientRect().bottom).toBeGreaterThan(scroller().getBoundingClientRect().bottom);
  const left = !scroller().dispatchEvent(
    new KeyboardEvent("keydown", { key: "PageDown", bubbles: true, cancelable: true }),
  );
  expect(left).toBe(false);
  await expect.poll(current).toBe(2);
  await page.viewport(1280, 800);
  await userEvent.keyboard("{Home}{PageDown}");
  await expect.poll(current).toBe(1);
});

test("scrolling moves the step, without filling the way back", async () => {
  await open("?view=story&step=1");
  const pushed = vi.spyOn(history, "pushState");
  const offset = section(3).getBoundingClientRect().top - section(1).getBoundingClientRect().top;
  scroller().scrollTop += offset - 20;
  await expect.poll(() => location.search).toBe("?view=story&step=3");
  expect(pushed).not.toHaveBeenCalled();
  pushed.mockRestore();
  await expect.poll(shown).toContain("tavask-studies");
  // Whoever scrolls is not pulled to the border.
  expect(isAtTop(3)).toBe(false);
  expect(document.querySelector("[role='status'].visually-hidden")?.textContent).toBe("");
});

test("the bar says how far one has come, and can be pressed and moved by keys", async () => {
  const { screen } = await open("?view=story&step=2");
  const bar = screen.getByRole("slider", { name: "The story, step by step" });
  await expect.element(bar).toHaveAttribute("aria-valuetext", "Step 2 of 4: Posts and layoffs at Ondara");
  expect(document.querySelector<HTMLProgressElement>(".story-progress progress")?.position).toBe(0.5);
  const pushed = vi.spyOn(history, "pushState");
  await bar.click({ position: { x: (bar.element().clientWidth * 3) / 4, y: 12 } });
  await expect.poll(current).toBe(3);
  await userEvent.keyboard("{ArrowRight}");
  await expect.poll(current).toBe(4);
  expect(pushed).toHaveBeenCalledTimes(2);
  pushed.mockRestore();
});

test("a claim is looked at from where it is told, and a link leads back to its step", async () => {
  const { screen } = await open("?view=story&step=1", answers.withText);
  await screen.getByRole("link", { name: "An invented claim: lantern-prize-2018." }).click();
  expect(location.search).toBe("?view=story&step=3&select=claim:lantern-prize-2018");
  await screen.getByRole("link", { name: "Back to step 3 of 4" }).click();
  expect(location.search).toBe("?view=story&step=3");
  await expect.poll(current).toBe(3);
  expect(isAtTop(3)).toBe(true);
  await expect.poll(() => document.activeElement).toBe(section(3).querySelector("h3"));
});

test("of a claim that the story has not come to, the panel says where it is told", async () => {
  const { screen } = await open("?view=story&step=2&select=claim:lantern-prize-2018", answers.withText);
  await expect.element(screen.getByText(/^The story has not come to this claim/)).toBeVisible();
  // What is not drawn yet makes nothing step back.
  expect(document.querySelector("[data-mark='lantern-prize'][data-near]")).toBeNull();
  await screen.getByRole("link", { name: "step 3" }).click();
  expect(location.search).toBe("?view=story&step=3");
});

test("with the text at hand each passage stands under what is said about it, in its own language, its claims marked", async () => {
  await open("?view=story&step=1", answers.withText);
  const passage = section(1).querySelector("blockquote")!;
  expect(passage.lang).toBe("zh-Hant");
  expect(passage.querySelector("mark")?.textContent).toHaveLength(12);
});

test("what is pointed at in the words comes out in the picture and in the passage, and the other way round", async () => {
  const { screen } = await open("?view=story&step=4", answers.withText);
  await screen.getByRole("link", { name: "An invented claim: saltmark-partner-of-ondara." }).hover();
  await expect.poll(near).toEqual(new Set(["saltmark-partner-of-ondara"]));
  await expect.poll(marked).toEqual([19]);
  await userEvent.unhover(screen.getByRole("link", { name: "An invented claim: saltmark-partner-of-ondara." }));
  await userEvent.hover(document.querySelector(".dossier-header h1")!);
  await expect.poll(marked).toEqual([]);
  await userEvent.hover(document.querySelector("[data-item][data-claim$='/tavask-at-ondara']")!);
  // It is made in two paragraphs; in the second one the passage of another claim begins within its own.
  await expect.poll(marked).toEqual([12, 10, 20]);
});

test("what a filter leaves out is not told, and the step says so", async () => {
  const { screen } = await open("?view=story&step=2&only=STATED");
  expect(section(2).querySelectorAll(".claim-line").length).toBe(2);
  await expect.element(screen.getByText("2 more claims are not shown here.").first()).toBeVisible();
  await expect.poll(shown).not.toContain("dorn-at-ondara");
});

test("the first page and the views lead to the story, without what was selected elsewhere", async () => {
  const { screen } = await open("");
  await screen.getByRole("link", { name: "Read it step by step" }).click();
  expect(location.search).toBe("?view=story");
  await screen.getByRole("link", { name: "Network", exact: true }).click();
  history.replaceState(null, "", `${location.pathname}?select=mirel-tavask`);
  expect(screen.getByRole("link", { name: "Story", exact: true }).element().getAttribute("href")).toMatch(
    /\?view=story$/,
  );
});

test("as a list the steps are a page of their own, and a claim that is picked stands beside them", async () => {
  const { screen } = await open("?view=story&as=list&step=2", answers.withText);
  expect(document.querySelector(".network, #panel")).toBeNull();
  await expect.poll(current).toBe(2);
  await screen.getByRole("link", { name: "An invented claim: lantern-prize-2018." }).click();
  await expect.element(screen.getByRole("link", { name: "Back to step 3 of 4" })).toBeVisible();
  expect(document.querySelector(".story-view")).not.toBeNull();
});

test("a story that does not come says so, with a way to try again", async () => {
  const { screen } = await openApp("?view=story");
  await expect.element(screen.getByRole("alert").getByText(/^The server did not answer/)).toBeVisible();
  await expect.element(screen.getByRole("button", { name: "Try again" })).toBeVisible();
});

test("on a phone the picture is above, the words below, and the buttons at hand", async () => {
  await page.viewport(390, 844);
  const { screen } = await open("?view=story&step=2");
  const picture = document.querySelector(".network-place")!.getBoundingClientRect();
  const words = scroller().getBoundingClientRect();
  const next = screen.getByRole("link", { name: "Next" }).element().getBoundingClientRect();
  expect(picture.height).toBeGreaterThan(200);
  expect(words.height).toBeGreaterThan(200);
  expect(words.top).toBeGreaterThanOrEqual(picture.bottom);
  expect(next.top).toBeGreaterThanOrEqual(words.bottom);
  expect(next.height).toBeGreaterThanOrEqual(44);
  expect(next.bottom).toBeLessThanOrEqual(document.querySelector(".view-switch")!.getBoundingClientRect().top);
  await page.viewport(320, 640);
  expect(document.documentElement.scrollWidth).toBe(320);
  expect(scroller().scrollWidth).toBe(scroller().clientWidth);
});

test("on a phone the picture comes closer to what a step is about", async () => {
  await page.viewport(390, 844);
  const { screen } = await open("?view=story&step=1");
  await expect.poll(() => document.querySelector(".network-view")?.hasAttribute("data-close")).toBe(true);
  await screen.getByRole("link", { name: "Previous" }).click();
  await expect.poll(() => document.querySelector(".network-view")?.hasAttribute("data-close")).toBe(false);
});

test.each([
  ["the beginning", "?view=story", 1280, "light"],
  ["a step", "?view=story&step=2", 1280, "light"],
  ["a step on dark paper and a phone", "?view=story&step=2", 390, "dark"],
  ["the end", "?view=story&step=4", 1280, "dark"],
  ["the list", "?view=story&as=list&step=3", 1280, "light"],
])("everybody can use %s", async (_name, search, width, theme) => {
  document.documentElement.dataset["theme"] = theme;
  await page.viewport(width, 844);
  await open(search, answers.withText);
  await expect.element(page.getByRole("slider").first()).toBeVisible();
  expect(await listViolations()).toEqual([]);
});
