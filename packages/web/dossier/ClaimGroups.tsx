import type { ClaimLineFragment } from "../api/generated/graphql.ts";
import { useText } from "../i18n/use-text.ts";
import { ClaimLine } from "./ClaimLine.tsx";
import { groupClaims } from "./group-claims.ts";
import { isShown } from "./shown/shown.ts";
import { useShown } from "./shown/shown-context.ts";

interface ClaimGroupsProps {
  readonly claims: readonly ClaimLineFragment[];
  /** How many there are in all, where not all are here. */
  readonly total: number;
  readonly headingLevel: 2 | 3 | 4;
  /** Whether each also leads to its own page. */
  readonly permalinks?: boolean;
}

/** Claims under the headings of their types, as far as the reader has asked to see them. */
export function ClaimGroups({ claims, total, headingLevel, permalinks }: ClaimGroupsProps) {
  const text = useText();
  const shown = useShown();
  const left = claims.filter(({ id }) => isShown(shown, id));
  const Heading = `h${headingLevel}` as const;
  if (left.length === 0) return <p className="note">{text("claims.noneLeft")}</p>;
  return (
    <>
      {groupClaims(left).map((group) => (
        <section key={group.type} className="claim-group">
          <Heading>
            {text(`claimGroup.${group.type}`)} <span className="count">{group.claims.length}</span>
          </Heading>
          <ul className="claim-lines">
            {group.claims.map((claim) => (
              <ClaimLine key={claim.id} claim={claim} permalink={permalinks} />
            ))}
          </ul>
        </section>
      ))}
      {total > claims.length && <p className="note">{text("claims.more", { count: total - claims.length })}</p>}
    </>
  );
}
