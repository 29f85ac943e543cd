import type { ReactNode } from "react";
import type { ClaimLineFragment, EvidencePlaceFragment } from "../../api/generated/graphql.ts";
import { useText } from "../../i18n/use-text.ts";
import { ClaimLine } from "../ClaimLine.tsx";
import type { ClaimData } from "../panel/claim-data.ts";
import { Passage } from "../panel/Passage.tsx";
import { ReviewNote } from "../panel/ReviewNote.tsx";
import { ThingLink } from "../ThingLink.tsx";
import { ClaimFacts } from "./ClaimFacts.tsx";
import type { ArticleHeading } from "./ThingArticle.tsx";

interface ClaimArticleProps {
  readonly claim: ClaimData;
  readonly heading: ArticleHeading;
  /** Rank of the headings below the title. */
  readonly level: 2 | 3;
  /** Beside the kind, above the title. */
  readonly aside?: ReactNode;
  /** Below the title. */
  readonly children?: ReactNode;
}

/** A claim and all that it rests on, for the panel and for its own page alike. */
export function ClaimArticle({ claim, heading: Heading, level, aside, children }: ClaimArticleProps) {
  const text = useText();
  const Section = level === 2 ? "h2" : "h3";
  return (
    <article className="panel-body">
      <p className="panel-kind">
        {text(`claimType.${claim.__typename}`)}
        {aside}
      </p>
      <Heading>{claim.summary}</Heading>
      {children}
      {claim.polarity === "DENIED" && <p className="denied">{text("claim.denied")}</p>}
      {/* On a page both are in sight at once; in the panel a doubt has to come first. */}
      {level === 2 && <ClaimFacts claim={claim} />}
      {claim.reviews.length > 0 && (
        <section aria-label={text("reviews.title")}>
          {level === 2 && <h2>{text("reviews.title")}</h2>}
          {claim.reviews.map((review) => (
            <ReviewNote key={review.id} review={review} />
          ))}
        </section>
      )}
      {level === 3 && <ClaimFacts claim={claim} />}
      <section>
        <Section>{text("passage.title")}</Section>
        {claim.evidence.map((evidence) => (
          <Passage key={locate(evidence)} evidence={evidence} />
        ))}
      </section>
      {claim.entities.length > 0 && (
        <section>
          <Section>{text("claim.about")}</Section>
          <ul className="thing-links">
            {claim.entities.map((thing) => (
              <li key={thing.id}>
                <ThingLink thing={thing} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <Ties title={text("causes.title")} level={level} claims={claim.causes.map(({ cause }) => cause)} />
      <Ties title={text("effects.title")} level={level} claims={claim.effects.map(({ effect }) => effect)} />
    </article>
  );
}

interface TiesProps {
  readonly title: string;
  readonly level: 2 | 3;
  readonly claims: readonly ClaimLineFragment[];
}

/** What led to a claim, or what it led to. */
function Ties({ title, level, claims }: TiesProps) {
  const Section = level === 2 ? "h2" : "h3";
  if (claims.length === 0) return null;
  return (
    <section>
      <Section>{title}</Section>
      <ul className="claim-lines">
        {claims.map((claim) => (
          <ClaimLine key={claim.id} claim={claim} />
        ))}
      </ul>
    </section>
  );
}

function locate(evidence: EvidencePlaceFragment): string {
  const place =
    "record" in evidence ? [evidence.record, evidence.field] : [evidence.paragraph, evidence.startInParagraph];
  return [evidence.source.id, ...place].join(" ");
}
