import { isFiltering, NO_FILTER } from "@dossier/shared/address";
import { Link } from "wouter";
import { useText } from "../../i18n/use-text.ts";
import { useAddress } from "../address-context.ts";
import { countShown } from "../shown/shown.ts";
import { useShown } from "../shown/shown-context.ts";

interface NothingLeftProps {
  readonly view: "network" | "timeline" | "list";
  /** The claims in focus. */
  readonly claims: readonly { readonly id: string }[];
  /** How many of the claims that are left the view can draw. */
  readonly drawn: number;
}

/** Says so where the filter leaves a view with nothing to draw, and leads back to everything. */
export function NothingLeft({ view, claims, drawn }: NothingLeftProps) {
  const text = useText();
  const { state, hrefOf } = useAddress();
  const left = countShown(claims, useShown());
  if (drawn > 0 || !isFiltering(state.filter)) return null;
  return (
    <div className="nothing-left">
      <p>{left === 0 || view === "list" ? text("nothingLeft.all") : text(`nothingLeft.${view}`, { count: left })}</p>
      <p>
        <Link href={hrefOf({ filter: NO_FILTER })}>{text("filter.clear")}</Link>
        {left > 0 && !state.asList && <Link href={hrefOf({ asList: true })}>{text("nothingLeft.seeList")}</Link>}
      </p>
    </div>
  );
}
