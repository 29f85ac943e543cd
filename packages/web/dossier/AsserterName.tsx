import type { AsserterNameFragment } from "../api/generated/graphql.ts";
import { SelectLink } from "./SelectLink.tsx";

/** Who says so: somebody with a name, somebody whom the source does not name, or the source itself. */
export function AsserterName({ asserter }: { asserter: AsserterNameFragment }) {
  switch (asserter.__typename) {
    case "UnnamedSource":
      return <span>{asserter.description}</span>;
    case "Source":
      return <span>{asserter.publisher ?? asserter.title}</span>;
    default:
      return <SelectLink selection={{ kind: "entity", id: asserter.id }}>{asserter.name}</SelectLink>;
  }
}
