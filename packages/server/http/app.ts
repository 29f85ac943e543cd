import compress from "@fastify/compress";
import cors from "@fastify/cors";
import Fastify, { type FastifyError, type FastifyInstance, LogController } from "fastify";
import type { IncomingMessage } from "node:http";
import { addApi } from "./api.ts";
import type { AppOptions } from "./app-options.ts";
import { addAssets } from "./assets.ts";
import { addExports } from "./exports.ts";
import { sendFailure } from "./failure.ts";
import { addHealth } from "./health.ts";
import { addPages } from "./pages.ts";
import { addPictures } from "./pictures.ts";
import { addSecurityHeaders } from "./security-headers.ts";
import { addSitemap } from "./sitemap.ts";

/** Builds the HTTP application: one concern a file. It does not listen yet. */
export async function buildApp(options: AppOptions): Promise<FastifyInstance> {
  const unreadable = new WeakMap<IncomingMessage, FastifyError>();
  const app: FastifyInstance = Fastify({
    loggerInstance: options.logger,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: 256 * 1024,
    requestTimeout: 15_000,
    forceCloseConnections: "idle",
    genReqId: () => crypto.randomUUID(),
    http: { headersTimeout: 10_000, connectionsCheckingInterval: 3_000 },
    // An address that leads to no route goes the usual way with another one, to be refused with the usual headers.
    frameworkErrors: (error, request, reply) => {
      unreadable.set(request.raw, error);
      request.raw.url = "/";
      app.routing(request.raw, reply.raw);
    },
  });

  await addSecurityHeaders(app, { development: options.development });
  await app.register(compress, { threshold: 1024, encodings: ["br", "gzip"] });
  // Any page may read the API; there are no cookies, so there is no authority to steal.
  await app.register(cors, { origin: "*", methods: ["GET", "HEAD", "POST", "OPTIONS"] });

  app.addHook("onRequest", (request, _reply, next) => next(unreadable.get(request.raw)));

  addHealth(app, options);
  addApi(app, options);
  addExports(app, options);
  await addAssets(app, options);
  addSitemap(app, options);
  addPictures(app, options);
  addPages(app, options);

  app.setNotFoundHandler((request, reply) => sendFailure(request, reply, { status: 404 }));
  app.setErrorHandler((error: Error & { statusCode?: number }, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status < 500) return sendFailure(request, reply, { status, reason: error.message });
    request.log.error({ err: error, requestId: request.id }, "request failed");
    return sendFailure(request, reply, { status: 500, requestId: request.id });
  });
  return app;
}
