import { useText } from "../../i18n/use-text.ts";
import { Icon } from "../../ui/Icon.tsx";
import { VerdictBadge } from "../VerdictBadge.tsx";
import type { ClaimData } from "./claim-data.ts";

/** What a reviewer found about a claim: the verdict, why, and what it rests on. */
export function ReviewNote({ review }: { review: ClaimData["reviews"][number] }) {
  const text = useText();
  return (
    <div className="review" data-verdict={review.verdict}>
      <p>
        <VerdictBadge verdict={review.verdict} />
      </p>
      <p>{review.reason}</p>
      {review.references.length > 0 && (
        <ul className="references" aria-label={text("reviews.references")}>
          {review.references.map((reference) => (
            <li key={reference.title}>
              {reference.address ? (
                <a href={reference.address} target="_blank" rel="noreferrer" className="external">
                  {reference.title}
                  <Icon name="external" />
                </a>
              ) : (
                reference.title
              )}
              {reference.publisher && <span className="note"> {reference.publisher}</span>}
            </li>
          ))}
        </ul>
      )}
      <p className="note">{text("reviews.by", { reviewer: review.reviewer, date: review.reviewed.label })}</p>
    </div>
  );
}
