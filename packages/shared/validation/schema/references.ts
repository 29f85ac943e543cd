import { z } from "zod";
import { describeValue } from "../describe-value.ts";
import { findNearestName } from "../nearest-name.ts";

/**
 * The id of a record that exists. `known` gives the type of each id; where it is undefined nothing is judged. `types` are
 * those that fit here; without them every type does.
 */
export function reference(
  known: ReadonlyMap<string, string> | undefined,
  kind: string,
  description: string,
  types?: readonly string[],
) {
  const expected = `the id of ${types ? listTypes(types) : withArticle(kind)}`;
  return z
    .string({ error: expected })
    .superRefine((id, context) => {
      if (!known) return;
      const type = known.get(id);
      if (type === undefined) {
        const params = { expected, got: describeValue(id), suggestion: findNearestId(id, known, types) };
        context.addIssue({ code: "custom", params });
      } else if (types && type !== "" && !types.includes(type)) {
        context.addIssue({ code: "custom", params: { expected, got: `${describeValue(id)} (${withArticle(type)})` } });
      }
    })
    .describe(`${description} (${expected})`);
}

function findNearestId(id: string, known: ReadonlyMap<string, string>, types: readonly string[] | undefined) {
  const fitting = [...known].filter(([, type]) => !types || type === "" || types.includes(type)).map(([name]) => name);
  return findNearestName(id, fitting);
}

function listTypes(types: readonly string[]): string {
  const [last = "", ...others] = types.map(withArticle).toReversed();
  return others.length === 0 ? last : `${others.toReversed().join(", ")} or ${last}`;
}

function withArticle(noun: string): string {
  return `${/^[aeiou]/i.test(noun) ? "an" : "a"} ${noun}`;
}
