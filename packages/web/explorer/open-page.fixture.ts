import { makeSmallDossier } from "@dossier/shared/fixtures";
import type { Dossier } from "@dossier/shared/model";
import { buildAskApi } from "../../server/schema/ask-api.ts";
import { buildMemoryStore } from "../../server/store/memory/memory-store.ts";
import { renderPage } from "./page-renderer.tsx";
import type { PageRequest } from "./page-request.ts";

export const story = makeSmallDossier();

/** Asks the real API over the given dossiers. */
export function askApi(...dossiers: readonly Dossier[]): PageRequest["execute"] {
  const entities = new Map(dossiers.flatMap((dossier) => dossier.entities).map((entity) => [entity.id, entity]));
  const ask = buildAskApi(
    buildMemoryStore({ version: "test", dossiers, entities: [...entities.values()], texts: new Map() }),
  );
  return (query, variables) => ask(query, variables as Record<string, unknown>);
}

/** Draws a page of the small dossier, as the server does. */
export async function openPage(path: string, search = "", changes: Partial<PageRequest> = {}) {
  const execute = askApi(story);
  const origin = "https://example.org";
  return renderPage({ path, search, lang: "en", frame: "wide", origin, pictures: "hash", execute, ...changes });
}

/** What the head tells machines. */
export function readJsonLd(head: string): unknown {
  return JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/.exec(head)?.[1] ?? "null");
}
