const THINGS = ["Person", "Organization", "Work", "Topic", "Award", "Place"];
const CLAIMS = [
  "Role",
  "Education",
  "Funding",
  "ResearchClaim",
  "Contribution",
  "Honour",
  "Relationship",
  "Happening",
  "Causation",
];

/**
 * Which types an interface or a union of the schema may be: the cache matches fragments by it. Written out, because
 * it is small and the schema is not needed in the browser; the test beside it compares it with the schema.
 */
export const POSSIBLE_TYPES: Record<string, string[]> = {
  Entity: THINGS,
  Claim: CLAIMS,
  Node: [...THINGS, ...CLAIMS, "Dossier", "Review", "Source", "UnnamedSource"],
  Asserter: [...THINGS, "UnnamedSource", "Source"],
  Evidence: ["PassageEvidence", "RecordEvidence"],
};
