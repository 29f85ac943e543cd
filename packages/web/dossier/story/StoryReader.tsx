import { useContext, useMemo } from "react";
import { Link } from "wouter";
import type { DossierPageQuery } from "../../api/generated/graphql.ts";
import { useText } from "../../i18n/use-text.ts";
import { StoryView } from "../../story/StoryView.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { useAddress } from "../address-context.ts";
import { ErrorState } from "../ErrorState.tsx";
import { PanelArrivalContext } from "../panel/PanelHeading.tsx";
import { SourceNote } from "../panel/SourceNote.tsx";
import { usePointed } from "../pointed-context.ts";
import { StepAddress } from "./StepAddress.tsx";
import { StepClaims } from "./StepClaims.tsx";
import { useStoryLabels } from "./use-story-labels.ts";
import type { Telling } from "./use-story.ts";

export interface StoryReaderProps {
  readonly dossier: NonNullable<DossierPageQuery["dossier"]>;
  readonly telling: Telling;
}

/** The story in the page, tied to its address: a step that was gone to can be gone back from, one that was scrolled past is not kept. */
export function StoryReader({ dossier, telling }: StoryReaderProps) {
  const text = useText();
  const labels = useStoryLabels();
  const { hrefOf, go } = useAddress();
  const pointed = usePointed();
  const arrive = useContext(PanelArrivalContext);
  const claims = useMemo(() => new Map(dossier.claims.nodes.map((claim) => [claim.id, claim])), [dossier]);
  const { model, step, error, retry } = telling;
  if (!model) {
    return (
      <div className="story-waiting">
        {error ? <ErrorState error={error} retry={retry} /> : <Skeleton lines={9} label={text("loading.panel")} />}
      </div>
    );
  }
  return (
    <StoryView
      model={model}
      step={step}
      title={dossier.title}
      lead={<p className="story-lead">{dossier.summary}</p>}
      labels={labels}
      pointed={pointed}
      languageOf={(source) => dossier.sources.find(({ id }) => id === source)?.lang}
      addressOf={(source) => dossier.sources.find(({ id }) => id === source)?.address ?? undefined}
      renderClaims={(each) => (
        <StepAddress step={each.number}>
          <StepClaims step={each} tellings={model.tellings} claims={claims} />
        </StepAddress>
      )}
      ending={
        <>
          <h3>{text("steps.end")}</h3>
          <p>
            <Link href={hrefOf({ view: "network", step: undefined })}>{text("steps.whole")}</Link>
          </p>
          <SourceNote sources={dossier.sources} unnamed={dossier.unnamedSources} />
        </>
      }
      hrefOf={(to) => hrefOf(changeOf(to))}
      onStep={(to, passing) => go(changeOf(to), { replace: passing })}
      onArrive={arrive}
    />
  );
}

/** The beginning needs no number in the address. */
function changeOf(step: number) {
  return { view: "story", step: step || undefined } as const;
}
