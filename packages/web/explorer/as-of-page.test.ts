import { judgeCertainty } from "@dossier/shared/dates";
import { expect, test } from "vitest";
import { tellUndated } from "../dossier/as-of/tell-undated.ts";
import { openPage, story } from "./open-page.fixture.ts";

const DAY = "2020-06-01";
const holdsOf = ({ time }: (typeof story.claims)[number]) => tellUndated(judgeCertainty(time, DAY), time);

async function open(search: string): Promise<string> {
  const { body } = await openPage(`/d/${story.id}`, search);
  return body;
}

test("without scripts, the page of a date draws every claim as what held then, and says it in its lists", async () => {
  const body = await open(`?asOf=${DAY}`);
  const drawn = [...body.matchAll(/data-claim="([^"]*)" data-holds="([^"]*)"/g)].map(([, id, holds]) => [id, holds]);
  const judged = new Map(story.claims.map((claim) => [claim.id, holdsOf(claim)]));
  expect(new Set(drawn.map(([, holds]) => holds))).toEqual(new Set(["SURELY", "POSSIBLY", "UNDATED", "NOT"]));
  for (const [id, holds] of drawn) expect(judged.get(id!), id).toBe(holds);
  const list = await open(`?asOf=${DAY}&as=list`);
  for (const words of [
    "holds on this day",
    "may hold on this day",
    "does not hold on this day",
    "the source gives no date",
  ]) {
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
  const counts = { SURELY: 0, POSSIBLY: 0, UNDATED: 0, NOT: 0 };
  for (const claim of story.claims) counts[holdsOf(claim)] += 1;
  const { SURELY, POSSIBLY, UNDATED, NOT } = counts;
  expect(UNDATED).toBe(story.claims.filter(({ time }) => !time).length);
  expect(body).toContain(
    `As of 1 June 2020: ${SURELY} surely, ${POSSIBLY} possibly, ${NOT} not; ${UNDATED} without a date`,
  );
  expect(body).not.toMatch(/ style="/);
});

test("without a date nothing is judged", async () => {
  const body = await open("");
  expect(body.replaceAll(/<li>.*?<\/li>/g, "")).not.toContain('data-holds="NOT"');
  expect(body).toContain("Any date");
});
