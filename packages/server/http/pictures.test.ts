import { expect, test } from "vitest";
import { BusyError, type FinishedPicture, type PictureFormat, type PictureOrder } from "../pictures/picture-source.ts";
import { buildSmallApp } from "./small-app.fixture.ts";

const CARD = "/pictures/x/card.png";

/** The application with a source that writes down what it was asked to draw. */
async function buildPictureApp(finish: (order: PictureOrder) => FinishedPicture | Promise<FinishedPicture> = draw) {
  const orders: (PictureOrder & { readonly format: PictureFormat })[] = [];
  const small = await buildSmallApp({
    pictures: {
      draw: async (order, format) => {
        orders.push({ ...order, format });
        return finish(order);
      },
    },
  });
  return { ...small, orders };
}

function draw(order: PictureOrder): FinishedPicture {
  return { status: 200, bytes: Buffer.from(JSON.stringify(order)) };
}

test("a card, a sheet and its PNG are drawn as the address says", async () => {
  const { app, orders } = await buildPictureApp();
  await app.inject("/pictures/x/card.png?lang=zh-Hant&select=claim:a&theme=dark");
  await app.inject("/pictures/x/network.svg");
  await app.inject("/pictures/x/network.png?width=2400&height=320&utm_source=letter");
  const common = { dossier: "x", lang: "en", theme: "light" };
  expect(orders).toEqual([
    {
      ...common,
      kind: "card",
      format: "png",
      lang: "zh-Hant",
      theme: "dark",
      select: "claim:a",
      width: 1200,
      height: 630,
    },
    { ...common, kind: "network", format: "svg", width: 1200, height: 675 },
    { ...common, kind: "network", format: "png", width: 2400, height: 320 },
  ]);
});

test("a picture is drawn once for all who ask, even at the same time, and again when the data has changed", async () => {
  const { app, orders, serve } = await buildPictureApp(async (order) => {
    await new Promise((resolve) => setTimeout(resolve, 20));
    return draw(order);
  });
  await Promise.all([app.inject(CARD), app.inject(CARD), app.inject(`${CARD}?x=1`)]);
  await app.inject(`${CARD}?lang=en`);
  expect(orders).toHaveLength(1);
  serve("second");
  await app.inject(CARD);
  expect(orders).toHaveLength(2);
});

test("who has a picture already gets none, and one with the hash of its content is kept for ever", async () => {
  const { app, drawn, serve } = await buildPictureApp();
  const { headers } = await app.inject(CARD);
  expect(headers["cache-control"]).toBe("public, max-age=300");
  const again = await app.inject({ url: CARD, headers: { "if-none-match": `"other", ${String(headers["etag"])}` } });
  expect(again.statusCode).toBe(304);
  expect(again.body).toBe("");

  await app.inject("/d/x");
  const url = `${CARD}?v=${drawn[0]!.pictures}`;
  expect((await app.inject(url)).headers["cache-control"]).toBe("public, max-age=31536000, immutable");
  serve("second");
  expect((await app.inject(url)).headers["cache-control"]).toBe("public, max-age=300");
});

test("a drawing that is opened by itself may do nothing, and other sites may show it", async () => {
  const { app } = await buildPictureApp();
  const { headers } = await app.inject("/pictures/x/network.svg?select=claim:a");
  expect(headers).toMatchObject({
    "content-type": "image/svg+xml; charset=utf-8",
    "content-security-policy": "default-src 'none'; frame-ancestors 'none'; sandbox",
    "x-content-type-options": "nosniff",
    "cross-origin-resource-policy": "cross-origin",
    "access-control-allow-origin": "*",
    "content-disposition": 'inline; filename="x-claim-a-network.svg"',
  });
});

test("everything that is wrong with an address is said at once", async () => {
  const { app, orders } = await buildPictureApp();
  const url = "/pictures/x/network.png?lang=fr&theme=blue&width=99999&height=1e3&select=";
  const { statusCode, headers, body } = await app.inject(url);
  expect(statusCode).toBe(400);
  expect(headers["cache-control"]).toBe("no-store");
  const { details } = JSON.parse(body) as { readonly details: readonly string[] };
  expect(details.map((line) => line.split(":")[0])).toEqual(["select", "lang", "theme", "width", "height"]);
  expect(details).toContain('width: expected a whole number from 320 to 2400, got "99999"');
  for (const bad of ["?width=1000", "?select=a&select=b", `?select=${"a".repeat(300)}`])
    expect((await app.inject(CARD + bad)).statusCode, bad).toBe(400);
  expect(orders).toEqual([]);
});

test("what is not there is not found, and not kept", async () => {
  const { app, orders } = await buildPictureApp(() => ({ status: 404, missing: "select" }));
  for (const url of [CARD, CARD]) {
    const { statusCode, body, headers } = await app.inject(url);
    expect([statusCode, body]).toEqual([404, '{"error":"The dossier has nothing of this name."}']);
    expect(headers["cache-control"]).toBe("no-store");
  }
  expect(orders).toHaveLength(2);
  expect((await app.inject("/pictures/x/timeline.gif")).statusCode).toBe(404);
  expect((await app.inject("/pictures/x")).statusCode).not.toBe(500);
});

test("who comes when too many wait is asked to come again", async () => {
  const { app } = await buildPictureApp(() => Promise.reject(new BusyError("Too many pictures are being drawn.")));
  const { statusCode, headers } = await app.inject(CARD);
  expect([statusCode, headers["retry-after"]]).toEqual([503, "1"]);
});

test("while there is no data there are no pictures", async () => {
  const { app, serve } = await buildPictureApp();
  serve(undefined);
  expect((await app.inject(CARD)).statusCode).toBe(503);
});
