import { compactText } from "@dossier/shared/search";
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
import { refuseEmpty } from "./refuse-empty.ts";

/** Entities of one dossier. */
export function parseEntityFilter(input: EntityFilterInput | null | undefined, dossier: string): EntityFilter {
  refuseEmpty(input ?? {}, ["filter"]);
  return { dossiers: [dossier], ...dropEmpty({ name: checkText(input?.name, "name"), types: input?.type }) };
}

export async function parsePersonFilter(
  input: PersonFilterInput | null | undefined,
  context: ApiContext,
): Promise<EntityFilter> {
  refuseEmpty(input ?? {}, ["filter"]);
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
  refuseEmpty(input ?? {}, ["filter"]);
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
  refuseEmpty(input ?? {}, ["filter"]);
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

/** Names are compared by their letters and digits: a text without any would be part of every name. */
function checkText(text: string | null | undefined, argument: string): string | undefined {
  if (text === null || text === undefined) return undefined;
  const path = ["filter", argument];
  if (text.length > MAX_TEXT_LENGTH) {
    const problem = `the text is ${text.length} characters long`;
    throw badInput({ path, problem, accepted: `at most ${MAX_TEXT_LENGTH}` });
  }
  if (compactText(text) !== "") return text;
  throw badInput({
    path,
    problem: `"${text}" has no letter and no digit`,
    accepted: "a part of a name, or nothing at all",
  });
}
