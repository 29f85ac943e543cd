import type { NetworkLayout } from "@dossier/shared/layout";
import { Link } from "wouter";
import type { SurroundingsQuery } from "../../api/generated/graphql.ts";
import { useText } from "../../i18n/use-text.ts";
import { Icon } from "../../ui/Icon.tsx";
import { useAddress } from "../address-context.ts";
import { ThingArticle, type ThingData } from "../article/ThingArticle.tsx";
import type { FrameName } from "../frames.ts";
import { Chronology } from "./Chronology.tsx";
import { PageHeading } from "./PageHeading.tsx";
import { Surroundings } from "./Surroundings.tsx";

interface ThingReadingProps {
  readonly thing: ThingData;
  /** Absent while it is on its way. */
  readonly surroundings: SurroundingsQuery | undefined;
  readonly lang: string;
  readonly frame: FrameName;
  readonly layout: NetworkLayout | undefined;
}

/** The page of a thing: what it is, whom it is tied to, its life in order of time, all that is claimed about it. */
export function ThingReading({ thing, surroundings, lang, frame, layout }: ThingReadingProps) {
  const text = useText();
  const { hrefOf } = useAddress();
  const { id, name } = thing;
  return (
    <ThingArticle thing={thing} lang={lang} heading={PageHeading} level={2}>
      <p className="reading-actions">
        <Link className="button" href={hrefOf({ view: "network", selection: { kind: "entity", id } })}>
          <Icon name="network" />
          {text("page.open")}
        </Link>
        <Link className="button" href={hrefOf({ path: [id, undefined], selection: undefined })}>
          {text("page.tied", { name })}
        </Link>
      </p>
      {surroundings ? (
        <>
          <Surroundings thing={thing} data={surroundings} lang={lang} frame={frame} layout={layout} />
          <Chronology thing={thing} data={surroundings} />
        </>
      ) : (
        <div className="surroundings" data-frame={frame} />
      )}
    </ThingArticle>
  );
}
