import { badInput } from "../errors/bad-input.ts";

/** Refuses a stretch of time that ends before it begins. */
export function checkDays(
  from: string | null | undefined,
  to: string | null | undefined,
  path: readonly string[],
): void {
  if (!from || !to || from <= to) return;
  throw badInput({
    path: [...path, "to"],
    problem: `${to} is before \`from\` (${from})`,
    accepted: "the same day or a later one",
  });
}

/** The later of two days, or the one that is given. */
export function latestDay(a: string | null | undefined, b: string | undefined): string | undefined {
  return a && b ? (a > b ? a : b) : (a ?? b);
}

/** The earlier of two days, or the one that is given. */
export function earliestDay(a: string | null | undefined, b: string | undefined): string | undefined {
  return a && b ? (a < b ? a : b) : (a ?? b);
}
