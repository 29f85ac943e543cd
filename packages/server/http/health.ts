import type { FastifyInstance } from "fastify";
import type { AppOptions } from "./app-options.ts";

/** `/healthz`: the process turns. `/readyz`: it has data to serve. */
export function addHealth(app: FastifyInstance, { currentData }: Pick<AppOptions, "currentData">) {
  app.get("/healthz", (_request, reply) => reply.header("cache-control", "no-store").send({ status: "alive" }));
  app.get("/readyz", (_request, reply) => {
    reply.header("cache-control", "no-store");
    if (currentData()) return reply.send({ status: "ready" });
    return reply.code(503).send({ status: "loading" });
  });
}
