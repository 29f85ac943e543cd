import type { FastifyInstance } from "fastify";
import type { ServerResponse } from "node:http";
import type { Socket } from "node:net";

/** How long connections may stay once the closing has begun, in milliseconds. */
export interface ClosingTimes {
  /** One on which nothing is asked at the moment: idle, never used, or half-way through its headers. */
  readonly idle: number;
  /** Any other one, such as one half-way through a body that never comes. */
  readonly all: number;
}

/**
 * Lets `app.close()` end whatever clients do: running requests finish, new ones are answered with 503, and what is left
 * is cut. Node itself waits for ever, as it stops looking at the time of requests when it closes. To be called after
 * everything else that ends something on close, so that nothing waits for what is still to be ended.
 */
export function endConnectionsOnClose(app: FastifyInstance, times: ClosingTimes = { idle: 3_000, all: 8_000 }) {
  const sockets = new Set<Socket>();
  const running = new Set<ServerResponse>();
  let onFinished: (() => void) | undefined;

  app.server.on("connection", (socket) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
  });
  app.addHook("onRequest", (_request, { raw }, next) => {
    running.add(raw);
    raw.once("close", () => {
      running.delete(raw);
      if (running.size === 0) onFinished?.();
    });
    next();
  });

  const cutIdle = () => {
    const busy = new Set([...running].map(({ socket }) => socket));
    for (const socket of sockets) if (!busy.has(socket)) socket.destroy();
  };
  app.addHook("preClose", async () => {
    // Until this is over new connections are still accepted, so that who asks is told that it is over.
    await new Promise<void>((resolve) => {
      onFinished = resolve;
      setTimeout(cutIdle, times.idle).unref();
      setTimeout(() => {
        app.server.closeAllConnections();
        cutAll(running);
        resolve();
      }, times.all).unref();
      if (running.size === 0) resolve();
    });
    cutIdle();
  });
}

/** The ones of a second address of the same host, which belong to a server that Fastify keeps to itself. */
function cutAll(running: ReadonlySet<ServerResponse>) {
  for (const { socket } of running) socket?.destroy();
}
