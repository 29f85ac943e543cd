import type { SearchDocument, SearchHit } from "./index.ts";
import { expect, test } from "vitest";
import { buildSearchIndex, countMatches, searchIndex } from "./index.ts";

function person(id: string, ...names: string[]): SearchDocument {
  return { id, kind: "Person", texts: names.map((value) => text(value, "name", 10)) };
}

function claim(id: string, ...summaries: string[]): SearchDocument {
  return { id, kind: "Role", texts: summaries.map((value) => text(value, "summary", 1)) };
}

function text(value: string, field: string, weight: number) {
  return { value, field, weight, lang: /\p{Script=Han}/u.test(value) ? "zh-Hant" : "en" };
}

const index = buildSearchIndex([
  person("odile-levant", "Odile LeVant", "奧迪勒·勒旺", "賴文德"),
  person("feifei-ling", "Fei-Fei Ling", "凌菲菲"),
  person("jose-munoz", "José Muñoz"),
  { id: "lumen", kind: "Organization", texts: [text("Lumen", "name", 10), text("流明", "alias", 8)] },
  { id: "lumen-labs", kind: "Organization", texts: [text("Lumen Labs", "name", 10)] },
  { id: "north-lumen", kind: "Organization", texts: [text("North Lumen", "name", 10)] },
  { id: "wave-medal", kind: "Award", texts: [text("Wave Medal", "name", 10), text("波動獎", "name", 10)] },
  claim("s/levant-joins", "Odile LeVant joins Lumen as chief scientist", "賴文德加入流明擔任首席科學家"),
  claim("s/levant-medal", "Odile LeVant shares the Wave Medal", "賴文德與他人同獲波動獎"),
]);

function idsOf(query: string, options?: Parameters<typeof searchIndex>[2]): readonly string[] {
  return searchIndex(index, query, options).map(({ id }) => id);
}

function marked(hits: readonly SearchHit[]): readonly string[] {
  return hits.flatMap(({ highlights }) =>
    highlights.flatMap(({ value, ranges }) => ranges.map(([start, end]) => value.slice(start, end))),
  );
}

test.each([
  "LeVant",
  "levant",
  "le vant",
  "Le-Vant",
  "LE VANT",
  "lé vant",
  "odile levant",
  "odilelevant",
  "levant odile",
])("a name is found however it is spelt: %s", (query) => {
  expect(idsOf(query)[0]).toBe("odile-levant");
});

test.each(["feifei ling", "fei fei ling", "FeiFei", "feifeiling", "Fei-Fei"])(
  "a hyphenated name is found in one word or in several: %s",
  (query) => {
    expect(idsOf(query)[0]).toBe("feifei-ling");
  },
);

test("diacritics may be left out", () => {
  expect(idsOf("jose munoz")).toEqual(["jose-munoz"]);
});

test("simplified characters find traditional ones, and the reverse", () => {
  expect(idsOf("波动奖")[0]).toBe("wave-medal");
  expect(idsOf("波動獎")[0]).toBe("wave-medal");
  const simplified = buildSearchIndex([person("a", "图灵奖")]);
  expect(searchIndex(simplified, "圖靈獎")).toHaveLength(1);
});

test("an alias finds its owner", () => {
  expect(idsOf("流明")[0]).toBe("lumen");
});

test("an exact name comes before a name that starts with it, a name with the word in it, and a text with the word", () => {
  expect(idsOf("lumen")).toEqual(["lumen", "lumen-labs", "north-lumen", "s/levant-joins"]);
});

test("the beginning of a word is enough", () => {
  expect(idsOf("lum")).toEqual(["lumen", "lumen-labs", "north-lumen", "s/levant-joins"]);
  expect(idsOf("scien")).toEqual(["s/levant-joins"]);
});

test("one character of Chinese is enough", () => {
  expect(idsOf("凌")).toEqual(["feifei-ling"]);
});

test("every word has to be found", () => {
  expect(idsOf("levant medal")).toEqual(["s/levant-medal"]);
  expect(idsOf("levant 首席")).toEqual(["s/levant-joins"]);
  expect(idsOf("levant zebra")).toEqual([]);
});

test("at least half of the pairs of a Chinese stretch have to be found, and more is better", () => {
  expect(idsOf("賴文德加入")).toEqual(["s/levant-joins", "odile-levant", "s/levant-medal"]);
  expect(idsOf("賴某某人")).toEqual([]);
});

test("a slip of the keyboard in a long word is forgiven, in a short one not", () => {
  expect(idsOf("scientits")).toEqual(["s/levant-joins"]);
  expect(idsOf("lingg")).toContain("feifei-ling");
  expect(idsOf("wabe")).toEqual([]);
});

test("two swapped letters are forgiven, at the beginning of a word too", () => {
  expect(idsOf("levnat")[0]).toBe("odile-levant");
  expect(idsOf("elvant")[0]).toBe("odile-levant");
  expect(idsOf("le vnat")[0]).toBe("odile-levant");
  expect(idsOf("sceintis")).toEqual(["s/levant-joins"]);
  expect(idsOf("lumne")[0]).toBe("lumen");
  expect(idsOf("wvae")).toEqual([]);
});

test("of names that match equally well the most prominent comes first", () => {
  const family = buildSearchIndex([
    { ...person("levant-team", "LeVant's team"), prominence: 0.2 },
    person("levant-fund", "LeVant fund"),
    { ...person("odile-levant", "Odile LeVant"), prominence: 0.8 },
    { ...person("levantine", "Levantine Sea"), prominence: 1 },
    claim("s/levant", "LeVant"),
  ]);
  const found = (query: string) => searchIndex(family, query).map(({ id }) => id);
  expect(found("levant")).toEqual(["odile-levant", "levant-team", "levant-fund", "levantine", "s/levant"]);
  expect(found("levnat")).toEqual(["levantine", "odile-levant", "levant-team", "levant-fund", "s/levant"]);
  expect(found("levant fund")[0]).toBe("levant-fund");
});

test("a name that is meant by a slip comes before a sentence in which it is meant", () => {
  expect(idsOf("levantt")).toEqual(["odile-levant", "s/levant-medal", "s/levant-joins"]);
});

test("what was typed does not run over the end of a word into the next one", () => {
  expect(idsOf("levantj")).toEqual(idsOf("levantt"));
  expect(idsOf("lumena").slice(0, 3)).toEqual(["lumen", "lumen-labs", "north-lumen"]);
  expect(idsOf("thewave")).toEqual([]);
  const spaced = buildSearchIndex([
    person("over", "Lumen Aria"),
    person("within", "Lumenaria"),
    person("slip", "Lumenb"),
  ]);
  const hits = searchIndex(spaced, "lumena");
  expect(hits[0]?.id).toBe("within");
  expect(hits.filter(({ score }) => score >= 3)).toHaveLength(1);
});

test("a word with a hyphen is found without it, in a sentence too", () => {
  const spelt = buildSearchIndex([person("a", "Ann"), claim("s/b", "Ann founds a start-up")]);
  expect(searchIndex(spelt, "startup").map(({ id }) => id)).toEqual(["s/b"]);
  expect(searchIndex(spelt, "start up").map(({ id }) => id)).toEqual(["s/b"]);
  expect(searchIndex(spelt, "start-u").map(({ id }) => id)).toEqual(["s/b"]);
});

test("a query without letters finds nothing", () => {
  expect(idsOf("")).toEqual([]);
  expect(idsOf(" ·！? ")).toEqual([]);
});

test("kinds filter", () => {
  expect(idsOf("lumen", { kinds: ["Role"] })).toEqual(["s/levant-joins"]);
  expect(countMatches(index, "lumen", { kinds: ["Organization"] })).toBe(3);
});

test("pages follow one another without a gap or a double", () => {
  const all = searchIndex(index, "lumen");
  const first = searchIndex(index, "lumen", { limit: 2 });
  const rest = searchIndex(index, "lumen", { after: first.at(-1) });
  expect([...first, ...rest]).toEqual(all);
  expect(first).toHaveLength(2);
});

test("equal scores are in the order of the ids, whatever the order of the documents", () => {
  const twins = ["c", "a", "b"].map((id) => person(id, "Twin Name"));
  expect(searchIndex(buildSearchIndex(twins), "twin").map(({ id }) => id)).toEqual(["a", "b", "c"]);
});

test("highlights mark the text as it is written", () => {
  expect(marked(searchIndex(index, "le vant", { limit: 1 }))).toEqual(["LeVant"]);
  expect(marked(searchIndex(index, "munoz"))).toEqual(["Muñoz"]);
  expect(marked(searchIndex(index, "波动奖", { kinds: ["Award"] }))).toEqual(["波動獎"]);
  expect(marked(searchIndex(index, "feif", { limit: 1 }))).toEqual(["Fei-F"]);
  expect(marked(searchIndex(index, "奥迪勒勒旺"))).toEqual(["奧迪勒·勒旺"]);
});

test("highlights of a mistyped word mark the word that was meant", () => {
  expect(marked(searchIndex(index, "scientits"))).toEqual(["scientist"]);
});

test("every hit says where it was found, and every mark lies inside its text", () => {
  for (const query of ["lumen", "le", "賴文", "odile wave", "medl", "德加入", "levent"]) {
    for (const hit of searchIndex(index, query)) {
      expect(hit.highlights.length, `${query} in ${hit.id}`).toBeGreaterThan(0);
      for (const { value, ranges } of hit.highlights) {
        let last = -1;
        for (const [start, end] of ranges) {
          expect(start).toBeGreaterThan(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(value.length);
          last = end;
        }
      }
    }
  }
});

test("a name in which an unusual character folds to several still gives right offsets", () => {
  const hits = searchIndex(buildSearchIndex([person("a", "𠮷田 Strauß ﬁne 圖")]), "strauss");
  expect(marked(hits)).toEqual(["Strauß"]);
  expect(marked(searchIndex(buildSearchIndex([person("a", "𠮷田 Strauß ﬁne 圖")]), "图"))).toEqual(["圖"]);
});

test("an id that occurs twice is refused", () => {
  expect(() => buildSearchIndex([person("a", "A"), person("a", "B")])).toThrow('search index: id "a" occurs twice');
});
