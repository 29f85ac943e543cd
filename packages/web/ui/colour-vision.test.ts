import { expect, test } from "vitest";
import { lightOf, MARKS, MODALITY_TONES, THEMES, VERDICTS } from "./tokens.fixture.ts";
import type { Light } from "./tokens.fixture.ts";

/** How light reaches an eye that lacks one kind of cone: Machado, Oliveira and Fernandes 2009, severity 1. */
const EYES: ReadonlyMap<string, readonly Light[]> = new Map([
  [
    "three cones",
    [
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ],
  ],
  [
    "no long cone",
    [
      [0.152286, 1.052583, -0.204868],
      [0.114503, 0.786281, 0.099216],
      [-0.003882, -0.048116, 1.051998],
    ],
  ],
  [
    "no middle cone",
    [
      [0.367322, 0.860646, -0.227968],
      [0.280085, 0.672501, 0.047413],
      [-0.01182, 0.04294, 0.968881],
    ],
  ],
  [
    "no short cone",
    [
      [1.255528, -0.076749, -0.178779],
      [-0.078411, 0.930809, 0.147602],
      [0.004733, 0.691367, 0.3039],
    ],
  ],
]);

/** Two colours are just told apart at 0.02 in OKLab when they touch; these do not touch, so they keep more. */
const KINDS = 0.055;
const ACCENT = 0.075;
const TONES = 0.045;

for (const [eye, cones] of EYES) {
  test.each(THEMES)(`kinds of things and verdicts are told apart with ${eye} (%s)`, (_theme, tokens) => {
    expect(findTooNear(tokens, [...pairs(MARKS), ...pairs(VERDICTS)], cones, KINDS)).toEqual([]);
  });

  test.each(THEMES)(`what is selected is told from every kind of thing with ${eye} (%s)`, (_theme, tokens) => {
    const ties = MARKS.map((mark) => ["accent", mark] as const);
    expect(findTooNear(tokens, ties, cones, ACCENT)).toEqual([]);
  });

  test.each(THEMES)(`how firmly is told apart with ${eye} (%s)`, (_theme, tokens) => {
    expect(findTooNear(tokens, pairs(MODALITY_TONES), cones, TONES)).toEqual([]);
  });
}

function findTooNear(
  tokens: ReadonlyMap<string, string>,
  names: readonly (readonly [string, string])[],
  cones: readonly Light[],
  least: number,
): string[] {
  return names.flatMap(([one, other]) => {
    const [a, b] = [one, other].map((name) => toOklab(see(lightOf(tokens, name), cones)));
    const apart = Math.hypot(...a!.map((part, at) => part - b![at]!));
    return apart < least ? [`${one} and ${other}: ${apart.toFixed(3)}`] : [];
  });
}

function pairs(names: readonly string[]): (readonly [string, string])[] {
  return names.flatMap((one, at) => names.slice(at + 1).map((other) => [one, other] as const));
}

function see([red, green, blue]: Light, cones: readonly Light[]): Light {
  const [long, middle, short] = cones.map(([r, g, b]) => Math.min(1, Math.max(0, r * red + g * green + b * blue)));
  return [long!, middle!, short!];
}

/** Björn Ottosson's OKLab, in which equal steps look equal. */
function toOklab([red, green, blue]: Light): Light {
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}
