import type { ReactNode } from "react";
import type { ClaimLineFragment } from "../api/generated/graphql.ts";
import { LineSample } from "../ui/LineSample.tsx";
import { ClaimMeta } from "./ClaimMeta.tsx";
import { PageLink } from "./PageLink.tsx";
import { SelectLink } from "./SelectLink.tsx";

interface ClaimLineProps {
  readonly claim: ClaimLineFragment;
  /** Whether it also leads to its own page. */
  readonly permalink?: boolean;
  /** Below all that. */
  readonly children?: ReactNode;
}

/** A claim in a list: its line, its summary, and below it how firmly, when, who says so and what a review found. */
export function ClaimLine({ claim, permalink, children }: ClaimLineProps) {
  return (
    <li className="claim-line">
      <LineSample modality={claim.modality} />
      <div>
        <SelectLink className="claim-link" selection={{ kind: "claim", id: claim.id }}>
          {claim.summary}
        </SelectLink>
        <ClaimMeta claim={claim}>
          {permalink && <PageLink about={{ kind: "claim", id: claim.id }} of={claim.summary} />}
        </ClaimMeta>
        {children}
      </div>
    </li>
  );
}
