import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { LRUCache } from "lru-cache";
import { BusyError, type FinishedPicture } from "../pictures/picture-source.ts";
import type { AppOptions, CurrentData } from "./app-options.ts";
import { formatEtag, isKnownEtag } from "./etag.ts";
import { sendFailure } from "./failure.ts";
import { parsePictureAddress, type AskedPicture } from "./picture-address.ts";
import { hashPictures } from "./picture-version.ts";

interface Place {
  Params: { dossier: string; file: string };
}

/** A picture as it is sent. */
interface KeptPicture {
  readonly bytes: Buffer;
  readonly etag: string;
}

const KEPT_BYTES = 32 * 1024 * 1024;
const MISSING = {
  dossier: "There is no such dossier.",
  select: "The dossier has nothing of this name.",
} as const;

/**
 * `/pictures/`: cards for links, and the network as a sheet of its own. Each is drawn once and kept; an address with the
 * hash of its content may be kept by everybody for ever.
 */
export function addPictures(app: FastifyInstance, { api, currentData, pictures, problems, development }: AppOptions) {
  const kept = new LRUCache<string, KeptPicture>({
    maxSize: KEPT_BYTES,
    sizeCalculation: ({ bytes }, key) => bytes.length + Buffer.byteLength(key),
  });
  // Who asks for a picture while it is being drawn waits for the same one.
  const drawing = new Map<string, Promise<KeptPicture | Extract<FinishedPicture, { status: 404 }>>>();

  app.get<Place>("/pictures/:dossier/:file", async (request, reply) => {
    const data = currentData();
    if (!data) return sendFailure(request, reply, { status: 503, details: development ? problems() : [] });
    const asked = parsePictureAddress(request.params.dossier, request.params.file, readParams(request));
    if (!asked) return sendFailure(request, reply, { status: 404 });
    if ("problems" in asked) {
      return sendFailure(request, reply, { status: 400, reason: asked.problems.join("; "), details: asked.problems });
    }
    try {
      const version = await hashPictures(pictures, data);
      const picture = await findPicture(asked, data, version, request);
      if ("missing" in picture) return sendFailure(request, reply, { status: 404, reason: MISSING[picture.missing] });
      return sendPicture(request, reply, asked, picture, asked.version === version);
    } catch (error) {
      if (error instanceof BusyError) return sendFailure(request, reply, { status: 503, reason: error.message });
      throw error;
    }
  });

  async function findPicture(asked: AskedPicture, data: CurrentData, version: string, request: FastifyRequest) {
    const key = JSON.stringify([version, asked.format, asked.order]);
    const known = development ? undefined : kept.get(key);
    if (known) return known;
    const begun = drawing.get(key);
    if (begun) return begun;
    const drawn = draw(asked, data, request.id).finally(() => drawing.delete(key));
    drawing.set(key, drawn);
    const picture = await drawn;
    if (!("missing" in picture)) kept.set(key, picture);
    return picture;
  }

  async function draw({ order, format }: AskedPicture, data: CurrentData, requestId: string) {
    const picture = await pictures.draw(order, format, async (query, variables) => {
      const contextValue = data.createContext(requestId);
      const { body } = await api.executeOperation({ query, variables }, { contextValue });
      return body.kind === "single" ? body.singleResult : {};
    });
    if (picture.status !== 200) return picture;
    const bytes = Buffer.from(picture.bytes);
    return { bytes, etag: formatEtag(bytes) };
  }

  function sendPicture(
    request: FastifyRequest,
    reply: FastifyReply,
    { order, format }: AskedPicture,
    { bytes, etag }: KeptPicture,
    lasting: boolean,
  ) {
    reply.header("etag", etag).header("cache-control", chooseCaching(lasting, development));
    if (isKnownEtag(request, etag)) return reply.code(304).send();
    reply
      .type(format === "svg" ? "image/svg+xml; charset=utf-8" : "image/png")
      .header("content-disposition", `inline; filename="${nameFile(order)}.${format}"`);
    // A picture that is opened by itself is a document: nothing in it may run or load anything.
    if (!development) {
      reply.header("content-security-policy", "default-src 'none'; frame-ancestors 'none'; sandbox");
    }
    return reply.send(bytes);
  }
}

function readParams({ url }: FastifyRequest): URLSearchParams {
  const mark = url.indexOf("?");
  return new URLSearchParams(mark < 0 ? "" : url.slice(mark));
}

/** Who asks for the content of another day gets today's, and may not take it for the one that was meant. */
function chooseCaching(lasting: boolean, development: boolean): string {
  if (development) return "no-store";
  return lasting ? "public, max-age=31536000, immutable" : "public, max-age=300";
}

/** Ids are Latin letters, figures and hyphens; whatever else an address brings does not come into a header. */
function nameFile({ dossier, kind, select }: AskedPicture["order"]): string {
  return [dossier, ...(select ? [select] : []), kind].join("-").replaceAll(/[^\w-]+/g, "-");
}
