import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { startBrowser } from "../browser.ts";
import { type BuiltServer, startBuiltServer } from "../built-server.ts";

const DESKTOP: BrowserContextOptions = { viewport: { width: 1440, height: 900 } };
const PHONE: BrowserContextOptions = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };
const PAGE = "/d/lecun-leaves-meta";

let server: BuiltServer;
let browser: Browser;
let complaints: string[] = [];

beforeAll(async () => {
  [server, browser] = await Promise.all([startBuiltServer(), startBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

afterEach(async () => {
  const seen = complaints;
  complaints = [];
  await Promise.all(browser.contexts().map((context) => context.close()));
  if (seen.length > 0) throw new Error(`the page complained: ${seen.join("\n")}`);
});

test("the picture of the server is the picture of the browser: nothing moves when the script takes over", async () => {
  const context = await browser.newContext(DESKTOP);
  const still = await context.newPage();
  await still.route("**/*.js", (route) => route.abort());
  await still.goto(`${server.address}${PAGE}`);
  const live = await open(PAGE);
  expect(await readPlaces(live)).toEqual(await readPlaces(still));
  expect((await readPlaces(live)).length).toBeGreaterThan(40);
});

test("a click on a mark opens its panel, and back closes it", async () => {
  const page = await open(PAGE);
  await page.locator('[data-mark="fei-fei-li"]').click();
  await page.getByRole("heading", { name: "Fei-Fei Li" }).waitFor();
  expect(new URL(page.url()).searchParams.get("select")).toBe("fei-fei-li");
  await page.goBack();
  await page.getByRole("heading", { name: "The story" }).waitFor();
});

test("the middle of every line means its own claim, or one whose line runs as near there", async () => {
  const page = await open(PAGE);
  const strange = await page.locator("[data-line]").evaluateAll((lines) => {
    return lines.flatMap((line) => {
      const own = line.querySelector<SVGPathElement>(".network-stroke")!;
      const middle = own.getPointAtLength(own.getTotalLength() / 2);
      const { x: clientX, y: clientY } = middle.matrixTransform(own.getScreenCTM()!);
      const under = document.elementFromPoint(clientX, clientY);
      if (!under || under.closest("[data-mark]")) return [];
      under.dispatchEvent(new PointerEvent("pointermove", { bubbles: true, clientX, clientY }));
      const pointed = document.querySelector("[data-pointed]");
      const path = pointed?.querySelector<SVGPathElement>(".network-stroke");
      const runs =
        path &&
        Array.from({ length: 400 }, (_, step) =>
          path.getPointAtLength((path.getTotalLength() * step) / 399).matrixTransform(path.getScreenCTM()!),
        );
      const near = runs?.some(({ x, y }) => Math.hypot(x - clientX, y - clientY) < 1.5);
      return pointed === line || near ? [] : [line.getAttribute("data-line")];
    });
  });
  expect(strange).toEqual([]);
});

test("an address with a selection opens on it, drawn by the server", async () => {
  const page = await open(`${PAGE}?select=claim:lecun-joins-bell-labs`, { ...DESKTOP, javaScriptEnabled: false });
  const panel = page.locator("#panel");
  await expect.poll(() => panel.innerText()).toMatch(/Paragraph 15, characters \d+ to \d+/);
});

test("by keyboard alone one finds a person and reads a claim with its passage", async () => {
  const page = await open(PAGE);
  await page.getByRole("combobox").focus();
  await page.keyboard.type("hinton");
  await page.getByRole("option").first().waitFor();
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Geoffrey Hinton" }).waitFor();
  await page
    .locator("#panel")
    .getByRole("link", { name: /Turing Award/ })
    .first()
    .focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => page.locator("#panel").innerText()).toMatch(/Paragraph 18/);
});

test("Enter straight after the last letter finds what was typed, not what its first letters had found", async () => {
  const page = await open(PAGE);
  await page.getByRole("combobox").focus();
  await page.keyboard.type("bengio");
  await page.keyboard.press("Enter");
  await expect.poll(() => new URL(page.url()).searchParams.get("select")).toBe("yoshua-bengio");
});

test("search finds a name in simplified characters", async () => {
  const page = await open(PAGE);
  await page.getByRole("combobox").fill("杨立昆");
  await expect.poll(() => page.getByRole("option").first().innerText()).toContain("Yann LeCun");
});

test("the language switches in place and stays in the address", async () => {
  const page = await open(`${PAGE}?select=meta`);
  await page
    .getByRole("link", { name: /中文/ })
    .or(page.getByRole("button", { name: /中文/ }))
    .first()
    .click();
  await expect.poll(() => page.locator("html").getAttribute("lang")).toBe("zh-Hant");
  await page.getByRole("heading", { name: "楊立昆離開 Meta" }).waitFor();
  const { searchParams } = new URL(page.url());
  expect(searchParams.get("lang")).toBe("zh-Hant");
  expect(searchParams.get("select")).toBe("meta");
});

test("the page asks no other host and keeps no cookie", async () => {
  const hosts = new Set<string>();
  const page = await open(PAGE, DESKTOP, (address) => hosts.add(new URL(address).host));
  await page.getByRole("combobox").fill("meta");
  await page.getByRole("option").first().waitFor();
  expect([...hosts]).toEqual([new URL(server.address).host]);
  expect(await page.context().cookies()).toEqual([]);
});

test("a phone shows one view at a time and nothing is wider than it", async () => {
  const page = await open(PAGE, PHONE);
  for (const view of ["Timeline", "List", "Network"]) {
    await page.getByRole("navigation").getByRole("link", { name: view }).click();
    await page.waitForFunction(
      (name) => [...document.querySelectorAll("nav [aria-current]")].some((link) => link.textContent?.includes(name)),
      view,
    );
    const [content, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    expect(content, view).toBeLessThanOrEqual(window);
  }
});

const WINDOWS = [
  [320, 640],
  [390, 844],
  [667, 375],
  [768, 1024],
  [820, 1180],
  [844, 390],
  [1024, 768],
  [1280, 720],
  [1440, 900],
] as const;

test.each(WINDOWS)("in a window of %i by %i everything has its place, in both languages", async (width, height) => {
  for (const lang of ["en", "zh-Hant"]) {
    const page = await open(`${PAGE}?lang=${lang}`, { viewport: { width, height } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth), lang).toBeLessThanOrEqual(width);
    const [tabs, bar, network] = await Promise.all(
      [".view-switch", ".modality-bar", ".network-pane"].map((part) => page.locator(part).boundingBox()),
    );
    const apart =
      tabs!.x + tabs!.width <= bar!.x || tabs!.y + tabs!.height <= bar!.y || bar!.y + bar!.height <= tabs!.y;
    expect(apart, `${lang}: tabs beside the filter`).toBe(true);
    expect(network!.height, `${lang}: the network`).toBeGreaterThanOrEqual(Math.min(420, height * 0.55));
  }
});

const STATES = [
  ["the explorer", PAGE, DESKTOP],
  ["the explorer in the dark", PAGE, { ...DESKTOP, colorScheme: "dark" as const }],
  ["the explorer in Chinese", `${PAGE}?lang=zh-Hant`, DESKTOP],
  ["a person", `${PAGE}?select=yann-lecun`, DESKTOP],
  ["a claim", `${PAGE}?select=claim:lecun-first-french-laureate`, DESKTOP],
  ["the timeline", `${PAGE}?view=timeline`, DESKTOP],
  ["the list", `${PAGE}?as=list`, DESKTOP],
  ["the network on a phone", PAGE, PHONE],
  ["the timeline on a phone", `${PAGE}?view=timeline`, PHONE],
  ["the list on a phone", `${PAGE}?as=list`, PHONE],
  ["a person on a phone", `${PAGE}?select=yann-lecun`, PHONE],
  ["an unknown dossier", "/d/nobody", DESKTOP],
] as const;

test.each(STATES)("axe finds nothing wrong with %s", async (_name, path, options) => {
  const page = await open(path, options);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 200)).join(" | ")}`),
  ).toEqual([]);
});

/** Opens a page and waits until it reacts; what the console complains of fails the test. */
async function open(
  path: string,
  options: BrowserContextOptions = DESKTOP,
  onRequest?: (address: string) => void,
): Promise<Page> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  if (onRequest) page.on("request", (request) => onRequest(request.url()));
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => {
    // The browser itself says so of a page that is not there.
    const expected = message.text().includes("404 (Not Found)") && path === "/d/nobody";
    if (["error", "warning"].includes(message.type()) && !expected) complaints.push(message.text());
  });
  await page.goto(`${server.address}${path}`);
  if (options.javaScriptEnabled !== false) await page.locator("html[data-ready]").waitFor();
  return page;
}

/** Where each mark of the network stands on the screen, to the pixel. */
async function readPlaces(page: Page) {
  return page.locator("[data-mark]").evaluateAll((marks) =>
    marks.map((mark) => {
      const { x, y, width, height } = mark.getBoundingClientRect();
      return [mark.getAttribute("data-mark"), ...[x, y, width, height].map(Math.round)];
    }),
  );
}
