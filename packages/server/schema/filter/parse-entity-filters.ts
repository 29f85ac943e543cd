import type { EntityFilter } from "../../store/entity-query.ts";
import type { ApiContext } from "../context.ts";
import { badInput } from "../errors/bad-input.ts";
import { checkIds } from "./check-ids.ts";
import { dropEmpty } from "./drop-empty.ts";
import type {
  EntityFilterInput,
  OrganizationFilterInput,
  PersonFilterInput,
  WorkFilterInput,
} from "./entity-filters.input.ts";

/** Entities of one dossier. */
export function parseEntityFilter(input: EntityFilterInput | null | undefined, dossier: string): EntityFilter {
  return { dossiers: [dossier], ...dropEmpty({ name: checkText(input?.name, "name"), types: input?.type }) };
}

export async function parsePersonFilter(
  input: PersonFilterInput | null | undefined,
  context: ApiContext,
): Promise<EntityFilter> {
  const role = dropEmpty({
    organizations: await checkIds(context, "ENTITY", input?.organization, ["filter", "organization"]),
    title: checkText(input?.roleTitle, "roleTitle"),
    asOf: input?.asOf,
  });
  return {
    types: ["Person"],
    ...dropEmpty({
      name: checkText(input?.name, "name"),
      role: Object.keys(role).length > 0 ? role : undefined,
      dossiers: await checkIds(context, "DOSSIER", input?.dossier, ["filter", "dossier"]),
    }),
  };
}

export async function parseOrganizationFilter(
  input: OrganizationFilterInput | null | undefined,
  context: ApiContext,
): Promise<EntityFilter> {
  return {
    types: ["Organization"],
    ...dropEmpty({
      name: checkText(input?.name, "name"),
      organizationKinds: input?.kind,
      partOf: await checkIds(context, "ENTITY", input?.partOf, ["filter", "partOf"]),
      dossiers: await checkIds(context, "DOSSIER", input?.dossier, ["filter", "dossier"]),
    }),
  };
}

export async function parseWorkFilter(
  input: WorkFilterInput | null | undefined,
  context: ApiContext,
): Promise<EntityFilter> {
  return {
    types: ["Work"],
    ...dropEmpty({
      name: checkText(input?.name, "name"),
      workKinds: input?.kind,
      topics: await checkIds(context, "ENTITY", input?.topic, ["filter", "topic"]),
      contributors: await checkIds(context, "ENTITY", input?.contributor, ["filter", "contributor"]),
      dossiers: await checkIds(context, "DOSSIER", input?.dossier, ["filter", "dossier"]),
    }),
  };
}

const MAX_TEXT_LENGTH = 256;

function checkText(text: string | null | undefined, argument: string): string | undefined {
  if (text === null || text === undefined) return undefined;
  if (text.length <= MAX_TEXT_LENGTH) return text;
  throw badInput({
    path: ["filter", argument],
    problem: `the text is ${text.length} characters long`,
    accepted: `at most ${MAX_TEXT_LENGTH}`,
  });
}
