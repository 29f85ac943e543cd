import { spawn } from "node:child_process";
import { once } from "node:events";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { type AddressInfo, connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type BuiltServer, startBuiltServer } from "../built-server.ts";

const CLAIMS = join("lecun-leaves-meta", "claims.yaml");
const DOSSIER = join("lecun-leaves-meta", "dossier.yaml");
const PAGE = "/d/lecun-leaves-meta";

let dataDir: string;
let server: BuiltServer;

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), "dossier-data-"));
  await cp("data", dataDir, { recursive: true });
  server = await startBuiltServer({ DATA_DIR: dataDir });
});

afterAll(async () => {
  await server?.stop();
  await rm(dataDir, { recursive: true, force: true });
});

test("the page holds its pictures and its words before any script runs", async () => {
  const page = await get(PAGE);
  expect(page.status).toBe(200);
  expect(page.text).toContain("<svg");
  expect(page.text).toContain("Yann LeCun");
  expect(page.text).toMatch(/<title>[^<]*LeCun[^<]*<\/title>/);
  expect(page.text).not.toContain("<!--dossier:");
});

test("no page needs inline styles or inline scripts", async () => {
  for (const path of ["/", PAGE, `${PAGE}?lang=zh-Hant`, "/d/nobody"]) {
    const { text, headers } = await get(path);
    expect(text, path).not.toMatch(/<[^>]+\sstyle="/);
    expect(text, path).not.toMatch(/<script(?![^>]*(?:src=|application\/(?:ld\+)?json))[^>]*>/);
    expect(headers.get("content-security-policy"), path).toContain("script-src 'self'");
    expect(headers.get("content-security-policy"), path).not.toContain("unsafe");
  }
});

test("the language comes from the address, else from the reader's browser, else it is English", async () => {
  expect((await get(`${PAGE}?lang=zh-Hant`)).text).toContain('<html lang="zh-Hant"');
  expect((await get(PAGE, { "accept-language": "zh-TW,zh;q=0.9,en;q=0.5" })).text).toContain('<html lang="zh-Hant"');
  expect((await get(PAGE, { "accept-language": "fr" })).text).toContain('<html lang="en"');
});

test("an unknown dossier is a page that says so, with status 404", async () => {
  const page = await get("/d/nobody");
  expect(page.status).toBe(404);
  expect(page.text).toContain("<main");
});

test("a thing and a claim have pages of their own, and what is not there has none", async () => {
  const entity = await get(`${PAGE}/entities/yann-lecun`);
  expect(entity.status).toBe(200);
  expect(entity.text).toContain("<title>Yann LeCun · ");

  const answer = await ask("{ claims(first: 1) { nodes { id summary } } }");
  const [claim] = (answer.data as { claims: { nodes: { id: string; summary: string }[] } }).claims.nodes;
  const [dossier, slug] = claim!.id.split("/");
  const page = await get(`/d/${dossier}/claims/${slug}`);
  expect(page.status).toBe(200);
  expect(/<title>[^<]*<\/title>/.exec(page.text)?.[0]).toContain(claim!.summary.slice(0, 20));

  const nobody = await get(`${PAGE}/entities/nobody`);
  expect(nobody.status).toBe(404);
  expect(nobody.text).toContain("nobody");
});

test("the schema is served as it is committed", async () => {
  expect((await get("/schema.graphql")).text).toBe(await readFile("packages/server/schema.graphql", "utf8"));
});

test("a browser that opens /graphql is told what it is, and a program gets JSON", async () => {
  expect((await get("/graphql", { accept: "text/html" })).text).toContain("/schema.graphql");
  const answer = await ask("{ dossiers { totalCount } }");
  expect(answer.data).toMatchObject({ dossiers: { totalCount: expect.any(Number) as number } });
});

test("the server says that it lives and that it is ready", async () => {
  expect((await get("/healthz")).status).toBe(200);
  expect((await get("/readyz")).status).toBe(200);
});

test("an oversized body is refused and the server goes on", async () => {
  const answer = await fetch(`${server.address}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: `{ dossiers { totalCount } } # ${"x".repeat(300_000)}` }),
  });
  expect(answer.status).toBe(413);
  expect((await ask("{ dossiers { totalCount } }")).errors).toBeUndefined();
});

test("a saved change is served, a broken file keeps the last good state, and a mended one is taken", async () => {
  const good = await readFile(join(dataDir, DOSSIER), "utf8");
  const claims = await readFile(join(dataDir, CLAIMS), "utf8");
  const titled = (title: string) => good.replace(/^( {2}en: ).*$/m, (_line, key: string) => `${key}${title}`);

  // The page is kept until the data changes; so it has to be asked for before.
  expect(await readPageTitle()).not.toContain("First title");
  await writeFile(join(dataDir, DOSSIER), titled("First title"));
  await expect.poll(readTitle, { timeout: 10_000 }).toBe("First title");
  expect(await readPageTitle()).toContain("First title");

  await writeFile(join(dataDir, CLAIMS), claims.replace("person: yann-lecun", "person: yann-lecunn"));
  await expect.poll(() => server.output(), { timeout: 10_000 }).toContain("yann-lecunn");
  await writeFile(join(dataDir, DOSSIER), titled("Second title"));
  await expect.poll(() => server.output().split("yann-lecunn").length, { timeout: 10_000 }).toBeGreaterThan(2);
  expect(await readTitle()).toBe("First title");

  await writeFile(join(dataDir, CLAIMS), claims);
  await expect.poll(readTitle, { timeout: 10_000 }).toBe("Second title");
  expect(await readPageTitle()).toContain("Second title");
});

test("odd addresses are no failures, and made-up parameters and hosts are not on the page", async () => {
  expect((await get("//")).status).toBe(404);
  const bad = await get("/d/%E0%A4%A", { accept: "text/html" });
  expect([bad.status, bad.headers.get("content-type")]).toEqual([400, "text/html; charset=utf-8"]);
  expect(bad.headers.get("content-security-policy")).toContain("default-src 'none'");
  const page = await get(`${PAGE}?lang=en&made=upparameter`);
  expect(page.text).not.toContain("upparameter");
  expect(page.text).toContain(`<link rel="canonical" href="${server.address}${PAGE}?lang=en">`);
});

test.each(["SIGTERM", "SIGINT"] as const)("%s ends the process whatever clients do, with status 0", async (signal) => {
  const own = await startBuiltServer({ DATA_DIR: "data" });
  const port = Number(new URL(own.address).port);
  const sockets = [connect(port, "127.0.0.1"), connect(port, "127.0.0.1"), connect(port, "127.0.0.1")] as const;
  for (const socket of sockets) socket.on("error", () => undefined);
  const [, halfHeaders, halfBody] = sockets;
  halfHeaders.write("GET / HTTP/1.1\r\nHo");
  halfBody.write("POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{");
  // An answer on another connection means that the server has read what came before.
  expect((await fetch(`${own.address}/healthz`)).status).toBe(200);
  own.send(signal);
  // Who starts servers waits ten seconds after a signal, and then kills.
  expect(await Promise.race([own.ended, pause(10_000, "still there")])).toBe(0);
});

test("a second signal, of either kind, ends the process at once", async () => {
  const own = await startBuiltServer({ DATA_DIR: "data" });
  const halfBody = connect(Number(new URL(own.address).port), "127.0.0.1");
  halfBody.on("error", () => undefined);
  halfBody.write("POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{");
  expect((await fetch(`${own.address}/healthz`)).status).toBe(200);
  own.send("SIGTERM");
  await expect.poll(async () => (await fetch(`${own.address}/readyz`)).status).toBe(503);
  own.send("SIGINT");
  expect(await own.ended).toBe(1);
});

test("a port that is taken is one line that says what to do, with exit status 2", async () => {
  const taken = createServer();
  await new Promise<void>((resolve) => taken.listen(0, "127.0.0.1", resolve));
  const port = String((taken.address() as AddressInfo).port);
  const { code, complaint } = await failToStart({ PORT: port });
  taken.close();
  expect(code).toBe(2);
  expect(complaint.trim().split("\n")).toEqual([`PORT: ${port} is taken by another program: set PORT to another one`]);
});

test("a data folder that is not there is refused with exit status 2", async () => {
  const { code, complaint } = await failToStart({ DATA_DIR: join(dataDir, "nowhere") });
  expect(code).toBe(2);
  expect(complaint).toContain("nowhere");
  expect(complaint).not.toContain("    at ");
});

async function get(path: string, headers: Record<string, string> = {}) {
  const answer = await fetch(`${server.address}${path}`, { headers });
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
}

async function ask(query: string) {
  const answer = await fetch(`${server.address}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query }),
  });
  return (await answer.json()) as { data?: unknown; errors?: unknown[] };
}

async function readTitle() {
  const answer = await ask('{ dossier(id: "lecun-leaves-meta") { title(lang: "en") } }');
  return (answer.data as { dossier: { title: string } }).dossier.title;
}

async function readPageTitle() {
  return /<title>([^<]*)<\/title>/.exec((await get(`${PAGE}?lang=en`)).text)?.[1] ?? "";
}

async function failToStart(env: Record<string, string>) {
  const child = spawn(process.execPath, ["packages/server/dist/dossier.js", "serve"], {
    env: { ...process.env, HOST: "127.0.0.1", LOG_LEVEL: "silent", ...env },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let complaint = "";
  child.stderr.on("data", (chunk: Buffer) => (complaint += chunk.toString()));
  const [code] = (await once(child, "exit")) as [number | null];
  return { code, complaint };
}
