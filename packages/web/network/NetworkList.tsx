import { ENTITY_TYPES } from "@dossier/shared/model";
import { useMemo, type ReactNode } from "react";
import type { Holds } from "../ui/holds.ts";
import { LineSample } from "../ui/LineSample.tsx";
import type { ListLink } from "../ui/list-parts.ts";
import { ThingMark } from "../ui/ThingMark.tsx";
import type { NetworkListLabels } from "./network-list-labels.ts";
import { type ListedThing, type ListedTie, listNetwork } from "./network-list-model.ts";
import type { NetworkCertainty, NetworkModel } from "./network-model.ts";

/** A claim about a thing that ties it to no other one. */
export interface UntiedClaim {
  readonly id: string;
  readonly modality: NetworkModel["links"][number]["modality"];
  readonly summary: string;
}

export interface NetworkListProps {
  readonly model: NetworkModel;
  readonly labels: NetworkListLabels;
  /** How many of the shown claims name each thing, by its id; things without any are left out. */
  readonly counts: ReadonlyMap<string, number>;
  /** Of each thing what is claimed without a tie, by its id. */
  readonly untied: ReadonlyMap<string, readonly UntiedClaim[]>;
  /** Only these claims are listed, by id; all where absent. */
  readonly visibleClaims?: ReadonlySet<string>;
  /** What holds on the day that is looked at; absent where none is. */
  readonly certainty?: NetworkCertainty;
  /** Whether a tie is brought out. */
  readonly isBroughtOut?: (link: NetworkModel["links"][number]) => boolean;
  /** Things whose ties stand open to begin with, by id. */
  readonly opened: ReadonlySet<string>;
  readonly link: ListLink;
  /** Beside a thing's name. */
  readonly renderBeside?: (id: string, name: string) => ReactNode;
  /** Below a claim: how firmly, when, who says so, what a review found. */
  readonly renderBelow: (claim: string) => ReactNode;
}

/** The network as a list of links: things by kind, the most important first, each with its ties. */
export function NetworkList(props: NetworkListProps) {
  const { model, labels, counts, visibleClaims } = props;
  const things = useMemo(
    () => listNetwork(model, (claim) => visibleClaims?.has(claim) ?? true).filter(({ node }) => counts.has(node.id)),
    [model, visibleClaims, counts],
  );
  const names = useMemo(() => new Map(model.nodes.map(({ id, name }) => [id, name])), [model]);
  return (
    <div className="network-list">
      {ENTITY_TYPES.map((type) => {
        const found = things.filter(({ node }) => node.type === type);
        if (found.length === 0) return null;
        return (
          <section key={type}>
            <h3>
              {labels.kinds[type]} <span className="count">{found.length}</span>
            </h3>
            <ul>
              {found.map((thing) => (
                <Thing key={thing.node.id} thing={thing} names={names} {...props} />
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

interface ThingProps extends NetworkListProps {
  readonly thing: ListedThing;
  readonly names: ReadonlyMap<string, string>;
}

function Thing({ thing, names, ...props }: ThingProps) {
  const { labels, counts, untied, visibleClaims, certainty, opened, link: Link, renderBeside, renderBelow } = props;
  const { node, others, tieCount } = thing;
  const alone = (untied.get(node.id) ?? []).filter(({ id }) => visibleClaims?.has(id) ?? true);
  const day: Holds | undefined = certainty?.things.get(node.id);
  return (
    <li className="network-list-thing" data-thing={node.id}>
      <p className="network-list-name">
        <Link className="thing-link" selection={{ kind: "entity", id: node.id }}>
          <ThingMark type={node.type} />
          <span>{node.name}</span>
        </Link>
        <span className="count">{labels.claimCount(counts.get(node.id) ?? 0)}</span>
        {day === "NOT" && <span className="count">{labels.notThatDay}</span>}
        {renderBeside?.(node.id, node.name)}
      </p>
      {tieCount + alone.length > 0 && (
        <details open={opened.has(node.id)}>
          <summary>
            {labels.open(tieCount, alone.length)}
            <span className="visually-hidden">{labels.openOf(node.name)}</span>
          </summary>
          <ul className="network-list-others">
            {others.map(({ other, ties }) => (
              <li key={other.id}>
                <Link className="thing-link" selection={{ kind: "entity", id: other.id }}>
                  <ThingMark type={other.type} />
                  <span>{other.name}</span>
                </Link>
                <ul className="claim-lines">
                  {ties.map((tie) => (
                    <Tie key={tie.link.id} tie={tie} names={names} {...props} />
                  ))}
                </ul>
              </li>
            ))}
            {alone.length > 0 && (
              <li>
                <p className="network-list-untied">{labels.untied}</p>
                <ul className="claim-lines">
                  {alone.map((claim) => (
                    <li key={claim.id} className="claim-line">
                      <LineSample modality={claim.modality} />
                      <div>
                        <Link className="claim-link" selection={{ kind: "claim", id: claim.id }}>
                          {claim.summary}
                        </Link>
                        {renderBelow(claim.id)}
                      </div>
                    </li>
                  ))}
                </ul>
              </li>
            )}
          </ul>
        </details>
      )}
    </li>
  );
}

interface TieProps extends NetworkListProps {
  readonly tie: ListedTie;
  readonly names: ReadonlyMap<string, string>;
}

function Tie({ tie: { link, outward }, names, labels, isBroughtOut, link: Link, renderBelow }: TieProps) {
  const [source, target] = [names.get(link.source) ?? "", names.get(link.target) ?? ""];
  const arrow = link.directed ? (outward ? "→" : "←") : "–";
  const out = isBroughtOut?.(link) ?? false;
  return (
    <li className="claim-line" data-out={out || undefined}>
      <LineSample modality={link.modality} />
      <div>
        <Link className="claim-link" selection={{ kind: "claim", id: link.claim }}>
          {/* Seen, the two names stand around the words already; heard, a link says all of the tie. */}
          <span aria-hidden="true" className="tie-arrow">
            {arrow}
          </span>
          <span className="visually-hidden">{labels.ends(link, source, target)}</span>
          {link.label}
        </Link>
        {link.polarity === "DENIED" && <span className="tie-denied"> ({labels.denied})</span>}
        {out && <span className="tie-out">{labels.broughtOut}</span>}
        {renderBelow(link.claim)}
      </div>
    </li>
  );
}
