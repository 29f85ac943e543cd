import { PLAIN_STATE } from "@dossier/shared/address";
import { expect, test } from "vitest";
import type { DossierPageQuery } from "../../api/generated/graphql.ts";
import type { Text } from "../../i18n/use-text.ts";
import { describeView } from "./describe-view.ts";

const text = ((id: string, values?: object) => `${id} ${JSON.stringify(values)}`) as unknown as Text;
const data = {
  graph: { nodes: [{ entity: { id: "ada", name: "Ada" } }, { entity: { id: "bob", name: "Bob" } }] },
} as unknown as DossierPageQuery;
const describe = (shown: { readonly ends?: ReadonlySet<string> }) =>
  describeView(data, { ...PLAIN_STATE, path: ["ada", "bob"] }, undefined, shown, text, "en");

test("a file says how two things are tied only where they are", () => {
  const names = JSON.stringify({ first: "Ada", second: "Bob" });
  expect(describe({ ends: new Set(["ada", "bob"]) })).toEqual([`path.title ${names}`]);
  expect(describe({})).toEqual([`path.noneShown ${names}`]);
});
