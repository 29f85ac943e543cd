import { EXPORT_MEDIA_TYPES, formatExport } from "@dossier/shared/exports";
import type { Claim, Dossier } from "@dossier/shared/model";
import type { FastifyInstance } from "fastify";
import { LRUCache } from "lru-cache";
import { createHash } from "node:crypto";
import type { DossierHead, DossierStore } from "../store/dossier-store.ts";
import type { AppOptions } from "./app-options.ts";
import { collectClaims, collectDossier } from "./collect-dossier.ts";
import { formatEtag, isKnownEtag } from "./etag.ts";
import { type ExportRequest, parseExportRequest } from "./export-request.ts";
import { type Failure, sendFailure } from "./failure.ts";

interface FinishedExport {
  readonly body: Buffer;
  readonly etag: string;
}

const KEPT_BYTES = 16 * 1024 * 1024;

/** Writing more takes so long that nobody else would be served meanwhile. */
const MOST_CLAIMS = 5_000;

/**
 * `/export/<dossier>.<ending>`: a dossier, or some claims of it, as a file to take away. The data comes through the store,
 * and what is written is kept until the data changes.
 */
export function addExports(
  app: FastifyInstance,
  {
    currentData,
    address,
    development,
    problems,
  }: Pick<AppOptions, "currentData" | "address" | "development" | "problems">,
) {
  const finished = new LRUCache<string, FinishedExport>({
    maxSize: KEPT_BYTES,
    maxEntrySize: KEPT_BYTES / 2,
    sizeCalculation: ({ body }, key) => body.length + key.length,
  });

  app.get<{ Params: { name: string } }>("/export/:name", async (request, reply) => {
    const data = currentData();
    if (!data) return sendFailure(request, reply, { status: 503, details: development ? problems() : [] });
    const asked = parseExportRequest(request.params.name, request.query as Readonly<Record<string, unknown>>);
    if ("status" in asked) return sendFailure(request, reply, asked);

    const key = formatKey(data.version, asked);
    let answer = development ? undefined : finished.get(key);
    if (!answer) {
      const { store } = data.createContext(request.id);
      const text = await writeExport(store, asked, { address: address(), version: data.version });
      if (typeof text !== "string") return sendFailure(request, reply, text);
      answer = { body: Buffer.from(text), etag: formatEtag(text) };
      finished.set(key, answer);
    }
    reply.header("etag", answer.etag).header("cache-control", "no-cache");
    if (isKnownEtag(request, answer.etag)) return reply.code(304).send();
    const { dossier, format, claims } = asked;
    return reply
      .type(EXPORT_MEDIA_TYPES[format])
      .header("content-disposition", `attachment; filename="${dossier}${claims ? "-selection" : ""}.${format}"`)
      .send(answer.body);
  });
}

async function writeExport(
  store: DossierStore,
  asked: ExportRequest,
  options: { readonly address: string; readonly version: string },
): Promise<string | Failure> {
  const [head] = await store.dossiersById([asked.dossier]);
  if (!head) {
    const nearest = await store.nearestId("DOSSIER", asked.dossier);
    return { status: 404, reason: `There is no dossier "${asked.dossier.slice(0, 80)}".${suggest(nearest)}` };
  }
  const lang = asked.lang ?? head.languages.find((each) => each === "en") ?? head.languages[0] ?? "en";
  const collected = asked.claims ? await collectChosen(store, head, asked.claims) : await collectAll(store, head);
  if ("status" in collected) return collected;
  const claims = asked.claims && new Set(asked.claims.map((slug) => `${head.id}/${slug}`));
  return formatExport(asked.format, collected, { ...options, lang, ...(claims ? { claims } : {}) });
}

async function collectAll(store: DossierStore, head: DossierHead): Promise<Dossier | Failure> {
  const [count = 0] = await store.countClaims([{ dossiers: [head.id] }]);
  if (count <= MOST_CLAIMS) return collectDossier(store, head);
  const reason = `This dossier has ${count} claims, and one export at most ${MOST_CLAIMS}: choose some with claims=….`;
  return { status: 413, reason };
}

async function collectChosen(
  store: DossierStore,
  head: DossierHead,
  slugs: readonly string[],
): Promise<Dossier | Failure> {
  const found = await store.claimsById(slugs.map((slug) => `${head.id}/${slug}`));
  const missing = slugs.find((_slug, place) => found[place] === null);
  if (missing === undefined) {
    return collectClaims(
      store,
      head,
      found.filter((claim): claim is Claim => claim !== null),
    );
  }
  const nearest = await store.nearestId("CLAIM", `${head.id}/${missing}`);
  const near = nearest?.startsWith(`${head.id}/`) ? nearest.slice(head.id.length + 1) : null;
  return { status: 400, reason: `claims: this dossier has no claim "${missing}".${suggest(near)}` };
}

function suggest(nearest: string | null): string {
  return nearest === null ? "" : ` Did you mean "${nearest}"?`;
}

/** Short however many claims are asked for. */
function formatKey(version: string, { dossier, format, lang, claims }: ExportRequest): string {
  const parts = JSON.stringify([version, dossier, format, lang, claims]);
  return createHash("sha256").update(parts).digest("base64url");
}
