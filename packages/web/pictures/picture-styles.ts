import attention from "../network/attention.css?raw";
import network from "../network/network.css?raw";
import tokens from "../ui/tokens.css?raw";
import { parseStyleSheet, type StyleRule } from "./parse-style-sheet.ts";
import type { Tokens } from "./resolve-styles.ts";

/** The faces that the server draws with; where a picture is opened without them, the explorer's faces follow. */
const PICTURE_FACES = '"Source Sans 3", "Noto Sans TC"';

export type Theme = "light" | "dark";

/** The looks of the explorer's own style sheets, for pictures that stand alone. */
export interface PictureStyles {
  readonly rules: readonly StyleRule[];
  readonly tokens: Readonly<Record<Theme, Tokens>>;
}

/** Reads the looks of the network and the colours of both papers from the style sheets of the explorer. */
export function readPictureStyles(): PictureStyles {
  const sheets = parseStyleSheet(tokens);
  const collect = (...selectors: string[]): Tokens => {
    const declared = sheets.filter(({ selector }) => selectors.includes(selector));
    const all = new Map(declared.flatMap(({ declarations }) => declarations));
    return all.set("--sans", `${PICTURE_FACES}, ${all.get("--sans") ?? "sans-serif"}`);
  };
  return {
    rules: parseStyleSheet(network + attention).filter(({ selector }) => !selector.startsWith(".network-legend")),
    tokens: { light: collect(":root"), dark: collect(":root", ':root[data-theme="dark"]') },
  };
}
