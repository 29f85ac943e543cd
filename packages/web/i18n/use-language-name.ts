import { useIntl } from "react-intl";

/** Gives the name of a language, by its BCP 47 tag, in the reader's own. */
export function useLanguageName(): (tag: string) => string {
  const { formatDisplayName } = useIntl();
  return (tag) => formatDisplayName(tag, { type: "language" }) ?? tag;
}
