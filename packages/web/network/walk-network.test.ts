import { expect, test } from "vitest";
import { listTiesClockwise, walkByLetter, walkTowards } from "./walk-network.ts";

const STOPS = [
  { id: "middle", name: "Yann LeCun", x: 100, y: 100 },
  { id: "near", name: "Meta", x: 130, y: 100 },
  { id: "tied", name: "Turing Award", x: 200, y: 110 },
  { id: "above", name: "Mark Zuckerberg", x: 110, y: 20 },
];

test("an arrow leads to what is tied before what is merely near", () => {
  expect(walkTowards(STOPS, "middle", "ArrowRight", new Set(["tied"]))).toBe("tied");
});

test("an arrow leads to the nearest where nothing is tied that way, and nowhere where nothing is", () => {
  expect(walkTowards(STOPS, "middle", "ArrowRight", new Set(["above"]))).toBe("near");
  expect(walkTowards(STOPS, "middle", "ArrowUp", new Set())).toBe("above");
  expect(walkTowards(STOPS, "middle", "ArrowLeft", new Set())).toBeUndefined();
});

test("a letter goes round the names that have a word with it", () => {
  expect(walkByLetter(STOPS, "middle", "m")).toBe("above");
  expect(walkByLetter(STOPS, "above", "m")).toBe("near");
  expect(walkByLetter(STOPS, "near", "M")).toBe("above");
  expect(walkByLetter(STOPS, "middle", "z")).toBe("above");
  expect(walkByLetter(STOPS, "middle", "q")).toBeUndefined();
});

test("the ties of a thing go round it with the clock, those to the same other one side by side", () => {
  const places = new Map(STOPS.map(({ id, x, y }) => [id, { x, y }]));
  const ties = [
    { id: "west", source: "left", target: "middle", fan: 0 },
    { id: "east, second", source: "middle", target: "near", fan: 1 },
    { id: "not its own", source: "near", target: "above", fan: 0 },
    { id: "east, first", source: "near", target: "middle", fan: 0 },
    { id: "a little after twelve", source: "middle", target: "above", fan: 0 },
  ];
  const round = listTiesClockwise(ties, "middle", places.set("left", { x: 0, y: 100 }));
  expect(round.map(({ id }) => id)).toEqual(["a little after twelve", "east, first", "east, second", "west"]);
});
