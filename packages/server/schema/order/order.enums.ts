import type { ClaimOrder, EntityOrder, FundingOrder } from "../../store/order.ts";
import { buildEnum } from "../build-enum.ts";

export const ClaimOrderEnum = buildEnum<ClaimOrder>("ClaimOrder", "In which order claims are listed.", {
  STORY: "As the sources tell them: by dossier, source and place of the first passage.",
  TIME_ASC: "When they held or happened, the earliest first; those without a time come last.",
  TIME_DESC: "When they held or happened, the latest first; those without a time come last.",
  STATED_ASC: "When they were asserted, the earliest first.",
  STATED_DESC: "When they were asserted, the latest first.",
});

export const FundingOrderEnum = buildEnum<FundingOrder>("FundingOrder", "In which order funding is listed.", {
  STORY: "As the sources tell it: by dossier, source and place of the first passage.",
  TIME_ASC: "When it happened, the earliest first; funding without a time comes last.",
  TIME_DESC: "When it happened, the latest first; funding without a time comes last.",
  AMOUNT_ASC: "The smallest amount first, each currency by itself; funding without an amount comes last.",
  AMOUNT_DESC: "The largest amount first, each currency by itself; funding without an amount comes last.",
});

export const EntityOrderEnum = buildEnum<EntityOrder>("EntityOrder", "In which order entities are listed.", {
  NAME_ASC: "By English name (else the first one), A to Z.",
  NAME_DESC: "By English name (else the first one), Z to A.",
  CLAIMS_DESC: "Those that the most claims name first.",
  CLAIMS_ASC: "Those that the fewest claims name first.",
});
