import { Link } from "wouter";
import { useText } from "../../i18n/use-text.ts";
import { Icon } from "../../ui/Icon.tsx";
import { useAddress } from "../address-context.ts";
import { ClaimArticle } from "../article/ClaimArticle.tsx";
import type { ClaimData } from "../panel/claim-data.ts";
import { SelectLink } from "../SelectLink.tsx";
import { PageHeading } from "./PageHeading.tsx";

/** A claim beside another one, as the source tells them. */
export interface NextClaim {
  readonly id: string;
  readonly summary: string;
}

interface ClaimReadingProps {
  readonly claim: ClaimData;
  readonly previous: NextClaim | undefined;
  readonly next: NextClaim | undefined;
}

/** The page of a claim: all that it rests on, and the claims that the source makes before and after it. */
export function ClaimReading({ claim, previous, next }: ClaimReadingProps) {
  const text = useText();
  const { hrefOf } = useAddress();
  return (
    <>
      <ClaimArticle claim={claim} heading={PageHeading} level={2}>
        <p className="reading-actions">
          <Link className="button" href={hrefOf({ view: "network", selection: { kind: "claim", id: claim.id } })}>
            <Icon name="network" />
            {text("page.show")}
          </Link>
        </p>
      </ClaimArticle>
      {(previous || next) && (
        <nav className="reading-turn" aria-label={text("page.order")}>
          {previous && <Turn claim={previous} rel="prev" label={text("page.previous")} />}
          {next && <Turn claim={next} rel="next" label={text("page.next")} />}
        </nav>
      )}
    </>
  );
}

function Turn({ claim, rel, label }: { claim: NextClaim; rel: "prev" | "next"; label: string }) {
  return (
    <SelectLink className={`turn turn-${rel}`} selection={{ kind: "claim", id: claim.id }}>
      <span className="note">{label}</span>
      <span>{claim.summary}</span>
    </SelectLink>
  );
}
