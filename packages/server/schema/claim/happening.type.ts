import type { HappeningKind, HappeningPart } from "@dossier/shared/model";
import { Field, Int, ObjectType } from "type-graphql";

import { buildEnum } from "../build-enum.ts";
import { NodeType } from "../node.type.ts";
import { ClaimType } from "./claim.type.ts";

export const HappeningKindEnum = buildEnum<HappeningKind>("HappeningKind", "What happens in a Happening.", {
  LAYOFF: "People lose their posts.",
  REORGANIZATION: "An organization is arranged anew.",
  ANNOUNCEMENT: "Something is made known.",
  DEPARTURE: "Somebody leaves.",
  LAUNCH: "Something begins or comes out.",
  PUBLICATION: "A paper, book or article is published.",
  APPOINTMENT: "Somebody is given a post.",
  BIRTH: "Somebody is born.",
  TALK: "Somebody speaks in public.",
  DISPUTE: "People or organizations fall out.",
  OTHER: "Anything else; the summary says what.",
});

export const HappeningPartEnum = buildEnum<HappeningPart>(
  "HappeningPart",
  "What somebody or something is in a Happening.",
  {
    ACTOR: "Does it; tied to each of the others.",
    AFFECTED: "Has it done to them.",
    SUBJECT: "It is about them.",
    PARTICIPANT: "Takes part.",
    VENUE: "Where it is done or said.",
    PLACE: "The place in which it happens.",
  },
);

@ObjectType("Participant", {
  description: "Somebody or something that takes part in a Happening.",
  simpleResolvers: true,
})
export class ParticipantType {
  @Field(() => HappeningPartEnum, { description: "How it takes part." })
  part!: HappeningPart;
}

@ObjectType("Headcount", { description: "A number of people.", simpleResolvers: true })
export class HeadcountType {
  @Field(() => Int, { description: "How many." })
  count!: number;

  @Field(() => Boolean, { description: "Whether it is a round or estimated number." })
  approximate!: boolean;
}

@ObjectType("Happening", {
  implements: [NodeType, ClaimType],
  description: "Something happens in which entities take part.",
  simpleResolvers: true,
})
export class HappeningType {
  @Field(() => HappeningKindEnum, { description: "What happens." })
  kind!: HappeningKind;

  @Field(() => [ParticipantType], { description: "Who and what takes part, and how." })
  participants!: ParticipantType[];

  @Field(() => HeadcountType, {
    nullable: true,
    description: "How many people it touches; null where the source does not say.",
  })
  headcount?: HeadcountType | null;
}
