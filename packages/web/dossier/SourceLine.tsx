import type { DossierPageQuery } from "../api/generated/graphql.ts";
import { useLanguageName } from "../i18n/use-language-name.ts";
import { useText } from "../i18n/use-text.ts";

export type SourceData = NonNullable<DossierPageQuery["dossier"]>["sources"][number];

interface SourceLineProps {
  readonly source: Pick<SourceData, "publisher" | "lang"> & { readonly published: { readonly label: string } };
}

/** Who published a source, when, and in which language it is. */
export function SourceLine({ source }: SourceLineProps) {
  const text = useText();
  const languageName = useLanguageName();
  const { publisher, published, lang } = source;
  return (
    <>
      <span>{publisher ? text("header.source", { publisher, date: published.label }) : published.label}</span>
      <span>{text("header.sourceLanguage", { language: languageName(lang) })}</span>
    </>
  );
}
