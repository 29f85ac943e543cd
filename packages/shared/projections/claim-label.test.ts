import { expect, test } from "vitest";
import { makeClaim, makeMediumDossier, makeSmallDossier } from "../fixtures/index.ts";
import { claimLabel } from "./index.ts";
import { selectText } from "../model/index.ts";

const small = makeSmallDossier();

function nameIn(lang: string, entities = small.entities) {
  const names = new Map(entities.map(({ id, names: all }) => [id, selectText(all, lang)!.value]));
  return (id: string) => names.get(id) ?? id;
}

test.each([
  ["tavask-studies", "doctorate", "博士"],
  ["tavask-at-ondara", "chief tide scientist", "首席潮汐科學家"],
  ["ondara-buys-into-saltmark", "about US$14.3 billion · 49% stake", "約143億美元 · 49%股權"],
  ["saltmark-valued", "valued at US$29 billion", "估值290億美元"],
  ["tavask-against-drift", "against drift models and 1 more", "反對漂流模型等2項"],
  ["tavask-proposes-tidefold", "proposed", "提出"],
  ["lantern-prize-2018", "Lantern Prize", "明燈獎"],
  ["tavask-founds-saltmark", "founded", "創辦"],
  ["saltmark-partner-of-ondara", "denied: partner of", "否認：合作夥伴"],
  ["ondara-layoffs", "layoffs, about 1,000", "裁員約1,000人"],
  ["layoffs-lead-to-saltmark", "led to", "導致"],
])("%s", (slug, en, zhHant) => {
  const claim = small.claims.find(({ id }) => id === `tavask-leaves-ondara/${slug}`)!;
  expect(claimLabel(claim, "en", nameIn("en"))).toBe(en);
  expect(claimLabel(claim, "zh-Hant", nameIn("zh-Hant"))).toBe(zhHant);
});

test("money without an amount is called by its kind", () => {
  const talks = makeClaim({ type: "Funding", id: "d/f", kind: "TALKS", recipient: "saltmark" });
  expect(claimLabel(talks, "en", nameIn("en"))).toBe("in talks");
  expect(claimLabel(talks, "zh-Hant", nameIn("zh-Hant"))).toBe("洽談中");
});

test("a post without a title is still called something", () => {
  const role = makeClaim({ type: "Role", id: "d/r", person: "joss-venn", organization: "ondara" });
  expect(claimLabel(role, "en", nameIn("en"))).toBe("works at");
});

test("no claim is without a label in either language", () => {
  const medium = makeMediumDossier(1);
  for (const lang of ["en", "zh-Hant"]) {
    const nameOf = nameIn(lang, medium.entities);
    for (const claim of medium.claims) {
      const label = claimLabel(claim, lang, nameOf);
      expect(label.trim(), claim.id).not.toBe("");
      expect(label).not.toContain("undefined");
    }
  }
});

test("a claim's own label stands before the words of its type, and a denial still says so", () => {
  const claim = makeClaim({
    id: "tavask-leaves-ondara/flood",
    type: "Happening",
    kind: "OTHER",
    label: [{ lang: "en", value: "flooded the archive" }],
  });
  expect(claimLabel(claim, "en", String)).toBe("flooded the archive");
  expect(claimLabel({ ...claim, polarity: "DENIED" }, "en", String)).toBe("denied: flooded the archive");
});
