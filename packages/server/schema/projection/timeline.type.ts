import { Field, Float, ID, ObjectType } from "type-graphql";

import { FuzzyIntervalType } from "../text/fuzzy-date.type.ts";

@ObjectType("TimelineItem", {
  description:
    "A claim in the lane of one person or organization. A claim that concerns several is in the lane of each.",
  simpleResolvers: true,
})
export class TimelineItemType {
  @Field(() => ID, { description: "The item's own id: the claim's id and the lane." })
  id!: string;

  @Field(() => FuzzyIntervalType, { description: "When it held or happened, as precisely as the source tells." })
  time!: FuzzyIntervalType;

  @Field(() => Float, { description: "From 0 to 1, for choosing what to label where room is short." })
  importance!: number;
}
