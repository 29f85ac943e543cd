import type { NetworkLayout } from "@dossier/shared/layout";
import type { DossierPageQuery } from "../api/generated/graphql.ts";
import type { Language } from "@dossier/shared/address";
import { useText } from "../i18n/use-text.ts";
import { StateMessage } from "../ui/StateMessage.tsx";
import { AddressContext } from "./address-context.ts";
import { DossierHeader } from "./DossierHeader.tsx";
import type { FrameName } from "./frames.ts";
import { ListView } from "./list/ListView.tsx";
import { Panel } from "./panel/Panel.tsx";
import { Pictures } from "./Pictures.tsx";
import { ShownContext } from "./shown/shown-context.ts";
import { useShownClaims } from "./shown/use-shown-claims.ts";
import { useAddressState } from "./use-address-state.ts";

export interface DossierViewProps {
  readonly dossier: NonNullable<DossierPageQuery["dossier"]>;
  readonly data: DossierPageQuery;
  readonly lang: Language;
  readonly frame: FrameName;
  /** The settled network, where the server has sent it. */
  readonly layout: NetworkLayout | undefined;
}

/** A dossier: its header, the views on it, and the panel, all with one selection. */
export function DossierView({ dossier, data, lang, frame, layout }: DossierViewProps) {
  const text = useText();
  const address = useAddressState(dossier.id);
  const { view, asList } = address.state;
  const shown = useShownClaims(dossier, address.state);
  return (
    <AddressContext value={address}>
      <ShownContext value={shown}>
        <div className="dossier" data-view={view} data-as-list={asList || undefined}>
          <a className="skip" href="#panel">
            {text("app.skip")}
          </a>
          <DossierHeader dossier={dossier} lang={lang} oneOfMany={data.dossiers.totalCount > 1} />
          {dossier.claims.totalCount === 0 && (
            <main className="stage stage-empty">
              <StateMessage title={text("empty.title")} text={text("empty.text")} role="status" />
            </main>
          )}
          {dossier.claims.totalCount > 0 && asList && (
            <main className="stage">
              <ListView dossier={dossier} graph={data.graph} />
            </main>
          )}
          {dossier.claims.totalCount > 0 && !asList && (
            <Pictures data={data} lang={lang} frame={frame} layout={layout} />
          )}
          <Panel dossier={dossier} graph={data.graph} lang={lang} />
        </div>
      </ShownContext>
    </AddressContext>
  );
}
