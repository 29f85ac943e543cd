import type { Entity } from "@dossier/shared/model";
import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";

import type { DossierHead } from "../../store/dossier-store.ts";
import type { ApiContext } from "../context.ts";
import { DossierType } from "../dossier/dossier.type.ts";
import { EntityType } from "../entity/entity.type.ts";
import { OrganizationType } from "../entity/organization.type.ts";
import { PersonType } from "../entity/person.type.ts";
import { checkList } from "../filter/check-ids.ts";
import { type MaybePromise, whenReady } from "../loaders/batch-loader.ts";
import { NodeType } from "../node.type.ts";
import { findNode } from "./find-node.ts";

@Resolver()
export class ByIdResolver {
  @Query(() => DossierType, { nullable: true, description: "The dossier with this id; null where there is none." })
  dossier(
    @Arg("id", () => ID, { description: 'Id of a dossier, such as "lecun-leaves-meta".' }) id: string,
    @Ctx() { load }: ApiContext,
  ): MaybePromise<DossierHead | null> {
    return load.findDossier(id);
  }

  @Query(() => NodeType, {
    nullable: true,
    description: "Whatever has this id: an entity, a claim, a dossier, a review, a source; null where nothing has it.",
  })
  node(
    @Arg("id", () => ID, { description: "Any id that the API gave." }) id: string,
    @Ctx() { load }: ApiContext,
  ): Promise<unknown> {
    return findNode(id, load);
  }

  @Query(() => [NodeType], {
    nullable: "items",
    description: "Whatever has these ids, in their order, null in the place of an id that nothing has. At most 100.",
  })
  nodes(
    @Arg("ids", () => [ID], { description: "Any ids that the API gave, at most 100." }) ids: string[],
    @Ctx() { load }: ApiContext,
  ): Promise<unknown>[] {
    checkList(ids, ["ids"]);
    return ids.map((id) => findNode(id, load));
  }

  @Query(() => EntityType, {
    nullable: true,
    description: "The entity with this id, of whatever type; null where there is none.",
  })
  entity(
    @Arg("id", () => ID, { description: 'Id of an entity, such as "yann-lecun".' }) id: string,
    @Ctx() { load }: ApiContext,
  ): MaybePromise<Entity | null> {
    return load.findEntity(id);
  }

  @Query(() => PersonType, { nullable: true, description: "The person with this id; null where there is none." })
  person(
    @Arg("id", () => ID, { description: 'Id of a person, such as "yann-lecun".' }) id: string,
    @Ctx() { load }: ApiContext,
  ): MaybePromise<Entity | null> {
    return whenReady(load.findEntity(id), (entity) => (entity?.type === "Person" ? entity : null));
  }

  @Query(() => OrganizationType, {
    nullable: true,
    description: "The organization with this id; null where there is none.",
  })
  organization(
    @Arg("id", () => ID, { description: 'Id of an organization, such as "meta".' }) id: string,
    @Ctx() { load }: ApiContext,
  ): MaybePromise<Entity | null> {
    return whenReady(load.findEntity(id), (entity) => (entity?.type === "Organization" ? entity : null));
  }
}
