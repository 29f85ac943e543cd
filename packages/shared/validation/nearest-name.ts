import { distance } from "fastest-levenshtein";

/**
 * The name most like what was written, if it is like it enough to be a slip: two letters in five may differ, or one
 * contains the other. Undefined where nothing comes near: a wild guess would mislead.
 */
export function findNearestName(written: string, names: Iterable<string>): string | undefined {
  const lower = written.toLowerCase();
  let best: string | undefined;
  let bestDistance = Infinity;
  for (const name of names) {
    const away = distance(lower, name.toLowerCase());
    if (away < bestDistance) [best, bestDistance] = [name, away];
  }
  if (best !== undefined && bestDistance <= Math.max(1, Math.floor(Math.max(written.length, best.length) / 2.5)))
    return best;
  if (lower.length < 3) return undefined;
  for (const name of names) {
    const other = name.toLowerCase();
    if (other.includes(lower) || (other.length >= 3 && lower.includes(other))) return name;
  }
  return undefined;
}
