import { useText } from "../../i18n/use-text.ts";

/** A passage by its paragraph and the characters in it, or a record by its name. */
type Place =
  | { readonly __typename: "RecordEvidence"; readonly record: string }
  | {
      readonly __typename: "PassageEvidence";
      readonly paragraph: number;
      readonly startInParagraph: number;
      readonly endInParagraph: number;
    };

/** Where a source makes a claim, in a line; nothing while that is not known. */
export function PassagePlaces({ evidence }: { readonly evidence: readonly Place[] | undefined }) {
  const text = useText();
  if (!evidence || evidence.length === 0) return null;
  // Offsets count from 0 and end before the last; people count from 1 and name the last.
  const places = evidence.map((place) =>
    place.__typename === "RecordEvidence"
      ? text("passage.record", { record: place.record })
      : text("passage.place", {
          paragraph: place.paragraph,
          start: place.startInParagraph + 1,
          end: place.endInParagraph,
        }),
  );
  return <p className="passage-places note">{places.join(text("list.semicolon"))}</p>;
}
