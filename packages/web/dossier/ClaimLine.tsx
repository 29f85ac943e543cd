import type { ClaimLineFragment } from "../api/generated/graphql.ts";
import { useText } from "../i18n/use-text.ts";
import { LineSample } from "../ui/LineSample.tsx";
import { AsserterName } from "./AsserterName.tsx";
import { SelectLink } from "./SelectLink.tsx";
import { TimeLabel } from "./TimeLabel.tsx";
import { VerdictBadge } from "./VerdictBadge.tsx";

/** A claim in a list: its line, its summary, and below it how firmly, when, who says so and what a review found. */
export function ClaimLine({ claim }: { claim: ClaimLineFragment }) {
  const text = useText();
  const verdicts = [...new Set(claim.reviews.map((review) => review.verdict))];
  return (
    <li className="claim-line">
      <LineSample modality={claim.modality} />
      <div>
        <SelectLink className="claim-link" selection={{ kind: "claim", id: claim.id }}>
          {claim.summary}
        </SelectLink>
        <p className="claim-meta">
          <span data-modality={claim.modality} className="modality-word">
            {text(`modality.${claim.modality}`)}
          </span>
          {claim.time && <TimeLabel time={claim.time} />}
          <AsserterName asserter={claim.assertedBy} />
          {verdicts.map((verdict) => (
            <VerdictBadge key={verdict} verdict={verdict} />
          ))}
        </p>
      </div>
    </li>
  );
}
