import { expect, test } from "vitest";
import { seededRandom } from "../seeded-random.ts";
import {
  arrangeTimeline,
  buildTimeScale,
  dayNumber,
  layoutTimeline,
  positionOf,
  yearStart,
  type LaidOutItem,
  type LayoutItem,
  type TimelineMeasures,
} from "./index.ts";

const measures: TimelineMeasures = {
  plot: [140, 1050],
  rowHeight: 22,
  laneTop: 3,
  laneBottom: 3,
  fontSize: 12,
  labelWidth: 230,
  ticks: { year: 44, month: 28 },
};
const lanes = [
  { id: "ada", maxRows: 7 },
  { id: "mill", maxRows: 2 },
];
const crowd = buildCrowd(90, 7);
const arrangement = arrange(crowd);
const zooms = [
  { factor: 1, shift: 0 },
  { factor: 3, shift: -1900 },
  { factor: 12, shift: -11000 },
];

test.each(zooms)("marks of a row never overlap (zoom $factor)", (zoom) => {
  for (const row of rowsOf(layoutTimeline(arrangement, zoom).items)) {
    for (const item of row) {
      expect(row.filter((other) => other !== item && overlaps(item, other)).map(({ id }) => id)).toEqual([]);
    }
  }
});

test.each(zooms)("words lie on no other words, no mark but their own, and inside the plot (zoom $factor)", (zoom) => {
  const layout = layoutTimeline(arrangement, zoom);
  expect(layout.items.filter(({ label }) => label).length).toBeGreaterThan(5);
  for (const row of rowsOf(layout.items)) {
    const words = row.flatMap(({ id, label }) => (label ? [Object.assign({ id }, label)] : []));
    for (const label of words) {
      expect(label.x0).toBeGreaterThanOrEqual(measures.plot[0]);
      expect(label.x1).toBeLessThanOrEqual(measures.plot[1]);
      const others = [...row, ...words].filter(({ id }) => id !== label.id);
      expect(others.filter((other) => overlaps(label, other)).map(({ id }) => id)).toEqual([]);
    }
  }
});

test("every item has a place or is counted as thinned out, and zooming in thins out fewer", () => {
  const placed = arrangement.places.map(({ item }) => item.id);
  const thinned = arrangement.thinned.map(({ id }) => id);
  expect([...placed, ...thinned].toSorted()).toEqual(crowd.map(({ id }) => id).toSorted());
  expect(thinned.length).toBeGreaterThan(0);
  expect(layoutTimeline(arrangement, zooms[2]).thinned.length).toBeLessThan(layoutTimeline(arrangement).thinned.length);
});

test("lanes grow into the height that is there until nothing is left out, and not beyond it", () => {
  const low = arrange(crowd, undefined, arrangement.height);
  expect(low.laneBoxes).toEqual(arrangement.laneBoxes);
  const left = [1, 2, 4, 8, 16, 32].map((rows) => {
    const room = arrangement.height + rows * measures.rowHeight + 5;
    const grown = arrange(crowd, undefined, room);
    expect(grown.height).toBeLessThanOrEqual(room);
    return grown.thinned.length;
  });
  expect(left[0]).toBeLessThanOrEqual(arrangement.thinned.length);
  expect(left).toEqual(left.toSorted((a, b) => b - a));
  expect(arrange(crowd, undefined, 5000).thinned).toEqual([]);
});

test("what lacks nothing does not grow, however much height there is", () => {
  const { height, laneBoxes } = arrange([bar("post", "ada", "1960", "1990")], undefined, 900);
  expect(laneBoxes.map(({ rows }) => rows)).toEqual([1, 1]);
  expect(height).toBe(2 * 28);
});

test("bars are never thinned out: they open rows of their own", () => {
  const bars = Array.from({ length: 5 }, (_, index) => bar(`post-${index}`, "mill", "2001", "2009"));
  const { places, thinned, laneBoxes } = arrange(bars);
  expect(thinned).toEqual([]);
  expect(new Set(places.map(({ row }) => row)).size).toBe(5);
  expect(laneBoxes[1]).toMatchObject({ rows: 5, height: 5 * 22 + 6 });
});

test("the more important is labelled where only one has room", () => {
  const items = ["2010-03", "2010-04", "2010-05"].map((at, index) =>
    moment(`event-${index}`, "ada", at, { label: "An event with a long name", importance: index === 1 ? 0.9 : 0.3 }),
  );
  const { items: laidOut } = layoutTimeline(arrange(items, 1));
  expect(laidOut.filter(({ label }) => label).map(({ id }) => id)).toEqual(["event-1"]);
});

test("the title of a post stays readable while one pans along it", () => {
  const long = arrange([bar("post", "ada", "1950", "2020")]);
  const zoom = { factor: 6, shift: -2500 };
  const [item] = layoutTimeline(long, zoom).items;
  expect(item!.x0).toBeLessThan(measures.plot[0]);
  expect(item!.label).toMatchObject({ place: "INSIDE" });
  expect(item!.label!.x0).toBeGreaterThan(measures.plot[0]);
});

test("a note such as that it is planned is never cut, the words before it may be", () => {
  const label = "A very long name for something that is going to be";
  const [item] = layoutTimeline(arrange([moment("a", "ada", "2010", { label, note: " (planned)" })])).items;
  expect(item!.label!.note).toBe(" (planned)");
  expect(item!.label!.text).toMatch(/…$/u);
});

test("the rows run down like a stair: each begins later than the one above", () => {
  for (const lane of lanes) {
    const starts = rowsOf(layoutTimeline(arrangement).items.filter((item) => item.lane === lane.id))
      .toSorted((a, b) => a[0]!.row - b[0]!.row)
      .map((row) => Math.min(...row.filter(({ id }) => !isThinned(id)).map(({ x0 }) => x0)));
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  }
});

test("deep inside a year the year is still told", () => {
  expect(layoutTimeline(arrangement).edgeYear).toBeUndefined();
  const x = positionOf(arrangement.scale, dayNumber("2019-03-10"));
  const inside = layoutTimeline(arrangement, { factor: 20, shift: measures.plot[0] - 20 * x });
  expect(inside.edgeYear).toBe(2019);
});

test("what has the focus is kept although it is out of sight", () => {
  const far = { factor: 20, shift: -19_000 };
  const shown = new Set(layoutTimeline(arrangement, far).items.map(({ id }) => id));
  const keep = arrangement.places.map(({ item }) => item.id).find((id) => !shown.has(id))!;
  expect(layoutTimeline(arrangement, far, keep).items.map(({ id }) => id)).toContain(keep);
});

test("the same input gives the same picture, whatever the order of the items", () => {
  expect(layoutTimeline(arrange(crowd))).toEqual(layoutTimeline(arrangement));
  const turned = layoutTimeline(arrange(crowd.toReversed()));
  expect(byId(turned.items.filter(({ id }) => !isThinned(id)))).toEqual(
    byId(layoutTimeline(arrangement).items.filter(({ id }) => !isThinned(id))),
  );
});

function arrange(items: readonly LayoutItem[], maxRows?: number, room?: number) {
  const domain = [yearStart(1950), yearStart(2021)] as const;
  const days = items
    .flatMap(({ time }) => [time.start, time.end])
    .flatMap((bound) => (bound ? [dayNumber(bound.earliest)] : []));
  return arrangeTimeline({
    lanes: lanes.map(({ id, maxRows: usual }) => ({ id, maxRows: maxRows ?? usual })),
    items,
    scale: buildTimeScale({ domain, range: [146, 1000], days }),
    openUntil: "2020-06-30",
    measures,
    ...(room !== undefined && { room }),
  });
}

function byId(items: readonly LaidOutItem[]): readonly LaidOutItem[] {
  return items.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

function isThinned(id: string): boolean {
  return arrangement.thinned.some((item) => item.id === id);
}

function rowsOf(items: readonly LaidOutItem[]): readonly (readonly LaidOutItem[])[] {
  return [...Map.groupBy(items, ({ lane, row }) => `${lane} ${row}`).values()];
}

function overlaps(a: { x0: number; x1: number }, b: { x0: number; x1: number }): boolean {
  return a.x0 < b.x1 && a.x1 > b.x0;
}

/** Many items of all kinds, most of them in the last two years. */
function buildCrowd(count: number, seed: number): readonly LayoutItem[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, (_, index): LayoutItem => {
    const lane = random() < 0.6 ? "ada" : "mill";
    const year = String(random() < 0.7 ? 2018 + Math.floor(random() * 2) : 1951 + Math.floor(random() * 67));
    const monthOf = `${year}-${String(1 + Math.floor(random() * 12)).padStart(2, "0")}`;
    const made =
      random() < 0.15
        ? bar(`item-${index}`, lane, year, String(Number(year) + 1))
        : moment(`item-${index}`, lane, [year, monthOf, `${monthOf}-14`][Math.floor(random() * 3)]!);
    return {
      ...made,
      importance: Math.round(random() * 20) / 20,
      label: "word ".repeat(1 + Math.floor(random() * 6)).trim(),
    };
  });
}

function bar(id: string, lane: string, from: string, to: string): LayoutItem {
  const time = { start: date(from), startKind: "KNOWN", end: date(to), endKind: "KNOWN", moment: false } as const;
  return { id, lane, label: `Post ${id}`, importance: 0.5, time };
}

function moment(id: string, lane: string, at: string, more: Partial<LayoutItem> = {}): LayoutItem {
  const time = { start: date(at), startKind: "KNOWN", end: date(at), endKind: "KNOWN", moment: true } as const;
  return { id, lane, label: `Event ${id}`, importance: 0.5, time, ...more };
}

function date(edtf: string) {
  const [year, month, day] = edtf.split("-");
  const last = month ? new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10) : `${year}-12-31`;
  return {
    earliest: `${year}-${month ?? "01"}-${day ?? "01"}`,
    latest: day ? edtf : last,
    precision: day ? "DAY" : month ? "MONTH" : "YEAR",
    approximate: false,
    uncertain: false,
  } as const;
}
