import type { Education, Entity } from "@dossier/shared/model";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";

import type { ApiContext } from "../context.ts";
import type { MaybePromise } from "../loaders/batch-loader.ts";
import { OrganizationType } from "../entity/organization.type.ts";
import { PersonType } from "../entity/person.type.ts";
import { Lang } from "../text/language.args.ts";
import { textIn } from "../text/text-in.ts";
import { EducationType } from "./education.type.ts";

@Resolver(() => EducationType)
export class EducationResolver {
  @FieldResolver(() => PersonType, { description: "Who studies." })
  person(@Root() education: Education, @Ctx() { load }: ApiContext): MaybePromise<Entity> {
    return load.entity(education.person);
  }

  @FieldResolver(() => OrganizationType, { description: "Where." })
  organization(@Root() education: Education, @Ctx() { load }: ApiContext): MaybePromise<Entity> {
    return load.entity(education.organization);
  }

  @FieldResolver(() => String, { nullable: true, description: "The degree, where the source names it." })
  degree(@Root() education: Education, @Lang() lang: string): string | null {
    return textIn(education.degree, lang);
  }

  @FieldResolver(() => String, { nullable: true, description: "The field of study, where the source names it." })
  field(@Root() education: Education, @Lang() lang: string): string | null {
    return textIn(education.field, lang);
  }
}
