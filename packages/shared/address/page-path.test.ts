import { expect, test } from "vitest";
import { formatPagePath, parsePagePath, type Selection } from "./index.ts";

test.each<[string, Selection | undefined]>([
  ["/d/story", undefined],
  ["/d/story/entities/mirel-tavask", { kind: "entity", id: "mirel-tavask" }],
  ["/d/story/claims/somebody-joins", { kind: "claim", id: "story/somebody-joins" }],
  ["/d/story/entities/a%2Fb%3F", { kind: "entity", id: "a/b?" }],
])("%s is written and read again", (path, about) => {
  expect(formatPagePath("story", about)).toBe(path);
  expect(parsePagePath(path)).toEqual(about ? { dossier: "story", about } : { dossier: "story" });
  expect(parsePagePath(`${path}/`)).toEqual(parsePagePath(path));
});

test.each(["/", "/d", "/d/", "/sandbox", "/d/a/b", "/d/a/entities", "/d/a/entities/", "/d/a/entities/b/c", "/e/a"])(
  "%s is the path of no dossier",
  (path) => {
    expect(parsePagePath(path)).toBeUndefined();
  },
);

test("what is badly escaped is left as it is", () => {
  expect(parsePagePath("/d/%E0%A4%A/entities/%")).toEqual({
    dossier: "%E0%A4%A",
    about: { kind: "entity", id: "%" },
  });
});
