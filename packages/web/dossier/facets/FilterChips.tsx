import { isFiltering, NO_FILTER } from "@dossier/shared/address";
import { type MouseEvent, useMemo } from "react";
import { Link } from "wouter";
import type { DossierPageQuery } from "../../api/generated/graphql.ts";
import { type Text, useText } from "../../i18n/use-text.ts";
import { Icon } from "../../ui/Icon.tsx";
import { useAddress } from "../address-context.ts";
import { countShown } from "../shown/shown.ts";
import { useShown } from "../shown/shown-context.ts";
import { type ActiveFilter, listFilters } from "./change-filter.ts";
import { buildFacetNames, type NameFacet } from "./facet-names.ts";
import { FILTER_BUTTON } from "./FilterButton.tsx";

interface FilterChipsProps {
  /** The page's answer. */
  readonly data: DossierPageQuery;
  /** The same with nothing in it but what is in focus, which is counted. */
  readonly focused?: DossierPageQuery;
}

/** Above every view: how many claims are left, and what they are filtered by, each part of which can be taken away. */
export function FilterChips({ data, focused = data }: FilterChipsProps) {
  const text = useText();
  const { state, hrefOf } = useAddress();
  const { filter } = state;
  const name = useMemo(() => buildFacetNames(data, text), [data, text]);
  const claims = focused.dossier?.claims.nodes ?? [];
  const total = claims.length;
  const shown = countShown(claims, useShown());
  const filtering = isFiltering(filter);
  return (
    <div className="filter-chips" data-empty={!filtering || undefined}>
      {/* It is always there, or a screen reader would not notice that it speaks. With something in focus the way to it
          speaks, and once is enough. */}
      <p role={state.focus.length === 0 ? "status" : undefined}>
        {filtering && text("filter.active", { shown, total })}
      </p>
      {filtering && (
        <ul aria-label={text("filter.chips")}>
          {listFilters(filter).map((active) => {
            const words = describeFilter(active, filter, name, text);
            return (
              <li key={`${active.facet} ${active.value}`}>
                <Link href={hrefOf({ filter: active.without })} className="filter-chip" onClick={keepFocus}>
                  <span className="visually-hidden">{text("filter.remove")} </span>
                  {words}
                  <Icon name="close" />
                </Link>
              </li>
            );
          })}
          <li>
            <Link href={hrefOf({ filter: NO_FILTER })} className="filter-clear" onClick={keepFocus}>
              {text("filter.clearAll")}
            </Link>
          </li>
        </ul>
      )}
    </div>
  );
}

/** The link goes away with what it removes: the focus goes on to its neighbour, or to the filter's button after the last. */
function keepFocus({ currentTarget, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent<HTMLAnchorElement>) {
  if (ctrlKey || metaKey || shiftKey || altKey) return;
  const links = [...(currentTarget.closest("ul")?.querySelectorAll<HTMLElement>(".filter-chip") ?? [])];
  const place = links.findIndex((link) => link === currentTarget);
  const next = place < 0 ? undefined : (links[place + 1] ?? links[place - 1]);
  (next ?? document.querySelector<HTMLElement>(`#${FILTER_BUTTON}`))?.focus();
}

/** A part of the filter in words. */
export function describeFilter(
  { facet, value }: ActiveFilter,
  filter: ActiveFilter["without"],
  name: NameFacet,
  text: Text,
) {
  if (facet === "reviewed") return text("chip.reviewed");
  if (facet === "time") return describeTime(filter.from, filter.to, text);
  if (facet === "speakers") return text("chip.speaker", { name: name(facet, value) });
  if (facet === "topics") return text("chip.topic", { name: name(facet, value) });
  return name(facet, value);
}

function describeTime(from: string | undefined, to: string | undefined, text: Text): string {
  if (from === undefined) return text("chip.to", { to: to ?? "" });
  if (to === undefined) return text("chip.from", { from });
  if (from === to) return from;
  const isDecade = /^\d{3}0$/.test(from) && to === `${from.slice(0, 3)}9`;
  return isDecade ? text("facet.decade", { decade: from }) : text("chip.fromTo", { from, to });
}
