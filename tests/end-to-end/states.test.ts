import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { startBrowser } from "../browser.ts";
import { type BuiltServer, startBuiltServer } from "../built-server.ts";

const PAGE = "/d/lecun-leaves-meta";
const PATH = "path=alexandr-wang,geoffrey-hinton";

let server: BuiltServer;
let browser: Browser;

beforeAll(async () => {
  [server, browser] = await Promise.all([startBuiltServer(), startBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()));
});

/** What one thing of the address alone looks like is tested elsewhere: here several of them meet. */
const STATES = [
  ["a focus among what is filtered", "focus=meta,yann-lecun&only=STATED,REPORTED&type=Role&select=meta"],
  ["a focus that a filter leaves alone", "focus=hec-paris&only=RUMOURED&select=hec-paris"],
  ["a path among what is filtered", `${PATH}&only=STATED,REPORTED&topic=meta`],
  ["a path that a filter parts", `${PATH}&only=PREDICTED`],
  ["a path as a list, on a day", `${PATH}&asOf=2020-01-01&as=list&type=Role`],
  ["a day in the lists", "asOf=2013-12-09&as=list&type=Role&from=2010&to=2019"],
  ["a day in the timeline, with a thing in focus", "view=timeline&asOf=2025-11-19&focus=yann-lecun&select=yann-lecun"],
  ["a step of the story with a selection", "view=story&step=4&select=yann-lecun"],
  ["a step of the story, filtered, on a day", "view=story&step=6&only=STATED&asOf=2025-11-19"],
  ["nothing that the filter leaves, with what it hides", "type=Honour&only=RUMOURED&select=yann-lecun"],
  ["nothing that the filter leaves, as lists", "type=Honour&only=RUMOURED&as=list"],
  [
    "marks put by hand, with a chosen set of which nothing is left",
    "pin=meta:250:500&type=Honour&only=OPINION,PREDICTED",
  ],
] as const;

/** Words do not depend on the paper, nor colours on the language: each language has one of the two papers. */
const READERS = [
  ["en", "light"],
  ["zh-Hant", "dark"],
] as const;

test.each(STATES)(
  "axe finds nothing wrong with %s, in either language, on light or dark paper",
  async (_name, search) => {
    const found = await Promise.all(
      READERS.map(async ([lang, colorScheme]) => listViolations(await open(`${search}&lang=${lang}`, colorScheme))),
    );
    expect(found).toEqual([[], []]);
  },
);

async function open(search: string, colorScheme: "light" | "dark"): Promise<Page> {
  const viewport = { width: 1440, height: 900 };
  const context = await browser.newContext({ viewport, colorScheme, reducedMotion: "reduce" });
  const page = await context.newPage();
  await page.goto(`${server.address}${PAGE}?${search}`);
  await page.locator("html[data-ready]").waitFor();
  return page;
}

/** No rule is left out, and the one that axe calls experimental is taken in. */
async function listViolations(page: Page): Promise<readonly string[]> {
  const rules = { "label-content-name-mismatch": { enabled: true } };
  // What is right is not asked for, and there are no frames: both only take time.
  const { violations } = await new AxeBuilder({ page })
    .options({ resultTypes: ["violations"], rules })
    .setLegacyMode(true)
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(" | ")}`);
}
