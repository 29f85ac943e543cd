import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { startBrowser } from "../browser.ts";
import { type BuiltServer, startBuiltServer } from "../built-server.ts";

const DESKTOP: BrowserContextOptions = { viewport: { width: 1440, height: 900 } };
const PHONE: BrowserContextOptions = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };
const DOSSIER = "/d/lecun-leaves-meta";
const PERSON = `${DOSSIER}/entities/yann-lecun`;
const CLAIM = `${DOSSIER}/claims/lecun-joins-bell-labs`;

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

test("without JavaScript one reads about a person, follows the picture to a neighbour, and a claim to its passage", async () => {
  const page = await open(PERSON, { ...DESKTOP, javaScriptEnabled: false });
  expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe("Yann LeCun");
  await page.getByRole("link", { name: /^Mark Zuckerberg, / }).click();
  await page.getByRole("heading", { level: 1, name: "Mark Zuckerberg" }).waitFor();
  expect(new URL(page.url()).pathname).toBe(`${DOSSIER}/entities/mark-zuckerberg`);
  await page.goBack();
  await page.getByRole("link", { name: "LeCun began his career at Bell Labs, which he joined in 1988." }).click();
  await page.getByText(/^Paragraph 15, characters \d+ to \d+$/).waitFor();
  await page.getByRole("link", { name: "Show in the network" }).click();
  expect(new URL(page.url()).searchParams.get("select")).toBe("claim:lecun-joins-bell-labs");
});

test.each(["screen", "print"] as const)(
  "what a review found stands beside a life in order of time (%s)",
  async (media) => {
    const page = await open(PERSON, DESKTOP);
    await page.emulateMedia({ media });
    const found = page.locator(".chronology-item", { has: page.locator('[data-verdict="FALSE"]') });
    expect((await found.allInnerTexts()).join("\n")).toMatch(/first French laureate/);
    expect(await found.first().locator(".verdict").isVisible()).toBe(true);
    const birth = page.locator(".chronology-item", { hasText: /birth/ });
    expect(await birth.first().locator('[data-verdict="DISPUTED"]').isVisible()).toBe(true);
  },
);

test("the server's picture stays where it is when the script takes over, and no question is asked again", async () => {
  const still = await open(PERSON, { ...DESKTOP, javaScriptEnabled: false });
  const asked: string[] = [];
  const live = await open(PERSON, DESKTOP, (address) => asked.push(address));
  expect(await readPlaces(live)).toEqual(await readPlaces(still));
  expect((await readPlaces(live)).length).toBe(13);
  expect(asked.filter((address) => address.includes("/graphql"))).toEqual([]);
});

test("from the explorer to a page of its own, on to the next one, and back the whole way", async () => {
  const page = await open(`${DOSSIER}?select=fei-fei-li`);
  await page.locator("#panel").getByRole("link", { name: "Permanent page" }).click();
  await page.getByRole("heading", { level: 1, name: "Fei-Fei Li" }).waitFor();
  await page.locator(".claim-lines .claim-link").first().click();
  await page.locator(".reading-turn").waitFor();
  expect(await page.evaluate(() => [scrollY, document.activeElement?.tagName])).toEqual([0, "H1"]);
  await page.goBack();
  await page.getByRole("heading", { level: 1, name: "Fei-Fei Li" }).waitFor();
  await page.getByRole("link", { name: "Open in the network" }).click();
  await page.locator(".dossier .network").waitFor();
  await page.goBack();
  await page.getByRole("heading", { level: 1, name: "Fei-Fei Li" }).waitFor();
  await page.goBack();
  await page.locator('.dossier .network [data-mark="fei-fei-li"]').waitFor();
});

test("the language changes in place, and the links go on in it", async () => {
  const page = await open(CLAIM);
  await page.getByRole("link", { name: "繁體中文" }).click();
  await page
    .getByRole("heading", { name: "出現在原文何處" })
    .or(page.locator("html[lang='zh-Hant']"))
    .first()
    .waitFor();
  expect(await page.locator("html").getAttribute("lang")).toBe("zh-Hant");
  await page.locator(".thing-links a").first().click();
  await page.getByRole("heading", { level: 1, name: "楊立昆" }).waitFor();
  expect(new URL(page.url()).searchParams.get("lang")).toBe("zh-Hant");
});

test.each<[string, string, BrowserContextOptions]>([
  ["a person", PERSON, DESKTOP],
  ["a person, on a phone", PERSON, PHONE],
  ["a person, dark and in Chinese", `${PERSON}?lang=zh-Hant`, { ...DESKTOP, colorScheme: "dark" }],
  ["a topic, on a phone, dark", `${DOSSIER}/entities/world-models`, { ...PHONE, colorScheme: "dark" }],
  ["a claim", CLAIM, DESKTOP],
  [
    "a doubtful claim, on a phone, dark and in Chinese",
    `${DOSSIER}/claims/meta-acquires-scale-ai?lang=zh-Hant`,
    { ...PHONE, colorScheme: "dark" },
  ],
  [
    "a claim with causes, on a small phone",
    `${DOSSIER}/claims/lecun-leaves-meta`,
    { ...PHONE, viewport: { width: 320, height: 640 } },
  ],
  ["what is not there", `${DOSSIER}/entities/yan-lecun`, DESKTOP],
])("everybody can read the page of %s", async (_name, path, options) => {
  const page = await open(path, options);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(options.viewport!.width);
});

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
    const expected = message.text().includes("404 (Not Found)") && path.endsWith("/yan-lecun");
    if (["error", "warning"].includes(message.type()) && !expected) complaints.push(message.text());
  });
  await page.goto(`${server.address}${path}`);
  if (options.javaScriptEnabled !== false) await page.locator("html[data-ready]").waitFor();
  return page;
}

/** Where each mark of the picture stands on the screen, to the pixel. */
async function readPlaces(page: Page) {
  return page.locator("[data-mark]").evaluateAll((marks) =>
    marks.map((mark) => {
      const { x, y } = mark.getBoundingClientRect();
      return [mark.getAttribute("data-mark"), Math.round(x), Math.round(y)];
    }),
  );
}
