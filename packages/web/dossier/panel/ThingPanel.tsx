import { useQuery } from "@apollo/client/react";
import { ThingDocument, type ThingQuery } from "../../api/generated/graphql.ts";
import { useLanguageName } from "../../i18n/use-language-name.ts";
import { useText, type Text } from "../../i18n/use-text.ts";
import { Icon } from "../../ui/Icon.tsx";
import { ThingMark } from "../../ui/ThingMark.tsx";
import { ClaimGroups } from "../ClaimGroups.tsx";
import { PanelHeading } from "./PanelHeading.tsx";
import { PanelState } from "./PanelState.tsx";

interface ThingPanelProps {
  readonly id: string;
  readonly dossier: string;
  readonly lang: string;
}

/** What is known about a person, an organization, a work, a topic, an award or a place. */
export function ThingPanel({ id, dossier, lang }: ThingPanelProps) {
  const { data, error, refetch } = useQuery(ThingDocument, { variables: { id, dossier, lang } });
  if (!data?.entity) return <PanelState id={id} error={error} found={data?.entity} retry={refetch} />;
  return <ThingArticle thing={data.entity} lang={lang} />;
}

type Thing = NonNullable<ThingQuery["entity"]>;

function ThingArticle({ thing, lang }: { thing: Thing; lang: string }) {
  const text = useText();
  const languageName = useLanguageName();
  const otherNames = thing.names.filter((name) => name.value !== thing.name);
  return (
    <article className="panel-body">
      <p className="panel-kind" data-type={thing.__typename}>
        <ThingMark type={thing.__typename} />
        {nameKind(thing, text)}
      </p>
      <PanelHeading lang={thing.names.find((name) => name.value === thing.name)?.lang ?? lang}>
        {thing.name}
      </PanelHeading>
      {otherNames.length > 0 && (
        <ul className="names" aria-label={text("thing.names")}>
          {otherNames.map((name) => (
            <li key={`${name.lang} ${name.value}`}>
              <span lang={name.lang}>{name.value}</span>
              <span className="note">
                {languageName(name.lang)}
                {name.inSource && ` · ${text("thing.inSource")}`}
              </span>
            </li>
          ))}
        </ul>
      )}
      {thing.description && <p className="panel-lead">{thing.description}</p>}
      {thing.aliases.length > 0 && (
        <p className="note">
          {text("thing.aliases")}{" "}
          {thing.aliases.map((alias, index) => (
            <span key={`${alias.lang} ${alias.value}`} lang={alias.lang}>
              {index > 0 && " · "}
              {alias.value}
            </span>
          ))}
        </p>
      )}
      {thing.sameAs.length > 0 && (
        <p className="note elsewhere">
          {text("thing.elsewhere")}
          {thing.sameAs.map((address) => (
            <a key={address} href={address} target="_blank" rel="noreferrer" className="external">
              {nameRegistry(address)}
              <Icon name="external" />
            </a>
          ))}
        </p>
      )}
      <ClaimGroups claims={thing.claims.nodes} total={thing.claims.totalCount} headingLevel={3} />
    </article>
  );
}

function nameKind(thing: Thing, text: Text): string {
  if (thing.__typename === "Organization" && thing.organizationKind)
    return text(`organizationKind.${thing.organizationKind}`);
  if (thing.__typename === "Work") return text(`workKind.${thing.workKind}`);
  return text(`kind.${thing.__typename}`);
}

const REGISTRIES = new Map([
  ["www.wikidata.org", "Wikidata"],
  ["orcid.org", "ORCID"],
  ["ror.org", "ROR"],
  ["viaf.org", "VIAF"],
  ["isni.org", "ISNI"],
]);

/** "Wikidata Q3571662": the registry and the last piece of the address, which is the identifier in all of them. */
function nameRegistry(address: string): string {
  const { hostname, pathname } = new URL(address);
  return `${REGISTRIES.get(hostname) ?? hostname.replace(/^www\./, "")} ${pathname.split("/").findLast(Boolean) ?? ""}`.trim();
}
