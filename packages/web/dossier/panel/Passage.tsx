import type { EvidencePlaceFragment } from "../../api/generated/graphql.ts";
import { useText } from "../../i18n/use-text.ts";

/** Where a source makes the claim: always the place, and the words themselves, marked in place, where they are at hand. */
export function Passage({ evidence }: { evidence: EvidencePlaceFragment }) {
  const text = useText();
  if (evidence.__typename === "RecordEvidence") {
    return (
      <p className="passage-place">
        {evidence.address ? (
          <a href={evidence.address} target="_blank" rel="noreferrer">
            {text("passage.record", { record: evidence.record })}
          </a>
        ) : (
          text("passage.record", { record: evidence.record })
        )}
        {evidence.field && `, ${text("passage.field", { field: evidence.field })}`}
      </p>
    );
  }
  // Offsets count from 0 and end before the last; people count from 1 and name the last.
  const { paragraph, startInParagraph, endInParagraph, lost, source } = evidence;
  return (
    <figure className="passage">
      <figcaption className="passage-place">
        <span>{text("passage.place", { paragraph, start: startInParagraph + 1, end: endInParagraph })}</span>
        <span className="note" lang={source.lang}>
          {source.title}
        </span>
      </figcaption>
      {lost && <p className="denied">{text("passage.lost")}</p>}
      {evidence.text && (
        <blockquote lang={source.lang}>
          {evidence.before}
          <mark>{evidence.text}</mark>
          {evidence.after}
        </blockquote>
      )}
    </figure>
  );
}
