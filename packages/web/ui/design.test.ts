import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { MODALITY_LINES } from "./modality-line.ts";
import { contrast, DARK, LIGHT, MARKS, PAPERS } from "./tokens.fixture.ts";

const page = readFileSync(new URL("../../../docs/design.md", import.meta.url), "utf8");
const rows = page
  .split("\n")
  .filter((line) => line.startsWith("| "))
  .map((line) =>
    line
      .split("|")
      .map((cell) => cell.trim().replaceAll("`", ""))
      .slice(1, -1),
  );
const tokenRows = rows.filter(([name]) => name?.startsWith("--"));
const dark = new Map([...LIGHT, ...DARK]);

test("the page on design names every token, once, with its values and, of a colour, its contrast", () => {
  const expected = [...LIGHT].map(([name, value]) =>
    value.startsWith("#") ? [`--${name}`, value, dark.get(name)!, writeContrast(name)] : [`--${name}`, value],
  );
  const written = tokenRows.map((row) => row.slice(0, -1));
  expect(written.toSorted(byName)).toEqual(expected.toSorted(byName));
});

test("the page on design says of every token what it is for", () => {
  expect(tokenRows.filter((row) => !row.at(-1)).map(([name]) => name)).toEqual([]);
});

test("the page on design shows the lines as they are drawn", () => {
  const written = rows.filter(([name]) => Object.hasOwn(MODALITY_LINES, name!)).map((row) => row.slice(0, 4));
  const drawn = Object.entries(MODALITY_LINES).map(([name, { width, dash = "", cap }]) => [
    name,
    String(width),
    dash,
    cap,
  ]);
  expect(written).toEqual(drawn);
});

/** The least there is on what the token is drawn on: light / dark. Papers have none. */
function writeContrast(name: string): string {
  if (PAPERS.includes(name)) return "";
  const grounds = groundsOf(name);
  return [LIGHT, dark]
    .map((tokens) => Math.min(...grounds.map((ground) => contrast(tokens, name, ground))).toFixed(1))
    .join(" / ");
}

function groundsOf(name: string): readonly string[] {
  if (name === "on-mark") return MARKS;
  if (name === "on-accent") return ["accent"];
  return name.endsWith("-wash") ? [name.slice(0, -"-wash".length)] : PAPERS;
}

function byName([one]: readonly string[], [other]: readonly string[]): number {
  return one! < other! ? -1 : 1;
}
