import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { LIGHT } from "./tokens.fixture.ts";

const web = new URL("..", import.meta.url).pathname;
const sources = readAll("**/*.{css,ts,tsx}");
const sheets = new Map([...sources].filter(([path]) => path.endsWith(".css") && path !== "ui/tokens.css"));

test("a colour is a token", () => {
  expect(findInSheets(/#[\da-f]{3,8}\b|\b(?:rgb|hsl|hwb|lab|lch|oklab|oklch)a?\([^)]*\)/giu)).toEqual([]);
});

test("the size of type is a token, or a share of the type around it", () => {
  expect(findInSheets(/(?<![\w-])font(?:-size)?:(?!\s*(?:var\(--text-|inherit|100%|0;|[\d.]+em\b))[^;]+/gu)).toEqual(
    [],
  );
});

test("what lies over what is a token", () => {
  expect(findInSheets(/z-index:(?!\s*(?:var\(--layer-|auto\b))[^;]+/gu)).toEqual([]);
});

test("a distance is a token, a share of the type, or a hair of at most three pixels, or what a column leaves", () => {
  expect(
    findInSheets(
      /(?<![\w-])(?:margin|padding|gap|row-gap|column-gap)[\w-]*:[^;]*?(?:(?<![\d.]|% - )[\d.]+rem|(?:[4-9]|\d\d+)px)[^;]*/gu,
    ),
  ).toEqual([]);
});

test("every token that is named is there, and every token that is there is named", () => {
  const declared = new Set(
    [...sources.values()].flatMap((text) => findAll(text, /(--[\w-]+)["'\]]*\s*(?:as string\])?:/gu)),
  );
  const named = new Set([...sources.values()].flatMap((text) => findAll(text, /var\((--[\w-]+)\s*\)/gu)));
  expect([...named].filter((name) => !declared.has(name))).toEqual([]);
  expect([...LIGHT.keys()].filter((name) => !named.has(`--${name}`))).toEqual([]);
});

function findInSheets(pattern: RegExp): string[] {
  return [...sheets].flatMap(([path, text]) => findAll(text, pattern).map((part) => `${path}: ${part}`));
}

function findAll(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map((match) => match[1] ?? match[0]);
}

/** By path, without comments. */
function readAll(pattern: string): Map<string, string> {
  const paths = globSync(pattern, { cwd: web, exclude: ["**/node_modules/**", "**/dist/**", "**/*.test.*"] });
  return new Map(
    paths.map((path) => [path, readFileSync(web + path, "utf8").replaceAll(/\/\*[\s\S]*?\*\//gu, "")] as const),
  );
}
