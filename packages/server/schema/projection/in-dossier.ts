import type { ClaimFilter } from "../../store/claim-query.ts";
import type { ApiContext } from "../context.ts";
import { checkId } from "../filter/check-ids.ts";

/** The filter, narrowed to one dossier where one is given as an argument of its own. */
export async function inDossier(
  filter: ClaimFilter,
  dossier: string | null | undefined,
  context: ApiContext,
): Promise<ClaimFilter> {
  const id = await checkId(context, "DOSSIER", dossier, ["dossier"]);
  if (id === undefined) return filter;
  return { ...filter, dossiers: !filter.dossiers || filter.dossiers.includes(id) ? [id] : [] };
}
