import { fileURLToPath } from "node:url";

/** Turns an SVG document into a PNG of the same size in pixels. */
export type Rasterize = (svg: string) => Promise<Uint8Array>;

/**
 * Loads the rasteriser and its faces, from packages alone: the machine may have no fonts. Latin letters, figures and
 * points come from a Latin face, because a Chinese face makes quotation marks and middle points as wide as a character.
 */
export async function createRasterizer(): Promise<Rasterize> {
  const { GlobalFonts, createCanvas, loadImage } = await import("@napi-rs/canvas");
  for (const [family, address] of listFaces()) {
    if (!GlobalFonts.registerFromPath(fileURLToPath(address), family)) throw new Error(`face: cannot read ${address}`);
  }
  return async (svg) => {
    const image = await loadImage(Buffer.from(svg));
    const canvas = createCanvas(image.width, image.height);
    canvas.getContext("2d").drawImage(image, 0, 0);
    return canvas.encode("png");
  };
}

/** Family and file; the families are those that the web package's pictures name first. */
function listFaces(): readonly (readonly [family: string, address: string])[] {
  return [
    ["Source Sans 3", import.meta.resolve("@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2")],
    ["Source Sans 3", import.meta.resolve("@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff2")],
    ["Source Sans 3", import.meta.resolve("@fontsource/source-sans-3/files/source-sans-3-latin-ext-400-normal.woff2")],
    ["Source Sans 3", import.meta.resolve("@fontsource/source-sans-3/files/source-sans-3-latin-ext-600-normal.woff2")],
    ["Noto Sans TC", import.meta.resolve("@expo-google-fonts/noto-sans-tc/400Regular/NotoSansTC_400Regular.ttf")],
    ["Noto Sans TC", import.meta.resolve("@expo-google-fonts/noto-sans-tc/600SemiBold/NotoSansTC_600SemiBold.ttf")],
  ];
}
