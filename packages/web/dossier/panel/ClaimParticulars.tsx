import { useText } from "../../i18n/use-text.ts";
import { ClaimLine } from "../ClaimLine.tsx";
import { ThingLink } from "../ThingLink.tsx";
import type { ClaimData } from "./claim-data.ts";
import { Particular } from "./Particular.tsx";

/** What each type of claim says beyond its summary. */
export function ClaimParticulars({ claim }: { claim: ClaimData }) {
  const text = useText();
  switch (claim.__typename) {
    case "Role":
      return (
        <>
          <Particular name={text("claim.title")}>{claim.title}</Particular>
          <Particular name={text("claim.unit")}>{claim.organizationalUnit}</Particular>
          <Particular name={text("claim.successor")}>
            {claim.successorOf && <ThingLink thing={claim.successorOf} />}
          </Particular>
        </>
      );
    case "Education":
      return (
        <>
          <Particular name={text("claim.degree")}>{claim.degree}</Particular>
          <Particular name={text("claim.field")}>{claim.field}</Particular>
        </>
      );
    case "Funding":
      return (
        <>
          <Particular name={text("claim.fundingKind")}>{text(`fundingKind.${claim.fundingKind}`)}</Particular>
          <Particular name={text("claim.amount")}>{claim.amount?.label}</Particular>
          <Particular name={text("claim.valuation")}>{claim.valuation?.label}</Particular>
          <Particular name={text("claim.stake")}>
            {claim.stake && text("claim.stakeValue", { stake: claim.stake })}
          </Particular>
          <Particular name={text("claim.round")}>{claim.round}</Particular>
        </>
      );
    case "ResearchClaim":
      return (
        <>
          <Particular name={text("claim.stance")}>{text(`stance.${claim.stance}`)}</Particular>
          <Particular name={text("claim.venue")}>
            {claim.venue && (claim.venue.entity ? <ThingLink thing={claim.venue.entity} /> : claim.venue.text)}
          </Particular>
          <Particular name={text("claim.quoted")}>{claim.quoted ? text("claim.quotedYes") : null}</Particular>
        </>
      );
    case "Contribution":
      return <Particular name={text("claim.role")}>{text(`contributionRole.${claim.contributionRole}`)}</Particular>;
    case "Honour":
      return (
        <Particular name={text("claim.awardingBody")}>
          {claim.awardingBody && <ThingLink thing={claim.awardingBody} />}
        </Particular>
      );
    case "Happening":
      return (
        <Particular name={text("claim.headcount")}>
          {claim.headcount &&
            text(claim.headcount.approximate ? "claim.headcountAbout" : "claim.headcountExact", {
              count: claim.headcount.count,
            })}
        </Particular>
      );
    case "Causation":
      return (
        <>
          <Particular name={text("causation.cause")}>
            <ul className="claim-lines">
              <ClaimLine claim={claim.cause} />
            </ul>
          </Particular>
          <Particular name={text("causation.effect")}>
            <ul className="claim-lines">
              <ClaimLine claim={claim.effect} />
            </ul>
          </Particular>
        </>
      );
    case "Relationship":
      return null;
  }
}
