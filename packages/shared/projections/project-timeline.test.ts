import { expect, test } from "vitest";
import { makeClaim, makeEntity, makeMediumDossier, makeSmallDossier, makeTime } from "../fixtures/index.ts";
import { projectTimeline } from "./index.ts";

const small = makeSmallDossier();

/** `claim@lane`, without the dossier. */
function shortIds(items: readonly { readonly id: string }[]): readonly string[] {
  return items.map(({ id }) => id.slice(id.indexOf("/") + 1));
}

test("timed claims are in the lanes of their people and organizations, in the order of time", () => {
  expect(shortIds(projectTimeline(small))).toEqual([
    "tavask-studies@mirel-tavask",
    "venn-at-ondara@joss-venn",
    "tavask-at-ondara@mirel-tavask",
    "lantern-prize-2018@mirel-tavask",
    "lantern-prize-2018@ilka-dorn",
    "dorn-at-quillmoor@ilka-dorn",
    "tavask-proposes-tidefold@mirel-tavask",
    "tavask-against-drift@mirel-tavask",
    "dorn-at-ondara@ilka-dorn",
    "ondara-layoffs@joss-venn",
    "ondara-layoffs@ondara",
    "tavask-founds-saltmark@mirel-tavask",
    "ondara-buys-into-saltmark@saltmark",
    "ondara-buys-into-saltmark@ondara",
    "ondara-buys-into-saltmark@quillmoor",
  ]);
});

test("claims without a time are not in it", () => {
  const claims = projectTimeline(small).map(({ claim }) => claim);
  expect(claims).not.toContain("tavask-leaves-ondara/saltmark-valued");
});

test("lanes can be chosen", () => {
  expect(shortIds(projectTimeline(small, { entities: ["quillmoor", "joss-venn"] }))).toEqual([
    "venn-at-ondara@joss-venn",
    "ondara-layoffs@joss-venn",
    "ondara-buys-into-saltmark@quillmoor",
  ]);
});

test("a stretch of time keeps what may have held in it, an end that is not known included", () => {
  expect(shortIds(projectTimeline(small, { from: "2014-01-01", to: "2017-12-31" }))).toEqual([
    "venn-at-ondara@joss-venn",
    "tavask-at-ondara@mirel-tavask",
  ]);
  expect(shortIds(projectTimeline(small, { from: "2032-01-01" }))).toEqual([
    "venn-at-ondara@joss-venn",
    "dorn-at-quillmoor@ilka-dorn",
    "dorn-at-ondara@ilka-dorn",
  ]);
});

test("of what begins together the shorter comes first, then the order of the claims", () => {
  const claims = ["2001/2005", "2001", "2001-01", "2001", "../2000"].map((edtf, index) =>
    makeClaim({ type: "Role", id: `d/${index}`, person: "a", organization: "o", time: makeTime(edtf) }),
  );
  const items = projectTimeline({ entities: [makeEntity("Person", "a", "A", "甲")], claims });
  expect(shortIds(items)).toEqual(["4@a", "2@a", "1@a", "3@a", "0@a"]);
});

test("a dated claim whose main end is no person or organization is in the lane of the first one it names", () => {
  const claims = [
    makeClaim({ type: "ResearchClaim", id: "d/s", about: ["w", "o"], time: makeTime("2001") }),
    makeClaim({ type: "Relationship", id: "d/r", from: "w", to: "o", time: makeTime("2002") }),
    makeClaim({ type: "Relationship", id: "d/n", from: "w", to: "w", time: makeTime("2003") }),
  ];
  const entities = [makeEntity("Work", "w", "W", "作"), makeEntity("Organization", "o", "O", "社")];
  expect(shortIds(projectTimeline({ entities, claims }))).toEqual(["s@o", "r@o"]);
});

test("firm steps of a career weigh more than what was rumoured or said", () => {
  const importance = new Map(projectTimeline(small).map((item) => [shortIds([item])[0], item.importance]));
  expect(importance.get("tavask-at-ondara@mirel-tavask")).toBe(1);
  expect(importance.get("dorn-at-ondara@ilka-dorn")).toBe(0.8);
  expect(importance.get("tavask-against-drift@mirel-tavask")).toBeLessThan(0.3);
});

test("ids are unique and times never go backwards", () => {
  for (let seed = 1; seed <= 5; seed++) {
    const items = projectTimeline(makeMediumDossier(seed));
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    const starts = items.map(({ time }) => time.start?.earliest ?? time.end!.earliest);
    expect(starts).toEqual(starts.toSorted());
  }
});
