import { expect, test } from "vitest";
import { buildSmallApp } from "./small-app.fixture.ts";

test("a page is drawn once, and again when the data has changed", async () => {
  const { app, drawn, serve } = await buildSmallApp();
  const first = await app.inject("/d/x");
  expect((await app.inject("/d/x")).body).toBe(first.body);
  expect(drawn).toHaveLength(1);
  serve("second");
  await app.inject("/d/x");
  expect(drawn).toHaveLength(2);
});

test("made-up parameters and hosts neither reach the page nor have it drawn again", async () => {
  const { app, drawn } = await buildSmallApp();
  const plain = await app.inject("/d/x");
  for (const url of [
    "/d/x?utm_source=letter",
    "/d/x?a=1&b=2",
    "/d/x?view=network",
    "/d/x?view=odd",
    "/d/%78",
    "/d/x?lang=fr",
  ]) {
    expect((await app.inject({ url, headers: { host: "evil.example" } })).body, url).toBe(plain.body);
  }
  expect(plain.body).toContain('<link rel="canonical" href="http://here.example:4000/d/x">');
  expect(drawn).toHaveLength(1);
});

test("what pages understand reaches them, in one form for every way to write it", async () => {
  const { app, drawn } = await buildSmallApp();
  await app.inject("/d/x?only=STATED,odd,REPORTED&select=claim%3Aa&as=list&lang=zh-Hant&x=y");
  await app.inject("/d/x?lang=zh-Hant&as=list&select=claim:a&only=REPORTED%2CSTATED");
  expect(drawn.map(({ path, search, lang }) => ({ path, search, lang }))).toEqual([
    { path: "/d/x", search: "?lang=zh-Hant&as=list&select=claim:a&only=STATED,REPORTED", lang: "zh-Hant" },
  ]);
});

test("readers of another language and with a phone have pages of their own", async () => {
  const { app, drawn } = await buildSmallApp();
  await app.inject("/d/x");
  await app.inject({ url: "/d/x", headers: { "accept-language": "zh-TW" } });
  await app.inject({ url: "/d/x", headers: { "sec-ch-ua-mobile": "?1" } });
  expect(drawn.map(({ lang, frame }) => [lang, frame])).toEqual([
    ["en", "wide"],
    ["zh-Hant", "wide"],
    ["en", "tall"],
  ]);
});

test("a page that says that there is nothing, or that failed, is not kept", async () => {
  const { app, drawn } = await buildSmallApp({ draw: () => ({ status: 404, body: "" }) });
  await app.inject("/d/x");
  expect((await app.inject("/d/x")).statusCode).toBe(404);
  expect(drawn).toHaveLength(2);
});

test("pages that are asked for more than the memory holds are forgotten, the oldest first", async () => {
  const { app, drawn } = await buildSmallApp({ draw: () => ({ status: 200, body: "漢".repeat(1024 * 1024) }) });
  for (let number = 0; number < 6; number += 1) await app.inject(`/d/x?select=thing-${number}`);
  await app.inject("/d/x?select=thing-5");
  expect(drawn).toHaveLength(6);
  await app.inject("/d/x?select=thing-0");
  expect(drawn).toHaveLength(7);
});

test("a page of one thing or claim is drawn once in a language, whatever else its address says", async () => {
  const { app, drawn } = await buildSmallApp();
  for (const path of ["/d/x/entities/a", "/d/x/claims/b"]) {
    for (const query of ["", "?select=c", "?view=timeline&only=STATED", "?utm_source=letter"]) {
      expect((await app.inject(path + query)).statusCode).toBe(200);
    }
    await app.inject(`${path}?lang=zh-Hant&as=list`);
  }
  expect(drawn.map(({ path, search }) => path + search)).toEqual([
    "/d/x/entities/a",
    "/d/x/entities/a?lang=zh-Hant",
    "/d/x/claims/b",
    "/d/x/claims/b?lang=zh-Hant",
  ]);
});
