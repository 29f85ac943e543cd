import { expect, test } from "vitest";
import { openPage, story } from "./open-page.fixture.ts";

const PATH = `/d/${story.id}`;
const open = async (search: string, frame: "wide" | "tall" = "wide") => (await openPage(PATH, search, { frame })).body;
const link = (body: string, query: string) =>
  [...body.matchAll(/<a [^>]*>/g)].find(([tag]) =>
    tag.includes(`href="${PATH}${query.replaceAll("&", "&amp;")}"`),
  )?.[0];

test.each(["wide", "tall"] as const)("without scripts every facet is a row of ordinary links (%s)", async (frame) => {
  const body = await open("?type=Role", frame);
  for (const query of [
    "",
    "?only=STATED&type=Role",
    "?type=Role,Honour",
    "?type=Role&by=tidal-post",
    "?type=Role&topic=drift-models",
    "?type=Role&review=SUPPORTED,DISPUTED,FALSE,UNVERIFIED",
    "?type=Role&review=NONE",
    "?type=Role&from=2010&to=2019",
  ])
    expect(link(body, query), query).toContain('class="facet-');
  expect(body).not.toContain('role="checkbox"');
  expect(body).not.toContain("style=");
});

test("without scripts a chosen value is the current one, and the status says how much is shown", async () => {
  const body = await open("?type=Role");
  const values = [...body.matchAll(/<a [^>]*class="facet-value"[^>]*>/g)].map(([tag]) => tag);
  expect(values.filter((tag) => tag.includes('aria-current="true"'))).toHaveLength(1);
  expect(body).toContain("Showing 4 of 14 claims");
});

test("without scripts the time is asked for with everything else that the page shows", async () => {
  const body = await open("?view=timeline&type=Role&from=2010");
  const form = /<form[^>]*class="facet-time".*?<\/form>/s.exec(body)?.[0] ?? "";
  expect(form).toContain(`action="${PATH}"`);
  expect([...form.matchAll(/type="hidden" name="(\w+)" value="([^"]*)"/g)].map(([, ...pair]) => pair)).toEqual([
    ["view", "timeline"],
    ["type", "Role"],
  ]);
  expect(/<input[^>]*name="from"[^>]*>/.exec(form)?.[0]).toContain('value="2010"');
});
