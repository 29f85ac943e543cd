import compress from "@fastify/compress";
import cors from "@fastify/cors";
import Fastify, { type FastifyInstance, LogController } from "fastify";
import { addApi } from "./api.ts";
import type { AppOptions } from "./app-options.ts";
import { addAssets } from "./assets.ts";
import { addHealth } from "./health.ts";
import { addPages } from "./pages.ts";
import { addSecurityHeaders } from "./security-headers.ts";

/** Builds the HTTP application: one concern a file. It does not listen yet. */
export async function buildApp(options: AppOptions): Promise<FastifyInstance> {
  const app: FastifyInstance = Fastify({
    loggerInstance: options.logger,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: 256 * 1024,
    requestTimeout: 15_000,
    forceCloseConnections: "idle",
    genReqId: () => crypto.randomUUID(),
    http: { headersTimeout: 10_000, connectionsCheckingInterval: 3_000 },
  });

  await addSecurityHeaders(app, { development: options.development });
  await app.register(compress, { threshold: 1024, encodings: ["br", "gzip"] });
  // Any page may read the API; there are no cookies, so there is no authority to steal.
  await app.register(cors, { origin: "*", methods: ["GET", "HEAD", "POST", "OPTIONS"] });

  addHealth(app, options);
  addApi(app, options);
  await addAssets(app, options);
  addPages(app, options);

  app.setErrorHandler((error: Error & { statusCode?: number }, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status < 500) return reply.code(status).send({ error: error.message });
    request.log.error({ err: error, requestId: request.id }, "request failed");
    return reply.code(500).send({ error: "Internal error.", requestId: request.id });
  });
  return app;
}
