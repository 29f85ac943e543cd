import { Field, ObjectType } from "type-graphql";

@ObjectType("PageInfo", { description: "Where a page stands in its list.", simpleResolvers: true })
export class PageInfoType {
  @Field(() => Boolean, { description: "Whether there is something after this page." })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: "Whether there is something before this page." })
  hasPreviousPage!: boolean;

  @Field(() => String, {
    nullable: true,
    description: "Cursor of the first thing on the page: give it as `before` to page backward.",
  })
  startCursor?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Cursor of the last thing on the page: give it as `after` to page forward.",
  })
  endCursor?: string | null;
}
