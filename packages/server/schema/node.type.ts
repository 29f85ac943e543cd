import { Field, ID, InterfaceType } from "type-graphql";

@InterfaceType("Node", { description: "Anything that has an id of its own and can be fetched by it with `node(id:)`." })
export abstract class NodeType {
  @Field(() => ID, { description: "The id; it stays the same for good." })
  id!: string;
}
