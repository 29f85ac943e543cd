import { useQuery } from "@apollo/client/react";
import { NO_FILTER } from "@dossier/shared/address";
import { Link } from "wouter";
import { ClaimDocument, type EvidencePlaceFragment } from "../../api/generated/graphql.ts";
import { useText } from "../../i18n/use-text.ts";
import { LineSample } from "../../ui/LineSample.tsx";
import { useAddress } from "../address-context.ts";
import { AsserterName } from "../AsserterName.tsx";
import { ClaimLine } from "../ClaimLine.tsx";
import { isShown } from "../shown/shown.ts";
import { useShown } from "../shown/shown-context.ts";
import { ThingLink } from "../ThingLink.tsx";
import type { ClaimData } from "./claim-data.ts";
import { ClaimParticulars } from "./ClaimParticulars.tsx";
import { PanelHeading } from "./PanelHeading.tsx";
import { PanelState } from "./PanelState.tsx";
import { Passage } from "./Passage.tsx";
import { ReviewNote } from "./ReviewNote.tsx";

/** One claim and all that it rests on. */
export function ClaimPanel({ id, lang }: { id: string; lang: string }) {
  const { data, error, refetch } = useQuery(ClaimDocument, { variables: { id, lang } });
  const claim = data?.node;
  if (!claim) return <PanelState id={id} error={error} found={claim} retry={refetch} />;
  if (!("summary" in claim)) return <PanelState id={id} error={undefined} found={null} retry={refetch} />;
  return <ClaimArticle claim={claim} />;
}

function ClaimArticle({ claim }: { claim: ClaimData }) {
  const text = useText();
  const { hrefOf } = useAddress();
  const shown = useShown();
  return (
    <article className="panel-body">
      <p className="panel-kind">{text(`claimType.${claim.__typename}`)}</p>
      <PanelHeading>{claim.summary}</PanelHeading>
      {!isShown(shown, claim.id) && (
        <p className="filtered-out">
          {text("claim.filteredOut")} <Link href={hrefOf({ filter: NO_FILTER })}>{text("filter.clear")}</Link>
        </p>
      )}
      {claim.polarity === "DENIED" && <p className="denied">{text("claim.denied")}</p>}
      {claim.reviews.length > 0 && (
        <section aria-label={text("reviews.title")}>
          {claim.reviews.map((review) => (
            <ReviewNote key={review.id} review={review} />
          ))}
        </section>
      )}
      <dl className="particulars">
        <div>
          <dt>{text("claim.firmness")}</dt>
          <dd>
            <span className="modality-word" data-modality={claim.modality}>
              <LineSample modality={claim.modality} />
              {text(`modality.${claim.modality}`)}
            </span>
            <span className="note">{text(`modality.${claim.modality}.meaning`)}</span>
          </dd>
        </div>
        <div>
          <dt>{text("claim.who")}</dt>
          <dd>
            <AsserterName asserter={claim.assertedBy} />
          </dd>
        </div>
        <div>
          <dt>{text("claim.when")}</dt>
          <dd>
            {claim.time ? (
              <Moment
                label={claim.time.label}
                original={claim.time.start?.originalText ?? claim.time.end?.originalText}
              />
            ) : (
              text("claim.timeNotSaid")
            )}
          </dd>
        </div>
        <div>
          <dt>{text("claim.stated")}</dt>
          <dd>
            <Moment label={claim.statedAt.label} original={claim.statedAt.originalText} />
          </dd>
        </div>
        <ClaimParticulars claim={claim} />
      </dl>
      <section>
        <h3>{text("passage.title")}</h3>
        {claim.evidence.map((evidence) => (
          <Passage key={locate(evidence)} evidence={evidence} />
        ))}
      </section>
      {claim.entities.length > 0 && (
        <section>
          <h3>{text("claim.about")}</h3>
          <ul className="thing-links">
            {claim.entities.map((thing) => (
              <li key={thing.id}>
                <ThingLink thing={thing} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {claim.causes.length > 0 && (
        <section>
          <h3>{text("causes.title")}</h3>
          <ul className="claim-lines">
            {claim.causes.map(({ id, cause }) => (
              <ClaimLine key={id} claim={cause} />
            ))}
          </ul>
        </section>
      )}
      {claim.effects.length > 0 && (
        <section>
          <h3>{text("effects.title")}</h3>
          <ul className="claim-lines">
            {claim.effects.map(({ id, effect }) => (
              <ClaimLine key={id} claim={effect} />
            ))}
          </ul>
        </section>
      )}
    </article>
  );
}

/** A time in words, and what the source calls it where its words are relative. */
function Moment({ label, original }: { label: string; original: string | null | undefined }) {
  const text = useText();
  return <>{original ? text("claim.original", { date: label, original }) : label}</>;
}

function locate(evidence: EvidencePlaceFragment): string {
  const place =
    "record" in evidence ? [evidence.record, evidence.field] : [evidence.paragraph, evidence.startInParagraph];
  return [evidence.source.id, ...place].join(" ");
}
