import { Field, Int, ObjectType } from "type-graphql";

@ObjectType("PathLink", { description: "One step of a path, with every claim that ties its two ends." })
export class PathLinkType {}

@ObjectType("Path", { description: "The shortest way from one entity to another over claims.", simpleResolvers: true })
export class PathType {
  @Field(() => Int, { description: "How many steps it has; 0 from an entity to itself." })
  length!: number;

  @Field(() => [PathLinkType], { description: "The steps, from the first entity to the last." })
  links!: PathLinkType[];
}
