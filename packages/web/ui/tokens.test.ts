import { expect, test } from "vitest";
import { contrast, DARK, DARK_BY_SYSTEM, MARKS, MODALITY_TONES, PAPERS, THEMES, VERDICTS } from "./tokens.fixture.ts";

test.each(THEMES)("text on paper keeps 4.5:1 (%s)", (_theme, tokens) => {
  for (const paper of PAPERS) {
    for (const text of ["ink", "ink-soft", "ink-faint", "receded-text", "accent", ...MARKS, ...VERDICTS]) {
      expect(contrast(tokens, text, paper), `${text} on ${paper}`).toBeGreaterThanOrEqual(4.5);
    }
  }
});

test.each(THEMES)("what is written on a mark, a wash or the accent keeps 4.5:1 (%s)", (_theme, tokens) => {
  for (const mark of MARKS) {
    expect(contrast(tokens, "on-mark", mark), `on-mark on ${mark}`).toBeGreaterThanOrEqual(4.5);
    expect(contrast(tokens, mark, `${mark}-wash`), `${mark} on its wash`).toBeGreaterThanOrEqual(4.5);
    expect(contrast(tokens, "ink", `${mark}-wash`), `ink on ${mark}-wash`).toBeGreaterThanOrEqual(4.5);
  }
  expect(contrast(tokens, "on-accent", "accent")).toBeGreaterThanOrEqual(4.5);
  expect(contrast(tokens, "accent", "accent-wash")).toBeGreaterThanOrEqual(4.5);
});

test.each(THEMES)("lines that matter keep 3:1 on every paper (%s)", (_theme, tokens) => {
  for (const paper of PAPERS) {
    for (const line of [...MODALITY_TONES, "line"]) {
      expect(contrast(tokens, line, paper), `${line} on ${paper}`).toBeGreaterThanOrEqual(3);
    }
  }
});

test("the dark sheet is the same by choice and by system", () => {
  expect([...DARK_BY_SYSTEM]).toEqual([...DARK]);
});
