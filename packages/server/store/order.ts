/** STORY: by dossier, source and place of the first passage. Claims without a time come last in both orders of time. */
export type ClaimOrder = "STORY" | "TIME_ASC" | "TIME_DESC" | "STATED_ASC" | "STATED_DESC";

/** Amounts are compared exactly, each currency by itself; funding without an amount comes last in both orders. */
export type FundingOrder = "STORY" | "TIME_ASC" | "TIME_DESC" | "AMOUNT_ASC" | "AMOUNT_DESC";

/** Names are compared in the folded form that search uses, the English one, else the first. */
export type EntityOrder = "NAME_ASC" | "NAME_DESC" | "CLAIMS_ASC" | "CLAIMS_DESC";
