import { CLAIM_TYPES, ENTITY_TYPES } from "@dossier/shared/model";

/**
 * Which types an interface or a union of the schema may be: the cache matches fragments by it. Written out, because
 * it is small and the schema is not needed in the browser; the test beside it compares it with the schema.
 */
export const POSSIBLE_TYPES: Record<string, string[]> = {
  Entity: [...ENTITY_TYPES],
  Claim: [...CLAIM_TYPES],
  Node: [...ENTITY_TYPES, ...CLAIM_TYPES, "Dossier", "Review", "Source", "UnnamedSource"],
  Asserter: [...ENTITY_TYPES, "UnnamedSource", "Source"],
  Evidence: ["PassageEvidence", "RecordEvidence"],
};
