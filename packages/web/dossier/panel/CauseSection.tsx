import { useText } from "../../i18n/use-text.ts";
import { LineSample } from "../../ui/LineSample.tsx";
import { SelectLink } from "../SelectLink.tsx";
import { buildCauses, type Cause, type Effect, type PageClaim } from "./build-causes.ts";

/** How it came to the story: what is said to have led to what, each with how firmly that is said. */
export function CauseSection({ claims }: { claims: readonly PageClaim[] }) {
  const text = useText();
  const causes = buildCauses(claims);
  if (causes.length === 0) return null;
  return (
    <section>
      <h3>{text("story.causes")}</h3>
      <ul className="causes">
        {causes.map((cause) => (
          <li key={cause.claim.id}>
            <Told cause={cause} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Told({ cause: { claim, effects } }: { cause: Cause }) {
  return (
    <>
      <SelectLink className="cause-link" selection={{ kind: "claim", id: claim.id }}>
        {claim.summary}
      </SelectLink>
      {effects.length > 0 && (
        <ul>
          {effects.map((effect) => (
            <li key={effect.causation.id}>
              <LedTo effect={effect} />
              <Told cause={effect} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function LedTo({ effect: { causation } }: { effect: Effect }) {
  const text = useText();
  return (
    <SelectLink className="led-to" selection={{ kind: "claim", id: causation.id }}>
      <LineSample modality={causation.modality} />
      {text("story.ledTo")}
      <span aria-hidden="true">·</span>
      <span className="modality-word" data-modality={causation.modality}>
        {text(`modality.${causation.modality}`)}
      </span>
    </SelectLink>
  );
}
