import { LANGUAGES } from "@dossier/shared/address";
import type { PictureFormat, PictureOrder } from "../pictures/picture-source.ts";

/** A picture that an address asks for. */
export interface AskedPicture {
  readonly order: PictureOrder;
  readonly format: PictureFormat;
  /** The content that the address was made for; absent where it names none. */
  readonly version: string | undefined;
}

/** The pictures that there are, by the last part of their address. */
const FILES: ReadonlyMap<string, Pick<PictureOrder, "kind"> & { readonly format: PictureFormat }> = new Map([
  ["card.png", { kind: "card", format: "png" }],
  ["network.svg", { kind: "network", format: "svg" }],
  ["network.png", { kind: "network", format: "png" }],
]);

const THEMES = ["light", "dark"] as const;
const CARD = { width: 1200, height: 630 };
const SHEET = { width: 1200, height: 675 };
const LEAST = 320;
const MOST = 2400;
const LONGEST_SELECT = 200;

/**
 * Reads what picture an address asks for: all that is wrong with it at once, or `undefined` where there is no such
 * picture. What pictures do not know is not looked at, as services add parameters of their own.
 */
export function parsePictureAddress(
  dossier: string,
  file: string,
  params: URLSearchParams,
): AskedPicture | { readonly problems: readonly string[] } | undefined {
  const found = FILES.get(file);
  if (!found) return undefined;
  const { kind, format } = found;
  const problems: string[] = [];
  const refuse = (name: string, expected: string, got: string) =>
    void problems.push(`${name}: expected ${expected}, got ${JSON.stringify(got.slice(0, 40))}`);

  const readOne = (name: string): string | undefined => {
    const all = params.getAll(name);
    if (all.length > 1) problems.push(`${name}: expected once, got ${all.length} times`);
    return all[0];
  };
  const readChoice = <Choice extends string>(name: string, choices: readonly Choice[], usual: Choice): Choice => {
    const text = readOne(name);
    if (text === undefined) return usual;
    const choice = choices.find((each) => each === text);
    if (!choice) refuse(name, `one of ${choices.join(", ")}`, text);
    return choice ?? usual;
  };
  const readLength = (name: "width" | "height"): number => {
    const text = readOne(name);
    if (kind === "card") {
      if (text !== undefined) refuse(name, `nothing, as a card has ${CARD.width} × ${CARD.height} pixels`, text);
      return CARD[name];
    }
    if (text === undefined) return SHEET[name];
    const length = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
    if (!(length >= LEAST && length <= MOST)) refuse(name, `a whole number from ${LEAST} to ${MOST}`, text);
    return length;
  };

  const select = readOne("select");
  if (select !== undefined && (select.length > LONGEST_SELECT || select === "" || select === "claim:")) {
    refuse("select", "the id of a thing, or claim: and the id of a claim", select);
  }
  const order: PictureOrder = {
    dossier,
    kind,
    lang: readChoice("lang", LANGUAGES, "en"),
    theme: readChoice("theme", THEMES, "light"),
    ...(select !== undefined && { select }),
    width: readLength("width"),
    height: readLength("height"),
  };
  const version = readOne("v");
  return problems.length > 0 ? { problems } : { order, format, version };
}
