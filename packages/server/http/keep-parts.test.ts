import { expect, test } from "vitest";
import { keepParts } from "./keep-parts.ts";

const HTML = `<head><link rel="modulepreload" href="/assets/d.js" data-parts="dossier"><link rel="modulepreload" href="/assets/a.js" data-parts="about">
<link rel="modulepreload" href="/assets/shared.js" data-parts="dossier about"><link rel="modulepreload" href="/assets/en.js" data-parts="en"><link rel="stylesheet" href="/s.css"></head>`;

const files = (html: string) => [...html.matchAll(/href="([^"]+)"/g)].map(([, file]) => file);

test("a page fetches early what its kind and its language need, and nothing else of the parts", () => {
  expect(files(keepParts(HTML, "/d/x", "en"))).toEqual([
    "/assets/d.js",
    "/assets/shared.js",
    "/assets/en.js",
    "/s.css",
  ]);
  expect(files(keepParts(HTML, "/d/x/claims/y", "zh-Hant"))).toEqual(["/assets/a.js", "/assets/shared.js", "/s.css"]);
  expect(files(keepParts(HTML, "/", "en"))).toContain("/assets/d.js");
});

test("what is kept says nothing of parts any more", () => {
  expect(keepParts(HTML, "/d/x", "en")).not.toContain("data-parts");
});
