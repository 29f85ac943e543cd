import type { Dossier, Entity, Name } from "../model/index.ts";
import { formatExpectation, type Diagnostic } from "./diagnostic.ts";

/** The entities of all dossiers, each once, in the order in which they are first met. */
export interface MergedLibrary {
  readonly entities: readonly Entity[];
  readonly diagnostics: readonly Diagnostic[];
}

/** A dossier and the folder or file that diagnostics about it name. */
export interface NamedDossier {
  readonly file: string;
  readonly dossier: Dossier;
}

/**
 * Puts dossiers together. The same id is the same entity: names, aliases, addresses and topics are united in order, and the
 * first description of a language is kept. What contradicts (another type or kind; a dossier, or a source with another
 * text, under an id that is taken; an unnamed source described otherwise) is an error at the later dossier.
 */
export function mergeLibrary(dossiers: readonly NamedDossier[]): MergedLibrary {
  const entities = new Map<string, Entity>();
  const diagnostics: Diagnostic[] = [];
  const owners = new Map<string, { readonly file: string; readonly mark: string }>();

  for (const { file, dossier } of dossiers) {
    const report = (path: string, expected: string, got: string): void => {
      const message = formatExpectation({ expected, got });
      diagnostics.push({ file, line: 1, column: 1, path, message, expected, got, severity: "error" });
    };
    const reserve = (kind: string, id: string, mark: string, expected: string): void => {
      const owner = owners.get(`${kind} ${id}`);
      if (!owner) owners.set(`${kind} ${id}`, { file, mark });
      else if (owner.mark !== mark) report(`${kind} ${id}`, expected, `another one in ${owner.file}`);
    };
    reserve("dossier", dossier.id, file, "an id that no other dossier has");
    for (const source of dossier.sources) reserve("source", source.id, source.sha256, "one text under one id");
    for (const unnamed of dossier.unnamedSources) {
      reserve("unnamedSource", unnamed.id, JSON.stringify(unnamed.description), "one description under one id");
    }
    for (const entity of dossier.entities) {
      const known = entities.get(entity.id);
      if (!known) {
        entities.set(entity.id, entity);
        continue;
      }
      const owner = owners.get(`entity ${entity.id}`)?.file ?? "another dossier";
      if (known.type !== entity.type) report(entity.id, `the type ${known.type} as in ${owner}`, entity.type);
      else if (contradictsKind(known, entity)) {
        report(entity.id, `the kind ${readKind(known)} as in ${owner}`, String(readKind(entity)));
      } else entities.set(entity.id, mergeEntities(known, entity));
    }
    for (const entity of dossier.entities) {
      const key = `entity ${entity.id}`;
      if (!owners.has(key)) owners.set(key, { file, mark: "" });
    }
  }
  return { entities: [...entities.values()], diagnostics };
}

function readKind(entity: Entity): string | undefined {
  return entity.type === "Work" || entity.type === "Organization" ? entity.kind : undefined;
}

function contradictsKind(a: Entity, b: Entity): boolean {
  const [first, second] = [readKind(a), readKind(b)];
  return first !== undefined && second !== undefined && first !== second;
}

function mergeEntities(known: Entity, other: Entity): Entity {
  const merged = {
    names: uniteNames(known.names, other.names),
    aliases: uniteNames(known.aliases, other.aliases),
    description: [
      ...known.description,
      ...other.description.filter((text) => !known.description.some(({ lang }) => lang === text.lang)),
    ],
    sameAs: [...new Set([...known.sameAs, ...other.sameAs])],
  };
  if (known.type === "Work" && other.type === "Work") {
    return { ...known, ...merged, topics: [...new Set([...known.topics, ...other.topics])] };
  }
  if (known.type === "Organization" && other.type === "Organization") {
    return { ...known, ...merged, kind: known.kind ?? other.kind };
  }
  return { ...known, ...merged };
}

function uniteNames(known: readonly Name[], others: readonly Name[]): readonly Name[] {
  const united = new Map(known.map((name) => [`${name.lang} ${name.value}`, name]));
  for (const name of others) {
    const same = united.get(`${name.lang} ${name.value}`);
    united.set(`${name.lang} ${name.value}`, same ? { ...same, inSource: same.inSource || name.inSource } : name);
  }
  return [...united.values()];
}
