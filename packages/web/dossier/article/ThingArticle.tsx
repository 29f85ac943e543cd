import type { ComponentType, ReactNode } from "react";
import type { ThingQuery } from "../../api/generated/graphql.ts";
import { useLanguageName } from "../../i18n/use-language-name.ts";
import { useText, type Text } from "../../i18n/use-text.ts";
import { Icon } from "../../ui/Icon.tsx";
import { ThingMark } from "../../ui/ThingMark.tsx";
import { ClaimGroups } from "../ClaimGroups.tsx";
import { nameRegistry } from "./name-registry.ts";

export type ThingData = NonNullable<ThingQuery["entity"]>;

/** The title of an article, of whatever rank it is where the article stands. */
export type ArticleHeading = ComponentType<{ readonly children: ReactNode; readonly lang?: string }>;

interface ThingArticleProps {
  readonly thing: ThingData;
  readonly lang: string;
  readonly heading: ArticleHeading;
  /** Rank of the headings below the title. */
  readonly level: 2 | 3;
  /** Beside the kind, above the title. */
  readonly aside?: ReactNode;
  /** Between what the thing is and what is claimed about it. */
  readonly children?: ReactNode;
}

/** What is known about a thing, for the panel and for its own page alike. */
export function ThingArticle({ thing, lang, heading: Heading, level, aside, children }: ThingArticleProps) {
  const text = useText();
  return (
    <article className="panel-body">
      <p className="panel-kind" data-type={thing.__typename}>
        <ThingMark type={thing.__typename} />
        {nameKind(thing, text)}
        {aside}
      </p>
      <Heading lang={thing.names.find((name) => name.value === thing.name)?.lang ?? lang}>{thing.name}</Heading>
      <OtherNames thing={thing} />
      {thing.description && <p className="panel-lead">{thing.description}</p>}
      <Elsewhere thing={thing} />
      {children}
      <ClaimGroups claims={thing.claims.nodes} total={thing.claims.totalCount} headingLevel={level} />
    </article>
  );
}

function OtherNames({ thing }: { thing: ThingData }) {
  const text = useText();
  const languageName = useLanguageName();
  const others = thing.names.filter((name) => name.value !== thing.name);
  if (others.length === 0) return null;
  return (
    <ul className="names" aria-label={text("thing.names")}>
      {others.map((name) => (
        <li key={`${name.lang} ${name.value}`}>
          <span lang={name.lang}>{name.value}</span>
          <span className="note">
            {languageName(name.lang)}
            {name.inSource && ` · ${text("thing.inSource")}`}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** What else it is called, and where else it is written about. */
function Elsewhere({ thing }: { thing: ThingData }) {
  const text = useText();
  return (
    <>
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
    </>
  );
}

function nameKind(thing: ThingData, text: Text): string {
  if (thing.__typename === "Organization" && thing.organizationKind)
    return text(`organizationKind.${thing.organizationKind}`);
  if (thing.__typename === "Work") return text(`workKind.${thing.workKind}`);
  return text(`kind.${thing.__typename}`);
}
