import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type CDPSession, chromium, type Page } from "playwright-core";
import { findBrowser } from "../scripts/find-browser.mjs";
import { startBuiltServer } from "../tests/built-server.ts";
import { type Measurement, median } from "./measurement.ts";
import { writeInventedDossier } from "./write-invented-dossier.ts";

const ARTICLE = "lecun-leaves-meta";
/** Milliseconds of script: one frame of sixty in a second. */
const FRAME = 16;
const MARKS = 30;

/**
 * What pointing, selecting and moving through time cost in script, with the processor slowed down 4 times, on the article
 * and on an invented dossier of 300 entities. Style and layout come on top, and are told beside.
 */
export async function measureInteraction(): Promise<readonly Measurement[]> {
  const dataDir = await mkdtemp(join(tmpdir(), "dossier-bench-"));
  const invented = await writeInventedDossier(dataDir);
  const browser = await chromium.launch({
    executablePath: findBrowser({ say: () => {} }),
    args: ["--no-sandbox", "--disable-background-networking", "--disable-component-update"],
  });
  const found: Measurement[] = [];
  try {
    for (const [dossier, name, env] of [
      [ARTICLE, "article", {}],
      [invented, "300 entities", { DATA_DIR: dataDir }],
    ] as const) {
      const server = await startBuiltServer(env);
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
      const page = await context.newPage();
      await page.goto(`${server.address}/d/${dossier}`);
      await page.waitForSelector("html[data-ready]");
      await page.waitForSelector("svg.network [data-mark]");
      const session = await context.newCDPSession(page);
      await session.send("Performance.enable");
      await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
      for (const [act, costs] of Object.entries({
        hover: await measureHover(page, session),
        select: await measureSelect(page, session),
        slider: await measureSlider(page, session),
      })) {
        for (const part of ["script", "rest"] as const) {
          const times = costs.map((cost) => cost[part]);
          const what = `${act}, ${name}: ${part === "script" ? "script" : "style, layout, paint"}, CPU 4× slower`;
          const goal = part === "script" ? FRAME : undefined;
          found.push({ what: `${what}, median`, value: median(times), unit: "ms", goal });
          found.push({ what: `${what}, worst of ${times.length}`, value: Math.max(...times), unit: "ms", goal });
        }
      }
      await context.close();
      await server.stop();
    }
  } finally {
    await browser.close();
    await rm(dataDir, { recursive: true, force: true });
  }
  return found;
}

interface Cost {
  readonly script: number;
  /** Everything else that the page's thread did. */
  readonly rest: number;
}

async function measureHover(page: Page, session: CDPSession): Promise<readonly Cost[]> {
  const places = await listMarks(page);
  const costs: Cost[] = [];
  for (const { x, y } of places) costs.push(await measure(page, session, () => page.mouse.move(x, y)));
  await page.mouse.move(2, 2);
  return costs;
}

async function measureSelect(page: Page, session: CDPSession): Promise<readonly Cost[]> {
  const places = (await listMarks(page)).slice(0, 10);
  const costs: Cost[] = [];
  for (const { x, y } of places) {
    await page.mouse.move(x, y);
    await settle(page);
    costs.push(await measure(page, session, () => page.mouse.click(x, y)));
  }
  await page.keyboard.press("Escape");
  await settle(page);
  return costs;
}

async function measureSlider(page: Page, session: CDPSession): Promise<readonly Cost[]> {
  await page.getByRole("slider").first().focus();
  const costs: Cost[] = [];
  for (let step = 0; step < MARKS; step++)
    costs.push(await measure(page, session, () => page.keyboard.press("ArrowLeft")));
  return costs;
}

/** Where the middles of the marks are in the window: every kind and size of them. */
async function listMarks(page: Page): Promise<readonly { x: number; y: number }[]> {
  return page.$$eval(
    "svg.network [data-mark]",
    (marks, most) =>
      marks
        .map((mark) => mark.querySelector(".network-shape")?.getBoundingClientRect())
        .filter((box) => box !== undefined)
        .filter((_, index, all) => index % Math.ceil(all.length / most) === 0)
        .map(({ x, y, width, height }) => ({ x: x + width / 2, y: y + height / 2 })),
    MARKS,
  );
}

async function measure(page: Page, session: CDPSession, act: () => Promise<void>): Promise<Cost> {
  const before = await readMetrics(session);
  await act();
  await settle(page);
  const after = await readMetrics(session);
  const script = (after.script - before.script) * 1000;
  return { script, rest: (after.task - before.task) * 1000 - script };
}

async function readMetrics(session: CDPSession): Promise<{ script: number; task: number }> {
  const { metrics } = await session.send("Performance.getMetrics");
  const read = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return { script: read("ScriptDuration"), task: read("TaskDuration") };
}

/** Two frames later everything that an event has set off is drawn. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(undefined)))),
  );
}
