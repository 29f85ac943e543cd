import { Link } from "wouter";
import type { DossierPageQuery } from "../../api/generated/graphql.ts";
import { useText } from "../../i18n/use-text.ts";
import { Icon } from "../../ui/Icon.tsx";
import { useAddress } from "../address-context.ts";
import { askPath } from "../path/ask-path.ts";
import { changeFocus, openThing } from "./change-focus.ts";

interface ThingActionsProps {
  readonly id: string;
  readonly graph: DossierPageQuery["graph"];
}

/** What can be done with a thing of the dossier beyond reading about it: look at it alone, or ask how it is tied to another. */
export function ThingActions({ id, graph }: ThingActionsProps) {
  const text = useText();
  const { state, hrefOf } = useAddress();
  const { focus, path } = state;
  const nameOf = (thing: string | undefined) => graph.nodes.find((node) => node.id === thing)?.entity.name;
  const name = nameOf(id);
  if (name === undefined) return null;
  const isOpen = focus.includes(id);
  const isAlone = isOpen && focus.length === 1;
  const first = path && path[1] === undefined && path[0] !== id ? nameOf(path[0]) : undefined;
  return (
    <ul className="thing-actions">
      {focus.length > 0 && !isOpen && (
        <li>
          <Link href={hrefOf(openThing(focus, id))} className="action-link">
            <Icon name="expand" />
            {text("focus.expand")}
          </Link>
        </li>
      )}
      {!isAlone && (
        <li>
          <Link href={hrefOf(changeFocus([id]))} className="action-link">
            <Icon name="focus" />
            {text("focus.open")}
          </Link>
        </li>
      )}
      {isOpen && (
        <li>
          <Link href={hrefOf(changeFocus(focus.filter((each) => each !== id)))} className="action-link">
            <Icon name="close" />
            {text(isAlone ? "focus.leave" : "focus.remove")}
          </Link>
        </li>
      )}
      {path && first !== undefined && (
        <li>
          <Link href={hrefOf(askPath(state, path[0], id))} className="action-link">
            <Icon name="path" />
            {text("path.between", { first, second: name })}
          </Link>
        </li>
      )}
      <li>
        <Link href={hrefOf(askPath(state, id))} className="action-link">
          <Icon name="path" />
          {text("path.ask", { name })}
        </Link>
      </li>
    </ul>
  );
}
