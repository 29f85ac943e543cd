import type { FastifyInstance } from "fastify";
import type { ServerResponse } from "node:http";

/** The state of the data for an editor who watches the page. */
export interface WatchedData {
  readonly problems: () => readonly string[];
  /** Calls back after every reading of the files; returns how to stop that. */
  readonly onRead: (listener: () => void) => () => void;
  readonly current: () => { readonly version: string } | null;
}

/** `/dev/problems`, in development only: server-sent events with the problems of the files and the version of the data. */
export function addProblemStream(app: FastifyInstance, data: WatchedData) {
  const streams = new Set<ServerResponse>();
  app.get("/dev/problems", { exposeHeadRoute: false }, (_request, reply) => {
    reply.hijack();
    const stream = reply.raw;
    stream.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
    const send = () => {
      const event = { problems: data.problems(), version: data.current()?.version ?? "" };
      stream.write(`data: ${JSON.stringify(event)}\n\n`);
    };
    send();
    streams.add(stream);
    const stop = data.onRead(send);
    stream.once("close", () => {
      stop();
      streams.delete(stream);
    });
  });
  // A stream has no end of its own, and closing waits for every answer.
  app.addHook("preClose", async () => {
    for (const stream of streams) stream.end();
  });
}
