import { isFiltering, NO_FILTER } from "@dossier/shared/address";
import { Link } from "wouter";
import { useText } from "../../i18n/use-text.ts";
import { useAddress } from "../address-context.ts";
import { changeFocus } from "./change-focus.ts";
import type { FocusedPage } from "./focus-page.ts";

interface FocusBarProps {
  readonly focused: FocusedPage;
  /** How many things the whole dossier has. */
  readonly total: number;
}

/** The way back from what is in focus, step by step, above the pictures; and what of it is not to be had. */
export function FocusBar({ focused: { data, things, unknown, alone }, total }: FocusBarProps) {
  const text = useText();
  const { state, hrefOf } = useAddress();
  const names = things.map(({ name }) => name).join(text("list.comma"));
  const count = text("focus.count", { shown: data.graph.nodes.length, total });
  return (
    <div className="focus-bar" data-empty={state.focus.length === 0 || undefined}>
      {things.length > 0 && (
        <nav aria-label={text("focus.label")}>
          <ol className="focus-steps">
            <li>
              <Link href={hrefOf(changeFocus([]))}>{text("focus.everything")}</Link>
            </li>
            {things.map(({ id, name }, index) => (
              <li key={id}>
                {index > 0 && "+ "}
                {index === things.length - 1 ? (
                  <span aria-current="page">{name}</span>
                ) : (
                  <Link href={hrefOf(changeFocus(things.slice(0, index + 1).map((thing) => thing.id)))}>{name}</Link>
                )}
              </li>
            ))}
          </ol>
        </nav>
      )}
      {things.length > 0 && <p className="note focus-count">{count}</p>}
      {unknown.length > 0 && (
        <p className="note">
          {text("focus.unknown", { ids: unknown.join(text("list.comma")) })}{" "}
          {things.length === 0 && <Link href={hrefOf(changeFocus([]))}>{text("focus.forget")}</Link>}
        </p>
      )}
      {alone && (
        <p className="note">
          {text("focus.alone", { names })}{" "}
          {isFiltering(state.filter) && <Link href={hrefOf({ filter: NO_FILTER })}>{text("filter.clear")}</Link>}
        </p>
      )}
      <span className="visually-hidden" role="status">
        {things.length > 0 && text("focus.announced", { names, count })}
      </span>
    </div>
  );
}
