import { readFileSync } from "node:fs";

/** A colour as the shares of red, green and blue light, each from 0 to 1. */
export type Light = readonly [number, number, number];

const css = readFileSync(new URL("tokens.css", import.meta.url), "utf8").replaceAll(/\/\*[\s\S]*?\*\//gu, "");

/** What the style sheet says for paper, and, where it differs, for the dark: by choice, and by the reader's system. */
export const LIGHT = readTokens(":root {");
export const DARK = readTokens(':root[data-theme="dark"] {');
export const DARK_BY_SYSTEM = readTokens(':root:not([data-theme="light"]) {');

export const THEMES = [
  ["light", LIGHT],
  ["dark", new Map([...LIGHT, ...DARK])],
] as const;

export const PAPERS = ["paper", "paper-raised", "paper-sunk"];
export const MARKS = ["person", "organization", "work", "topic", "award", "place"];
export const MODALITY_TONES = ["stated", "reported", "planned", "predicted", "rumoured", "opinion"];
export const VERDICTS = ["supported", "disputed", "false", "unverified"];

/** The contrast of two tokens, as WCAG 2.2 reckons it: from 1 to 21. */
export function contrast(tokens: ReadonlyMap<string, string>, one: string, other: string): number {
  const [lighter, darker] = [luminance(lightOf(tokens, one)), luminance(lightOf(tokens, other))].toSorted(
    (a, b) => b - a,
  );
  return (lighter! + 0.05) / (darker! + 0.05);
}

export function lightOf(tokens: ReadonlyMap<string, string>, name: string): Light {
  const colour = tokens.get(name);
  if (!colour?.startsWith("#")) throw new Error(`--${name} is no colour`);
  const [red, green, blue] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return [red!, green!, blue!];
}

function luminance([red, green, blue]: Light): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function readTokens(selector: string): Map<string, string> {
  const start = css.indexOf(selector) + selector.length;
  const block = css.slice(start, css.indexOf("}", start));
  return new Map([...block.matchAll(/--([\w-]+):\s*([^;]+);/gu)].map((match) => [match[1]!, match[2]!.trim()]));
}
