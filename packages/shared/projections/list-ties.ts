import type { Claim, Happening, RelationshipKind } from "../model/index.ts";

/** One line that a claim draws between two things; `source` and `target` are ids of entities. */
export interface Tie {
  readonly source: string;
  readonly target: string;
  /** False where the tie reads the same from both ends. */
  readonly directed: boolean;
}

/**
 * The lines that one claim draws, in the order of its fields. It stays one claim: a prize that three people share gives
 * three ties here and is counted once everywhere else. Nothing is tied to itself, and a causation ties claims, so that it
 * draws no line between things.
 *
 * - Role, Education: person → organization
 * - Funding: each investor → recipient (none where no investor is named)
 * - ResearchClaim: speaker → each thing it is about (none where the speaker is not named)
 * - Contribution: contributor → work
 * - Honour: each person → award
 * - Relationship: from → to, undirected for the symmetrical kinds
 * - Happening: each ACTOR → every other participant, two ACTORs once and undirected; where nobody is an ACTOR, the first
 *   participant → the others
 */
export function listTies(claim: Claim): readonly Tie[] {
  switch (claim.type) {
    case "Role":
    case "Education":
      return tie([claim.person], [claim.organization]);
    case "Funding":
      return tie(claim.investors, [claim.recipient]);
    case "ResearchClaim":
      return claim.speaker ? tie([claim.speaker], claim.about) : [];
    case "Contribution":
      return tie([claim.contributor], [claim.work]);
    case "Honour":
      return tie(claim.people, [claim.award]);
    case "Relationship":
      return tie([claim.from], [claim.to], !SYMMETRICAL.has(claim.kind));
    case "Happening":
      return tieParticipants(claim);
    case "Causation":
      return [];
  }
}

const SYMMETRICAL: ReadonlySet<RelationshipKind> = new Set([
  "PARTNER_OF",
  "COLLEAGUE_OF",
  "COMPETES_WITH",
  "DISAGREES_WITH",
]);

function tie(sources: readonly string[], targets: readonly string[], directed = true): readonly Tie[] {
  const distinctTargets = [...new Set(targets)];
  return [...new Set(sources)].flatMap((source) =>
    distinctTargets.filter((target) => target !== source).map((target) => ({ source, target, directed })),
  );
}

function tieParticipants(claim: Happening): readonly Tie[] {
  const everybody = [...new Set(claim.participants.map((participant) => participant.entity))];
  const actors = new Set(claim.participants.filter(({ part }) => part === "ACTOR").map(({ entity }) => entity));
  if (actors.size === 0) return tie(everybody.slice(0, 1), everybody.slice(1));
  const others = everybody.filter((entity) => !actors.has(entity));
  const among = [...actors].flatMap((actor, index) => tie([actor], [...actors].slice(index + 1), false));
  return [...among, ...tie([...actors], others)];
}
