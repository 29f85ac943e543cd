import { Fragment } from "react";
import type { ClaimLineFragment, ClaimPlacesFragment, ThingNameFragment } from "../../api/generated/graphql.ts";
import { useText } from "../../i18n/use-text.ts";
import { ClaimLine } from "../ClaimLine.tsx";
import { ThingLink } from "../ThingLink.tsx";
import type { PageChains, PageTie } from "./page-chains.ts";
import { PassagePlaces } from "./PassagePlaces.tsx";

/** What the links of chains are told with, each by its id. */
export interface ChainParts {
  readonly things: ReadonlyMap<string, ThingNameFragment>;
  readonly claims: ReadonlyMap<string, ChainClaim>;
}

type ChainClaim = ClaimLineFragment & ClaimPlacesFragment;
type Links = PageChains["chains"][number];

interface PathChainProps {
  readonly links: Links;
  /** Its place among several; absent where it is the only one. */
  readonly number: number | undefined;
  readonly parts: ChainParts;
  /** Whether it is unfolded to begin with. */
  readonly open: boolean;
}

/** One chain: whom it goes through, then link by link what is claimed, by whom, and where. */
export function PathChain({ links, number, parts, open }: PathChainProps) {
  const text = useText();
  const nameOf = (id: string) => parts.things.get(id)?.name ?? id;
  const names = [links[0]!.from, ...links.map(({ to }) => to)].map(nameOf).join(" – ");
  return (
    <details className="path-chain" open={open}>
      <summary>
        <h3>{number === undefined ? names : text("path.chain", { number, names })}</h3>
      </summary>
      <ol className="path-links">
        {links.map(({ from, to, ties }) => (
          <li key={to} className="path-link">
            <h4 className="path-pair">
              {[from, to].map((id, index) => {
                const thing = parts.things.get(id);
                return (
                  <Fragment key={id}>
                    {index > 0 && <span aria-hidden="true">–</span>}
                    {thing ? <ThingLink thing={thing} /> : id}
                  </Fragment>
                );
              })}
            </h4>
            <LinkClaims ties={ties} parts={parts} />
          </li>
        ))}
      </ol>
    </details>
  );
}

/** The firmest claims of a link; the others fold away. */
function LinkClaims({ ties, parts }: { readonly ties: readonly PageTie[]; readonly parts: ChainParts }) {
  const text = useText();
  const claims = [...new Set(ties.map(({ claim }) => claim))].flatMap((id) => parts.claims.get(id) ?? []);
  const first = claims.length <= MOST_OPEN + 1 ? claims : claims.slice(0, MOST_OPEN);
  const rest = claims.slice(first.length);
  return (
    <>
      <ClaimLines claims={first} />
      {rest.length > 0 && (
        <details className="path-more">
          <summary>{text("path.more", { count: rest.length })}</summary>
          <ClaimLines claims={rest} />
        </details>
      )}
    </>
  );
}

function ClaimLines({ claims }: { readonly claims: readonly ChainClaim[] }) {
  return (
    <ul className="claim-lines">
      {claims.map((claim) => (
        <ClaimLine key={claim.id} claim={claim}>
          <PassagePlaces evidence={claim.evidence} />
        </ClaimLine>
      ))}
    </ul>
  );
}

const MOST_OPEN = 2;
