interface ClaimWithThings {
  readonly id: string;
  readonly entities: readonly { readonly id: string }[];
}

/** The things that claims name, whether a line can be drawn for them or not. */
export function findMentioned(claims: ReadonlySet<string>, all: readonly ClaimWithThings[] = []): ReadonlySet<string> {
  return new Set(all.filter(({ id }) => claims.has(id)).flatMap(({ entities }) => entities.map(({ id }) => id)));
}
