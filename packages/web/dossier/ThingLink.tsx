import type { ThingNameFragment } from "../api/generated/graphql.ts";
import { ThingMark } from "../ui/ThingMark.tsx";
import { SelectLink } from "./SelectLink.tsx";

/** A name with the mark of its kind, which leads to what is known about it. */
export function ThingLink({ thing }: { thing: ThingNameFragment }) {
  return (
    <SelectLink className="thing-link" selection={{ kind: "entity", id: thing.id }}>
      <ThingMark type={thing.__typename} />
      <span>{thing.name}</span>
    </SelectLink>
  );
}
