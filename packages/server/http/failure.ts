import type { FastifyReply, FastifyRequest } from "fastify";

/** Why there is no answer. */
export interface Failure {
  readonly status: number;
  /** For programs, where something is known that may be told. */
  readonly reason?: string;
  /** Under which the log tells more. */
  readonly requestId?: string;
  /** More lines, for who develops. */
  readonly details?: readonly string[];
}

/** Says that there is no answer: to a browser with a small page that people can read, to a program in JSON. */
export function sendFailure(request: FastifyRequest, reply: FastifyReply, failure: Failure) {
  const { status, requestId, details = [] } = failure;
  const words = WORDS.get(status) ?? (status < 500 ? REFUSED : FAILED);
  reply.code(status).header("cache-control", "no-store").header("vary", "Accept");
  if (status === 503) reply.header("retry-after", "1");
  if ((request.headers.accept ?? "").includes("text/html")) {
    return reply.type("text/html; charset=utf-8").send(formatPage(words, failure));
  }
  const error = failure.reason ?? words.en;
  return reply.send({ error, ...(requestId && { requestId }), ...(details.length > 0 && { details }) });
}

interface Words {
  readonly en: string;
  readonly zh: string;
}

const FAILED: Words = { en: "Internal error.", zh: "伺服器發生錯誤。" };
const REFUSED: Words = { en: "The request cannot be answered.", zh: "無法處理這個請求。" };
const WORDS: ReadonlyMap<number, Words> = new Map([
  [400, { en: "The address cannot be read.", zh: "無法辨識這個網址。" }],
  [404, { en: "There is nothing at this address.", zh: "這個網址沒有內容。" }],
  [414, { en: "The address is too long.", zh: "網址太長。" }],
  [
    503,
    {
      en: "The dossiers are still being loaded: try again in a second.",
      zh: "資料仍在載入中，請稍候再試。",
    },
  ],
]);

/** In both languages, as nothing may be known about the reader. No styles: none are needed to read it. */
function formatPage({ en, zh }: Words, { status, requestId, details = [] }: Failure): string {
  const lines = [
    "<!doctype html>",
    '<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">',
    '<meta name="robots" content="noindex"><meta name="color-scheme" content="light dark">',
    // What is being loaded comes by itself.
    ...(status === 503 ? ['<meta http-equiv="refresh" content="2">'] : []),
    `<title>Dossier: ${status}</title>`,
    `<main><h1>${en}</h1>`,
    `<p lang="zh-Hant">${zh}</p>`,
    ...(details.length > 0 ? [`<pre>${escape(details.join("\n"))}</pre>`] : []),
    ...(requestId ? [`<p>Number of the request: <code>${escape(requestId)}</code></p>`] : []),
    '<p><a href="/">Dossier</a></p></main></html>',
  ];
  return `${lines.join("\n")}\n`;
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
