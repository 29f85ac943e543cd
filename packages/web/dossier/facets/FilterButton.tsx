import { useText } from "../../i18n/use-text.ts";
import { Icon } from "../../ui/Icon.tsx";
import { useAddress } from "../address-context.ts";
import { listFilters } from "./change-filter.ts";
import type { FilterRail } from "./use-filter-rail.ts";

/** Opens and folds away the filter, and says how many of its parts are in use. */
export function FilterButton({ rail }: { rail: FilterRail }) {
  const text = useText();
  const count = listFilters(useAddress().state.filter).length;
  const words = (
    <>
      <Icon name="filter" />
      <span className="filter-word">{text("filter.title")}</span>
      {count > 0 && (
        <b className="filter-count">
          {count}
          <span className="visually-hidden">{text("filter.inUse", { count })}</span>
        </b>
      )}
    </>
  );
  return (
    <>
      <button
        type="button"
        id={FILTER_BUTTON}
        className="button filter-button"
        aria-expanded={rail.open}
        aria-haspopup={rail.modal ? "dialog" : undefined}
        onClick={() => rail.setOpen(!rail.open)}
      >
        {words}
      </button>
      {/* Without scripts the filter is always there, further down on a phone. */}
      <a className="button filter-anchor" href={`#${FILTER_RAIL}`}>
        {words}
      </a>
    </>
  );
}

/** Where the focus goes when what had it is gone. */
export const FILTER_BUTTON = "filter-button";
export const FILTER_RAIL = "filter";
