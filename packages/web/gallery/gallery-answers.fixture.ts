import type { NormalizedCacheObject } from "@apollo/client";
import { formatPagePath, type Language } from "@dossier/shared/address";
import { makeSmallDossier } from "@dossier/shared/fixtures";
import { buildAskApi } from "../../server/schema/ask-api.ts";
import { buildMemoryStore } from "../../server/store/memory/memory-store.ts";
import { createCache } from "../api/client.ts";
import { fetchPage } from "../explorer/fetch-page.ts";

/** Asks the real API for everything that the gallery shows of the small dossier, in one language. */
export async function askForAnswers(lang: Language): Promise<NormalizedCacheObject> {
  const dossier = makeSmallDossier();
  const [source] = dossier.sources;
  // Invented words as long as the paragraphs of the source.
  const text = source!.paragraphs.map((length) => "潮水來了又去。".repeat(length).slice(0, length)).join("\n");
  const texts = new Map([[source!.id, text]]);
  const ask = buildAskApi(
    buildMemoryStore({ version: "test", dossiers: [dossier], entities: dossier.entities, texts }),
  );
  const cache = createCache();
  const path = formatPagePath(dossier.id);
  for (const [page, search] of [
    [path, "?view=story"],
    [path, "?select=mirel-tavask"],
    [path, "?select=claim:tavask-at-ondara"],
    [path, "?select=claim:lantern-prize-2018"],
    [formatPagePath(dossier.id, { kind: "entity", id: "mirel-tavask" }), ""],
  ] as const) {
    const { status } = await fetchPage(
      {
        path: page,
        search,
        lang,
        frame: "wide",
        origin: "https://example.org",
        pictures: "hash",
        execute: (query, variables) => ask(query, variables as Record<string, unknown>),
      },
      cache,
    );
    if (status !== 200) throw new Error(`gallery: expected ${page}${search}, got status ${status}`);
  }
  return cache.extract();
}
