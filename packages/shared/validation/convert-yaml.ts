import { isAlias, isMap, isScalar, isSeq, type Document } from "yaml";
import { findBadCharacters } from "./check-characters.ts";
import type { DataPath, Finding } from "./diagnostic.ts";

/** Plain data from a YAML document. Not `complete`: something had to be left out, and the findings say what. */
export interface ConvertedYaml {
  readonly value: unknown;
  readonly findings: readonly Finding[];
  readonly complete: boolean;
}

const MAX_ALIASES = 100;
const MAX_DEPTH = 50;

/**
 * Turns a YAML document into plain data. A number that is not written the plain way (`0800`, `2013.10`, `1e3`) stays the
 * text that was written, so that a year or an amount is never changed by reading it; so do `FALSE` (a verdict) and `Null`,
 * which YAML would take for `false` and for nothing. Aliases are limited in number and
 * data in depth: a few lines of aliases can otherwise grow to gigabytes.
 */
export function convertYaml(yaml: Document.Parsed): ConvertedYaml {
  const findings: Finding[] = [];
  let aliases = 0;
  let complete = true;

  const refuse = (path: DataPath, expected: string, got: string): null => {
    findings.push({ path, expected, got });
    complete = false;
    return null;
  };

  const convert = (node: unknown, path: DataPath): unknown => {
    if (!complete) return null;
    if (path.length > MAX_DEPTH) return refuse(path.slice(0, 3), "data of a few levels", "data nested too deeply");
    if (isAlias(node)) {
      aliases += 1;
      if (aliases > MAX_ALIASES) return refuse(path, `at most ${MAX_ALIASES} uses of aliases`, "more of them");
      return convert(node.resolve(yaml), path);
    }
    if (isMap(node)) {
      const mapping: Record<string, unknown> = {};
      for (const { key, value } of node.items) {
        const name = isScalar(key) ? String(key.value) : "";
        const entry = convert(value, [...path, name]);
        // Plain assignment to `__proto__` would change the object's prototype instead of adding a key.
        Object.defineProperty(mapping, name, { value: entry, enumerable: true, configurable: true, writable: true });
      }
      return mapping;
    }
    if (isSeq(node)) return node.items.map((item, index) => convert(item, [...path, index]));
    if (!isScalar(node)) return null;
    const { value, source } = node;
    if (typeof value !== "string" && source && String(value) !== source && source !== "~") return source;
    if (typeof value === "string") {
      // Raw text was searched before; what is found here was written as an escape.
      for (const bad of findBadCharacters(value)) findings.push({ path, expected: "readable text", got: bad.name });
    }
    return value;
  };

  return { value: convert(yaml.contents, []), findings, complete };
}
