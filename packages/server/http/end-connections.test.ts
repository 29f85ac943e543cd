import { once } from "node:events";
import { connect } from "node:net";
import { expect, test } from "vitest";
import { endConnectionsOnClose } from "./end-connections.ts";
import { buildSmallApp } from "./small-app.fixture.ts";

const NEVER = 3_600_000;
const UNFINISHED = "POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{";

async function listen(times: { idle: number; all: number }) {
  const { app } = await buildSmallApp();
  endConnectionsOnClose(app, times);
  // Asked by the test, so that it knows that the server has begun with a request.
  const begun = new Promise<void>((resolve) => {
    app.addHook("onRequest", async () => resolve());
  });
  const port = Number(new URL(await app.listen({ port: 0, host: "127.0.0.1" })).port);
  const open = async (text: string) => {
    const socket = connect(port, "127.0.0.1");
    await once(socket, "connect");
    // A connection that is cut may end with an error.
    socket.on("error", () => undefined);
    const closed = new Promise<void>((resolve) => {
      socket.once("close", () => resolve());
    });
    socket.write(text);
    return { socket, closed };
  };
  return { app, port, begun, open };
}

test("without a running request closing waits for nobody: not who says nothing, nor who stops in the headers", async () => {
  const { app, open } = await listen({ idle: NEVER, all: NEVER });
  const silent = await open("");
  const halfAsked = await open("GET / HTTP/1.1\r\nHo");
  await expect(Promise.all([app.close(), silent.closed, halfAsked.closed])).resolves.toBeDefined();
});

test("while a request runs, the others are told 503, and who asks nothing is cut first", async () => {
  const { app, port, begun, open } = await listen({ idle: 200, all: NEVER });
  const silent = await open("");
  const running = await open(UNFINISHED);
  await begun;
  const closed = app.close();
  const ready = await fetch(`http://127.0.0.1:${port}/readyz`);
  expect(ready.status).toBe(503);
  await silent.closed;
  expect(running.socket.destroyed).toBe(false);
  // What was begun is answered.
  const query = JSON.stringify({ query: "{ dossiers { totalCount } }" });
  running.socket.write(query.slice(1).padEnd(98));
  expect(String((await once(running.socket, "data"))[0])).toContain('{"data":{"dossiers":{"totalCount":1}}}');
  await closed;
});

test("a body that never comes is cut", async () => {
  const { app, begun, open } = await listen({ idle: NEVER, all: 200 });
  const running = await open(UNFINISHED);
  await begun;
  await expect(Promise.all([app.close(), running.closed])).resolves.toBeDefined();
});
