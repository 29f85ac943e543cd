interface DossierWithSources {
  readonly sources: readonly { readonly textAvailable: boolean }[];
}

/** Whether the text of any source is at hand, so that passages are worth asking for. */
export function hasText({ sources }: DossierWithSources): boolean {
  return sources.some(({ textAvailable }) => textAvailable);
}
