import { expect, test } from "vitest";
import { tokenize } from "./tokenize.ts";

function termsOf(text: string): readonly string[] {
  return tokenize(text).map(({ term }) => term);
}

test("words are kept, and joined with their neighbours", () => {
  expect(termsOf("Ann Le-Cun")).toEqual(["ann", "le", "cun", "annle", "lecun", "annlecun"]);
});

test("words are not joined across a comma", () => {
  expect(termsOf("Ann, Bob")).toEqual(["ann", "bob"]);
});

test("Chinese is cut into characters and pairs", () => {
  expect(termsOf("圖靈獎")).toEqual(["图", "灵", "奖", "图灵", "灵奖"]);
});

test("an interpunct in a name does not break a pair, a comma does", () => {
  expect(termsOf("丘·恩，獎")).toEqual(["丘", "恩", "丘恩", "奖"]);
});

test("scripts that touch are kept apart", () => {
  expect(termsOf("AI研究")).toEqual(["ai", "研", "究", "研究"]);
});

test("a token says where it stands in the text as it is written", () => {
  const text = "Dr. É. Łé-Cun 圖·靈";
  const found = Object.fromEntries(tokenize(text).map(({ term, start, end }) => [term, text.slice(start, end)]));
  expect(found).toMatchObject({ lecun: "Łé-Cun", cun: "Cun", 图灵: "圖·靈", 灵: "靈" });
});
