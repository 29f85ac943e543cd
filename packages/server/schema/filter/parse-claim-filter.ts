import type { ClaimFilter, EndFilter } from "../../store/claim-query.ts";
import type { ApiContext } from "../context.ts";
import { checkIds, checkList } from "./check-ids.ts";
import type { ClaimFilterInput } from "./claim-filter.input.ts";
import { checkDays } from "./day-bounds.ts";
import { dropEmpty } from "./drop-empty.ts";
import { refuseEmpty } from "./refuse-empty.ts";

/** Turns what the caller wrote into what the store is asked; ids that do not exist are refused. */
export async function parseClaimFilter(
  input: ClaimFilterInput | null | undefined,
  context: ApiContext,
  path: readonly string[] = ["filter"],
): Promise<ClaimFilter> {
  if (!input) return {};
  refuseEmpty(input, path);
  const entity = await checkIds(context, "ENTITY", input.entity, [...path, "entity"]);
  const between = await checkIds(context, "ENTITY", input.between, [...path, "between"]);
  const ends: EndFilter[] = [
    ...(entity ? [{ entities: entity }] : []),
    ...(between ?? []).map((id) => ({ entities: [id] })),
  ];
  if (input.paragraph) checkList(input.paragraph, [...path, "paragraph"]);
  checkDays(input.from, input.to, path);
  return dropEmpty({
    types: input.type,
    ends: ends.length > 0 ? ends : undefined,
    modalities: input.modality,
    polarity: input.polarity,
    assertedBy: await checkIds(context, "ASSERTER", input.assertedBy, [...path, "assertedBy"]),
    dossiers: await checkIds(context, "DOSSIER", input.dossier, [...path, "dossier"]),
    verdicts: input.verdict,
    from: input.from,
    to: input.to,
    asOf: input.asOf,
    certainties: input.asOf ? input.certainty : undefined,
    relationshipKinds: input.relationshipKind,
    happeningKinds: input.happeningKind,
    sources: await checkIds(context, "SOURCE", input.source, [...path, "source"]),
    paragraphs: input.paragraph,
  });
}
