import { afterAll, beforeAll, expect, test } from "vitest";
import { type BuiltServer, startBuiltServer } from "../built-server.ts";

let server: BuiltServer;
beforeAll(async () => {
  server = await startBuiltServer();
});
afterAll(() => server.stop());

const DOSSIER = "/pictures/lecun-leaves-meta";

async function fetchPng(path: string): Promise<Buffer> {
  const response = await fetch(server.address + path);
  expect(response.status, path).toBe(200);
  expect(response.headers.get("content-type")).toBe("image/png");
  return Buffer.from(await response.arrayBuffer());
}

test("the link of every page shows a picture of its own, at the address that its head names", async () => {
  const seen = new Set<string>();
  for (const search of [
    "?lang=en",
    "?lang=zh-Hant",
    "?lang=en&select=yann-lecun",
    "?lang=zh-Hant&select=claim:lecun-leaves-meta",
  ]) {
    const head = await (await fetch(`${server.address}/d/lecun-leaves-meta${search}`)).text();
    const address = /property="og:image" content="([^"]+)"/.exec(head)?.[1]?.replaceAll("&amp;", "&") ?? "";
    expect(address.startsWith(`${server.address}${DOSSIER}/card.png?lang=`), address).toBe(true);
    expect(head).toMatch(/property="og:image:alt" content="[^"]+"/);
    expect(head).toContain('name="twitter:card" content="summary_large_image"');
    const response = await fetch(address);
    expect(response.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
    const png = Buffer.from(await response.arrayBuffer());
    expect(png.subarray(1, 4).toString("latin1")).toBe("PNG");
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    seen.add(png.toString("base64"));
  }
  expect(seen.size).toBe(4);
});

test("a sheet comes as SVG and as PNG, as large as asked for", async () => {
  const svg = await (await fetch(`${server.address}${DOSSIER}/network.svg?lang=zh-Hant&theme=dark`)).text();
  expect(svg).toMatch(/^<svg [^>]*lang="zh-Hant"/);
  expect(svg).toContain("楊立昆離開 Meta");
  const png = await fetchPng(`${DOSSIER}/network.png?width=800&height=500`);
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([800, 500]);
});

test("what is not there is not found, and who has it gets nothing", async () => {
  for (const path of ["/pictures/nothing/card.png", `${DOSSIER}/card.png?select=nobody`, `${DOSSIER}/other.png`])
    expect((await fetch(server.address + path)).status, path).toBe(404);
  const first = await fetch(`${server.address}${DOSSIER}/network.svg`);
  const etag = first.headers.get("etag")!;
  await first.arrayBuffer();
  const again = await fetch(`${server.address}${DOSSIER}/network.svg`, { headers: { "if-none-match": etag } });
  expect(again.status).toBe(304);
});

test("while pictures are drawn, pages and the API answer", async () => {
  const drawn = Array.from({ length: 8 }, (_, number) => fetchPng(`${DOSSIER}/network.png?width=${900 + number * 7}`));
  let finished = 0;
  for (const picture of drawn) void picture.then(() => (finished += 1));
  for (let number = 0; number < 5; number += 1) expect((await fetch(`${server.address}/healthz`)).status).toBe(200);
  expect(finished).toBeLessThan(drawn.length);
  await Promise.all(drawn);
});
