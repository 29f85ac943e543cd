import { Link } from "wouter";
import type { ClaimLineFragment, DossierPageQuery } from "../../api/generated/graphql.ts";
import { useText } from "../../i18n/use-text.ts";
import { Icon } from "../../ui/Icon.tsx";
import { useAddress } from "../address-context.ts";
import { ClaimLine } from "../ClaimLine.tsx";
import { countClaims, type CountedThing } from "../count-claims.ts";
import { isShown } from "../shown/shown.ts";
import { useShown } from "../shown/shown-context.ts";
import { StepLink } from "../story/StepLink.tsx";
import { ThingLink } from "../ThingLink.tsx";
import { CauseSection } from "./CauseSection.tsx";
import { OnDaySection } from "./OnDaySection.tsx";
import { PanelHeading } from "./PanelHeading.tsx";
import { SourceNote } from "./SourceNote.tsx";

interface StoryPanelProps {
  readonly dossier: NonNullable<DossierPageQuery["dossier"]>;
  readonly graph: DossierPageQuery["graph"];
}

const MOST_IMPORTANT = 5;
const MOST_CLAIMS = 12;

/** What the panel shows while nothing is selected: the story in a minute. */
export function StoryPanel({ dossier, graph }: StoryPanelProps) {
  const text = useText();
  const shown = useShown();
  const claims = dossier.claims.nodes.filter(({ id }) => isShown(shown, id));
  const cast = selectCast(countClaims(dossier, graph, shown));
  const rumours = claims.filter((claim) => claim.modality === "RUMOURED");
  const doubtful = claims.filter((claim) =>
    claim.reviews.some(({ verdict }) => verdict === "FALSE" || verdict === "DISPUTED"),
  );
  return (
    <article className="panel-body">
      <PanelHeading>{text("story.title")}</PanelHeading>
      <OnDaySection claims={claims} />
      <p className="panel-lead">{dossier.summary}</p>
      {dossier.claims.totalCount > 0 && (
        <p>
          <StepLink step={0} className="button">
            <Icon name="story" />
            {text("steps.read")}
          </StepLink>
        </p>
      )}
      {cast.length > 0 && (
        <section>
          <h3>{text("story.people")}</h3>
          <ul className="cast">
            {cast.map(({ entity, claimCount }) => (
              <li key={entity.id}>
                <ThingLink thing={entity} />
                <span className="count">{text("claims.count", { count: claimCount })}</span>
                {entity.description && <p className="cast-description">{entity.description}</p>}
              </li>
            ))}
          </ul>
        </section>
      )}
      <CauseSection claims={claims} />
      <ClaimSection title={text("story.rumours")} claims={rumours} />
      <ClaimSection title={text("story.reviewed")} claims={doubtful} />
      <SourceNote sources={dossier.sources} unnamed={dossier.unnamedSources} />
    </article>
  );
}

interface ClaimSectionProps {
  readonly title: string;
  readonly claims: readonly ClaimLineFragment[];
}

function ClaimSection({ title, claims }: ClaimSectionProps) {
  const text = useText();
  const { hrefOf } = useAddress();
  if (claims.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <ul className="claim-lines">
        {claims.slice(0, MOST_CLAIMS).map((claim) => (
          <ClaimLine key={claim.id} claim={claim} />
        ))}
      </ul>
      {claims.length > MOST_CLAIMS && (
        <Link href={hrefOf({ asList: true })} className="note">
          {text("story.more", { count: claims.length - MOST_CLAIMS })}
        </Link>
      )}
    </section>
  );
}

/** The people and organizations with the most, and the firmest, said about them. */
function selectCast(things: readonly CountedThing[]): readonly CountedThing[] {
  return things
    .filter(({ entity }) => entity.__typename === "Person" || entity.__typename === "Organization")
    .slice(0, MOST_IMPORTANT);
}
