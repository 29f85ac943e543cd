import type { ClaimQuery } from "../../api/generated/graphql.ts";

/** A claim with all that it rests on, as the API gives it. */
export type ClaimData = Extract<NonNullable<ClaimQuery["node"]>, { summary: string }>;
