import { numberFans } from "@dossier/shared/layout";
import type { LayoutLink, LayoutNode } from "@dossier/shared/layout";
import type { Certainty } from "@dossier/shared/dates";
import type { ClaimType, EntityType, Modality, Polarity, Verdict } from "@dossier/shared/model";
import type { Holds } from "../ui/holds.ts";

/** The part of a GraphQL answer that the network needs: `graph { nodes … edges … }`, as network.graphql asks for it. */
export interface GraphAnswer {
  /** How many there would be without a limit; as many as there are where absent. */
  readonly totalNodes?: number;
  readonly nodes: readonly {
    readonly id: string;
    readonly importance: number;
    readonly claimCount: number;
    readonly entity: { readonly id: string; readonly type: EntityType; readonly name: string };
  }[];
  readonly edges: readonly {
    readonly id: string;
    readonly source: string;
    readonly target: string;
    readonly directed: boolean;
    readonly label: string;
    readonly certainty: Certainty;
    readonly claim: {
      readonly id: string;
      readonly type: ClaimType;
      readonly modality: Modality;
      readonly polarity: Polarity;
      readonly reviews: readonly { readonly verdict: Verdict }[];
    };
  }[];
}

/** What holds on a day that is looked at: claims and, as firmly as any of theirs, things, both by id. */
export interface NetworkCertainty {
  readonly claims: ReadonlyMap<string, Holds>;
  readonly things: ReadonlyMap<string, Holds>;
}

export interface NetworkNode extends LayoutNode {
  readonly claimCount: number;
  /** One or two letters for a person's mark: initials, or the surname's character. Empty for everything else. */
  readonly monogram: string;
}

export interface NetworkLink extends LayoutLink {
  readonly claim: string;
  readonly claimType: ClaimType;
  readonly modality: Modality;
  readonly polarity: Polarity;
  /** On the day that the answer was asked for. */
  readonly certainty: Holds;
  /** The gravest thing that a review found, absent where none did. */
  readonly verdict?: Verdict;
  /** When it holds, in words; absent where that is not known. */
  readonly when?: string;
}

export interface NetworkModel {
  readonly nodes: readonly NetworkNode[];
  readonly links: readonly NetworkLink[];
  readonly protagonist?: string;
  /** How many things there are, where not all of them are drawn. */
  readonly total?: number;
}

export interface NetworkModelOptions {
  /** Who the story is about; the most important one where absent. */
  readonly protagonist?: string;
  /** When the claims hold, in words, by their ids. */
  readonly times?: ReadonlyMap<string, string>;
}

/**
 * Reads an answer into what is drawn: importance as a share of the greatest, ties of one pair numbered for their fan,
 * ties to what the answer does not hold left out. The answer itself is not touched.
 */
export function buildNetworkModel(answer: GraphAnswer, options: NetworkModelOptions = {}): NetworkModel {
  const greatest = answer.nodes.reduce((most, node) => Math.max(most, node.importance), 0) || 1;
  const nodes = answer.nodes.map(({ id, entity, importance, claimCount }) => ({
    id,
    type: entity.type,
    name: entity.name,
    importance: importance / greatest,
    claimCount,
    monogram: entity.type === "Person" ? writeMonogram(entity.name) : "",
  }));
  const known = new Set(nodes.map((node) => node.id));
  const edges = answer.edges.filter(
    (edge) => edge.source !== edge.target && known.has(edge.source) && known.has(edge.target),
  );
  const fans = numberFans(edges);
  const links = edges.map(({ id, source, target, directed, label, certainty, claim }, index): NetworkLink => {
    const verdict = chooseVerdict(claim.reviews);
    return {
      id,
      source,
      target,
      directed,
      label,
      fan: fans[index]!.fan,
      fanSize: fans[index]!.fanSize,
      claim: claim.id,
      claimType: claim.type,
      modality: claim.modality,
      polarity: claim.polarity,
      certainty,
      verdict,
      when: options.times?.get(claim.id),
      signed: verdict === "DISPUTED" || verdict === "FALSE" || claim.polarity === "DENIED",
    };
  });
  const { protagonist } = options;
  const { totalNodes: total = nodes.length } = answer;
  return {
    nodes,
    links,
    ...(protagonist !== undefined && known.has(protagonist) && { protagonist }),
    ...(total > nodes.length && { total }),
  };
}

const GRAVEST: readonly Verdict[] = ["FALSE", "DISPUTED", "UNVERIFIED", "SUPPORTED"];

function chooseVerdict(reviews: readonly { readonly verdict: Verdict }[]): Verdict | undefined {
  return GRAVEST.find((verdict) => reviews.some((review) => review.verdict === verdict));
}

/**
 * Initials of the first and the last name. A Chinese name gives its first character, the surname; a transcribed one,
 * with its parts in the order of the West, the first character of its last part.
 */
function writeMonogram(name: string): string {
  const parts = name.trim().split(/[\s·‧・]+/u);
  const [first = ""] = parts[0] ?? "";
  const [last = ""] = parts.at(-1) ?? "";
  if (/\p{Script=Han}/u.test(first)) return last;
  return (parts.length > 1 ? first + last : first).toUpperCase();
}
