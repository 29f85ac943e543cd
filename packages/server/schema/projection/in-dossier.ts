import type { ClaimFilter } from "../../store/claim-query.ts";
import type { ApiContext } from "../context.ts";
import { checkIds } from "../filter/check-ids.ts";

/** The filter, narrowed to one dossier where one is given as an argument of its own. */
export async function inDossier(
  filter: ClaimFilter,
  dossier: string | null | undefined,
  context: ApiContext,
): Promise<ClaimFilter> {
  if (!dossier) return filter;
  await checkIds(context, "DOSSIER", [dossier], ["dossier"]);
  return { ...filter, dossiers: !filter.dossiers || filter.dossiers.includes(dossier) ? [dossier] : [] };
}
