import { expect, test } from "vitest";
import { type DateProblem, buildFuzzyInterval, parseFuzzyDate, parseFuzzyInterval } from "../dates/parse-edtf.ts";
import { makeClaim, makeMediumDossier, makeSmallDossier, makeTexts } from "../fixtures/index.ts";
import type { FuzzyDate, FuzzyInterval } from "../dates/index.ts";
import type { Dossier } from "../model/index.ts";
import { formatDiagnostic, parseDossier } from "../validation/index.ts";
import { formatExport } from "./index.ts";

const OPTIONS = { lang: "en", address: "https://here.example" };

test.each([makeSmallDossier(), makeMediumDossier(1), makeMediumDossier(2), makeOddDossier()])(
  "the validator reads back the same dossier: $id",
  (dossier) => {
    const { dossier: again, problems } = readBack(formatExport("json", dossier, OPTIONS));
    expect(problems).toEqual([]);
    expect(again).toEqual(dossier);
  },
);

test("some claims are a valid dossier too, with what they name and nothing else", () => {
  const story = makeSmallDossier();
  const claims = new Set([`${story.id}/dorn-at-ondara`, `${story.id}/lantern-prize-2018`]);
  const { dossier, problems } = readBack(formatExport("json", story, { ...OPTIONS, claims }));
  expect(problems).toEqual([]);
  expect(dossier?.claims.map(({ id }) => id)).toEqual([...claims]);
  expect(dossier?.entities.map(({ id }) => id)).toEqual([
    "mirel-tavask",
    "ilka-dorn",
    "ondara",
    "quillmoor",
    "lantern-prize",
  ]);
  expect(dossier?.reviews).toHaveLength(1);
  expect(dossier?.unnamedSources).toHaveLength(1);
});

test("a chosen causation brings the claims that it speaks of", () => {
  const story = makeSmallDossier();
  const claims = new Set([`${story.id}/layoffs-lead-to-saltmark`]);
  const { dossier, problems } = readBack(formatExport("json", story, { ...OPTIONS, claims }));
  expect(problems).toEqual([]);
  expect(dossier?.claims.map(({ type }) => type)).toEqual(["Relationship", "Happening", "Causation"]);
});

test("every claim of a dossier is a valid one by itself", () => {
  const story = makeMediumDossier(3);
  for (const { id } of story.claims.slice(0, 25)) {
    const text = formatExport("json", story, { ...OPTIONS, claims: new Set([id]) });
    expect(readBack(text).problems, id).toEqual([]);
  }
});

/** Every form in which a time may be given, with and without a phrase at each of its bounds. */
function makeOddDossier(): Dossier {
  const story = makeSmallDossier();
  const phrase = makeTexts("last summer", "去年夏天");
  const date = (edtf: string, words?: typeof phrase) => known(parseFuzzyDate(edtf, words));
  const times: readonly FuzzyInterval[] = [
    ...["2025-22", "1998~/2001?", "2013/..", "../2013", "2013/", "/2013", "[2025-11-20,2025-11-21]"].flatMap((edtf) => [
      known(parseFuzzyInterval(edtf)),
      known(parseFuzzyInterval(edtf, phrase)),
    ]),
    known(buildFuzzyInterval({ start: date("2013") }, phrase)),
    known(buildFuzzyInterval({ end: date("2013", phrase) })),
    known(buildFuzzyInterval({ start: date("2013"), end: date("2014", phrase) })),
    known(buildFuzzyInterval({ start: date("2013", phrase), end: date("2014", phrase) })),
    known(buildFuzzyInterval({ start: date("2013", phrase), end: ".." })),
    known(buildFuzzyInterval({ start: "..", end: date("2013", phrase) })),
  ];
  const claims = times.map((time, place) =>
    makeClaim({
      type: "Role",
      id: `odd-times/claim-${place}`,
      person: "mirel-tavask",
      organization: "ondara",
      summary: makeTexts("Made up.", "虛構。"),
      time,
      statedAt: date("2025-11", place % 2 === 0 ? phrase : undefined),
      assertedBy: { kind: "SOURCE", source: "tidal-post" },
      evidence: [{ kind: "RECORD", source: "tidal-post", record: "7", address: "https://register.example/7" }],
    }),
  );
  return { ...story, id: "odd-times", claims, reviews: [] };
}

function known<T extends FuzzyDate | FuzzyInterval>(result: T | DateProblem): T {
  if ("expected" in result) throw new Error(`time: expected ${result.expected}, got ${result.got}`);
  return result;
}

/** Saves each part as a file of its own, as somebody would who takes the dossier elsewhere. */
function readBack(text: string): { dossier: Dossier | undefined; problems: readonly string[] } {
  const parts = Object.entries(JSON.parse(text) as Record<string, unknown>);
  const files = parts.map(([part, value]) => ({ name: `${part}.json`, text: JSON.stringify(value) }));
  const { dossier, diagnostics } = parseDossier(files);
  return { dossier, problems: diagnostics.map(formatDiagnostic) };
}
