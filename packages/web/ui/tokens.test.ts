import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const css = readFileSync(new URL("tokens.css", import.meta.url), "utf8");

const MARKS = ["person", "organization", "work", "topic", "award", "place"];
const MODALITIES = ["stated", "reported", "planned", "predicted", "rumoured", "opinion"];
const VERDICTS = ["supported", "disputed", "false", "unverified"];
const PAPERS = ["paper", "paper-raised", "paper-sunk"];

const light = readTokens(blockAfter(":root {"));
const dark = readTokens(blockAfter(':root[data-theme="dark"] {'));
const darkBySystem = readTokens(blockAfter(':root:not([data-theme="light"]) {'));

test.each([
  ["light", light],
  ["dark", dark],
])("text on paper keeps 4.5:1 (%s)", (_theme, tokens) => {
  for (const paper of PAPERS) {
    for (const text of ["ink", "ink-soft", "ink-faint", "accent", ...MARKS, ...VERDICTS]) {
      expect(contrast(tokens, text, paper), `${text} on ${paper}`).toBeGreaterThanOrEqual(4.5);
    }
  }
});

test.each([
  ["light", light],
  ["dark", dark],
])("what is written on a mark, a wash or the accent keeps 4.5:1 (%s)", (_theme, tokens) => {
  for (const mark of MARKS) {
    expect(contrast(tokens, "on-mark", mark), `on-mark on ${mark}`).toBeGreaterThanOrEqual(4.5);
    expect(contrast(tokens, mark, `${mark}-wash`), `${mark} on its wash`).toBeGreaterThanOrEqual(4.5);
    expect(contrast(tokens, "ink", `${mark}-wash`), `ink on ${mark}-wash`).toBeGreaterThanOrEqual(4.5);
  }
  expect(contrast(tokens, "on-accent", "accent")).toBeGreaterThanOrEqual(4.5);
  expect(contrast(tokens, "accent", "accent-wash")).toBeGreaterThanOrEqual(4.5);
});

test.each([
  ["light", light],
  ["dark", dark],
])("lines that matter keep 3:1 on paper (%s)", (_theme, tokens) => {
  for (const line of [...MODALITIES, "line"]) {
    expect(contrast(tokens, line, "paper"), line).toBeGreaterThanOrEqual(3);
    expect(contrast(tokens, line, "paper-raised"), line).toBeGreaterThanOrEqual(3);
  }
  expect(contrast(tokens, "receded-text", "paper")).toBeGreaterThanOrEqual(4.5);
});

test("the dark sheet is the same by choice and by system", () => {
  expect([...darkBySystem]).toEqual([...dark]);
});

function blockAfter(selector: string): string {
  const start = css.indexOf(selector);
  return css.slice(start + selector.length, css.indexOf("}", start));
}

function readTokens(block: string): Map<string, string> {
  return new Map([...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})\s*;/gu)].map((match) => [match[1]!, match[2]!]));
}

function contrast(tokens: Map<string, string>, one: string, other: string): number {
  const [lighter, darker] = [luminance(tokens.get(one)!), luminance(tokens.get(other)!)].toSorted((a, b) => b - a);
  return (lighter! + 0.05) / (darker! + 0.05);
}

/** The relative luminance of WCAG 2.2. */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
