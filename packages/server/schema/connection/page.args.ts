import { ArgsType, Field, Int } from "type-graphql";

import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE } from "./page-size.ts";

@ArgsType()
export class PageArgs {
  @Field(() => Int, {
    nullable: true,
    description: `Take so many from the beginning, or after \`after\`: 1 to ${MAX_PAGE_SIZE}, ${DEFAULT_PAGE_SIZE} where neither \`first\` nor \`last\` is given.`,
  })
  first?: number | null;

  @Field(() => String, {
    nullable: true,
    description: "Cursor of the thing after which to go on (`pageInfo.endCursor` of the page before).",
  })
  after?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: `Take so many from the end, or before \`before\`: 1 to ${MAX_PAGE_SIZE}. Not together with \`first\`.`,
  })
  last?: number | null;

  @Field(() => String, {
    nullable: true,
    description: "Cursor of the thing before which to go back (`pageInfo.startCursor` of the page after).",
  })
  before?: string | null;
}
