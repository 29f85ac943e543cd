import type { Language } from "@dossier/shared/address";
import { type MessageId } from "../../i18n/en.ts";
import { useText } from "../../i18n/use-text.ts";
import { type ExportEnding, formatExportAddress } from "./export-address.ts";

interface ExportLinksProps {
  readonly dossier: string;
  readonly lang: Language;
  readonly endings: readonly ExportEnding[];
  /** Full ids of claims; all of the dossier where absent. */
  readonly chosen?: readonly string[] | undefined;
  /** There is nothing to download; why is said above the list. */
  readonly disabled?: boolean;
}

/** Files to download, with what each is for. */
export function ExportLinks({ dossier, lang, endings, chosen, disabled = false }: ExportLinksProps) {
  const text = useText();
  return (
    <ul className="take-away-files">
      {endings.map((ending) => {
        const [name, purpose] = FORMS[ending];
        const words = (
          <>
            <b>{name}</b> <span>{text(purpose)}</span>
          </>
        );
        return (
          <li key={ending}>
            {disabled ? (
              <span aria-disabled="true" role="link">
                {words}
              </span>
            ) : (
              <a href={formatExportAddress(dossier, ending, lang, chosen)} download>
                {words}
              </a>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** Names of forms are the same in every language. */
const FORMS: Readonly<Record<ExportEnding, readonly [name: string, purpose: MessageId]>> = {
  csv: ["CSV", "takeAway.csv"],
  json: ["JSON", "takeAway.json"],
  jsonld: ["JSON-LD", "takeAway.jsonld"],
  graphml: ["GraphML", "takeAway.graphml"],
  gexf: ["GEXF", "takeAway.gexf"],
  "annotations.jsonld": ["Web Annotations", "takeAway.annotations"],
  ris: ["RIS", "takeAway.ris"],
  "csl.json": ["CSL-JSON", "takeAway.csl"],
};
