import { isAlias, isMap, isNode, isScalar, isSeq, type Document, type LineCounter } from "yaml";
import { formatDataPath, formatExpectation, type DataPath, type Diagnostic, type Finding } from "./diagnostic.ts";

/** Gives a finding its place in the file: that of its value or key, or of the nearest thing around it that exists. */
export function locateFinding(file: string, yaml: Document.Parsed, lines: LineCounter, finding: Finding): Diagnostic {
  const { line, col } = lines.linePos(findOffset(yaml, finding.path, finding.atKey === true));
  const { expected, got, suggestion, severity = "error" } = finding;
  const message = formatExpectation(finding);
  return { file, line, column: col, path: formatDataPath(finding.path), message, expected, got, suggestion, severity };
}

function findOffset(yaml: Document.Parsed, path: DataPath, atKey: boolean): number {
  let node: unknown = yaml.contents;
  let offset = readStart(node) ?? 0;
  for (const [depth, part] of path.entries()) {
    const target: unknown = isAlias(node) ? node.resolve(yaml) : node;
    if (isMap(target)) {
      const pair = target.items.find((item) => isScalar(item.key) && String(item.key.value) === String(part));
      if (!pair) return offset;
      const key = readStart(pair.key) ?? offset;
      if (atKey && depth === path.length - 1) return key;
      node = pair.value;
      // A key without a value has an empty node after the colon; the key itself is what the eye looks for.
      offset = isEmpty(node) ? key : (readStart(node) ?? key);
    } else if (isSeq(target)) {
      node = target.items[Number(part)];
      if (node === undefined) return offset;
      offset = readStart(node) ?? offset;
    } else return offset;
  }
  return offset;
}

function readStart(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}

function isEmpty(node: unknown): boolean {
  return !isNode(node) || !node.range || node.range[0] === node.range[1];
}
