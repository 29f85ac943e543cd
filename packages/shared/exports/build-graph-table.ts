import { type Claim, type Dossier, type Entity, listClaimEntities } from "../model/index.ts";
import { listTies } from "../projections/index.ts";
import { type Column, join, listBearingColumns, listSayingColumns, text } from "./claim-columns.ts";
import { buildDossierWords, takeSlug } from "./dossier-words.ts";
import type { ExportOptions } from "./export-options.ts";
import { selectClaims } from "./select-claims.ts";

/** A thing with a name. */
export interface GraphPoint {
  readonly id: string;
  readonly label: string;
  readonly entity: Entity;
}

/** One tie of one claim. Two things have as many lines between them as claims tie them. */
export interface GraphLine {
  /** `<slug of the claim>.<place of the tie, from 1>`. */
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly directed: boolean;
  /**
   * Type of the claim, with a number from the second claim of a type on that ties the same two things: programs that keep
   * one line of a kind then keep them all.
   */
  readonly kind: string;
  readonly label: string;
  readonly claim: Claim;
}

/** A dossier as what graph formats hold: points, lines, and columns of both. */
export interface GraphTable {
  readonly title: string;
  readonly summary: string;
  readonly address: string;
  readonly lang: string;
  readonly points: readonly GraphPoint[];
  readonly lines: readonly GraphLine[];
  readonly pointColumns: readonly Column<GraphPoint>[];
  readonly lineColumns: readonly Column<GraphLine>[];
}

/** As in the drawn network, what no claim names is not in it, and what a claim does not tie has no line. */
export function buildGraphTable(dossier: Dossier, options: ExportOptions): GraphTable {
  const part = selectClaims(dossier, options.claims);
  const words = buildDossierWords(part, options);
  const named = new Set(part.claims.flatMap(listClaimEntities));
  const drawn = new Set(part.entities.flatMap(({ id }) => (named.has(id) ? [id] : [])));
  const claimColumns = [...listSayingColumns(words), ...listBearingColumns(part, words)];
  return {
    title: words.textOf(part.title),
    summary: words.textOf(part.summary),
    address: words.dossierPage,
    lang: options.lang,
    points: part.entities
      .filter(({ id }) => drawn.has(id))
      .map((entity) => ({ id: entity.id, label: words.nameOf(entity.id), entity })),
    lines: numberKinds(part.claims.flatMap((claim) => drawLines(claim, words.labelOf(claim), drawn))),
    pointColumns: [
      text("type", ({ entity }) => entity.type),
      text("kind", ({ entity }) => ("kind" in entity ? entity.kind : undefined)),
      text("description", ({ entity }) => words.textOf(entity.description)),
      text("other_names", ({ entity }) => join(words.otherNamesOf(entity))),
      text("same_as", ({ entity }) => join(entity.sameAs)),
      text("page", ({ id }) => words.entityPage(id)),
    ],
    lineColumns: [
      // The label is not an attribute like the others: every graph format has a place of its own for it.
      ...claimColumns
        .filter(({ name }) => name !== "label")
        .map(({ name, type, read }) => ({ name, type, read: ({ claim }: GraphLine) => read(claim) })),
      { name: "symmetrical", type: "boolean", read: ({ directed }) => !directed },
    ],
  };
}

function drawLines(claim: Claim, label: string, drawn: ReadonlySet<string>): readonly GraphLine[] {
  return listTies(claim)
    .map(({ source, target, directed }, place) => ({
      id: `${takeSlug(claim.id)}.${place + 1}`,
      source,
      target,
      directed,
      kind: claim.type,
      label,
      claim,
    }))
    .filter(({ source, target }) => drawn.has(source) && drawn.has(target));
}

function numberKinds(lines: readonly GraphLine[]): readonly GraphLine[] {
  const counts = new Map<string, number>();
  return lines.map((line) => {
    const key = [line.kind, ...[line.source, line.target].toSorted()].join(" ");
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count === 1 ? line : { ...line, kind: `${line.kind} ${count}` };
  });
}
