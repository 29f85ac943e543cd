import { expect, test } from "vitest";
import { buildCauses, type Cause, type PageClaim } from "./build-causes.ts";

const LINE = { modality: "STATED", polarity: "AFFIRMED", time: null, reviews: [], entities: [] };

function happen(id: string) {
  return { ...LINE, __typename: "Happening", id, summary: id } as unknown as PageClaim;
}

function lead(cause: string, effect: string) {
  const ends = { cause: { id: cause }, effect: { id: effect } };
  return { ...LINE, ...ends, __typename: "Causation", id: `${cause}>${effect}`, summary: "" } as unknown as PageClaim;
}

/** "a(b(c))": a led to b, which led to c. */
function write({ claim, effects }: Cause): string {
  return claim.id + (effects.length > 0 ? `(${effects.map(write).join(" ")})` : "");
}

test("causes are told from their beginning, each with all that it led to, the longest account first", () => {
  const claims = [...["a", "b", "c", "d", "x", "y"].map(happen), lead("x", "y"), lead("b", "c"), lead("a", "b")];
  expect(buildCauses([...claims, lead("a", "d")]).map(write)).toEqual(["a(b(c) d)", "x(y)"]);
});

test("what goes round in a circle is told once", () => {
  const claims = [happen("a"), happen("b"), lead("a", "b"), lead("b", "a")];
  expect(buildCauses(claims).map(write)).toEqual(["a(b(a))"]);
});

test("a claim whose cause is not shown is left out", () => {
  expect(buildCauses([happen("b"), lead("a", "b")])).toEqual([]);
});
