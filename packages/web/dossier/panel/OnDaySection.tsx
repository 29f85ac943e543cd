import { formatDay } from "@dossier/shared/dates";
import { useIntl } from "react-intl";
import { Link } from "wouter";
import type { ClaimLineFragment } from "../../api/generated/graphql.ts";
import { useText } from "../../i18n/use-text.ts";
import { useAddress } from "../address-context.ts";
import { ClaimLine } from "../ClaimLine.tsx";
import { useShown } from "../shown/shown-context.ts";
import { selectDayClaims, type DatedClaim } from "./select-day-claims.ts";

interface OnDaySectionProps {
  readonly claims: readonly (ClaimLineFragment & DatedClaim)[];
}

/** While a day is looked at: what surely held then, and what may have where that is little. */
export function OnDaySection({ claims }: OnDaySectionProps) {
  const text = useText();
  const { locale } = useIntl();
  const { state, hrefOf } = useAddress();
  const { certainty } = useShown();
  if (!state.asOf || !certainty) return null;
  const { surely, possibly, more, morePossibly } = selectDayClaims(claims, certainty);
  return (
    <section className="on-day">
      <h3>{text("story.onDay", { day: formatDay(state.asOf, locale) })}</h3>
      {surely.length === 0 && <p className="note">{text("story.onDayNothing")}</p>}
      <Lines claims={surely} />
      {possibly.length > 0 && <h4>{text("story.onDayPossibly")}</h4>}
      <Lines claims={possibly} />
      {more + morePossibly > 0 && (
        <Link href={hrefOf({ asList: true })} className="note">
          {more > 0 ? text("story.more", { count: more }) : text("story.onDayMore", { count: morePossibly })}
        </Link>
      )}
    </section>
  );
}

function Lines({ claims }: { readonly claims: readonly ClaimLineFragment[] }) {
  if (claims.length === 0) return null;
  return (
    <ul className="claim-lines">
      {claims.map((claim) => (
        <ClaimLine key={claim.id} claim={claim} />
      ))}
    </ul>
  );
}
