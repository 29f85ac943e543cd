import { judgeCertainty } from "@dossier/shared/dates";
import { expect, test } from "vitest";
import { openPage, story } from "./open-page.fixture.ts";

const DAY = "2015-06-01";

async function open(search: string): Promise<string> {
  const { body } = await openPage(`/d/${story.id}`, search);
  return body;
}

test("without scripts, the page of a date draws every claim as what held then, and says it in its lists", async () => {
  const body = await open(`?asOf=${DAY}`);
  const drawn = [...body.matchAll(/data-claim="([^"]*)" data-holds="([^"]*)"/g)].map(([, id, holds]) => [id, holds]);
  const judged = new Map(story.claims.map(({ id, time }) => [id, judgeCertainty(time, DAY)]));
  expect(new Set(drawn.map(([, holds]) => holds))).toEqual(new Set(["SURELY", "POSSIBLY", "NOT"]));
  for (const [id, holds] of drawn) expect(judged.get(id!), id).toBe(holds);
  const list = await open(`?asOf=${DAY}&as=list`);
  for (const words of ["holds on this day", "may hold on this day", "does not hold on this day"]) {
    expect(list).toContain(words);
  }
});

test("without scripts, a date is asked for by a form that keeps all else, and let go by a link", async () => {
  const body = await open(`?asOf=${DAY}&only=STATED`);
  const form = /<form class="as-of-form" method="get">.*?<\/form>/.exec(body)?.[0] ?? "";
  expect(form).toContain('<input type="hidden" name="only" value="STATED"/>');
  expect(form).toMatch(new RegExp(`name="asOf"[^>]* value="${DAY}"`));
  const link = /<a [^>]*as-of-any[^>]*>/.exec(body)?.[0];
  expect(link).toContain(`href="/d/${story.id}?only=STATED"`);
});

test("the status says the day and how much held, in a page that has no inline style", async () => {
  const body = await open(`?asOf=${DAY}`);
  const counts = { SURELY: 0, POSSIBLY: 0, NOT: 0 };
  for (const { time } of story.claims) counts[judgeCertainty(time, DAY)] += 1;
  const { SURELY, POSSIBLY, NOT } = counts;
  expect(body).toContain(`As of 1 June 2015: ${SURELY} surely, ${POSSIBLY} possibly, ${NOT} not`);
  expect(body).not.toMatch(/ style="/);
});

test("without a date nothing is judged", async () => {
  const body = await open("");
  expect(body.replaceAll(/<li>.*?<\/li>/g, "")).not.toContain('data-holds="NOT"');
  expect(body).toContain("Any date");
});
