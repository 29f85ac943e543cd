import type { ClaimRecord, DossierRecord, EntityRecord, ReviewRecord } from "./build-dossier.ts";
import type { DataPath, Diagnostic } from "./diagnostic.ts";
import type { DossierDocuments } from "./dossier-context.ts";
import type { LocatedDocument } from "./located-document.ts";

/** The records that are right by themselves; undefined at the place of one that is not. */
interface ParsedRecords {
  readonly dossier: DossierRecord | undefined;
  readonly entities: readonly (EntityRecord | undefined)[];
  readonly claims: readonly (ClaimRecord | undefined)[];
  readonly reviews: readonly (ReviewRecord | undefined)[];
}

/** Checks what only shows when records are seen together: ids declared twice, and causes that lead back to themselves. */
export function checkRecords(documents: DossierDocuments, records: ParsedRecords): Diagnostic[] {
  const { dossier, entities, claims, reviews } = documents;
  return [
    ...checkDuplicates(dossier, readIds(readKey(dossier?.value, "sources")), ["sources"]),
    ...checkDuplicates(dossier, readIds(readKey(dossier?.value, "unnamedSources")), ["unnamedSources"]),
    ...checkDuplicates(entities, readIds(entities?.value), []),
    ...checkDuplicates(claims, readIds(claims?.value), []),
    ...checkDuplicates(reviews, readIds(reviews?.value), []),
    ...checkCauses(claims, records.claims),
  ];
}

function checkDuplicates(
  document: LocatedDocument | undefined | null,
  ids: readonly unknown[],
  base: DataPath,
): Diagnostic[] {
  const first = new Map<string, number>();
  const diagnostics: Diagnostic[] = [];
  for (const [index, id] of ids.entries()) {
    if (typeof id !== "string") continue;
    const earlier = first.get(id);
    if (earlier === undefined) first.set(id, index);
    else if (document) {
      const { line } = document.locate({ path: [...base, earlier, "id"], expected: "", got: "" });
      const got = `${JSON.stringify(id)}, which line ${line} has already`;
      diagnostics.push(document.locate({ path: [...base, index, "id"], expected: "an id of its own", got }));
    }
  }
  return diagnostics;
}

/** What led to something cannot itself come of it. Each circle is reported once, at the claim that closes it. */
function checkCauses(document: LocatedDocument | undefined | null, claims: ParsedRecords["claims"]): Diagnostic[] {
  if (!document) return [];
  const effects = new Map<string, string[]>();
  const diagnostics: Diagnostic[] = [];
  for (const [index, claim] of claims.entries()) {
    if (claim?.type !== "Causation" || claim.cause === claim.effect) continue;
    const way = findWay(effects, claim.effect, claim.cause);
    if (way) {
      const got = `a circle: ${[claim.cause, ...way].join(" → ")}`;
      diagnostics.push(
        document.locate({ path: [index, "effect"], expected: "an effect that does not lead to its cause", got }),
      );
    } else {
      effects.set(claim.cause, [...(effects.get(claim.cause) ?? []), claim.effect]);
    }
  }
  return diagnostics;
}

function findWay(effects: ReadonlyMap<string, readonly string[]>, from: string, to: string): string[] | undefined {
  const before = new Map<string, string | undefined>([[from, undefined]]);
  for (const claim of before.keys()) {
    if (claim === to) {
      const way: string[] = [];
      for (let step: string | undefined = claim; step !== undefined; step = before.get(step)) way.unshift(step);
      return way;
    }
    for (const next of effects.get(claim) ?? []) if (!before.has(next)) before.set(next, claim);
  }
  return undefined;
}

function readIds(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value.map((record) => readKey(record, "id")) : [];
}

function readKey(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
}
