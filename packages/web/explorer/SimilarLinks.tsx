import { useQuery } from "@apollo/client/react";
import { formatPagePath, type Language, type Selection } from "@dossier/shared/address";
import { Link } from "wouter";
import { SearchDocument } from "../api/generated/graphql.ts";
import { useText } from "../i18n/use-text.ts";
import { readAsWords } from "./read-as-words.ts";

interface SimilarLinksProps {
  readonly dossier: string;
  /** The id that nothing has. */
  readonly name: string;
  readonly lang: Language;
}

interface Similar extends Selection {
  readonly words: string;
}

/** What in a dossier is called much like what somebody was looking for. */
export function SimilarLinks({ dossier, name, lang }: SimilarLinksProps) {
  const text = useText();
  const { data } = useQuery(SearchDocument, { variables: { query: readAsWords(name), dossier, lang } });
  const found = (data?.search.nodes ?? []).flatMap(({ node }): readonly Similar[] => {
    if ("name" in node) return [{ kind: "entity", id: node.id, words: node.name }];
    return "summary" in node ? [{ kind: "claim", id: node.id, words: node.summary }] : [];
  });
  if (found.length === 0) return null;
  return (
    <>
      <h2>{text("notFound.similar")}</h2>
      <ul className="similar-links">
        {found.map(({ id, kind, words }) => (
          <li key={id}>
            <Link href={`${formatPagePath(dossier, { kind, id })}?lang=${lang}`}>{words}</Link>
          </li>
        ))}
      </ul>
    </>
  );
}
