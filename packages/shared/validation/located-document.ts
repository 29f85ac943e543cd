import { LineCounter, parseDocument, type Document } from "yaml";
import { findBadCharacters } from "./check-characters.ts";
import { convertYaml } from "./convert-yaml.ts";
import { formatExpectation, type Diagnostic, type Finding } from "./diagnostic.ts";
import { locateFinding } from "./locate-finding.ts";

/**
 * A file of a dossier as it was read; `name` is shown in diagnostics and its last part says what is in it. The text is
 * `null` where the file is there but could not be read, which the reader reports itself.
 */
export interface DossierFile {
  readonly name: string;
  readonly text: string | null;
}

/** The data of one file, and the way from a place in the data back to a place in the file. */
export interface LocatedDocument {
  readonly file: string;
  /** Plain data; `null` for an empty file. */
  readonly value: unknown;
  /** Gives a finding its place in the file: that of its value, or of the nearest thing around it that exists. */
  readonly locate: (finding: Finding) => Diagnostic;
}

/** What came of a file: data without a document means that the text cannot be read as YAML or JSON. */
export interface DocumentResult {
  readonly document?: LocatedDocument;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads a text as YAML 1.2, or as JSON where the file's name ends in `.json`. Every syntax error is reported. A document
 * comes back only where the data is whole; with keys given twice it does (the diagnostics say so), so that the rest is
 * checked too.
 */
export function parseLocatedDocument(file: DossierFile): DocumentResult {
  if (file.text === null) return { diagnostics: [] };
  const text = file.text.startsWith("\ufeff") ? file.text.slice(1) : file.text;
  const lines = new LineCounter();
  const diagnostics = findBadCharacters(text).map(({ offset, name }) =>
    buildSyntaxError(file.name, findPlace(text, offset), formatExpectation({ expected: "readable text", got: name })),
  );
  if (diagnostics.length > 0) return { diagnostics };
  if (file.name.endsWith(".json")) {
    const problem = findJsonError(file.name, text);
    if (problem) return { diagnostics: [problem] };
  }
  const yaml = parseYaml(text, lines);
  if (!yaml) return { diagnostics: [buildSyntaxError(file.name, { line: 1, column: 1 }, TOO_DEEP)] };
  const tabs = yaml.errors.length > 0 ? findTabs(text) : [];
  for (const tab of tabs) diagnostics.push(buildSyntaxError(file.name, tab, TAB));
  for (const error of [...yaml.errors, ...yaml.warnings]) {
    const { line, col } = lines.linePos(error.pos[0]);
    if (tabs.some((tab) => tab.line === line)) continue;
    const message = explainYamlError(error.code, error.message);
    diagnostics.push(buildSyntaxError(file.name, { line, column: col }, message));
  }
  if (yaml.errors.some((error) => error.code !== "DUPLICATE_KEY")) return { diagnostics };
  const locate = (finding: Finding): Diagnostic => locateFinding(file.name, yaml, lines, finding);
  const { value, findings, complete } = convertYaml(yaml);
  diagnostics.push(...findings.map(locate));
  return complete ? { document: { file: file.name, value, locate }, diagnostics } : { diagnostics };
}

const TOO_DEEP = "expected data of a few levels, got data nested too deeply to read";
const TAB = "expected spaces as indentation, got a tab";

/** Lines that begin with a tab. The parser's own words about them lead nowhere. */
function findTabs(text: string): Place[] {
  return text.split("\n").flatMap((line, index) => {
    const column = /^ *\t/.exec(line)?.[0].length;
    return column === undefined || line.trim() === "" ? [] : [{ line: index + 1, column }];
  });
}

interface Place {
  readonly line: number;
  readonly column: number;
}

function buildSyntaxError(file: string, { line, column }: Place, message: string): Diagnostic {
  return { file, line, column, path: "", message, severity: "error" };
}

function findPlace(text: string, offset: number): Place {
  const before = text.slice(0, offset).split("\n");
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** The YAML parser is recursive: what is nested thousands of levels deep ends its stack, not the process. */
function parseYaml(text: string, lineCounter: LineCounter): Document.Parsed | undefined {
  try {
    return parseDocument(text, { lineCounter, prettyErrors: false, stringKeys: true, version: "1.2" });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function explainYamlError(code: string, message: string): string {
  if (code === "DUPLICATE_KEY") return "expected each key once, got this key a second time";
  if (code === "BLOCK_AS_IMPLICIT_KEY") return "expected text with a colon in quotes, got it without";
  if (code === "RESOURCE_EXHAUSTION") return TOO_DEEP;
  if (code === "MULTIPLE_DOCS") return "expected one document, got another one after ---";
  return `expected valid YAML, got an error: ${message}`;
}

/** JSON is nearly, but not wholly, a part of YAML: a comment or a trailing comma would slip through. */
function findJsonError(file: string, text: string): Diagnostic | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const offset = Number(/position (\d+)/.exec(message)?.[1] ?? text.length);
    const reason = message.replace(/ in JSON.*| at position.*|, ?(\.\.\.)?".*/s, "");
    return buildSyntaxError(file, findPlace(text, offset), `expected valid JSON, got an error: ${reason}`);
  }
}
