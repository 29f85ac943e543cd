import type { z } from "zod";
import type { Dossier } from "../model/index.ts";
import { buildDossier, type DossierRecords } from "./build-dossier.ts";
import { checkRecords } from "./check-records.ts";
import { buildFileDiagnostic, sortDiagnostics, type Diagnostic } from "./diagnostic.ts";
import { describeValue } from "./describe-value.ts";
import { collectContext, type DossierDocuments } from "./dossier-context.ts";
import { explainIssues } from "./explain-issues.ts";
import { parseLocatedDocument, type DossierFile, type LocatedDocument } from "./located-document.ts";
import { findNearestName } from "./nearest-name.ts";
import { buildClaimSchema } from "./schema/claim-schema.ts";
import { buildDossierSchema } from "./schema/dossier-schema.ts";
import { buildEntitySchema } from "./schema/entity-schema.ts";
import { buildReviewSchema } from "./schema/review-schema.ts";

/** What came of the files: a dossier if and only if there is no error; with warnings alone there is one. */
export interface DossierResult {
  readonly dossier?: Dossier;
  readonly diagnostics: readonly Diagnostic[];
}

/** The parts of a dossier, each a file `<part>.yaml`, `.yml` or `.json`. */
export const DOSSIER_PARTS = ["dossier", "entities", "claims", "reviews"] as const;
export type DossierPart = (typeof DOSSIER_PARTS)[number];

/** Which part a file holds, by the last part of its name; undefined for a file that is none of a dossier's. */
export function findDossierPart(fileName: string): DossierPart | undefined {
  const match = /(?:^|[\\/])(\w+)\.(?:ya?ml|json)$/.exec(fileName);
  return DOSSIER_PARTS.find((part) => part === match?.[1]);
}

/**
 * Makes a dossier from the texts of its files, or says everything that is wrong with them, in the order of the files and
 * lines. Nothing is guessed and no record is dropped: with one error there is no dossier. A file that cannot be read as
 * YAML or JSON does not keep the others from being checked; only what refers to it is then not judged.
 */
export function parseDossier(files: readonly DossierFile[]): DossierResult {
  const diagnostics: Diagnostic[] = [];
  const documents = parseFiles(files, diagnostics);
  if (!documents) return { diagnostics: sortDiagnostics(diagnostics) };
  const known = collectContext(documents);

  const dossier = parseRecord(documents.dossier, buildDossierSchema(known), diagnostics);
  const entities = parseRecords(documents.entities, buildEntitySchema(known), diagnostics);
  const claims = parseRecords(documents.claims, buildClaimSchema(known), diagnostics);
  const reviews = parseRecords(documents.reviews, buildReviewSchema(known), diagnostics);
  diagnostics.push(...checkRecords(documents, { dossier, entities, claims, reviews }));

  const sorted = sortDiagnostics(diagnostics);
  if (!dossier || sorted.some((diagnostic) => diagnostic.severity === "error")) return { diagnostics: sorted };
  const records: DossierRecords = {
    dossier,
    entities: entities.filter((record) => record !== undefined),
    claims: claims.filter((record) => record !== undefined),
    reviews: reviews.filter((record) => record !== undefined),
  };
  return { dossier: buildDossier(records), diagnostics: sorted };
}

function parseFiles(files: readonly DossierFile[], diagnostics: Diagnostic[]): DossierDocuments | undefined {
  const documents = new Map<DossierPart, LocatedDocument | undefined>();
  for (const file of files) {
    const part = findDossierPart(file.name);
    if (!part) {
      const base = /([^\\/.]*)[^\\/]*$/.exec(file.name)?.[1] ?? "";
      const nearest = findNearestName(base, DOSSIER_PARTS);
      const hint = nearest ? ` (did you mean "${nearest}.yaml"?)` : "";
      const message = `expected one of the files ${DOSSIER_PARTS.map((name) => `${name}.yaml`).join(", ")}, got another${hint}`;
      diagnostics.push(buildFileDiagnostic(file.name, message, "error"));
    } else if (documents.has(part)) {
      diagnostics.push(
        buildFileDiagnostic(file.name, `expected one file for the ${part} part, got a second one`, "error"),
      );
    } else {
      const result = parseLocatedDocument(file);
      documents.set(part, result.document);
      diagnostics.push(...result.diagnostics);
    }
  }
  if (!documents.has("dossier")) {
    const folder = files[0]?.name.replace(/[^\\/]*$/, "") ?? "";
    diagnostics.push(
      buildFileDiagnostic(`${folder}dossier.yaml`, "expected the file dossier.yaml, got nothing", "error"),
    );
  }
  const find = (part: DossierPart): LocatedDocument | undefined | null =>
    documents.has(part) ? documents.get(part) : null;
  return { dossier: find("dossier"), entities: find("entities"), claims: find("claims"), reviews: find("reviews") };
}

function parseRecord<Schema extends z.ZodType>(
  document: LocatedDocument | undefined | null,
  schema: Schema,
  diagnostics: Diagnostic[],
): z.output<Schema> | undefined {
  if (!document) return undefined;
  const result = schema.safeParse(document.value);
  if (result.success) return result.data;
  diagnostics.push(...explainIssues(result.error.issues, document.value, []).map(document.locate));
  return undefined;
}

/** Each record by itself, so that a wrong one hides nothing of the others; a wrong one is undefined at its place. */
function parseRecords<Schema extends z.ZodType>(
  document: LocatedDocument | undefined | null,
  schema: Schema,
  diagnostics: Diagnostic[],
): (z.output<Schema> | undefined)[] {
  if (!document) return [];
  if (!Array.isArray(document.value)) {
    // An empty file is one that is just being written as often as one that is meant so: [] says it.
    const isEmpty = document.value === null;
    const expected = `a list of records, each after a hyphen${isEmpty ? "; [] where there is none" : ""}`;
    diagnostics.push(document.locate({ path: [], expected, got: describeValue(document.value) }));
    return [];
  }
  return document.value.map((record: unknown, index) => {
    const result = schema.safeParse(record);
    if (result.success) return result.data;
    diagnostics.push(...explainIssues(result.error.issues, record, [index]).map(document.locate));
    return undefined;
  });
}
