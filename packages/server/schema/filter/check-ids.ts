import type { IdKind } from "../../store/dossier-store.ts";
import type { ApiContext } from "../context.ts";
import { badInput } from "../errors/bad-input.ts";
import { checkNotEmpty } from "./refuse-empty.ts";

export const MAX_LIST_LENGTH = 100;
export const MAX_ID_LENGTH = 128;

/**
 * Refuses ids that do not exist, with the nearest one that does: a filter by an id with a slip in it would otherwise answer
 * with an empty list, which looks like a fact.
 *
 * @returns the ids, or `undefined` where none were given.
 */
export async function checkIds(
  { store, load }: ApiContext,
  kind: IdKind,
  ids: readonly string[] | null | undefined,
  path: readonly (string | number)[],
): Promise<readonly string[] | undefined> {
  if (!ids) return undefined;
  checkNotEmpty(ids, path);
  checkList(ids, path);
  const places = ids.map((_, index) => (ids.length === 1 ? path : [...path, index]));
  for (const [index, id] of ids.entries()) {
    if (id.length <= MAX_ID_LENGTH) continue;
    const problem = `the id is ${id.length} characters long`;
    throw badInput({ path: places[index]!, problem, accepted: `at most ${MAX_ID_LENGTH}` });
  }
  // All at once, so that a list is one round trip to the store.
  const existing = await Promise.all(ids.map(async (id) => exists(kind, id, load)));
  const missing = existing.indexOf(false);
  const id = ids[missing];
  if (id === undefined) return ids;
  throw badInput({
    path: places[missing]!,
    problem: `there is no ${NOUNS[kind]} "${id}"`,
    accepted: `the id of ${ARTICLES[kind]} ${NOUNS[kind]}`,
    nearest: await store.nearestId(kind, id),
  });
}

/** The same for one id that is an argument of its own. An empty text is an id too, and one that does not exist. */
export async function checkId(
  context: ApiContext,
  kind: IdKind,
  id: string | null | undefined,
  path: readonly (string | number)[],
): Promise<string | undefined> {
  return id === null || id === undefined ? undefined : (await checkIds(context, kind, [id], path))?.[0];
}

/** Refuses lists that are longer than anybody would write by hand. */
export function checkList(list: readonly unknown[], path: readonly (string | number)[]): void {
  if (list.length <= MAX_LIST_LENGTH) return;
  throw badInput({ path, problem: `${list.length} values`, accepted: `at most ${MAX_LIST_LENGTH}` });
}

async function exists(kind: IdKind, id: string, load: ApiContext["load"]): Promise<boolean> {
  switch (kind) {
    case "DOSSIER":
      return (await load.findDossier(id)) !== null;
    case "ENTITY":
      return (await load.findEntity(id)) !== null;
    case "CLAIM":
      return (await load.findClaim(id)) !== null;
    case "SOURCE":
      return (await load.findSource(id)) !== null;
    case "ASSERTER":
      return (await Promise.all([load.findEntity(id), load.findUnnamedSource(id), load.findSource(id)])).some(
        (found) => found !== null,
      );
  }
}

const NOUNS: Readonly<Record<IdKind, string>> = {
  DOSSIER: "dossier",
  ENTITY: "entity",
  CLAIM: "claim",
  SOURCE: "source",
  ASSERTER: "entity, unnamed source or source",
};
const ARTICLES: Readonly<Record<IdKind, string>> = {
  DOSSIER: "a",
  ENTITY: "an",
  CLAIM: "a",
  SOURCE: "a",
  ASSERTER: "an",
};
