import { expect, test } from "vitest";
import { parseStyleSheet } from "./parse-style-sheet.ts";

test("rules come with their selectors one by one, their values and their weight", () => {
  const rules = parseStyleSheet(`
    /* a: comment { with: everything } */
    .line,
    g .line[data-near="a,b"] > :is(.name, .pill) {
      stroke: var(--tone);
      font-family: "A; B", C;
    }`);
  expect(rules.map(({ selector, specificity }) => [selector, specificity])).toEqual([
    [".line", 100],
    ['g .line[data-near="a,b"] > :is(.name, .pill)', 301],
  ]);
  expect(rules[0]!.declarations).toEqual([
    ["stroke", "var(--tone)"],
    ["font-family", '"A; B", C'],
  ]);
});

test("what holds only on another paper or under a pointer is left out", () => {
  const rules = parseStyleSheet(`
    @media print { .a { fill: black; } .b { fill: white } }
    .a:hover, .a:focus-visible > .b, .c { fill: red }
    :root:has(.d) { fill: blue }`);
  expect(rules.map(({ selector }) => selector)).toEqual([".c"]);
});
