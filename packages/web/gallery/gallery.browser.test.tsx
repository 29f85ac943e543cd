import axe from "axe-core";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-react";
import "./gallery.css";
import answers from "./__snapshots__/answers.json" with { type: "json" };
import { Gallery } from "./Gallery.tsx";
import { GALLERY } from "./states.ts";

beforeEach(() => page.viewport(1280, 900));
afterEach(() => {
  delete document.documentElement.dataset["theme"];
});

async function open(lang: "en" | "zh-Hant", theme: "light" | "dark") {
  document.documentElement.dataset["theme"] = theme;
  const failed = vi.spyOn(console, "error");
  const screen = await render(<Gallery lang={lang} theme={theme} only={undefined} answers={answers[lang]} />);
  return { screen, failed };
}

const drawings = () => [...document.querySelectorAll<HTMLElement>("[data-state]")];

test.each([
  ["en", "light"],
  ["zh-Hant", "dark"],
] as const)(
  "in %s on %s paper every state is drawn within its box, and axe finds nothing wrong with it",
  async (lang, theme) => {
    const { failed } = await open(lang, theme);
    const names = GALLERY.flatMap(({ states }) => states).map(({ name }) => name);
    expect(drawings().map(({ dataset }) => dataset["state"])).toEqual(names);
    for (const drawing of drawings()) {
      const name = drawing.dataset["state"];
      expect(drawing.querySelector("svg, .skeleton, p"), `${name} is not blank`).not.toBeNull();
      expect(drawing.getBoundingClientRect().height, `${name} has a height`).toBeGreaterThan(20);
      expect(drawing.scrollWidth, `${name} fits into its box`).toBeLessThanOrEqual(drawing.clientWidth);
      expect(findCut(drawing), `${name} has no words that run over its edges`).toEqual([]);
    }
    expect(failed.mock.calls).toEqual([]);
    // Group by group, so that a problem is found by its place.
    for (const { id } of GALLERY) {
      const { violations } = await axe.run(document.querySelector(`#${id}`)!, { rules: BESIDE_THEMSELVES });
      expect(violations.map((each) => [each.id, each.nodes.map(({ target }) => target)])).toEqual([]);
    }
  },
  // Whoever looks at all there is needs time.
  240_000,
);

/** On no page of the explorer does a part stand beside itself; how parts are put together is tested on its pages. */
const BESIDE_THEMSELVES = {
  region: { enabled: false },
  "landmark-unique": { enabled: false },
  "heading-order": { enabled: false },
  "page-has-heading-one": { enabled: false },
};

/** Words of a drawing that reach beyond its picture. Those of the timeline lie under its edge on purpose: it is panned. */
function findCut(drawing: Element): readonly string[] {
  return [...drawing.querySelectorAll("svg.network")].flatMap((picture) => {
    const box = picture.getBoundingClientRect();
    return [...picture.querySelectorAll("text")]
      .filter((text) => getComputedStyle(text).visibility !== "hidden")
      .filter((text) => {
        const { left, right, top, bottom, width } = text.getBoundingClientRect();
        return (
          width > 0 && (left < box.left - 1 || right > box.right + 1 || top < box.top - 1 || bottom > box.bottom + 1)
        );
      })
      .map((text) => text.textContent);
  });
}
