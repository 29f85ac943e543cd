import type { FastifyInstance } from "fastify";

/** The state of the data for an editor who watches the page. */
export interface WatchedData {
  readonly problems: () => readonly string[];
  /** Calls back after every reading of the files; returns how to stop that. */
  readonly onRead: (listener: () => void) => () => void;
  readonly current: () => { readonly version: string } | null;
}

/** `/dev/problems`, in development only: server-sent events with the problems of the files and the version of the data. */
export function addProblemStream(app: FastifyInstance, data: WatchedData) {
  app.get("/dev/problems", (request, reply) => {
    reply.hijack();
    reply.raw.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
    const send = () => {
      const event = { problems: data.problems(), version: data.current()?.version ?? "" };
      reply.raw.write(`data: ${JSON.stringify(event)}\n\n`);
    };
    send();
    const stop = data.onRead(send);
    request.raw.on("close", () => {
      stop();
      reply.raw.end();
    });
  });
}
