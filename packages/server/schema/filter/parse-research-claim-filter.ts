import type { ClaimFilter, EndFilter } from "../../store/claim-query.ts";
import type { ApiContext } from "../context.ts";
import { badInput } from "../errors/bad-input.ts";
import { checkIds } from "./check-ids.ts";
import { checkDays, earliestDay, latestDay } from "./day-bounds.ts";
import { dropEmpty } from "./drop-empty.ts";
import { refuseEmpty } from "./refuse-empty.ts";
import type { ResearchClaimFilterInput } from "./research-claim-filter.input.ts";

/** Turns what the caller wrote into what the store is asked about claims of type ResearchClaim. */
export async function parseResearchClaimFilter(
  input: ResearchClaimFilterInput | null | undefined,
  context: ApiContext,
): Promise<ClaimFilter> {
  if (!input) return { types: ["ResearchClaim"] };
  refuseEmpty(input, ["filter"]);
  const speaker = await checkIds(context, "ENTITY", input.speaker, ["filter", "speaker"]);
  const about = await checkIds(context, "ENTITY", input.about, ["filter", "about"]);
  const venue = await checkIds(context, "ENTITY", input.venue, ["filter", "venue"]);
  const ends: EndFilter[] = [
    ...(speaker ? [{ entities: speaker, parts: ["SPEAKER"] as const }] : []),
    ...(about ? [{ entities: about, parts: ["ABOUT"] as const }] : []),
    ...(venue ? [{ entities: venue, parts: ["VENUE"] as const }] : []),
  ];
  checkDays(input.from, input.to, ["filter"]);
  const year = checkYear(input.year);
  return {
    types: ["ResearchClaim"],
    ...dropEmpty({
      ends: ends.length > 0 ? ends : undefined,
      saidFrom: latestDay(input.from, year && `${year}-01-01`),
      saidTo: earliestDay(input.to, year && `${year}-12-31`),
      stances: input.stance,
      modalities: input.modality,
      quoted: input.quoted,
      dossiers: await checkIds(context, "DOSSIER", input.dossier, ["filter", "dossier"]),
    }),
  };
}

function checkYear(year: number | null | undefined): string | undefined {
  if (year === null || year === undefined) return undefined;
  if (year >= 0 && year <= 9999) return String(year).padStart(4, "0");
  throw badInput({
    path: ["filter", "year"],
    problem: `${year} is not a year`,
    accepted: "0 to 9999",
    example: "2023",
  });
}
