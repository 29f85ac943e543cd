import type { ClaimType, EntityType, Modality, Verdict } from "@dossier/shared/model";
import type { GraphAnswer } from "./network-model.ts";

/** A small answer with everything in it that is drawn otherwise; for tests. */
export function buildAnswer(): GraphAnswer {
  return {
    nodes: [
      thing("ada", "Person", "Ada Lovelace", 12, 9),
      thing("babbage", "Person", "Charles Babbage", 8, 6),
      thing("engine", "Work", "Analytical Engine", 5, 4),
      thing("society", "Organization", "Royal Astronomical Society", 3, 2),
      thing("programming", "Topic", "programming", 3, 2),
      thing("medal", "Award", "Gold Medal", 2, 1),
      thing("london", "Place", "London", 1, 1),
    ],
    edges: [
      tie("engine-0", "babbage", "engine", "d/engine", "Contribution", "STATED", "proposed"),
      tie("notes-0", "ada", "engine", "d/notes", "Contribution", "REPORTED", "wrote about"),
      tie("plan-0", "babbage", "engine", "d/plan", "Contribution", "PLANNED", "means to build"),
      tie("met-0", "ada", "babbage", "d/met", "Relationship", "STATED", "colleague of"),
      tie("bet-0", "ada", "babbage", "d/bet", "Relationship", "RUMOURED", "bet with", "DISPUTED"),
      tie("first-0", "ada", "programming", "d/first", "ResearchClaim", "OPINION", "the first in"),
      tie("future-0", "engine", "programming", "d/future", "ResearchClaim", "PREDICTED", "will need"),
      tie("born-0", "ada", "london", "d/born", "Happening", "STATED", "born"),
      tie("medal-0", "babbage", "medal", "d/medal", "Honour", "STATED", "won", "FALSE"),
      tie("member-0", "babbage", "society", "d/member", "Role", "STATED", "founding member"),
    ],
  };
}

function thing(id: string, type: EntityType, name: string, importance: number, claimCount: number) {
  return { id, importance, claimCount, entity: { id, type, name } };
}

function tie(
  id: string,
  source: string,
  target: string,
  claim: string,
  type: ClaimType,
  modality: Modality,
  label: string,
  verdict?: Verdict,
) {
  const reviews = verdict ? [{ verdict }] : [];
  return {
    id,
    source,
    target,
    directed: true,
    label,
    certainty: "SURELY" as const,
    claim: { id: claim, type, modality, polarity: "AFFIRMED" as const, reviews },
  };
}
