import { isFiltering, NO_FILTER } from "@dossier/shared/address";
import { Link } from "wouter";
import { useText } from "../../i18n/use-text.ts";
import { useAddress } from "../address-context.ts";
import { isShown } from "../shown/shown.ts";
import { useShown } from "../shown/shown-context.ts";

/** Says of a selected thing, all of whose claims the filter leaves out, that the pictures do not show it. */
export function FilteredOut({ claims }: { claims: readonly { readonly id: string }[] }) {
  const text = useText();
  const shown = useShown();
  const { state, hrefOf } = useAddress();
  if (!isFiltering(state.filter) || claims.length === 0 || claims.some(({ id }) => isShown(shown, id))) return null;
  return (
    <p className="filtered-out">
      {text("thing.filteredOut")} <Link href={hrefOf({ filter: NO_FILTER })}>{text("filter.clear")}</Link>
    </p>
  );
}
