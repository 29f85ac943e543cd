import { Link } from "wouter";
import type { ThingNameFragment } from "../../api/generated/graphql.ts";
import { useText } from "../../i18n/use-text.ts";
import { ThingMark } from "../../ui/ThingMark.tsx";
import { useAddress } from "../address-context.ts";
import { askPath } from "./ask-path.ts";
import { ThingChooser } from "./ThingChooser.tsx";

interface PathQuestionProps {
  /** The end that is known; absent where neither is. */
  readonly first: ThingNameFragment | undefined;
  /** The most important first. */
  readonly things: readonly ThingNameFragment[];
}

/** Asks for the end of a path that is still missing: by name, or from the list. */
export function PathQuestion({ first, things }: PathQuestionProps) {
  const text = useText();
  const { state, hrefOf, go } = useAddress();
  const others = things.filter(({ id }) => id !== first?.id);
  const changeTo = (id: string) => (first ? askPath(state, first.id, id) : askPath(state, id));
  return (
    <>
      <ThingChooser label={text("path.choose")} things={others} onChoose={(id) => go(changeTo(id))} />
      <ul className="path-choices">
        {others.slice(0, MOST_LISTED).map((thing) => (
          <li key={thing.id}>
            <Link href={hrefOf(changeTo(thing.id))} className="thing-link">
              <ThingMark type={thing.__typename} />
              <span>{thing.name}</span>
            </Link>
          </li>
        ))}
      </ul>
      <p>
        <Link href={hrefOf({ path: undefined })}>{text("path.close")}</Link>
      </p>
    </>
  );
}

/** Beyond these one types. */
const MOST_LISTED = 100;
