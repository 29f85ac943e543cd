import type { ThingNameFragment } from "../../api/generated/graphql.ts";

/**
 * The things whose names hold what was typed, the likeliest first: names of which a word begins with it, as a family name
 * does, then those that hold it anywhere; among equals people first, then in the order given.
 *
 * @param things the most important first
 */
export function findNames(things: readonly ThingNameFragment[], query: string): readonly ThingNameFragment[] {
  const wanted = fold(query.trim());
  if (wanted === "") return things;
  const inOrder = things.flatMap((thing) => {
    const place = findPlace(fold(thing.name), wanted);
    return place === undefined ? [] : [{ thing, rank: place * 2 + (thing.__typename === "Person" ? 0 : 1) }];
  });
  return inOrder.toSorted((a, b) => a.rank - b.rank).map(({ thing }) => thing);
}

/** 0 where a word of the name begins so, 1 where it is anywhere else, none where it is not in the name. */
function findPlace(name: string, wanted: string): number | undefined {
  let at = name.indexOf(wanted);
  if (at === -1) return undefined;
  for (; at !== -1; at = name.indexOf(wanted, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(name[at - 1]!)) return 0;
  }
  return 1;
}

/** Without case and accents, as people type. */
function fold(text: string): string {
  return text.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase();
}
