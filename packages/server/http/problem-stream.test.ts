import { expect, test } from "vitest";
import { endConnectionsOnClose } from "./end-connections.ts";
import { addProblemStream } from "./problem-stream.ts";
import { buildSmallApp } from "./small-app.fixture.ts";

test("who watches is told the problems at once and after every reading, and closing ends the stream", async () => {
  let problems: readonly string[] = [];
  const listeners = new Set<() => void>();
  const { app } = await buildSmallApp({ development: true });
  addProblemStream(app, {
    problems: () => problems,
    current: () => ({ version: "first" }),
    onRead: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  });
  endConnectionsOnClose(app);
  const address = await app.listen({ port: 0, host: "127.0.0.1" });

  const { body, headers } = await fetch(`${address}/dev/problems`);
  expect(headers.get("content-type")).toBe("text/event-stream");
  const reader = body!.pipeThrough(new TextDecoderStream()).getReader();
  expect((await reader.read()).value).toBe('data: {"problems":[],"version":"first"}\n\n');
  problems = ["claims.yaml:1:1: expected more"];
  for (const listener of listeners) listener();
  expect((await reader.read()).value).toContain('"problems":["claims.yaml:1:1: expected more"]');

  await app.close();
  expect((await reader.read()).done).toBe(true);
  expect(listeners.size).toBe(0);
});
