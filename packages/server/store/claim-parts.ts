import type { Claim, HappeningPart } from "@dossier/shared/model";

/** What an entity is in a claim that names it. */
export type ClaimPart =
  | "PERSON"
  | "ORGANIZATION"
  | "PREDECESSOR"
  | "INVESTOR"
  | "RECIPIENT"
  | "SPEAKER"
  | "ABOUT"
  | "VENUE"
  | "CONTRIBUTOR"
  | "WORK"
  | "LAUREATE"
  | "AWARD"
  | "AWARDING_BODY"
  | "FROM"
  | "TO"
  | HappeningPart;

/** Every entity that a claim names, with its part, in the order of the claim's fields; the same sets as `listClaimEntities`. */
export function listClaimParts(claim: Claim): readonly { readonly entity: string; readonly part: ClaimPart }[] {
  switch (claim.type) {
    case "Role":
      return [
        { part: "PERSON", entity: claim.person },
        { part: "ORGANIZATION", entity: claim.organization },
        ...(claim.successorOf ? [{ part: "PREDECESSOR" as const, entity: claim.successorOf }] : []),
      ];
    case "Education":
      return [
        { part: "PERSON", entity: claim.person },
        { part: "ORGANIZATION", entity: claim.organization },
      ];
    case "Funding":
      return [...inPart("INVESTOR", claim.investors), { part: "RECIPIENT", entity: claim.recipient }];
    case "ResearchClaim":
      return [
        ...inPart("SPEAKER", claim.speaker ? [claim.speaker] : []),
        ...inPart("ABOUT", claim.about),
        ...inPart("VENUE", claim.venue && "entity" in claim.venue ? [claim.venue.entity] : []),
      ];
    case "Contribution":
      return [
        { part: "CONTRIBUTOR", entity: claim.contributor },
        { part: "WORK", entity: claim.work },
      ];
    case "Honour":
      return [
        ...inPart("LAUREATE", claim.people),
        { part: "AWARD", entity: claim.award },
        ...inPart("AWARDING_BODY", claim.awardingBody ? [claim.awardingBody] : []),
      ];
    case "Relationship":
      return [
        { part: "FROM", entity: claim.from },
        { part: "TO", entity: claim.to },
      ];
    case "Happening":
      return claim.participants;
    case "Causation":
      return [];
  }
}

function inPart(part: ClaimPart, entities: readonly string[]) {
  return entities.map((entity) => ({ part, entity }));
}
