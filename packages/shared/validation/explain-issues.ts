import type { z } from "zod";
import { describeValue } from "./describe-value.ts";
import type { DataPath, Finding } from "./diagnostic.ts";
import { findNearestName } from "./nearest-name.ts";

type Issue = z.core.$ZodIssue;

/**
 * Turns what zod reports about a value into findings in plain words, each with what was expected, what is there, and the
 * nearest valid name. Of a choice of shapes only the one that was meant is explained: the one that fits best.
 */
export function explainIssues(issues: readonly Issue[], value: unknown, base: DataPath): Finding[] {
  return issues.flatMap((issue) => explainIssue(issue, value, base));
}

function explainIssue(issue: Issue, root: unknown, base: DataPath): Finding[] {
  const inner = issue.path.map((part) => (typeof part === "number" ? part : String(part)));
  const path = [...base, ...inner];
  const value = readAt(root, inner);
  const got = describeValue(value);
  switch (issue.code) {
    case "unrecognized_keys": {
      const allowed = issue.message.split(" ");
      const expected = allowed.length > 1 ? `one of the keys ${allowed.join(", ")}` : `the key ${allowed[0]}`;
      return issue.keys.map((key) => {
        const suggestion = findNearestName(key, allowed);
        return { path: [...path, key], atKey: true, expected, got: `the key ${JSON.stringify(key)}`, suggestion };
      });
    }
    case "invalid_union": {
      // Without branches it is the key that decides between shapes (`type`) that names none of them.
      if ("options" in issue && Array.isArray(issue.options))
        return [explainNames(path, value, issue.options.map(String))];
      const branch = chooseBranch(issue.errors);
      if (branch) return explainIssues(branch, value, path);
      return [{ path, expected: issue.message, got }];
    }
    case "invalid_key":
      return issue.issues.flatMap((part) => {
        const key = String(inner.at(-1));
        return explainIssue({ ...part, path: [] }, key, path).map((finding) => Object.assign(finding, { atKey: true }));
      });
    case "invalid_value":
      return [explainNames(path, value, issue.values.map(String))];
    case "invalid_type":
      return [{ path, expected: explainType(issue), got }];
    case "too_small":
      return [{ path, expected: explainLimit(issue.origin, "at least", Number(issue.minimum)), got }];
    case "too_big":
      return [
        { path, expected: explainLimit(issue.origin, "at most", Number(issue.maximum)), got: explainSize(value) },
      ];
    case "custom": {
      const { expected = issue.message, suggestion, ...said } = readParams(issue.params);
      return [{ path, expected, got: said.got ?? got, suggestion }];
    }
    default:
      return [{ path, expected: issue.message, got }];
  }
}

/** What our own checks say; each of them gives text. */
function readParams(
  params: Readonly<Record<string, unknown>> = {},
): Partial<Pick<Finding, "expected" | "got" | "suggestion">> {
  const read = (key: string): string | undefined => (typeof params[key] === "string" ? params[key] : undefined);
  return { expected: read("expected"), got: read("got"), suggestion: read("suggestion") };
}

const TYPE_NAMES: ReadonlyMap<string, string> = new Map([
  ["string", "text"],
  ["number", "a whole number"],
  ["int", "a whole number"],
  ["boolean", "true or false"],
  ["array", "a list"],
  ["object", "a mapping"],
  ["record", "a mapping"],
]);

/** A schema that says itself what it expects is believed; zod's own words are for programmers. */
function explainType(issue: z.core.$ZodIssueInvalidType): string {
  return issue.message.startsWith("Invalid input") ? (TYPE_NAMES.get(issue.expected) ?? issue.expected) : issue.message;
}

function explainNames(path: DataPath, value: unknown, names: readonly string[]): Finding {
  const expected = names.length > 1 ? `one of ${names.join(", ")}` : (names[0] ?? "");
  const suggestion = typeof value === "string" || value === false ? findNearestName(String(value), names) : undefined;
  return { path, expected, got: describeValue(value), suggestion };
}

function explainLimit(origin: string, bound: string, limit: number): string {
  if (origin === "string") return limit === 1 ? "text that is not empty" : `${bound} ${limit} characters`;
  if (origin === "array") return limit === 1 ? "a list that is not empty" : `${bound} ${limit} items`;
  return `a number of ${bound} ${limit}`;
}

function explainSize(value: unknown): string {
  return typeof value === "string"
    ? `${value.length} characters`
    : Array.isArray(value)
      ? `${value.length}`
      : describeValue(value);
}

function readAt(root: unknown, path: DataPath): unknown {
  let value = root;
  for (const part of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, part)) return undefined;
    value = Reflect.get(value, part);
  }
  return value;
}

/** The branch with the fewest mistakes, leaving out those that want another kind of thing altogether. */
function chooseBranch(branches: readonly (readonly Issue[])[]): readonly Issue[] | undefined {
  const possible = branches.filter(
    (branch) => !branch.some((issue) => issue.path.length === 0 && issue.code === "invalid_type"),
  );
  return possible.toSorted((a, b) => countMistakes(a) - countMistakes(b))[0];
}

function countMistakes(branch: readonly Issue[]): number {
  return branch.reduce((sum, issue) => sum + (issue.code === "unrecognized_keys" ? issue.keys.length : 1), 0);
}
