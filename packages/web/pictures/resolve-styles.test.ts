import { DOMParser } from "linkedom/worker";
import { expect, test } from "vitest";
import { parseStyleSheet } from "./parse-style-sheet.ts";
import { resolveStyles } from "./resolve-styles.ts";

function resolve(content: string, css: string): string {
  const markup = `<svg xmlns="http://www.w3.org/2000/svg">${content}</svg>`;
  const drawing = new DOMParser().parseFromString(markup, "image/svg+xml").documentElement as unknown as Element;
  resolveStyles(drawing, parseStyleSheet(css), new Map([["--ink", "#123456"]]));
  return drawing.innerHTML;
}

test("a colour finds its way through custom properties, and the nearest one holds", () => {
  const css = `.a { --tone: var(--ink) } .b { --tone: red } path { stroke: var(--tone); stroke-width: 2px }`;
  expect(resolve('<g class="a"><path/></g><g class="a b"><path/></g>', css)).toBe(
    '<g><path stroke-width="2" stroke="#123456" /></g><g><path stroke-width="2" stroke="red" /></g>',
  );
});

test("of two rules the more specific one holds, of two alike the later one", () => {
  const css = `.a.b { fill: red } .a { fill: blue } .b { fill: green }`;
  expect(resolve('<path class="a b"/><path class="b"/>', css)).toBe('<path fill="red" /><path fill="green" />');
});

test("what is not seen, and what only hands and programs need, is taken away", () => {
  const css = `.off { display: none } .waiting { visibility: hidden }`;
  const content =
    '<g role="button" tabindex="0" aria-label="x" data-mark="m"><title>tip</title><path class="network-hit"/><path d="M0 0"/></g><g class="off"/><text class="waiting">x</text>';
  expect(resolve(content, css)).toBe('<g><path d="M0 0" /></g>');
});

test("a length in ems is told in pixels of its own letters", () => {
  expect(resolve('<text font-size="11">x</text>', "text { letter-spacing: 0.4em }")).toContain('letter-spacing="4.4"');
});

test("a halo becomes letters of its own, below the letters", () => {
  const css = `text { fill: black; stroke: white; stroke-width: 3; paint-order: stroke }`;
  const [halo, letters, ...more] = resolve("<text>Ada</text>", css).split(/(?<=<\/text>)/);
  expect(halo).toContain('aria-hidden="true"');
  expect(halo).toContain('stroke="white"');
  expect(letters).toBe('<text fill="black">Ada</text>');
  expect(more).toEqual([]);
});
