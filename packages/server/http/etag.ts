import type { FastifyRequest } from "fastify";
import { createHash } from "node:crypto";

/** The name of a content. It is weak, as what is sent may be compressed. */
export function formatEtag(content: string | Buffer): string {
  return `W/"${createHash("sha256").update(content).digest("base64url")}"`;
}

/** Whether the caller has the content already, so that 304 is all it needs. */
export function isKnownEtag({ headers }: FastifyRequest, etag: string): boolean {
  const known = (headers["if-none-match"] ?? "").split(",").map((each) => each.trim().replace(/^(?:W\/)?/, "W/"));
  return known.some((each) => each === etag || each === "W/*");
}
