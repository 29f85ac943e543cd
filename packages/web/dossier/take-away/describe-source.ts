import type { DossierPageQuery } from "../../api/generated/graphql.ts";
import type { Text } from "../../i18n/use-text.ts";

type DossierData = NonNullable<DossierPageQuery["dossier"]>;

/** What a dossier rests on: title, publisher and date of each source. */
export function describeSources({ sources }: Pick<DossierData, "sources">, text: Text): string {
  return sources
    .map(({ title, publisher, published }) =>
      [title, publisher, published.label].filter(Boolean).join(text("list.comma")),
    )
    .join(text("list.semicolon"));
}

/** The citation of a dossier, as a line of a bibliography. */
export function formatCitation(dossier: Pick<DossierData, "title" | "sources">, address: string, text: Text): string {
  const { title } = dossier;
  return text("takeAway.citation", { title, address, sources: describeSources(dossier, text) });
}
