import { Link } from "wouter";
import { useText } from "../i18n/use-text.ts";
import { Icon } from "../ui/Icon.tsx";
import { VIEWS } from "@dossier/shared/address";
import { useAddress } from "./address-context.ts";

/** Whoever comes to the story comes for the story, not for what was looked at elsewhere. */
const BEGINNING = { view: "story", selection: undefined, path: undefined } as const;

/** The ways to look at a dossier, as links; at the foot of the page on a phone. */
export function ViewSwitch() {
  const text = useText();
  const { state, hrefOf } = useAddress();
  return (
    <nav className="view-switch" aria-label={text("views.label")}>
      {VIEWS.map((view) => (
        <Link
          key={view}
          href={hrefOf(view === "story" && view !== state.view ? BEGINNING : { view })}
          replace={view === state.view}
          aria-current={view === state.view ? "page" : undefined}
        >
          <Icon name={view} />
          {text(`views.${view}`)}
        </Link>
      ))}
      {/* On or off beside any of them, and one press back. */}
      <Link
        href={hrefOf({ asList: !state.asList })}
        className="view-as-list"
        aria-current={state.asList ? "true" : undefined}
      >
        <Icon name="list" />
        {text("views.asList")}
      </Link>
    </nav>
  );
}
