import type { ReactNode } from "react";
import type { ClaimLineFragment } from "../api/generated/graphql.ts";
import { useText } from "../i18n/use-text.ts";
import { CertaintyWord } from "./as-of/CertaintyWord.tsx";
import { AsserterName } from "./AsserterName.tsx";
import { TimeLabel } from "./TimeLabel.tsx";
import { VerdictBadge } from "./VerdictBadge.tsx";

interface ClaimMetaProps {
  readonly claim: ClaimLineFragment;
  /** Whether its time stands elsewhere already. */
  readonly withoutTime?: boolean;
  readonly children?: ReactNode;
}

/** Below a claim in a list: how firmly, when, who says so and what a review found. */
export function ClaimMeta({ claim, withoutTime, children }: ClaimMetaProps) {
  const text = useText();
  const verdicts = [...new Set(claim.reviews.map((review) => review.verdict))];
  return (
    <p className="claim-meta">
      <span data-modality={claim.modality} className="modality-word">
        {text(`modality.${claim.modality}`)}
      </span>
      {claim.time && !withoutTime && <TimeLabel time={claim.time} />}
      <CertaintyWord claim={claim.id} />
      <AsserterName asserter={claim.assertedBy} />
      {verdicts.map((verdict) => (
        <VerdictBadge key={verdict} verdict={verdict} />
      ))}
      {children}
    </p>
  );
}
