import { expect, test } from "vitest";
import { listTicks, yearStart, zoomTimeScale, type TimeScale } from "./index.ts";

const scale: TimeScale = {
  segments: [
    { from: yearStart(1960), to: yearStart(2023), x0: 100, x1: 500 },
    { from: yearStart(2023), to: yearStart(2026), x0: 500, x1: 900 },
  ],
};
const room = { year: 44, month: 28 };
const visible = [100, 900] as const;

test("written years keep their distance, also where the scale changes", () => {
  const years = listTicks(scale, visible, room).filter(({ labelled, month }) => labelled && month === undefined);
  const distances = years.slice(1).map((tick, index) => tick.x - years[index]!.x);
  expect(Math.min(...distances)).toBeGreaterThanOrEqual(room.year);
});

test("decades are written where years are narrow, every year where they are wide, and the first wide one always", () => {
  const years = listTicks(scale, visible, room)
    .filter(({ labelled, month }) => labelled && month === undefined)
    .map(({ year }) => year);
  expect(years).toEqual([1960, 1970, 1980, 1990, 2000, 2010, 2023, 2024, 2025]);
});

test("months are written only where there is room, and more of them after zooming in", () => {
  const months = (factor: number) =>
    listTicks(zoomTimeScale(scale, factor, 500 - 500 * factor), visible, room).filter(
      ({ labelled, month, year }) => labelled && month !== undefined && year === 2023,
    );
  expect(months(1).map(({ month }) => month)).toEqual([0, 3, 6, 9]);
  expect(months(3).map(({ month }) => month)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  expect(listTicks(scale, visible, room).some(({ month, year }) => month !== undefined && year < 2023)).toBe(false);
});

test("only what is in sight has a tick", () => {
  const ticks = listTicks(zoomTimeScale(scale, 3, -1200), visible, room);
  expect(ticks.length).toBeGreaterThan(0);
  for (const { x } of ticks) {
    expect(x).toBeGreaterThanOrEqual(100);
    expect(x).toBeLessThanOrEqual(900);
  }
});
