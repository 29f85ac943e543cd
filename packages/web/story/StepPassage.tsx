import type { PassagePiece } from "./cut-passage.ts";

interface StepPassageProps {
  readonly pieces: readonly PassagePiece[];
  /** The language of the source. */
  readonly lang?: string;
}

/** The paragraph in the words of the source, with the passages marked that make claims. */
export function StepPassage({ pieces, lang }: StepPassageProps) {
  return (
    <blockquote className="story-passage" lang={lang}>
      {pieces.map(({ start, text, claims }) =>
        claims.length > 0 ? (
          <mark key={start} data-claims={claims.join(" ")}>
            {text}
          </mark>
        ) : (
          <span key={start}>{text}</span>
        ),
      )}
    </blockquote>
  );
}
