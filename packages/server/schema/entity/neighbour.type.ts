import { ObjectType } from "type-graphql";

@ObjectType("Neighbour", { description: "An entity that claims tie to another, with those claims." })
export class NeighbourType {}
