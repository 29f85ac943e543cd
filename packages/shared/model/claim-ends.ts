import type { Claim } from "./claim.ts";

/** The ids of every entity that a claim names, each once, in the order of its fields; a causation names none itself. */
export function listClaimEntities(claim: Claim): readonly string[] {
  return [...new Set(namedEntities(claim))];
}

function namedEntities(claim: Claim): readonly string[] {
  switch (claim.type) {
    case "Role":
      return [claim.person, claim.organization, ...(claim.successorOf ? [claim.successorOf] : [])];
    case "Education":
      return [claim.person, claim.organization];
    case "Funding":
      return [...claim.investors, claim.recipient];
    case "ResearchClaim":
      return [
        ...(claim.speaker ? [claim.speaker] : []),
        ...claim.about,
        ...(claim.venue && "entity" in claim.venue ? [claim.venue.entity] : []),
      ];
    case "Contribution":
      return [claim.contributor, claim.work];
    case "Honour":
      return [...claim.people, claim.award, ...(claim.awardingBody ? [claim.awardingBody] : [])];
    case "Relationship":
      return [claim.from, claim.to];
    case "Happening":
      return claim.participants.map((participant) => participant.entity);
    case "Causation":
      return [];
  }
}
