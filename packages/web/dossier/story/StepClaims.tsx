/* oxlint-disable jsx-a11y/no-noninteractive-element-interactions -- what is in the lines are links; the list listens for all of them to what is pointed at. */
import type { SyntheticEvent } from "react";
import type { ClaimLineFragment } from "../../api/generated/graphql.ts";
import { useText } from "../../i18n/use-text.ts";
import type { StoryModel, StoryStep } from "../../story/story-model.ts";
import { usePointed } from "../pointed-context.ts";
import { ClaimLine } from "../ClaimLine.tsx";
import { SelectLink } from "../SelectLink.tsx";
import { isShown } from "../shown/shown.ts";
import { useShown } from "../shown/shown-context.ts";
import { StepLink } from "./StepLink.tsx";

interface StepClaimsProps {
  readonly step: StoryStep;
  readonly tellings: StoryModel["tellings"];
  /** All claims of the page, by id. */
  readonly claims: ReadonlyMap<string, ClaimLineFragment>;
}

/** What a passage claims: each claim with how firmly, who says so and what a review found; and what it only says again. */
export function StepClaims({ step, tellings, claims }: StepClaimsProps) {
  const text = useText();
  const shown = useShown();
  const pointed = usePointed();
  const find = (ids: readonly string[]) => ids.flatMap((id) => (isShown(shown, id) ? (claims.get(id) ?? []) : []));
  const told = find(step.claims);
  const again = find(step.repeats);
  const hidden = step.claims.length + step.repeats.length - told.length - again.length;
  const point = ({ target, currentTarget }: SyntheticEvent<HTMLElement>) => {
    const line = [...currentTarget.children].findIndex((each) => target instanceof Node && each.contains(target));
    const claim = told[line];
    pointed.tell(claim ? { kind: "claim", id: claim.id } : null);
  };
  return (
    <>
      {told.length > 0 && (
        <ul
          className="claim-lines"
          onPointerOver={point}
          onPointerLeave={() => pointed.tell(null)}
          onFocus={point}
          onBlur={() => pointed.tell(null)}
        >
          {told.map((claim) => (
            <ClaimLine key={claim.id} claim={claim} />
          ))}
        </ul>
      )}
      {again.length > 0 && (
        <div className="story-again">
          <h4>{text("steps.again")}</h4>
          <ul>
            {again.map(({ id, summary }) => (
              <li key={id}>
                <SelectLink selection={{ kind: "claim", id }}>{summary}</SelectLink>{" "}
                <StepLink step={tellings.get(id) ?? 0} className="note" />
              </li>
            ))}
          </ul>
        </div>
      )}
      {hidden > 0 && <p className="note">{text("claims.more", { count: hidden })}</p>}
    </>
  );
}
