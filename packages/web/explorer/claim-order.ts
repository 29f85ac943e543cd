import type { ClaimOrderQuery } from "../api/generated/graphql.ts";

export interface Beside {
  readonly previous: string | undefined;
  readonly next: string | undefined;
}

/** Ids of the claims that the source makes before and after one. */
export function findBeside(answer: ClaimOrderQuery | undefined, id: string): Beside {
  const claims = answer?.dossier?.claims.nodes ?? [];
  const place = claims.findIndex((claim) => claim.id === id);
  if (place < 0) return { previous: undefined, next: undefined };
  return { previous: claims[place - 1]?.id, next: claims[place + 1]?.id };
}

export function listBeside({ previous, next }: Beside): string[] {
  return [previous, next].filter((id) => id !== undefined);
}
