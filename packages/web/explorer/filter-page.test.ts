import { expect, test } from "vitest";
import { openPage, story } from "./open-page.fixture.ts";

async function open(search: string): Promise<string> {
  const { body } = await openPage(`/d/${story.id}`, search);
  return body;
}

const standing = (body: string) =>
  [...body.matchAll(/data-mark="([^"]*)"([^>]*)/g)].flatMap(([, id, rest]) =>
    rest!.includes("data-off") ? [] : [id!],
  );
const lanes = (body: string) => [...body.matchAll(/data-lane="([^"]*)"/g)].map(([, id]) => id!);
const items = (body: string) =>
  new Set([...body.matchAll(/data-item="[^"]*" data-claim="([^"]*)"/g)].map(([, id]) => id!));
const density = (body: string) => /class="as-of-density" d="([^"]*)"/.exec(body)?.[1] ?? "";
const ticks = (body: string) => /class="timeline-axis.*?<\/g>/.exec(body)?.[0];
const whole = await open("");

test("a thing that a shown claim names stands out, even where no line can be drawn for that claim", async () => {
  const body = await open("?only=RUMOURED");
  expect(standing(body)).toEqual(["saltmark"]);
  expect(standing(whole).length).toBeGreaterThan(5);
});

test("with a filter, the lanes of the timeline are those of what it leaves, each with its name", async () => {
  const body = await open("?type=Funding");
  expect([...items(body)]).toEqual([`${story.id}/ondara-buys-into-saltmark`]);
  expect(lanes(body)).not.toContain("mirel-tavask");
  expect(lanes(body).length).toBeGreaterThan(0);
  expect(lanes(whole)).toContain("mirel-tavask");
});

test("a filter moves no year, and the strip above tells how much it leaves", async () => {
  const body = await open("?type=Funding");
  expect(ticks(body)).toBeDefined();
  expect(ticks(body)).toBe(ticks(whole));
  expect(density(body)).not.toBe("");
  expect(density(body).length).toBeLessThan(density(whole).length / 2);
});

test("the story keeps all lanes of what it will tell", async () => {
  const told = lanes(await open("?view=story&step=1"));
  expect(lanes(await open("?view=story&step=1&type=Funding"))).toEqual(told);
});
