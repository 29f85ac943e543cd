import { type AddressState, isFiltering } from "@dossier/shared/address";
import { formatDay } from "@dossier/shared/dates";
import type { DossierPageQuery } from "../../api/generated/graphql.ts";
import type { Text } from "../../i18n/use-text.ts";
import { listFilters } from "../facets/change-filter.ts";
import { buildFacetNames } from "../facets/facet-names.ts";
import { describeFilter } from "../facets/FilterChips.tsx";
import type { Shown } from "../shown/shown.ts";
import type { Telling } from "../story/use-story.ts";

/**
 * What of a dossier is on screen, a thought a line: "Only: Stated", "As of 9 December 2013: …"; no line where all of it is.
 *
 * @param data the whole page's answer
 * @param shown what there is to see: it names the ends of a path only where there is one
 * @param lang in which dates are written
 */
export function describeView(
  data: DossierPageQuery,
  state: AddressState,
  telling: Telling | undefined,
  shown: Pick<Shown, "ends">,
  text: Text,
  lang: string,
): readonly string[] {
  const names = new Map(data.graph.nodes.map(({ entity }) => [entity.id, entity.name]));
  const { filter, focus, path, asOf, selection } = state;
  const named = (ids: readonly string[]) => ids.flatMap((id) => names.get(id) ?? []).join(text("list.comma"));
  const lines: string[] = [];
  const [first, second] = path ?? [];
  if (first !== undefined && second !== undefined) {
    const ends = { first: names.get(first) ?? first, second: names.get(second) ?? second };
    lines.push(text(shown.ends ? "path.title" : "path.noneShown", ends));
  }
  const around = named(focus);
  if (around) lines.push(text("takeAway.around", { names: around }));
  if (telling?.model && telling.step > 0) {
    const steps = telling.model.steps.length;
    lines.push(text("takeAway.told", { step: telling.step, steps }));
  }
  if (asOf) lines.push(text("takeAway.asOf", { day: formatDay(asOf, lang) }));
  if (isFiltering(filter)) {
    const name = buildFacetNames(data, text);
    const parts = listFilters(filter).map((active) => describeFilter(active, filter, name, text));
    lines.push(text("takeAway.only", { parts: parts.join(text("list.semicolon")) }));
  }
  if (selection) {
    const claim = data.dossier?.claims.nodes.find(({ id }) => id === selection.id)?.summary;
    const name = selection.kind === "claim" ? claim : names.get(selection.id);
    if (name) lines.push(text("takeAway.selected", { name }));
  }
  return lines;
}
