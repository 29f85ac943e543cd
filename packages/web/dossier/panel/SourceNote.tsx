import type { DossierPageQuery } from "../../api/generated/graphql.ts";
import { useText } from "../../i18n/use-text.ts";
import { Icon } from "../../ui/Icon.tsx";
import { SourceLine } from "../SourceLine.tsx";

type DossierData = NonNullable<DossierPageQuery["dossier"]>;

interface SourceNoteProps {
  readonly sources: DossierData["sources"];
  readonly unnamed: DossierData["unnamedSources"];
}

/** Where the story comes from: the documents, and those whom they quote without a name. */
export function SourceNote({ sources, unnamed }: SourceNoteProps) {
  const text = useText();
  return (
    <section>
      <h3>{text("story.source")}</h3>
      {sources.map((source) => (
        <div key={source.id} className="source-note">
          <p className="source-title">{source.title}</p>
          <p className="claim-meta">
            <SourceLine source={source} />
            <span>{text("source.length", { count: source.length })}</span>
          </p>
          {source.address && (
            <p>
              <a href={source.address} target="_blank" rel="noreferrer" className="external">
                {text("source.read")}
                <Icon name="external" />
              </a>
            </p>
          )}
          <p className="note">{text(source.textAvailable ? "source.textHere" : "source.textAbsent")}</p>
        </div>
      ))}
      {unnamed.length > 0 && (
        <>
          <h4>{text("source.unnamed")}</h4>
          <ul className="plain-list">
            {unnamed.map((source) => (
              <li key={source.id}>{source.description}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
