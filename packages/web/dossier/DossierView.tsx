import { useRef, useState } from "react";
import type { NetworkLayout } from "@dossier/shared/layout";
import type { DossierPageQuery } from "../api/generated/graphql.ts";
import type { Language } from "@dossier/shared/address";
import { useText } from "../i18n/use-text.ts";
import { createPointedStore } from "../ui/pointed.ts";
import { Skeleton } from "../ui/Skeleton.tsx";
import { Slice } from "../ui/Slice.tsx";
import { StateMessage } from "../ui/StateMessage.tsx";
import { AddressContext } from "./address-context.ts";
import { AsOfAlone } from "./as-of/AsOfAlone.tsx";
import { DossierHeader } from "./DossierHeader.tsx";
import { FilterButton } from "./facets/FilterButton.tsx";
import { FilterChips } from "./facets/FilterChips.tsx";
import { FilterPane } from "./facets/FilterPane.tsx";
import { useFilterRail } from "./facets/use-filter-rail.ts";
import { FocusBar } from "./focus/FocusBar.tsx";
import { useFocusedPage } from "./focus/use-focused-page.ts";
import type { FrameName } from "./frames.ts";
import { Panel } from "./panel/Panel.tsx";
import { usePathEmphasis } from "./path/use-path-emphasis.ts";
import { Pictures } from "./Pictures.tsx";
import { PointedContext } from "./pointed-context.ts";
import { Printed } from "./print/Printed.tsx";
import { ShownContext } from "./shown/shown-context.ts";
import { useShownClaims } from "./shown/use-shown-claims.ts";
import { StoryContext } from "./story/story-context.ts";
import { useStory } from "./story/use-story.ts";
import { useTold } from "./story/use-told.ts";
import { TakeAwayButton } from "./take-away/TakeAwayButton.tsx";
import { useLostFocus } from "./use-lost-focus.ts";
import { useViewParts } from "./view-parts.ts";
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
  const { List, Story } = useViewParts();
  const address = useAddressState(dossier.id);
  const { view, asList } = address.state;
  const shown = usePathEmphasis(useShownClaims(dossier, address.state), data.graph, address.state.path);
  const focused = useFocusedPage(data, address.state);
  const rail = useFilterRail(address, frame);
  const telling = useStory(dossier, lang, address.state);
  const told = useTold(shown, telling);
  const [pointed] = useState(createPointedStore);
  const page = useRef<HTMLDivElement>(null);
  useLostFocus(page);
  const storyAlone = telling && asList;
  const hasPanel = !storyAlone || address.state.selection || address.state.path;
  return (
    <AddressContext value={address}>
      <PointedContext value={pointed}>
        <ShownContext value={shown}>
          <div ref={page} className="dossier" data-view={view} data-as-list={asList || undefined}>
            <a className="skip" href={hasPanel ? "#panel" : "#story"}>
              {text("app.skip")}
            </a>
            <DossierHeader
              dossier={dossier}
              claims={(focused.data.dossier ?? dossier).claims.nodes}
              lang={lang}
              frame={frame}
              oneOfMany={data.dossiers.totalCount > 1}
              filterButton={<FilterButton rail={rail} />}
              takeAway={
                <ShownContext value={asList ? shown : told}>
                  <TakeAwayButton
                    data={data}
                    focused={focused.data}
                    telling={asList ? undefined : telling}
                    lang={lang}
                  />
                </ShownContext>
              }
            />
            <FilterPane key={rail.modal ? "sheet" : "rail"} data={data} focused={focused.data} rail={rail} />
            {/* Where the focus goes when the link that had it is gone. */}
            <section className="stage-head" aria-label={text("takeAway.view")} tabIndex={-1}>
              <FilterChips data={data} focused={focused.data} />
              <FocusBar focused={focused} total={data.graph.nodes.length} />
            </section>
            {dossier.claims.totalCount === 0 && (
              <main className="stage stage-empty">
                <StateMessage title={text("empty.title")} text={text("empty.text")} role="status" />
              </main>
            )}
            {storyAlone && (
              <main className="stage" id="story">
                <Slice fallback={<Skeleton lines={8} label={text("loading.page")} />}>
                  <Story dossier={dossier} telling={telling} />
                </Slice>
              </main>
            )}
            {dossier.claims.totalCount > 0 && asList && !storyAlone && (
              <main className="stage">
                <AsOfAlone data={focused.data} lang={lang} />
                <Slice fallback={<Skeleton lines={8} label={text("loading.page")} />}>
                  <List data={focused.data} dossier={focused.data.dossier ?? dossier} />
                </Slice>
              </main>
            )}
            {dossier.claims.totalCount > 0 && !asList && (
              <ShownContext value={told}>
                <Pictures data={focused.data} lang={lang} frame={frame} layout={layout} />
              </ShownContext>
            )}
            {/* The story is printed as it is read. */}
            {!telling && <Printed data={focused.data} lang={lang} />}
            <StoryContext value={telling}>
              {hasPanel && (
                <Slice>
                  <Panel dossier={dossier} graph={data.graph} lang={lang} />
                </Slice>
              )}
            </StoryContext>
          </div>
        </ShownContext>
      </PointedContext>
    </AddressContext>
  );
}
