import type { NetworkModel } from "./network-model.ts";
import type { NetworkSelection } from "./network-selection.ts";

/** The marks and lines that belong to what is attended to, by id; `centre` holds the things meant themselves. */
export interface Surroundings {
  readonly centre: ReadonlySet<string>;
  readonly marks: ReadonlySet<string>;
  readonly lines: ReadonlySet<string>;
}

/** Claims to bring out all at once, by id; `things` are those that claims without a line are about. */
export interface NetworkEmphasis {
  readonly claims: ReadonlySet<string>;
  readonly things: ReadonlySet<string>;
  /** Of the lines of those claims, the ids of the ones that are meant; absent for all of them. */
  readonly lines?: ReadonlySet<string>;
  /** The things meant themselves, by id. */
  readonly centre?: ReadonlySet<string>;
}

/** Finds the lines of several claims with their ends, and what else belongs to them. */
export function findEmphasized(
  model: NetworkModel,
  { claims, things, lines, centre = NOTHING }: NetworkEmphasis,
  isVisible: (line: NetworkModel["links"][number]) => boolean = () => true,
): Surroundings {
  const links = model.links.filter(
    (link) => claims.has(link.claim) && (lines?.has(link.id) ?? true) && isVisible(link),
  );
  return {
    centre,
    marks: new Set([...centre, ...things, ...links.flatMap(({ source, target }) => [source, target])]),
    lines: new Set(links.map(({ id }) => id)),
  };
}

const NOTHING: ReadonlySet<string> = new Set();

/**
 * Finds what to bring out: around a thing its ties and those it is tied to, for a claim all its lines and their ends;
 * for a claim without a line the things that it is about.
 *
 * @param isVisible whether a line is drawn at all
 */
export function findSurroundings(
  model: NetworkModel,
  attention: NetworkSelection,
  isVisible: (line: NetworkModel["links"][number]) => boolean = () => true,
): Surroundings {
  const { kind, id } = attention;
  const centre = new Set(kind === "entity" ? [id] : []);
  const marks = new Set<string>(centre);
  const lines = new Set<string>();
  for (const link of model.links) {
    const meant = kind === "entity" ? link.source === id || link.target === id : link.claim === id;
    if (!meant || !isVisible(link)) continue;
    lines.add(link.id);
    marks.add(link.source).add(link.target);
  }
  if (kind === "claim" && lines.size === 0) {
    for (const thing of attention.things ?? []) {
      centre.add(thing);
      marks.add(thing);
    }
  }
  return { centre, marks, lines };
}
