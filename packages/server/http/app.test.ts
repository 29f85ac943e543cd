import { connect } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { buildSmallApp } from "./small-app.fixture.ts";

const BROWSER = { accept: "text/html,application/xhtml+xml,*/*;q=0.8" };

test("before there is data everything but the life sign says 503, to people as a page and to programs in JSON", async () => {
  const { app, serve } = await buildSmallApp();
  serve(undefined);
  expect((await app.inject("/healthz")).statusCode).toBe(200);
  expect((await app.inject("/readyz")).statusCode).toBe(503);
  const page = await app.inject({ url: "/", headers: BROWSER });
  expect(page.statusCode).toBe(503);
  expect(page.headers).toMatchObject({ "content-type": "text/html; charset=utf-8", "retry-after": "1" });
  expect(page.body).toContain("<h1>The dossiers are still being loaded");
  const answer = await app.inject("/");
  expect(answer.statusCode).toBe(503);
  expect(answer.json()).toEqual({ error: expect.stringContaining("still being loaded") as string });
  const api = await app.inject({ method: "POST", url: "/graphql", payload: { query: "{ dossiers { totalCount } }" } });
  expect(api.statusCode).toBe(503);
  expect(api.json()).toEqual({ errors: [{ message: expect.stringContaining("still being loaded") as string }] });
});

test("in development the problems of the data are on the page, as text", async () => {
  const { app, serve } = await buildSmallApp({ development: true, problems: ["claims.yaml:1:1: got <b>"] });
  serve(undefined);
  expect((await app.inject({ url: "/", headers: BROWSER })).body).toContain("claims.yaml:1:1: got &lt;b>");
});

test("what fails unexpectedly is told to the log, and to the caller only under its number", async () => {
  const { app, log } = await buildSmallApp({
    draw: () => {
      throw new Error("the secret reason");
    },
  });
  const answer = await app.inject("/");
  expect(answer.statusCode).toBe(500);
  const { requestId } = answer.json<{ requestId: string }>();
  expect(answer.json()).toEqual({ error: "Internal error.", requestId });
  expect(log.join("")).toContain("the secret reason");
  expect(log.join("")).toContain(requestId);
  const page = await app.inject({ url: "/", headers: BROWSER });
  expect(page.statusCode).toBe(500);
  expect(page.headers["content-type"]).toContain("text/html");
  expect(page.body).not.toContain("the secret reason");
});

test.for([
  ["/d/%E0%A4%A", 400],
  ["/d/%E0%A4%A?lang=en", 400],
  ["/%", 400],
  ["/assets/none.js", 404],
] as const)("an address that cannot be answered is refused with the usual headers: %s", async ([url, status]) => {
  const { app } = await buildSmallApp({ draw: () => ({ status: 404, body: "" }) });
  const page = await app.inject({ url, headers: BROWSER });
  expect(page.statusCode).toBe(status);
  expect(page.headers["content-type"]).toBe("text/html; charset=utf-8");
  expect(page.headers["content-security-policy"]).toContain("default-src 'none'");
  expect(page.headers["x-content-type-options"]).toBe("nosniff");
  expect(page.body).not.toMatch(/ style=|<style|<script(?! type="application\/json")/);
  if (status === 404) return;
  const answer = await app.inject({ url });
  expect(answer.statusCode).toBe(status);
  expect(answer.json()).toEqual({ error: expect.any(String) as string });
});

test("a method that no address takes is refused in JSON or as a page", async () => {
  const { app } = await buildSmallApp();
  expect((await app.inject({ method: "POST", url: "/nothing" })).json()).toEqual({
    error: "There is nothing at this address.",
  });
  const page = await app.inject({ method: "POST", url: "/nothing", headers: BROWSER });
  expect([page.statusCode, page.headers["content-type"]]).toEqual([404, "text/html; charset=utf-8"]);
});

test("odd request targets and hosts never fail", async () => {
  const { app, drawn } = await buildSmallApp();
  const port = Number(new URL(await app.listen({ port: 0, host: "127.0.0.1" })).port);
  onTestFinished(() => app.close());
  const ask = (head: string) => exchange(port, `${head}\r\nConnection: close\r\n\r\n`);
  for (const target of [
    "//",
    "//evil.example/d/x",
    "///",
    "/?",
    "/?%",
    "/d/x?a=%E0",
    "http://evil.example/d/x",
    "/\\",
  ]) {
    expect(await ask(`GET ${target} HTTP/1.1\r\nHost: x`), target).toMatch(/^HTTP\/1.1 200 /);
  }
  expect(drawn.map(({ path }) => path)).toEqual(["//", "//evil.example/d/x", "///", "/", "/d/x", "/%5C"]);
  for (const host of ["a b", "[", "x:99999999", ""]) {
    const asked = "/graphql?query=%7Bdossiers%7BtotalCount%7D%7D";
    expect(await ask(`GET ${asked} HTTP/1.1\r\nHost: ${host}`), host).toMatch(/^HTTP\/1.1 200 /);
  }
});

test("HEAD has the status and the headers of GET, and no body", async () => {
  const { app } = await buildSmallApp();
  for (const url of ["/", "/d/x", "/healthz", "/schema.graphql"]) {
    const answer = await app.inject({ method: "HEAD", url });
    expect([answer.statusCode, answer.body], url).toEqual([200, ""]);
    expect(answer.headers["content-type"]).toBe((await app.inject(url)).headers["content-type"]);
  }
});

test("pages of other sites may ask the API", async () => {
  const { app } = await buildSmallApp();
  const origin = "https://elsewhere.example";
  const asked = await app.inject({
    method: "OPTIONS",
    url: "/graphql",
    headers: { origin, "access-control-request-method": "POST", "access-control-request-headers": "content-type" },
  });
  expect(asked.statusCode).toBe(204);
  expect(asked.headers["access-control-allow-origin"]).toBe("*");
  expect(asked.headers["access-control-allow-methods"]).toContain("POST");
  const answer = await app.inject({ url: "/graphql?query={__typename}", headers: { origin } });
  expect(answer.headers).toMatchObject({
    "access-control-allow-origin": "*",
    "cross-origin-resource-policy": "cross-origin",
  });
});

/** Sends bytes as they are, and gives everything that comes back until the other side ends. */
async function exchange(port: number, text: string): Promise<string> {
  const socket = connect(port, "127.0.0.1");
  socket.write(text);
  let answer = "";
  for await (const chunk of socket) answer += String(chunk);
  return answer;
}
