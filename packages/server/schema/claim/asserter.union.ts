import { createUnionType } from "type-graphql";

import { AwardType } from "../entity/award.type.ts";
import { OrganizationType } from "../entity/organization.type.ts";
import { PersonType } from "../entity/person.type.ts";
import { PlaceType } from "../entity/place.type.ts";
import { TopicType } from "../entity/topic.type.ts";
import { WorkType } from "../entity/work.type.ts";
import { SourceType, UnnamedSourceType } from "../source/source.type.ts";

/** A symbol to type-graphql, which is what its decorators take. */
export const AsserterUnion: object = createUnionType({
  name: "Asserter",
  description:
    "Whoever makes a claim: an entity, somebody whom the source does not name, or the source document itself.",
  types: () =>
    [PersonType, OrganizationType, WorkType, TopicType, AwardType, PlaceType, UnnamedSourceType, SourceType] as const,
});
