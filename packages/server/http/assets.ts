import fastifyStatic from "@fastify/static";
import type { FastifyInstance } from "fastify";
import { join } from "node:path";
import type { AppOptions } from "./app-options.ts";

/** `/assets/`: the built scripts and styles. Their names carry a hash of their content, so they may be kept for ever. */
export async function addAssets(app: FastifyInstance, { assetsDir }: Pick<AppOptions, "assetsDir">) {
  if (!assetsDir) return;
  await app.register(fastifyStatic, {
    root: join(assetsDir, "assets"),
    prefix: "/assets/",
    immutable: true,
    maxAge: "365d",
    index: false,
  });
}
