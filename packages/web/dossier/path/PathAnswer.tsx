import { isFiltering, NO_FILTER } from "@dossier/shared/address";
import { Link } from "wouter";
import type { DossierPageQuery, ThingNameFragment } from "../../api/generated/graphql.ts";
import { useText } from "../../i18n/use-text.ts";
import { Icon } from "../../ui/Icon.tsx";
import { useAddress } from "../address-context.ts";
import { askPath } from "./ask-path.ts";
import { type ChainParts, PathChain } from "./PathChain.tsx";
import { findPageChains, type PageChains } from "./page-chains.ts";

interface PathAnswerProps {
  readonly chains: PageChains;
  readonly ends: readonly [from: ThingNameFragment, to: ThingNameFragment];
  readonly dossier: NonNullable<DossierPageQuery["dossier"]>;
  readonly graph: DossierPageQuery["graph"];
}

/** How two things are tied: in a sentence, then chain by chain, each link with its claims and where the source makes them. */
export function PathAnswer({ chains, ends: [from, to], dossier, graph }: PathAnswerProps) {
  const text = useText();
  const { state, hrefOf } = useAddress();
  const names = { first: from.name, second: to.name };
  const parts: ChainParts = {
    things: new Map(graph.nodes.map(({ entity }) => [entity.id, entity])),
    claims: new Map(dossier.claims.nodes.map((claim) => [claim.id, claim])),
  };
  return (
    <>
      {chains.total > 0 ? (
        <p className="panel-lead">{text("path.found", { ...names, links: chains.length, count: chains.total })}</p>
      ) : (
        <NoPath graph={graph} ends={[from, to]} />
      )}
      {chains.chains.length < chains.total && (
        <p className="note">{text("path.firmest", { count: chains.chains.length })}</p>
      )}
      <ul className="thing-actions">
        <li>
          <Link href={hrefOf(askPath(state, to.id, from.id))} className="action-link">
            <Icon name="swap" />
            {text("path.swap")}
          </Link>
        </li>
        <li>
          <Link href={hrefOf(askPath(state, from.id))} className="action-link">
            <Icon name="path" />
            {text("path.other", { name: from.name })}
          </Link>
        </li>
        <li>
          <Link href={hrefOf({ path: undefined })} className="action-link">
            <Icon name="close" />
            {text("path.close")}
          </Link>
        </li>
      </ul>
      {chains.chains.map((links, index) => (
        <PathChain
          key={links.map(({ to: thing }) => thing).join(" ")}
          links={links}
          number={chains.chains.length > 1 ? index + 1 : undefined}
          parts={parts}
          open={index < OPEN}
        />
      ))}
    </>
  );
}

/** How many chains are unfolded to begin with. */
const OPEN = 3;

/** No chain among what is shown: whether there would be one among all that the dossier has. */
function NoPath({ graph, ends: [from, to] }: Pick<PathAnswerProps, "graph" | "ends">) {
  const text = useText();
  const { state, hrefOf } = useAddress();
  const names = { first: from.name, second: to.name };
  const filtered = isFiltering(state.filter) ? findPageChains(graph, undefined, from.id, to.id) : undefined;
  if (!filtered || filtered.total === 0) return <p className="panel-lead">{text("path.none", names)}</p>;
  return (
    <>
      <p className="panel-lead">{text("path.noneShown", names)}</p>
      <p className="filtered-out">
        {text("path.filtered", { links: filtered.length })}{" "}
        <Link href={hrefOf({ filter: NO_FILTER })}>{text("filter.clear")}</Link>
      </p>
    </>
  );
}
