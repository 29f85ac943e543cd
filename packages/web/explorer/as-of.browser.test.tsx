import { ApolloClient, ApolloLink } from "@apollo/client";
import { layoutNetwork } from "@dossier/shared/layout";
import axe from "axe-core";
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

const DOSSIER = "tavask-leaves-ondara";
const PATH = `/d/${DOSSIER}`;
const DAY = "?asOf=2015-06-01";
/** A day on which something holds in each of the ways. */
const EVERY_LOOK = "?asOf=2020-06-01";

// The page of the tests themselves is at this address, and comes back to it.
const before = location.href;
beforeEach(() => page.viewport(1280, 800));
afterEach(() => {
  vi.restoreAllMocks();
  history.replaceState(null, "", before);
  delete document.documentElement.dataset.theme;
});

async function open(search = "") {
  history.replaceState(null, "", PATH + search);
  const client = new ApolloClient({
    cache: createCache().restore(answers.claim),
    link: ApolloLink.empty(),
  });
  const frame = innerWidth < 760 ? "tall" : "wide";
  const sent = client.readQuery({ query: DossierPageDocument, variables: { dossier: DOSSIER, lang: "en" } })!;
  const network = layoutNetwork(buildPageNetwork(sent), NETWORK_FRAMES[frame]);
  const layout = { dossier: DOSSIER, lang: "en", network } as const;
  await render(
    <ExplorerApp client={client} parts={buildAllParts()} state={{ lang: "en", frame, cache: {}, layout }} />,
  );
  await expect.element(slider()).toBeInTheDocument();
}

const slider = () => page.getByRole("slider", { name: "Date to look at" });
const section = () => page.getByRole("region", { name: "As of a date" });
const standing = () => (slider().element() as HTMLInputElement).valueAsNumber;
const asOf = () => new URLSearchParams(location.search).get("asOf");
const lines = () => [...document.querySelectorAll("[data-line]")];
const looks = () => new Map(lines().map((line) => [line.getAttribute("data-line"), line.getAttribute("data-holds")]));
const places = () => [...document.querySelectorAll("[data-mark]")].map((mark) => mark.getAttribute("transform"));

/** Moves the slider as a pointer does: many inputs, and one change at the end. */
function drag(...values: readonly number[]) {
  const element = slider().element() as HTMLInputElement;
  for (const value of values) {
    element.value = String(value);
    element.dispatchEvent(new InputEvent("input", { bubbles: true }));
  }
}
const letGo = () =>
  slider()
    .element()
    .dispatchEvent(new Event("change", { bubbles: true }));

test("a date in the address gives lines, marks and items looks of their own that differ in more than colour", async () => {
  await open(EVERY_LOOK);
  expect(new Set(looks().values())).toEqual(new Set(["SURELY", "POSSIBLY", "UNDATED", "NOT"]));
  const widths = ["SURELY", "POSSIBLY", "NOT"].map((holds) => {
    const stroke = document.querySelector(`.network-stated[data-line][data-holds="${holds}"] > .network-stroke`)!;
    return Number.parseFloat(getComputedStyle(stroke).strokeWidth);
  });
  expect(widths[0]).toBeGreaterThan(2 * widths[1]!);
  expect(widths[1]).toBeGreaterThan(1.5 * widths[2]!);
  const [possible, undated] = ["POSSIBLY", "UNDATED"].map((holds) => {
    const stroke = document.querySelector(`[data-line][data-holds="${holds}"] > .network-stroke`)!;
    return Number(getComputedStyle(stroke).opacity);
  });
  expect(undated).toBeLessThan(0.7 * possible!);
  const [broken, dotted] = ["POSSIBLY", "UNDATED"].map((holds) => {
    const shape = document.querySelector(`[data-mark][data-holds="${holds}"] > .network-shape`);
    return shape && getComputedStyle(shape).strokeDasharray;
  });
  expect(dotted).not.toBe("none");
  expect(dotted).not.toBe(broken);
  const items = [...document.querySelectorAll(".timeline-item")];
  expect(new Set(items.map((item) => item.getAttribute("data-holds")))).toEqual(new Set(["SURELY", "POSSIBLY", "NOT"]));
  const solid = items.find((item) => item.matches('[data-holds="NOT"]:has(circle.timeline-solid)'))!;
  expect(getComputedStyle(solid.querySelector(".timeline-solid")!).stroke).not.toBe("none");
  const marks = [...document.querySelectorAll("[data-mark]")].map((mark) => mark.getAttribute("data-holds"));
  expect(new Set(marks)).toContain("UNDATED");
  const line = lines().find((each) => each.getAttribute("data-holds") === "NOT")!;
  expect(line.getAttribute("aria-label")).toContain("does not hold on this day");
});

test("the looks are explained beside their counts while a date is chosen, and only then", async () => {
  await open(DAY);
  const samples = document.querySelectorAll<SVGElement>(".as-of-looks .certainty-sample");
  expect([...samples].map((sample) => sample.querySelector(".network-line")?.getAttribute("data-holds"))).toEqual([
    "SURELY",
    "POSSIBLY",
    "NOT",
    "UNDATED",
  ]);
  expect(samples[0]!.checkVisibility({ visibilityProperty: true })).toBe(true);
  await section().getByRole("link", { name: "Any date" }).click();
  expect(samples[0]!.checkVisibility({ visibilityProperty: true })).toBe(false);
  expect(asOf()).toBeNull();
  expect(new Set(looks().values())).toEqual(new Set([null]));
});

test("while the slider is dragged only looks change, and the address is written once, when it is let go", async () => {
  await open();
  const stood = places();
  const picture = document.querySelector(".network")!.getBoundingClientRect();
  const pushed = vi.spyOn(history, "pushState");
  drag(200, 3000, 5000);
  expect(asOf()).toBeNull();
  const early = looks();
  drag(9000);
  expect(looks()).not.toEqual(early);
  expect(pushed).not.toHaveBeenCalled();
  letGo();
  await vi.waitFor(() => expect(asOf()).toMatch(/^\d{4}-\d\d-\d\d$/));
  expect(pushed).toHaveBeenCalledTimes(1);
  expect(places()).toEqual(stood);
  expect(document.querySelector(".network")!.getBoundingClientRect()).toEqual(picture);
  const status = section().getByRole("status").element();
  expect(status.textContent).toMatch(/^As of .*: \d+ surely, \d+ possibly, \d+ not; \d+ without a date$/);
});

test("what was painted while it moved is what the address then draws", async () => {
  await open();
  drag(1000, 9000, 4200);
  const painted = looks();
  const words = section().element().querySelector(".as-of-looks")!.textContent;
  letGo();
  await vi.waitFor(() => expect(asOf()).not.toBeNull());
  expect(looks()).toEqual(painted);
  expect(section().element().querySelector(".as-of-looks")!.textContent).toBe(words);
});

test("the back button undoes a date, also one that is still moving", async () => {
  await open(DAY);
  const held = looks();
  await section().getByRole("link", { name: "Any date" }).click();
  drag(100, 9900, 2000);
  history.back();
  await vi.waitFor(() => expect(asOf()).toBe("2015-06-01"));
  await vi.waitFor(() => expect(looks()).toEqual(held));
});

test("keys move the slider: arrows to the next change, Page Up and Down a year, Home and End to the ends", async () => {
  await open(DAY);
  (slider().element() as HTMLInputElement).focus();
  const day = () => slider().element().getAttribute("aria-valuetext");
  await userEvent.keyboard("{PageUp}");
  expect(day()).toBe("1 June 2016");
  await userEvent.keyboard("{PageDown}{PageDown}");
  expect(day()).toBe("1 June 2014");
  await userEvent.keyboard("{Home}");
  expect(day()).toMatch(/^1 January \d{4}$/);
  await userEvent.keyboard("{ArrowRight}");
  const change = looks();
  await userEvent.keyboard("{ArrowRight}");
  expect(looks()).not.toEqual(change);
});

test("keys that follow each other soon are one step for the back button", async () => {
  await open(DAY);
  const pushed = vi.spyOn(history, "pushState");
  for (const key of ["End", "ArrowLeft", "ArrowLeft", "PageDown", "ArrowRight"]) {
    slider()
      .element()
      .dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
  }
  expect(asOf()).toBe("2015-06-01");
  await vi.waitFor(() => expect(asOf()).not.toBe("2015-06-01"), 4000);
  expect(pushed).toHaveBeenCalledTimes(1);
});

test("a date is typed, as people write it; what is no date is said to be none", async () => {
  await open();
  const field = section().getByRole("textbox");
  await field.fill("2015/6/1");
  await userEvent.keyboard("{Enter}");
  expect(asOf()).toBe("2015-06-01");
  await expect.element(field).toHaveValue("2015-06-01");
  await field.fill("yesterday");
  await userEvent.keyboard("{Enter}");
  await expect.element(section().getByRole("alert")).toBeVisible();
  expect(asOf()).toBe("2015-06-01");
});

test("it plays to the end and stops there by itself, with one step for the back button", async () => {
  await open();
  const element = slider().element() as HTMLInputElement;
  drag(Number(element.max));
  const lastDay = element.getAttribute("aria-valuetext");
  drag(Number(element.max) - 300);
  letGo();
  await vi.waitFor(() => expect(asOf()).not.toBeNull());
  const start = asOf()!;
  const pushed = vi.spyOn(history, "pushState");
  await section().getByRole("button", { name: "Play through time" }).click();
  await vi.waitFor(() => expect(asOf()! > start).toBe(true), 5000);
  expect(element.getAttribute("aria-valuetext")).toBe(lastDay);
  await expect.element(section().getByRole("button", { name: "Play through time" })).toBeVisible();
  expect(pushed).toHaveBeenCalledTimes(1);
  // From the end it plays from the beginning.
  await section().getByRole("button", { name: "Play through time" }).click();
  await vi.waitFor(() => expect(element.valueAsNumber).toBeLessThan(5000), 3000);
});

test("it can be paused: the date then rests in the address", async () => {
  await open("?asOf=2005-01-01");
  await section().getByRole("button", { name: "Play through time" }).click();
  const started = (slider().element() as HTMLInputElement).valueAsNumber;
  await vi.waitFor(() => expect((slider().element() as HTMLInputElement).valueAsNumber).toBeGreaterThan(started), 3000);
  expect(asOf()).toBe("2005-01-01");
  await section().getByRole("button", { name: "Pause" }).click();
  await vi.waitFor(() => expect(asOf()! > "2005-01-01").toBe(true));
});

test("for readers who want no animation it plays in few steps", async () => {
  const real = globalThis.matchMedia;
  vi.spyOn(globalThis, "matchMedia").mockImplementation((query) =>
    query.includes("reduced-motion") ? real("(width > 0)") : real(query),
  );
  await open();
  const element = slider().element() as HTMLInputElement;
  const frames = vi.spyOn(globalThis, "requestAnimationFrame");
  await section().getByRole("button", { name: "Play through time" }).click();
  await vi.waitFor(() => expect(element.valueAsNumber).toBeLessThan(5000), 4000);
  // A twentieth of the way, or two, and no picture between; a day is some few of the slider's steps wide.
  const steps = element.valueAsNumber / (Number(element.max) / 20);
  expect(Math.abs(steps - Math.round(steps))).toBeLessThan(0.02);
  expect(steps).toBeGreaterThan(0.9);
  expect(frames.mock.calls.length).toBeLessThan(10);
});

test("the timeline is ruled at the date, and the slider has its scale at the same place", async () => {
  await open("?asOf=2031-04-15");
  const rule = document.querySelector<SVGLineElement>(".timeline-as-of")!;
  await vi.waitFor(() => {
    const { left, width } = slider().element().getBoundingClientRect();
    const { valueAsNumber, max } = slider().element() as HTMLInputElement;
    // The middle of a thumb of 16 pixels goes from 8 pixels within the one end to 8 within the other.
    const thumb = left + 8 + (valueAsNumber / Number(max)) * (width - 16);
    expect(Math.abs(rule.getBoundingClientRect().left - thumb)).toBeLessThan(2);
  });
});

test("the slider can be made to span what the timeline shows", async () => {
  await open("?asOf=2029-01-01");
  const whole = standing();
  await section().getByRole("button", { name: "Only the time that the timeline shows" }).click();
  await vi.waitFor(() => expect(Math.abs(standing() - whole)).toBeLessThan(60));
  await page.getByRole("region", { name: "Career timeline" }).getByRole("button", { name: "Zoom in" }).click();
  await vi.waitFor(() => expect(Math.abs(standing() - whole)).toBeGreaterThan(100), 3000);
});

test("while a day is chosen, the panel begins with what surely held on it, and with what possibly did", async () => {
  await open(EVERY_LOOK);
  const onDay = document.querySelector(".on-day")!;
  expect(onDay.querySelector("h3")!.textContent).toBe("On 1 June 2020");
  const held = [...onDay.querySelectorAll(".certainty-word")].map((word) => word.getAttribute("data-holds"));
  expect(new Set(held)).toEqual(new Set(["SURELY", "POSSIBLY"]));
  expect(held.lastIndexOf("SURELY")).toBeLessThan(held.indexOf("POSSIBLY"));
  expect(document.querySelector(".panel-body section")).toBe(onDay);
  await page.getByRole("link", { name: "Any date" }).click();
  expect(document.querySelector(".on-day")).toBeNull();
});

test("a claim and the lists say whether it held on that day", async () => {
  await open(`${DAY}&select=claim:tavask-at-ondara`);
  await expect.element(page.getByText("As of 1 June 2015", { exact: true })).toBeVisible();
  const panel = page.getByRole("complementary").element();
  expect(panel.querySelector(".held-on-day")!.textContent).toMatch(/holds? on this day/);
});

test.each([
  ["a date", DAY, "light", 1280],
  ["a date, dark", DAY, "dark", 1280],
  ["a date on a phone", DAY, "light", 390],
  ["a date on a small phone, dark", DAY, "dark", 320],
  ["a date in the list", `${DAY}&as=list`, "light", 1280],
  ["a date in the timeline of a phone", `${DAY}&view=timeline`, "light", 390],
])("everybody can use %s", async (_name, search, theme, width) => {
  await page.viewport(width, 800);
  document.documentElement.dataset.theme = theme;
  await open(search);
  const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
  expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
  const bar = section().element();
  expect(bar.scrollWidth).toBeLessThanOrEqual(bar.clientWidth);
  for (const target of bar.querySelectorAll("button, a, input:not([type=hidden])")) {
    if (!target.checkVisibility({ visibilityProperty: true })) continue;
    const { width: wide, height } = target.getBoundingClientRect();
    expect(Math.min(wide, height), target.outerHTML).toBeGreaterThanOrEqual(24);
  }
});
