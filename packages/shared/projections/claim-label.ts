import { numberFormat } from "../dates/index.ts";
import type { Claim, Funding, Happening, LanguageTag, LocalizedText } from "../model/index.ts";
import type { ClaimMessages } from "./messages/claim-messages.ts";
import { formatMoney } from "./format-money.ts";
import { selectMessages } from "./messages/select-messages.ts";
import { selectText } from "../model/index.ts";

/**
 * Two to five words for a line or a bar: the title of a post, the degree, the money and its kind, the verb of a
 * relationship, the name of a prize; before all of these the claim's own label. What the source denies says so.
 *
 * @param nameOf gives the name of an entity, by its id, in `lang`.
 */
export function claimLabel(claim: Claim, lang: LanguageTag, nameOf: (id: string) => string): string {
  const messages = selectMessages(lang);
  const label = firstText([claim.label], lang) ?? labelByType(claim, lang, messages, nameOf);
  return claim.polarity === "DENIED" ? messages.denied(label) : label;
}

function labelByType(claim: Claim, lang: LanguageTag, messages: ClaimMessages, nameOf: (id: string) => string): string {
  switch (claim.type) {
    case "Role":
      return firstText([claim.title, claim.organizationalUnit], lang) ?? messages.untitledRole;
    case "Education":
      return firstText([claim.degree, claim.field], lang) ?? messages.untitledEducation;
    case "Funding":
      return labelFunding(claim, lang, messages);
    case "ResearchClaim": {
      const [first, ...others] = claim.about;
      if (first === undefined) return firstText([claim.statement, claim.summary], lang) ?? "";
      return messages.stance(claim.stance, nameOf(first), others.length);
    }
    case "Contribution":
      return messages.contributionRoles[claim.role];
    case "Honour":
      return nameOf(claim.award);
    case "Relationship":
      return messages.relationshipKinds[claim.kind];
    case "Happening":
      return labelHappening(claim, messages);
    case "Causation":
      return messages.ledTo;
  }
}

/** The money first, then what it was for; a stake or a round that is named says more than the kind does. */
function labelFunding(claim: Funding, lang: LanguageTag, messages: ClaimMessages): string {
  const kind = claim.stake
    ? messages.stake(claim.stake)
    : (firstText([claim.round], lang) ?? messages.fundingKinds[claim.kind]);
  if (claim.amount) return `${formatMoney(claim.amount, lang)} · ${kind}`;
  if (!claim.valuation) return kind;
  const valuation = messages.valuedAt(formatMoney(claim.valuation, lang));
  return claim.kind === "VALUATION" ? valuation : `${kind} · ${valuation}`;
}

function labelHappening(claim: Happening, messages: ClaimMessages): string {
  const kind = messages.happeningKinds[claim.kind];
  if (!claim.headcount) return kind;
  const count = numberFormat(messages.lang).format(claim.headcount.count);
  return messages.headcount(kind, claim.headcount.approximate ? messages.about(count) : count);
}

function firstText(candidates: readonly (readonly LocalizedText[])[], lang: LanguageTag): string | undefined {
  return candidates.map((texts) => selectText(texts, lang)?.value).find((value) => value);
}
