import type { ClaimData } from "../dossier/panel/claim-data.ts";
import type { Catalog } from "../i18n/en.ts";

/** A claim in a line or two, for those who see a link to it: how firmly, who says so, when, what a review found. */
export function describeClaim(claim: ClaimData, words: Catalog): string {
  const { assertedBy, modality, time, statedAt } = claim;
  const who =
    assertedBy.__typename === "UnnamedSource"
      ? assertedBy.description
      : assertedBy.__typename === "Source"
        ? (assertedBy.publisher ?? assertedBy.title)
        : assertedBy.name;
  const verdicts = new Set(claim.reviews.map(({ verdict }) => words[`verdict.${verdict}.spoken`]));
  return [
    `${words[`modality.${modality}`]}${words["page.colon"]}${words[`modality.${modality}.meaning`]}`,
    ...(claim.polarity === "DENIED" ? [words["claim.denied"]] : []),
    `${words["claim.who"]}${words["page.colon"]}${who}`,
    ...(time ? [`${words["claim.when"]}${words["page.colon"]}${time.label}`] : []),
    `${words["claim.stated"]}${words["page.colon"]}${statedAt.label}`,
    ...verdicts,
  ].join(" · ");
}
