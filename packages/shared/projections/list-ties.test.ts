import type { Claim } from "../model/index.ts";
import { expect, test } from "vitest";
import { makeClaim, makeMediumDossier } from "../fixtures/index.ts";
import { listClaimEntities } from "../model/index.ts";
import { listTies } from "./index.ts";

/** `a>b` for a directed tie, `a-b` for one that reads the same from both ends. */
function ties(claim: Claim): string {
  return listTies(claim)
    .map(({ source, target, directed }) => `${source}${directed ? ">" : "-"}${target}`)
    .join(" ");
}

test("a post and a degree tie the person to the organization, and to nobody else", () => {
  expect(ties(makeClaim({ type: "Role", id: "d/c", person: "a", organization: "o", successorOf: "b" }))).toBe("a>o");
  expect(ties(makeClaim({ type: "Education", id: "d/c", person: "a", organization: "o" }))).toBe("a>o");
});

test("money ties each investor to the recipient, and nobody where no investor is named", () => {
  expect(ties(makeClaim({ type: "Funding", id: "d/c", investors: ["i", "j"], recipient: "r" }))).toBe("i>r j>r");
  expect(ties(makeClaim({ type: "Funding", id: "d/c", recipient: "r" }))).toBe("");
});

test("a statement ties the speaker to each thing it is about", () => {
  expect(ties(makeClaim({ type: "ResearchClaim", id: "d/c", speaker: "s", about: ["w", "t"] }))).toBe("s>w s>t");
  expect(ties(makeClaim({ type: "ResearchClaim", id: "d/c", about: ["w", "t"] }))).toBe("");
});

test("a shared prize ties each person to the award", () => {
  const honour = makeClaim({ type: "Honour", id: "d/c", people: ["a", "b", "c"], award: "w", awardingBody: "o" });
  expect(ties(honour)).toBe("a>w b>w c>w");
});

test("a contribution ties the contributor to the work", () => {
  expect(ties(makeClaim({ type: "Contribution", id: "d/c", contributor: "a", work: "w", role: "LED" }))).toBe("a>w");
});

test("a relationship has a direction unless it reads the same from both ends", () => {
  const relationship = { type: "Relationship", id: "d/c", from: "a", to: "b" } as const;
  expect(ties(makeClaim({ ...relationship, kind: "FOUNDED" }))).toBe("a>b");
  for (const kind of ["PARTNER_OF", "COLLEAGUE_OF", "COMPETES_WITH", "DISAGREES_WITH"] as const) {
    expect(ties(makeClaim({ ...relationship, kind }))).toBe("a-b");
  }
});

test("a happening ties its actor to all others", () => {
  const happening = makeClaim({
    type: "Happening",
    id: "d/c",
    participants: [
      { entity: "x", part: "AFFECTED" },
      { entity: "a", part: "ACTOR" },
      { entity: "p", part: "PLACE" },
    ],
  });
  expect(ties(happening)).toBe("a>x a>p");
});

test("two actors are tied to one another once", () => {
  const happening = makeClaim({
    type: "Happening",
    id: "d/c",
    participants: [
      { entity: "a", part: "ACTOR" },
      { entity: "b", part: "ACTOR" },
      { entity: "x", part: "SUBJECT" },
    ],
  });
  expect(ties(happening)).toBe("a-b a>x b>x");
});

test("a happening without an actor ties its first participant to the others", () => {
  const happening = makeClaim({
    type: "Happening",
    id: "d/c",
    participants: [
      { entity: "x", part: "SUBJECT" },
      { entity: "y", part: "PARTICIPANT" },
      { entity: "z", part: "VENUE" },
    ],
  });
  expect(ties(happening)).toBe("x>y x>z");
});

test("a causation ties claims, not things", () => {
  expect(ties(makeClaim({ type: "Causation", id: "d/c", cause: "d/a", effect: "d/b" }))).toBe("");
});

test("nothing is tied to itself or twice", () => {
  expect(ties(makeClaim({ type: "Funding", id: "d/c", investors: ["r", "i", "i"], recipient: "r" }))).toBe("i>r");
  const claims = [1, 2, 3].flatMap((seed) => makeMediumDossier(seed).claims);
  for (const claim of claims) {
    const pairs = listTies(claim).map(({ source, target }) => [source, target].toSorted().join(" "));
    expect(new Set(pairs).size, claim.id).toBe(pairs.length);
    for (const { source, target } of listTies(claim)) {
      expect(source).not.toBe(target);
      expect(listClaimEntities(claim)).toEqual(expect.arrayContaining([source, target]));
    }
  }
});
