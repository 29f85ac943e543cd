import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { startBrowser } from "../browser.ts";
import { type BuiltServer, startBuiltServer } from "../built-server.ts";

const PAGE = "/d/lecun-leaves-meta";
/** From the loaded page to the passage; typed letters count. */
const MOST_KEYS = 15;

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

test.each([
  ["the picture", ""],
  ["the list", "?as=list"],
  ["the timeline as a list", "?view=timeline&as=list"],
])("who funds the start-up: from %s to the passage in at most 15 keys", async (_name, search) => {
  const page = await open(search);
  const keys = countKeys(page);
  await keys.press("/");
  await expect.poll(() => focusedId(page)).toBe("search-input");
  await keys.type("ami");
  await page.locator('.search-result:nth-child(2):has-text("start-up")').waitFor();
  await keys.press("ArrowDown");
  await keys.press("Enter");
  await expect.poll(() => focused(page)).toBe("LeCun's start-up");
  // Tab leads on from the heading, past what can be done with the thing, to what is claimed about it: money first.
  for (let tabs = 0; tabs < MOST_KEYS && !/funding/.test(await focused(page)); tabs += 1) await keys.press("Tab");
  await keys.press("Enter");
  const place = page.locator("#panel .passage-place").first();
  await expect.poll(() => place.innerText()).toMatch(/^Paragraph 21, characters \d+ to \d+/);
  expect(await page.locator("#panel h2").innerText()).toMatch(/in talks about funding/);
  expect(keys.count()).toBeLessThanOrEqual(MOST_KEYS);
});

test("the same by the network's own keys: to the mark by a letter, around its ties, to the passage", async () => {
  const page = await open();
  await page.locator('[data-mark="yann-lecun"]').focus();
  const keys = countKeys(page);
  for (let letters = 0; letters < 12 && !(await focusedLabel(page)).startsWith("LeCun's start-up, "); letters += 1) {
    await keys.press("l");
  }
  expect(await focusedLabel(page)).toMatch(/^LeCun's start-up, Organization, 13 claims, \d+ ties$/);
  await keys.press("PageDown");
  const first = await focusedLabel(page);
  const seen = new Set<string>();
  for (let ties = 0; ties < 40 && !seen.has(await focusedLine(page)); ties += 1) {
    seen.add(await focusedLine(page));
    await page.keyboard.press("ArrowRight");
  }
  expect(await focusedLabel(page)).toBe(first);
  const own = await page
    .locator("[data-line]:not([data-off])")
    .evaluateAll(
      (lines) => lines.filter((each) => each.getAttribute("aria-label")?.includes("LeCun's start-up")).length,
    );
  expect(seen.size).toBe(own);
});

test("keys that work alone can be turned off, and stay so", async () => {
  const page = await open();
  await page.keyboard.press("?");
  const dialog = page.getByRole("dialog", { name: "Help" });
  await dialog.getByRole("checkbox").press("Space");
  await page.keyboard.press("Escape");
  await page.keyboard.press("/");
  expect(await focusedId(page)).not.toBe("search-input");
  await page.reload();
  await waitForScripts(page);
  await page.keyboard.press("/");
  expect(await focusedId(page)).not.toBe("search-input");
  await page.keyboard.press("?");
  expect(await dialog.count()).toBe(0);
  await page.getByRole("button", { name: "Help", exact: true }).press("Enter");
  expect(await dialog.getByRole("checkbox").isChecked()).toBe(false);
});

test("the help keeps the focus inside, closes with Escape, and gives the focus back", async () => {
  const page = await open();
  const button = page.getByRole("button", { name: "Help", exact: true });
  await button.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Help" });
  await dialog.waitFor();
  for (let tabs = 0; tabs < 6; tabs += 1) {
    await page.keyboard.press("Tab");
    // After the last of the dialog comes the browser's own bar, which leaves the focus to no element.
    expect(await page.evaluate(() => document.activeElement?.closest("dialog, body")?.tagName)).toMatch(/DIALOG|BODY/);
    expect(await page.evaluate(() => document.activeElement?.matches("body, dialog *"))).toBe(true);
  }
  await page.keyboard.press("Escape");
  expect(await dialog.count()).toBe(0);
  expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
});

test("the hint is not in the server's page, comes once, and not at all where storage is forbidden", async () => {
  const sent = await (await fetch(server.address + PAGE)).text();
  expect(sent).not.toContain("first-hint");
  const page = await open();
  const hint = page.locator(".first-hint");
  await hint.waitFor();
  expect(await hint.locator("p:visible").evaluate((line) => line.getClientRects().length)).toBe(1);
  expect(await hint.locator("p:visible").evaluate((line) => line.getBoundingClientRect().height)).toBeLessThan(22);
  await hint.getByRole("button").press("Enter");
  expect(await hint.count()).toBe(0);
  await page.reload();
  await waitForScripts(page);
  expect(await hint.count()).toBe(0);

  const forbidden = await (await browser.newContext()).newPage();
  const complaints: string[] = [];
  forbidden.on("pageerror", ({ message }) => complaints.push(message));
  await forbidden.addInitScript(() => {
    Object.defineProperty(globalThis, "localStorage", {
      get: () => {
        throw new DOMException("forbidden", "SecurityError");
      },
    });
  });
  await forbidden.goto(server.address + PAGE);
  await waitForScripts(forbidden);
  expect(await forbidden.locator(".first-hint").count()).toBe(0);
  expect(complaints).toEqual([]);
});

test.each([
  ["a key", (page: Page) => page.keyboard.press("Tab")],
  ["a press", (page: Page) => page.mouse.click(1200, 10)],
  ["scrolling", (page: Page) => page.mouse.wheel(0, 100)],
])("the hint goes for good with the first thing that the reader does: %s", async (_name, act) => {
  const page = await open();
  const hint = page.locator(".first-hint");
  await hint.waitFor();
  await act(page);
  await hint.waitFor({ state: "detached" });
  await page.reload();
  await waitForScripts(page);
  expect(await hint.count()).toBe(0);
});

test.each([
  ["a wide window", 1440, 900, ""],
  ["a small laptop", 1120, 640, ""],
  ["a step of the story", 1440, 900, "?view=story&step=9"],
  ["a phone", 390, 844, ""],
  ["a step of the story on a phone", 390, 844, "?view=story&step=9"],
])(
  "the hint lies over no control and over nothing to be read beside the picture: %s",
  async (_name, width, height, search) => {
    const context = await browser.newContext({ viewport: { width, height }, locale: "en" });
    const page = await context.newPage();
    await page.goto(server.address + PAGE + search);
    await page.locator(".first-hint").waitFor();
    const covered = await page.evaluate(() => {
      const hint = document.querySelector(".first-hint")!;
      const { left, right, top, bottom } = hint.getBoundingClientRect();
      return [...document.querySelectorAll("button, input, summary, .as-of, .panel, .dossier-header, .timeline-pane")]
        .filter((element) => !hint.contains(element) && element.checkVisibility())
        .filter((element) => {
          const box = element.getBoundingClientRect();
          return box.left < right && box.right > left && box.top < bottom && box.bottom > top;
        })
        .map((element) => element.outerHTML.slice(0, 80));
    });
    expect(covered).toEqual([]);
  },
);

test("the help begins with how to read the pictures, and folds the keys away where there are fingers", async () => {
  for (const hasTouch of [false, true]) {
    const context = await browser.newContext({
      viewport: hasTouch ? { width: 390, height: 844 } : { width: 1440, height: 900 },
      locale: "en",
      hasTouch,
      isMobile: hasTouch,
    });
    const page = await context.newPage();
    await page.goto(server.address + PAGE);
    await page.waitForFunction(() => "ready" in document.documentElement.dataset);
    for (const more of await page.locator(".more-menu > summary").all()) await more.click();
    await page.getByRole("button", { name: "Help", exact: true }).click();
    const dialog = page.getByRole("dialog", { name: "Help" });
    await dialog.waitFor();
    const headings = await dialog.getByRole("heading").allInnerTexts();
    expect(headings.slice(0, 6)).toEqual([
      "Help",
      "How to read this",
      "How firmly it is claimed",
      "What is drawn",
      "What a review found",
      "As of a date",
    ]);
    expect(await dialog.getByText("A rumour: nobody stands up for it by name").isVisible()).toBe(true);
    expect(await dialog.locator(".line-sample").count()).toBe(6);
    expect(await dialog.locator(".thing-mark").count()).toBe(6);
    expect(await dialog.locator(".network-review").count()).toBe(2);
    expect(await dialog.locator("kbd").first().isVisible()).toBe(!hasTouch);
  }
});

test("only the list scrolls to what is selected, never the page around it", async () => {
  const page = await open("?as=list&select=claim:startup-in-funding-talks");
  const measure = () =>
    page.evaluate(() => ({
      page: [scrollY, document.documentElement.scrollHeight, document.querySelector(".dossier")!.scrollTop],
      marked: [...document.querySelectorAll(".list-view [aria-current]")].some((link) => {
        const { top, bottom } = link.getBoundingClientRect();
        return link.checkVisibility() && top > 100 && bottom < innerHeight;
      }),
    }));
  await expect.poll(measure).toEqual({ page: [0, 900, 0], marked: true });
  await page.keyboard.press("/");
  await page.keyboard.type("PyTorch");
  await page.locator('[role="option"]').first().waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect.poll(() => page.url()).not.toContain("startup-in-funding-talks");
  await expect.poll(measure).toEqual({ page: [0, 900, 0], marked: true });
});

test("the list is switched on and off at the same place, and says that it is on", async () => {
  const page = await open();
  const toggle = page.locator(".view-switch").getByRole("link", { name: "List" });
  const before = await toggle.boundingBox();
  expect(await toggle.getAttribute("aria-current")).toBe(null);
  await toggle.press("Enter");
  await expect.poll(() => toggle.getAttribute("aria-current")).toBe("true");
  expect((await toggle.boundingBox())?.x).toBe(before?.x);
  await toggle.press("Enter");
  await expect.poll(() => toggle.getAttribute("aria-current")).toBe(null);
});

test("an action is announced once: no two live regions speak of the same", async () => {
  const page = await open();
  await page.evaluate(() => {
    const spoken: string[] = [];
    Object.assign(globalThis, { spoken });
    new MutationObserver((changes) => {
      const regions = new Set(
        changes.map(({ target }) =>
          (target instanceof Element ? target : target.parentElement)?.closest('[role="status"], [aria-live]'),
        ),
      );
      for (const region of regions) if (region?.textContent) spoken.push(region.textContent);
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  const spoken = () => page.evaluate(() => (globalThis as unknown as { spoken: string[] }).spoken.splice(0));
  await page.getByRole("button", { name: /^Rumour/ }).press("Enter");
  await expect.poll(() => page.url()).toContain("only=RUMOURED");
  await page.waitForTimeout(300);
  expect(await spoken()).toHaveLength(1);
  await page.locator('[data-mark="meta"]').focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => page.url()).toContain("select=meta");
  await page.waitForTimeout(300);
  expect((await spoken()).length).toBeLessThanOrEqual(1);
  await page.locator('[data-mark="meta"]').focus();
  await page.keyboard.press("Shift+Enter");
  await expect.poll(() => page.url()).toContain("focus=meta");
  await page.waitForTimeout(500);
  const last = await spoken();
  expect(last.length).toBeLessThanOrEqual(1);
  for (const words of last) expect(words.length).toBeLessThan(120);
});

async function open(search = ""): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: "en" });
  const page = await context.newPage();
  await page.goto(server.address + PAGE + search);
  await waitForScripts(page);
  return page;
}

/** The scripts take over part by part: whoever counts keys begins when the whole page listens. */
async function waitForScripts(page: Page): Promise<void> {
  await page.waitForFunction(() => "ready" in document.documentElement.dataset);
  await page.waitForFunction(() => {
    const parts = [".help-button", ".search-input", ".view-switch a", "#panel"];
    return parts.every((part) => {
      const element = document.querySelector(part);
      return element !== null && Object.keys(element).some((key) => key.startsWith("__reactProps"));
    });
  });
}

async function focusedId(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.activeElement?.id);
}

interface CountedKeys {
  readonly press: (key: string) => Promise<void>;
  readonly type: (words: string) => Promise<void>;
  readonly count: () => number;
}

/** Real keys only, each counted. */
function countKeys(page: Page): CountedKeys {
  let pressed = 0;
  const press = async (key: string) => {
    pressed += 1;
    await page.keyboard.press(key);
  };
  return {
    press,
    type: async (words) => {
      for (const letter of words) await press(letter);
    },
    count: () => pressed,
  };
}

async function focused(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.textContent.trim() ?? "");
}

async function focusedLabel(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? "");
}

async function focusedLine(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.getAttribute("data-line") ?? "");
}
