import { ApolloClient, ApolloLink, type NormalizedCacheObject } from "@apollo/client";
import axe from "axe-core";
import { Observable } from "rxjs";
import { afterEach, beforeEach, expect, test } from "vitest";
import { render } from "vitest-browser-react";
import { page, userEvent } from "vitest/browser";
import { createCache } from "../api/client.ts";
import "./explorer.css";
import { buildAllParts } from "./all-parts.ts";
import { ExplorerApp } from "./ExplorerApp.tsx";
import answers from "./__snapshots__/about-answers.json" with { type: "json" };

const DOSSIER = "/d/tavask-leaves-ondara";
const THING = `${DOSSIER}/entities/mirel-tavask`;
const CLAIM = `${DOSSIER}/claims/lantern-prize-2018`;

// The page of the tests themselves is at this address, and comes back to it.
const before = location.href;
const titleBefore = document.title;
beforeEach(() => page.viewport(1280, 800));
afterEach(() => {
  history.replaceState(null, "", before);
  document.title = titleBefore;
  delete document.documentElement.dataset.theme;
  delete document.documentElement.dataset["ready"];
});

/** Opens a page with the answers that a server would have sent along; what is asked for beside them fails. */
async function open(address: string) {
  history.replaceState(null, "", address);
  const asked: string[] = [];
  const link = new ApolloLink(({ operationName }) => {
    asked.push(operationName ?? "");
    return new Observable((observer) => observer.error(new TypeError("Failed to fetch")));
  });
  const cache = createCache().restore(joinAnswers());
  const client = new ApolloClient({ cache, link });
  const frame = innerWidth < 760 ? "tall" : "wide";
  await render(<ExplorerApp client={client} parts={buildAllParts()} state={{ lang: "en", frame, cache: {} }} />);
  return { asked };
}

/** What is known from both answers about the same thing belongs together. */
function joinAnswers(): NormalizedCacheObject {
  const { thing, claim } = answers as Readonly<Record<"thing" | "claim", NormalizedCacheObject>>;
  const ids = new Set([...Object.keys(thing), ...Object.keys(claim)]);
  return Object.fromEntries([...ids].map((id) => [id, { ...thing[id], ...claim[id] }])) as NormalizedCacheObject;
}

async function listViolations(): Promise<readonly string[]> {
  const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

test.each([
  ["the page of a person", THING, 1280, "light"],
  ["it on a phone", THING, 390, "light"],
  ["it on a small phone, dark", THING, 320, "dark"],
  ["the page of a claim", CLAIM, 1280, "dark"],
  ["it on a small phone", CLAIM, 320, "light"],
] as const)("everybody can use %s", async (_name, address, width, theme) => {
  await page.viewport(width, 800);
  document.documentElement.dataset.theme = theme;
  const { asked } = await open(address);
  await expect.element(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect.poll(() => document.querySelector(".surroundings > .network:empty")).toBeNull();
  expect(await listViolations()).toEqual([]);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  expect(asked).toEqual([]);
});

test.each([1280, 390])(
  "every name of the small picture is written large enough in a window of %i px",
  async (width) => {
    await page.viewport(width, 800);
    await open(THING);
    await expect.element(page.getByRole("link", { name: /^Ondara, / })).toBeVisible();
    expect(document.querySelectorAll(".network-name.network-waiting")).toHaveLength(0);
    const written = [...document.querySelectorAll<SVGTextElement>(".network-name")];
    expect(written.length).toBeGreaterThan(4);
    for (const name of written) {
      const scale = name.getScreenCTM()!.a;
      expect(Number(name.getAttribute("font-size")) * scale).toBeGreaterThanOrEqual(10.5);
    }
  },
);

test("a click on a line of the picture leads to the claim, and back leads back to where one was", async () => {
  await open(THING);
  await expect.element(page.getByRole("link", { name: /^Ondara, / })).toBeVisible();
  const line = document.querySelector<SVGAElement>('a[href$="/claims/lantern-prize-2018"] .network-hit');
  line?.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
  await expect.element(page.getByRole("heading", { level: 1, name: /lantern-prize-2018/ })).toBeVisible();
  expect(location.pathname).toBe(CLAIM);
  await expect.poll(() => document.title).toContain("lantern-prize-2018");
  // The focus does not get lost with the link.
  expect(document.activeElement?.tagName).toBe("H1");
  history.back();
  await expect.element(page.getByRole("heading", { level: 1, name: "Mirel Tavask" })).toBeVisible();
  expect(location.pathname).toBe(THING);
});

test("by keyboard one walks through the neighbours, and a link with a key held down is the browser's own", async () => {
  await open(THING);
  const link = page.getByRole("link", { name: /^Ondara, / });
  await expect.element(link).toBeVisible();
  link.element().focus();
  await userEvent.tab();
  expect(document.activeElement?.closest("svg")?.getAttribute("aria-label")).toContain("Mirel Tavask");
  let prevented: boolean | undefined;
  const spy = (event: Event) => {
    prevented = event.defaultPrevented;
    event.preventDefault();
  };
  addEventListener("click", spy);
  link.element().dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true, ctrlKey: true }));
  removeEventListener("click", spy);
  expect(prevented).toBe(false);
});

test("targets are large enough for fingers", async () => {
  await page.viewport(390, 800);
  for (const address of [THING, CLAIM]) {
    await open(address);
    await expect.element(page.getByRole("heading", { level: 1 }).first()).toBeVisible();
    const small = [
      ...document.querySelectorAll<HTMLElement>(".reading a:not(.skip, .network-link), .reading button"),
    ].filter((target) => {
      const { height } = target.getBoundingClientRect();
      // The link of a line has all of the line.
      const whole = target.matches(".claim-link") ? target.parentElement!.getBoundingClientRect().height : height;
      return whole > 0 && Math.max(height, whole) < 24;
    });
    expect(small.map(({ outerHTML }) => outerHTML)).toEqual([]);
  }
});
