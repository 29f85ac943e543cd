import { judgeCertainty } from "@dossier/shared/dates";
import type { Entity, Role } from "@dossier/shared/model";
import { compactText } from "@dossier/shared/search";
import type { EntityFilter, RoleFilter } from "../entity-query.ts";
import type { LibraryIndex } from "./library-index.ts";

/** Turns a filter into a test. */
export function buildEntityTest(filter: EntityFilter, index: LibraryIndex): (entity: Entity) => boolean {
  const { types, name, dossiers, organizationKinds, workKinds, topics, role, partOf, contributors } = filter;
  const tests: ((entity: Entity) => boolean)[] = [];
  if (types) tests.push(({ type }) => types.includes(type));
  if (name !== undefined) {
    const part = compactText(name);
    tests.push(({ names, aliases }) => [...names, ...aliases].some(({ value }) => compactText(value).includes(part)));
  }
  if (dossiers)
    tests.push(({ id }) => (index.dossiersByEntity.get(id) ?? []).some((dossier) => dossiers.includes(dossier)));
  if (organizationKinds) {
    tests.push((entity) => entity.type === "Organization" && !!entity.kind && organizationKinds.includes(entity.kind));
  }
  if (workKinds) tests.push((entity) => entity.type === "Work" && workKinds.includes(entity.kind));
  if (topics) tests.push((entity) => entity.type === "Work" && entity.topics.some((topic) => topics.includes(topic)));
  if (role) tests.push(buildRoleTest(role, index));
  if (partOf) {
    tests.push(({ id }) =>
      (index.claimsByEntity.get(id) ?? []).some(
        (claim) =>
          claim.type === "Relationship" &&
          claim.kind === "PART_OF" &&
          claim.polarity === "AFFIRMED" &&
          claim.from === id &&
          partOf.includes(claim.to),
      ),
    );
  }
  if (contributors) {
    tests.push(({ id }) =>
      (index.claimsByEntity.get(id) ?? []).some(
        (claim) => claim.type === "Contribution" && claim.work === id && contributors.includes(claim.contributor),
      ),
    );
  }
  return (entity) => tests.every((test) => test(entity));
}

/** All conditions have to fit the same post. */
function buildRoleTest({ organizations, title, asOf }: RoleFilter, index: LibraryIndex): (entity: Entity) => boolean {
  const part = title === undefined ? undefined : compactText(title);
  const fits = (role: Role) =>
    (!organizations || organizations.includes(role.organization)) &&
    (part === undefined || role.title.some(({ value }) => compactText(value).includes(part))) &&
    (!asOf || judgeCertainty(role.time, asOf) !== "NOT");
  return ({ id }) =>
    (index.claimsByEntity.get(id) ?? []).some((claim) => claim.type === "Role" && claim.person === id && fits(claim));
}
