import type { Dossier } from "../model/index.ts";
import { selectText } from "../model/index.ts";
import { buildDossierWords } from "./dossier-words.ts";
import type { ExportOptions } from "./export-options.ts";

/** What a citation of a dossier says. It has no date: a dossier grows, and its version says which state was read. */
export interface Citation {
  readonly id: string;
  readonly title: string;
  readonly abstract: string;
  readonly address: string;
  /** Language of title and abstract. */
  readonly lang: string;
  readonly version: string | undefined;
  /** The documents that the dossier rests on, a line each. */
  readonly restsOn: readonly string[];
}

export function buildCitation(dossier: Dossier, options: ExportOptions): Citation {
  const { textOf, dossierPage } = buildDossierWords(dossier, options);
  return {
    id: dossier.id,
    title: textOf(dossier.title),
    abstract: textOf(dossier.summary),
    address: dossierPage,
    lang: selectText(dossier.title, options.lang)?.lang ?? options.lang,
    version: options.version,
    restsOn: dossier.sources.map(({ title, publisher, published, address }) =>
      [textOf(title), textOf(publisher), published.edtf, address].filter(Boolean).join(", "),
    ),
  };
}
