import type { ApolloServer } from "@apollo/server";
import compress from "@fastify/compress";
import cors from "@fastify/cors";
import Fastify, { type FastifyBaseLogger, type FastifyInstance } from "fastify";
import type { ApiContext } from "../schema/context.ts";
import { addApi } from "./api.ts";
import { addAssets } from "./assets.ts";
import { addHealth } from "./health.ts";
import { type PageRenderer, addPages } from "./pages.ts";
import { addSecurityHeaders } from "./security-headers.ts";

/** What the served data is at this moment; `null` until it is first loaded. */
export interface CurrentData {
  /** Changes with every change of the data. */
  readonly version: string;
  /** The context of one request, bound to this version of the data from start to end. */
  createContext(requestId: string): ApiContext;
}

export interface AppOptions {
  readonly api: ApolloServer<ApiContext>;
  /** The schema as text, served at /schema.graphql. */
  readonly schemaText: string;
  readonly currentData: () => CurrentData | null;
  readonly pages: PageRenderer;
  /** Folder of the built explorer's files; absent in development, where Vite serves them. */
  readonly assetsDir?: string;
  /** Address under which readers reach this server, without a slash at its end; taken from the request if absent. */
  readonly publicUrl?: string;
  readonly logger: FastifyBaseLogger;
  readonly development: boolean;
}

/** Builds the HTTP application: one concern a file. It does not listen yet. */
export async function buildApp(options: AppOptions): Promise<FastifyInstance> {
  const app = Fastify({
    loggerInstance: options.logger,
    disableRequestLogging: true,
    bodyLimit: 256 * 1024,
    requestTimeout: 15_000,
    forceCloseConnections: "idle",
    genReqId: () => crypto.randomUUID(),
    http: { headersTimeout: 10_000, connectionsCheckingInterval: 3_000 },
  }) as unknown as FastifyInstance;

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
