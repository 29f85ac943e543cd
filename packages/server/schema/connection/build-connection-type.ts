import { type ClassType, Field, Int, ObjectType } from "type-graphql";

import { PageInfoType } from "./page-info.type.ts";

/**
 * The Relay types `<name>Connection` and `<name>Edge` of a list of `itemType`. What resolves to it is plain data; the
 * total is a function there, so that it is counted only where somebody asks.
 *
 * @param things the plural for the descriptions, such as "claims".
 */
export function buildConnectionType(name: string, things: string, itemType: () => ClassType | Function): ClassType {
  @ObjectType(`${name}Edge`, {
    description: `One of the ${things}, with its place in the list.`,
    simpleResolvers: true,
  })
  class EdgeType {
    @Field(() => String, {
      description: "Its place in the list: give it as `after` or `before`. It survives changes of the data.",
    })
    cursor!: string;

    @Field(itemType, { description: "The thing itself." })
    node!: unknown;
  }

  @ObjectType(`${name}Connection`, { description: `A page of a list of ${things}.`, simpleResolvers: true })
  class ConnectionType {
    @Field(() => [EdgeType], { description: "The page, each with its cursor." })
    edges!: EdgeType[];

    @Field(() => [itemType()], { description: "The page without cursors." })
    nodes!: unknown[];

    @Field(() => PageInfoType, { description: "Whether there is more, and the cursors to ask for it." })
    pageInfo!: PageInfoType;

    @Field(() => Int, { description: `How many ${things} the whole list has, on all pages.` })
    totalCount!: number;
  }

  return ConnectionType;
}
