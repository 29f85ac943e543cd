import { expect, test } from "vitest";
import { firstDay, listTimeline } from "./timeline-list-model.ts";
import { OTHERS_LANE, type TimelineItem, type TimelineModel } from "./timeline-model.ts";

const LANES = [
  { id: "ada", type: "Person", name: "Ada", protagonist: true },
  { id: "lab", type: "Organization", name: "Laboratory", protagonist: false },
  { id: OTHERS_LANE, name: "", protagonist: false },
] as const;

test("every claim is told once, in the order of time, by the lane that comes first", () => {
  const model: TimelineModel = {
    lanes: LANES,
    items: [
      item("post", "ada", "1988"),
      item("post", "lab", "1988"),
      item("birth", "ada", "1960"),
      item("prize", OTHERS_LANE, "2018"),
    ],
  };
  const chapters = listTimeline(model);
  expect(chapters.map(({ year, span }) => [year, span])).toEqual([
    [1960, "DECADE"],
    [1980, "DECADE"],
    [2010, "DECADE"],
  ]);
  const listed = chapters.flatMap(({ items }) => items);
  expect(listed.map(({ item: { claim }, lane }) => [claim, lane?.name])).toEqual([
    ["birth", "Ada"],
    ["post", "Ada"],
    ["prize", undefined],
  ]);
});

test("a decade with much in it is told year by year", () => {
  const items = Array.from({ length: 9 }, (_, index) => item(`c${index}`, "ada", index < 4 ? "2024" : "2025"));
  const chapters = listTimeline({ lanes: LANES, items });
  expect(chapters.map(({ year, span, items: { length } }) => [year, span, length])).toEqual([
    [2024, "YEAR", 4],
    [2025, "YEAR", 5],
  ]);
});

test("what is not shown is not listed, and what has only an end stands at its end", () => {
  const ended = item("left", "ada", "2013");
  const open: TimelineItem = { ...ended, time: { ...ended.time, start: null, end: ended.time.start } };
  expect(firstDay(open)).toBe("2013-01-01");
  expect(listTimeline({ lanes: LANES, items: [open] }, (claim) => claim !== "left")).toEqual([]);
});

function item(claim: string, lane: string, year: string): TimelineItem {
  const start = {
    edtf: year,
    earliest: `${year}-01-01`,
    latest: `${year}-12-31`,
    precision: "YEAR" as const,
    approximate: false,
    uncertain: false,
  };
  return {
    id: `${claim} ${lane}`,
    claim,
    lane,
    type: "Role",
    modality: "STATED",
    polarity: "AFFIRMED",
    label: claim,
    when: year,
    summary: claim,
    importance: 1,
    time: { startKind: "KNOWN", endKind: "KNOWN", moment: true, start, end: start },
    entities: [],
  };
}
