import { AxeBuilder } from "@axe-core/playwright";
import { readFile } from "node:fs/promises";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { startBrowser } from "../browser.ts";
import { type BuiltServer, startBuiltServer } from "../built-server.ts";

const DESKTOP: BrowserContextOptions = { viewport: { width: 1440, height: 900 } };
const PHONE: BrowserContextOptions = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };
const NARROW: BrowserContextOptions = { viewport: { width: 320, height: 640 }, isMobile: true, hasTouch: true };
const PAGE = "/d/lecun-leaves-meta";
const OPEN = /^Take it with you|^下載/;

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

const PICTURES = [
  ["network", "", DESKTOP],
  ["timeline", "?view=timeline", DESKTOP],
  ["timeline", "?view=timeline&asOf=2013-12-09", DESKTOP],
  ["network", "?lang=zh-Hant&asOf=2013-12-09&select=yann-lecun", { ...DESKTOP, colorScheme: "dark" as const }],
  ["timeline", "?view=timeline&only=STATED,RUMOURED&lang=zh-Hant", { ...DESKTOP, colorScheme: "dark" as const }],
  ["network", "?focus=meta", DESKTOP],
  ["network", "?path=yann-lecun,fei-fei-li", DESKTOP],
  ["network", "?view=story&step=4", DESKTOP],
  ["network", "?only=RUMOURED", PHONE],
] as const;

test.each(PICTURES)("the %s of %j is a file that needs nothing beside it", async (name, search, options) => {
  const page = await open(PAGE + search, options);
  await openDialog(page);
  const svg = await download(page, name, "SVG");
  const file = await readDrawing(page, svg);

  expect(file.problem).toBe("");
  expect(file.size.every((pixels) => pixels > 300)).toBe(true);
  expect(file.title).toBe(await page.locator("h1").innerText());
  expect(file.desc.length).toBeGreaterThan(10);
  const lang = await page.locator("html").getAttribute("lang");
  expect(file.lang).toBe(lang);
  expect(file.words).toContain(`${server.address}${PAGE}`);
  expect(file.words).toContain(lang === "en" ? "Source: " : "來源：");
  for (const line of await page.locator(".take-away-view li").allInnerTexts()) expect(file.words).toContain(line);

  const forbidden =
    /var\(| (?:class|style|on\w+|data-[\w-]+|(?:xlink:)?href)=|@import|<(?:script|style|image|use|foreignObject)\b/g;
  expect(svg.match(forbidden)).toBeNull();
  expect(svg.match(/url\([^)]*\)/g)?.every((use) => /^url\(#[\w-]+\)$/.test(use)) ?? true).toBe(true);
  expect(file.broken).toEqual([]);
  expect(file.lostInMask, "a mask of no height hides what is in it").toBe(0);
  expect(file.marks).toBe(await countOnScreen(page, name, name === "network" ? "[data-mark]" : "[data-item]"));
  expect(file.lines).toBe(await countOnScreen(page, name, "[data-line]"));
});

test("what is outside of a picture that was come closer to is not in the file, which says so", async () => {
  const page = await open(PAGE);
  for (let press = 0; press < 4; press++) await page.getByRole("button", { name: "Zoom in" }).first().click();
  await openDialog(page);
  const file = await readDrawing(page, await download(page, "network", "SVG"));
  expect(file.marks).toBe(await countOnScreen(page, "network", "[data-mark]"));
  expect(file.marks).toBeLessThan(await page.locator(".stage [data-mark]").count());
  expect(file.words).toContain("A part of the picture");
});

test("the timeline's file has no buttons in it, and says in its foot how many claims are not drawn", async () => {
  const page = await open(`${PAGE}?view=timeline`);
  const lists = await page
    .locator("[data-folded]")
    .evaluateAll((all) => all.map((one) => one.getAttribute("data-folded")));
  const drawn = await page
    .locator("[data-item]")
    .evaluateAll((all) => all.map((one) => one.getAttribute("data-claim")));
  const folded = new Set(lists.join(" ").split(" "));
  for (const id of drawn) folded.delete(id!);
  expect(folded.size).toBeGreaterThan(0);
  await openDialog(page);
  const file = await readDrawing(page, await download(page, "timeline", "SVG"));
  expect(file.words).not.toContain("+ ");
  expect(file.words).toMatch(new RegExp(`${folded.size} more claims? (?:is|are) folded and not drawn.*Source: `, "s"));
});

test("a picture in pixels has two for each of the drawing's, and the policy of the page allows it", async () => {
  const page = await open(PAGE);
  await openDialog(page);
  const { size } = await readDrawing(page, await download(page, "network", "SVG"));
  const png = await downloadBytes(page, "network", "PNG");
  expect([...png.subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual(size.map((pixels) => pixels * 2));
  const colours = await page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const pen = canvas.getContext("2d")!;
    pen.drawImage(image, 0, 0);
    return new Set(new Uint32Array(pen.getImageData(0, 0, image.width, image.height).data.buffer)).size;
  }, png.toString("base64"));
  expect(colours, "it is not blank").toBeGreaterThan(100);
});

test.each([
  "?only=RUMOURED",
  "?asOf=2013-12-09&as=list",
  "?focus=meta",
  "?path=yann-lecun,fei-fei-li",
  "?view=story&step=4",
  "?view=timeline&review=FALSE",
])("the data of %j is that of the claims on screen", async (search) => {
  const page = await open(PAGE + search);
  await openDialog(page);
  const said = await page.locator(".take-away-count b").innerText();
  expect(said).toMatch(/^\d+ of 126 claims, as on screen$/);
  const count = Number.parseInt(said, 10);
  expect(count).toBeGreaterThan(0);
  expect(count).toBeLessThan(126);
  const href = await page.getByRole("link", { name: /^CSV / }).getAttribute("href");
  expect(/[?&]claims=([^&]*)/.exec(href!)?.[1]?.split(",")).toHaveLength(count);
  expect(await countRows(server.address + href)).toBe(count + 1);
});

test("the data of a filter is what its own words count, and without one it is everything", async () => {
  const page = await open(`${PAGE}?only=RUMOURED`);
  const rumours = Number(await page.locator(".modality-button b").nth(4).innerText());
  expect(await readCount(page)).toBe(rumours);
  expect(await readCount(await open(PAGE))).toBe(126);
});

test("every link to a file answers, and the browser saves it under its name", async () => {
  const page = await open(`${PAGE}?only=RUMOURED`);
  await openDialog(page);
  const links = page.locator(".take-away-files a");
  expect(await links.count()).toBe(8);
  for (const href of await links.evaluateAll((all) => all.map((link) => link.getAttribute("href")!))) {
    const answer = await fetch(server.address + href);
    expect(answer.status, href).toBe(200);
    expect(answer.headers.get("content-disposition"), href).toContain("attachment");
  }
  const waiting = page.waitForEvent("download");
  await page.getByRole("link", { name: /^GEXF / }).click();
  expect((await waiting).suggestedFilename()).toBe("lecun-leaves-meta-selection.gexf");
});

test("where nothing is shown there is nothing to take, and it is said why", async () => {
  const page = await open(`${PAGE}?only=RUMOURED&type=Education`);
  await openDialog(page);
  await expect
    .poll(() => page.locator(".take-away-count").innerText())
    .toMatch(/0 of 126 claims.*Nothing is on screen/s);
  expect(await page.locator(".take-away-files a").count(), "the citation is left").toBe(2);
});

test("by keyboard it opens, copies the link and the citation, and closes to where it was opened", async () => {
  const page = await open(`${PAGE}?select=meta`);
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.getByRole("button", { name: OPEN }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("dialog", { name: "Take it with you" }).waitFor();
  const copied = page.locator(".take-away-copy [role=status]");
  await page.getByRole("button", { name: "Copy the link to this view" }).focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => copied.nth(1).innerText()).toBe("Copied.");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${server.address}${PAGE}?select=meta`);
  await page.getByRole("button", { name: "Copy the citation" }).focus();
  await page.keyboard.press("Space");
  await expect.poll(() => copied.nth(0).innerText()).toBe("Copied.");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(`Dossier, ${server.address}${PAGE}`);
  await page.keyboard.press("Escape");
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toMatch(OPEN);
});

test("where the browser refuses to copy, the words are selected and it is said how", async () => {
  const page = await open(PAGE);
  await page.evaluate(() => {
    Object.defineProperty(navigator, "clipboard", { value: undefined });
  });
  await openDialog(page);
  await page.getByRole("button", { name: "Copy the link to this view" }).click();
  await page.getByText("It is selected").waitFor();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(server.address + PAGE);
});

test("without scripts the table is a link", async () => {
  const page = await open(`${PAGE}?only=RUMOURED`, { ...DESKTOP, javaScriptEnabled: false });
  const href = await page.getByRole("link", { name: OPEN }).getAttribute("href");
  expect(await countRows(server.address + href)).toBe(4);
});

test.each([
  ["wide", `${PAGE}?only=STATED&asOf=2013-12-09`, DESKTOP],
  ["in the dark", PAGE, { ...DESKTOP, colorScheme: "dark" as const }],
  ["on a phone", `${PAGE}?lang=zh-Hant`, PHONE],
  ["in the least width", PAGE, NARROW],
  ["over a list", `${PAGE}?as=list`, DESKTOP],
  ["over the story's text", `${PAGE}?view=story&as=list`, PHONE],
  ["with nothing to take", `${PAGE}?only=RUMOURED&type=Education`, DESKTOP],
] as const)("axe finds nothing wrong with it %s, and nothing is cut off", async (_name, path, options) => {
  const page = await open(path, options);
  await openDialog(page);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`)).toEqual([]);
  const cut = await page.locator(".take-away-scroll").evaluate((part) => part.scrollWidth - part.clientWidth);
  expect(cut).toBe(0);
  const small = await page
    .locator("dialog.take-away :is(a, button)")
    .evaluateAll((all) =>
      all.filter((each) => each.getBoundingClientRect().height < 24).map((each) => each.textContent),
    );
  expect(small).toEqual([]);
});

async function open(path: string, options: BrowserContextOptions = DESKTOP): Promise<Page> {
  const context = await browser.newContext({ acceptDownloads: true, ...options });
  const page = await context.newPage();
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  await page.goto(`${server.address}${path}`);
  if (options.javaScriptEnabled !== false) await page.locator("html[data-ready]").waitFor();
  return page;
}

async function openDialog(page: Page) {
  // A phone has it in a menu.
  if (page.viewportSize()!.width < 760) {
    await page.locator(".more-menu").evaluate((menu) => menu.setAttribute("open", ""));
  }
  await page.getByRole("button", { name: OPEN }).click();
  await page.getByRole("dialog").waitFor();
}

async function downloadBytes(page: Page, name: "network" | "timeline", form: "SVG" | "PNG"): Promise<Buffer> {
  const zh = (await page.locator("html").getAttribute("lang")) === "zh-Hant";
  const view = { network: zh ? "關係圖" : "Network", timeline: zh ? "時間軸" : "Timeline" }[name];
  const waiting = page.waitForEvent("download");
  await page.getByRole("button", { name: `${view} ${form}` }).click();
  const file = await waiting;
  expect(file.suggestedFilename()).toBe(`lecun-leaves-meta-${name}.${form.toLowerCase()}`);
  return readFile(await file.path());
}

async function download(page: Page, name: "network" | "timeline", form: "SVG"): Promise<string> {
  return (await downloadBytes(page, name, form)).toString("utf8");
}

/** Reads a file as a browser would that opens it alone. */
async function readDrawing(page: Page, svg: string) {
  return page.evaluate((text) => {
    const file = new DOMParser().parseFromString(text, "image/svg+xml");
    const root = file.documentElement;
    const ids = new Set([...root.querySelectorAll("[id]")].map(({ id }) => id));
    const uses = [...text.matchAll(/url\(#([\w-]+)\)/g)].map(([, id]) => id!);
    const drawn = document.body.appendChild(document.importNode(root, true));
    const masked = [...drawn.querySelectorAll<SVGGElement>("g[mask]")].filter((group) => group.getBBox().height < 1);
    drawn.remove();
    const count = (kind: string) => root.querySelectorAll(`[id^="${kind}-"]`).length;
    return {
      problem: file.querySelector("parsererror")?.textContent ?? "",
      size: ["width", "height"].map((name) => Number(root.getAttribute(name))),
      title: root.querySelector(":scope > title")?.textContent,
      desc: root.querySelector(":scope > desc")?.textContent ?? "",
      lang: root.getAttribute("lang"),
      words: [...root.querySelectorAll(":scope > text")].map((line) => line.textContent).join("\n"),
      broken: uses.filter((id) => !ids.has(id)),
      lostInMask: masked.length,
      marks: count("mark") + count("claim"),
      lines: count("line"),
    };
  }, svg);
}

/** How many of them can be seen. Lanes are scrolled to; what is aside in time is not on the screen. */
async function countOnScreen(page: Page, name: "network" | "timeline", selector: string): Promise<number> {
  const sheet = name === "network" ? ".stage svg.network" : ".stage .timeline-sheets > svg[role]";
  return page.locator(sheet).evaluate((svg, wanted) => {
    const room = svg.getBoundingClientRect();
    return [...svg.querySelectorAll(wanted)].filter((each) => {
      const box = each.getBoundingClientRect();
      const inside = box.right > room.left && box.left < room.right && box.bottom > room.top && box.top < room.bottom;
      return inside && getComputedStyle(each).display !== "none";
    }).length;
  }, selector);
}

/** How many claims the table has that is offered. */
async function readCount(page: Page): Promise<number> {
  await openDialog(page);
  const href = await page.getByRole("link", { name: /^CSV / }).getAttribute("href");
  return (await countRows(server.address + href)) - 1;
}

/** Rows of a table whose cells may hold line breaks in quotes. */
async function countRows(address: string): Promise<number> {
  const csv = await (await fetch(address)).text();
  return csv
    .replaceAll(/"(?:[^"]|"")*"/g, "")
    .trim()
    .split(/\r?\n/).length;
}
