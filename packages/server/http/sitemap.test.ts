import { makeSmallDossier } from "@dossier/shared/fixtures";
import { expect, test } from "vitest";
import { buildSmallApp } from "./small-app.fixture.ts";

const HERE = "http://here.example:4000";

test("search engines are led to the sitemap", async () => {
  const { app } = await buildSmallApp();
  const { headers, body } = await app.inject("/robots.txt");
  expect(headers["content-type"]).toBe("text/plain; charset=utf-8");
  expect(body).toMatch(/^User-agent: \*$/m);
  expect(body).toContain(`Sitemap: ${HERE}/sitemap.xml`);
  expect(body).not.toMatch(/^Disallow: \/(d.*)?$/m);
});

test("the sitemap names the page of the dossier and of everything in it, in each language", async () => {
  const { app } = await buildSmallApp();
  const { statusCode, headers, body } = await app.inject("/sitemap.xml");
  expect(statusCode).toBe(200);
  expect(headers["content-type"]).toBe("application/xml; charset=utf-8");
  const { id, entities, claims } = makeSmallDossier();
  const home = `${HERE}/d/${id}`;
  const pages = [...body.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => address!);
  expect(pages[0]).toBe(home);
  expect(pages.toSorted()).toEqual(
    [
      home,
      ...entities.map((entity) => `${home}/entities/${entity.id}`),
      ...claims.map((claim) => `${home}/claims/${claim.id.split("/")[1]}`),
    ].toSorted(),
  );
  for (const page of pages) {
    for (const lang of ["en", "zh-Hant"])
      expect(body).toContain(`<xhtml:link rel="alternate" hreflang="${lang}" href="${page}?lang=${lang}"/>`);
  }
});

test("before there is data there is no sitemap, and new data has a new one", async () => {
  const { app, serve } = await buildSmallApp();
  serve(undefined);
  expect((await app.inject("/sitemap.xml")).statusCode).toBe(503);
  serve("second");
  expect((await app.inject("/sitemap.xml")).statusCode).toBe(200);
});
