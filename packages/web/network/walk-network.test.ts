import { expect, test } from "vitest";
import { walkByLetter, walkTowards } from "./walk-network.ts";

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
