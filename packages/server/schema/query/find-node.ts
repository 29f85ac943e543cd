import type { Loaders } from "../loaders/loaders.ts";

/** Whatever has the id, or `null`. Everything is asked at once, so that many ids are one round trip a kind. */
export async function findNode(id: string, load: Loaders): Promise<unknown> {
  const found = await Promise.all([
    load.findEntity(id),
    load.findClaim(id),
    load.findDossier(id),
    load.findReview(id),
    load.findSource(id),
    load.findUnnamedSource(id),
  ]);
  return found.find((thing) => thing !== null) ?? null;
}
