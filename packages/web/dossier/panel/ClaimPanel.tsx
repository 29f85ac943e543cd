import { useQuery } from "@apollo/client/react";
import { NO_FILTER } from "@dossier/shared/address";
import { Link } from "wouter";
import { ClaimDocument } from "../../api/generated/graphql.ts";
import { useText } from "../../i18n/use-text.ts";
import { useAddress } from "../address-context.ts";
import { ClaimArticle } from "../article/ClaimArticle.tsx";
import { PageLink } from "../PageLink.tsx";
import { isShown } from "../shown/shown.ts";
import { useShown } from "../shown/shown-context.ts";
import { ToldLater } from "../story/ToldLater.tsx";
import { PanelHeading } from "./PanelHeading.tsx";
import { PanelState } from "./PanelState.tsx";

/** One claim and all that it rests on. */
export function ClaimPanel({ id, lang }: { id: string; lang: string }) {
  const text = useText();
  const { hrefOf } = useAddress();
  const shown = useShown();
  const { data, error, refetch } = useQuery(ClaimDocument, { variables: { id, lang } });
  const claim = data?.node;
  if (!claim) return <PanelState id={id} error={error} found={claim} retry={refetch} />;
  if (!("summary" in claim)) return <PanelState id={id} error={undefined} found={null} retry={refetch} />;
  return (
    <ClaimArticle
      claim={claim}
      heading={PanelHeading}
      level={3}
      aside={<PageLink about={{ kind: "claim", id: claim.id }} />}
    >
      <ToldLater claim={claim.id} />
      {!isShown(shown, claim.id) && (
        <p className="filtered-out">
          {text("claim.filteredOut")} <Link href={hrefOf({ filter: NO_FILTER })}>{text("filter.clear")}</Link>
        </p>
      )}
    </ClaimArticle>
  );
}
