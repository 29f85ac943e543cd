import { REVIEW_STATES } from "@dossier/shared/address";
import { CLAIM_TYPES, MODALITIES, type Modality } from "@dossier/shared/model";
import { useMemo } from "react";
import type { DossierPageQuery } from "../../api/generated/graphql.ts";
import { useText } from "../../i18n/use-text.ts";
import { LineSample } from "../../ui/LineSample.tsx";
import { useAddress } from "../address-context.ts";
import { filterClaims, type ListFacet } from "../shown/filter-claims.ts";
import { applyPreset, isPreset, PRESETS, togglePreset } from "./change-filter.ts";
import { countFacet, countSpans, listFrequent } from "./count-facets.ts";
import { buildFacetNames } from "./facet-names.ts";
import { FacetGroup } from "./FacetGroup.tsx";
import { FacetLink } from "./FacetLink.tsx";
import { findUnread } from "./find-unread.ts";
import { TimeFacet } from "./TimeFacet.tsx";
import { useWrittenSearch } from "./use-written-search.ts";

export interface FacetsProps {
  /** The page's answer, which decides what can be chosen. */
  readonly data: DossierPageQuery;
  /** The same with nothing in it but what is in focus, which is counted. */
  readonly focused?: DossierPageQuery;
  /** Whether the bar of the header, which is the facet of firmness, is covered and has to be here. */
  readonly withModality: boolean;
}

/** Everything that claims can be filtered by, with what each choice would give. */
export function Facets({ data, focused = data, withModality }: FacetsProps) {
  const text = useText();
  const search = useWrittenSearch();
  const { filter } = useAddress().state;
  const all = data.dossier?.claims.nodes ?? NO_CLAIMS;
  const claims = focused.dossier?.claims.nodes ?? NO_CLAIMS;
  const name = useMemo(() => buildFacetNames(data, text), [data, text]);
  const known = useMemo(() => {
    const isTopic = new Set(data.graph.nodes.flatMap(({ entity }) => (entity.__typename === "Topic" ? entity.id : [])));
    const things = listFrequent(all, "topics");
    return {
      types: CLAIM_TYPES.filter((type) => all.some((claim) => claim.__typename === type)),
      modalities: MODALITIES.filter((modality) => all.some((claim) => claim.modality === modality)),
      speakers: listFrequent(all, "speakers"),
      things,
      topics: things.filter((id) => isTopic.has(id)),
    };
  }, [data, all]);
  const facets = useMemo(
    () => ({
      types: countFacet(claims, filter, "types", withChosen(known.types, filter.types)),
      modalities: countFacet(claims, filter, "modalities", withChosen(known.modalities, filter.modalities)),
      reviews: countFacet(claims, filter, "reviews", REVIEW_STATES),
      speakers: countFacet(claims, filter, "speakers", known.speakers),
      // A claim can be asked for by whatever it names; what is no topic is listed only where somebody did so.
      topics: countFacet(
        claims,
        filter,
        "topics",
        withChosen(
          known.topics,
          filter.topics.filter((id) => known.things.includes(id)),
        ),
      ),
      spans: countSpans(claims, filter, all),
      presets: PRESETS.map((preset) => ({
        preset,
        count: filterClaims(claims, applyPreset(filter, preset)).length,
        chosen: isPreset(filter, preset),
      })),
    }),
    [claims, all, filter, known],
  );
  const unread = findUnread(search);
  const describe = <F extends ListFacet>(facet: F) => ({
    facet,
    title: text(`facet.${facet}`),
    nameOf: (value: string) => name(facet, value),
    unknown: unread.filter((each) => each.facet === facet).map(({ value }) => value),
  });
  const modality = (
    <FacetGroup
      {...describe("modalities")}
      values={facets.modalities}
      signOf={drawLine}
      className={withModality ? "" : "facet-without-script"}
    />
  );
  return (
    <>
      <ul className="facet-presets">
        {facets.presets.map(({ preset, count, chosen }) => (
          <li key={preset}>
            <FacetLink
              kind="button"
              className="facet-preset"
              filter={togglePreset(filter, preset)}
              chosen={chosen}
              count={count}
              title={text(`preset.${preset}.meaning`)}
            >
              {text(`preset.${preset}`)} <span className="count">{count}</span>
            </FacetLink>
          </li>
        ))}
      </ul>
      {modality}
      <FacetGroup {...describe("types")} values={facets.types} />
      <FacetGroup
        {...describe("speakers")}
        values={facets.speakers}
        unknown={filter.speakers.filter((id) => !known.speakers.includes(id))}
      />
      <FacetGroup
        {...describe("topics")}
        values={facets.topics}
        unknown={filter.topics.filter((id) => !known.things.includes(id))}
      />
      <TimeFacet spans={facets.spans} />
      <FacetGroup {...describe("reviews")} values={facets.reviews} />
    </>
  );
}

const NO_CLAIMS: NonNullable<DossierPageQuery["dossier"]>["claims"]["nodes"] = [];

function drawLine(modality: Modality) {
  return <LineSample modality={modality} />;
}

/** What is chosen stands in the list even where the dossier has nothing of it, or it could not be taken back. */
function withChosen<V>(values: readonly V[], chosen: readonly V[]): readonly V[] {
  return [...values, ...chosen.filter((value) => !values.includes(value))];
}
