import { Link } from "wouter";
import type { Language } from "@dossier/shared/address";

interface DossierLinksProps {
  readonly dossiers: readonly { readonly id: string; readonly title: string; readonly summary: string }[];
  readonly lang: Language;
}

/** Dossiers to go to, each with what it is about. */
export function DossierLinks({ dossiers, lang }: DossierLinksProps) {
  return (
    <ul className="dossier-links">
      {dossiers.map((dossier) => (
        <li key={dossier.id}>
          <Link href={`/d/${encodeURIComponent(dossier.id)}?lang=${lang}`}>{dossier.title}</Link>
          <p>{dossier.summary}</p>
        </li>
      ))}
    </ul>
  );
}
