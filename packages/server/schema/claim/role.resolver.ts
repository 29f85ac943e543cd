import type { Entity, Role } from "@dossier/shared/model";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";

import type { ApiContext } from "../context.ts";
import type { MaybePromise } from "../loaders/batch-loader.ts";
import { OrganizationType } from "../entity/organization.type.ts";
import { PersonType } from "../entity/person.type.ts";
import { Lang } from "../text/language.args.ts";
import { textIn } from "../text/text-in.ts";
import { RoleType } from "./role.type.ts";

@Resolver(() => RoleType)
export class RoleResolver {
  @FieldResolver(() => PersonType, { description: "Who holds the post." })
  person(@Root() role: Role, @Ctx() { load }: ApiContext): MaybePromise<Entity> {
    return load.entity(role.person);
  }

  @FieldResolver(() => OrganizationType, { description: "Where." })
  organization(@Root() role: Role, @Ctx() { load }: ApiContext): MaybePromise<Entity> {
    return load.entity(role.organization);
  }

  @FieldResolver(() => String, { nullable: true, description: "The post's title; null where the source gives none." })
  title(@Root() role: Role, @Lang() lang: string): string | null {
    return textIn(role.title, lang);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "The part of the organization, where it is not an entity of its own.",
  })
  organizationalUnit(@Root() role: Role, @Lang() lang: string): string | null {
    return textIn(role.organizationalUnit, lang);
  }

  @FieldResolver(() => PersonType, {
    nullable: true,
    description: "Who held the post before, where the source says so.",
  })
  successorOf(@Root() role: Role, @Ctx() { load }: ApiContext): MaybePromise<Entity> | null {
    return role.successorOf ? load.entity(role.successorOf) : null;
  }
}
