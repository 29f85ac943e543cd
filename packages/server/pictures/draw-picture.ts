import type { Execute, FinishedPicture, PictureFormat, PictureOrder, RenderPicture } from "./picture-source.ts";
import { createRasterizer, type Rasterize } from "./rasterize.ts";

/** Draws a picture in the format that is asked for. */
export type DrawPicture = (order: PictureOrder, format: PictureFormat, execute: Execute) => Promise<FinishedPicture>;

/** Puts the renderer and the rasteriser together; the latter is loaded with the first PNG. */
export function createDrawing(loadRenderer: () => Promise<RenderPicture>): DrawPicture {
  let rasterizer: Promise<Rasterize> | undefined;
  return async (order, format, execute) => {
    const render = await loadRenderer();
    const drawn = await render({ ...order, execute });
    if (drawn.status !== 200) return drawn;
    if (format === "svg") return { status: 200, bytes: Buffer.from(drawn.svg) };
    rasterizer ??= createRasterizer();
    const rasterize = await rasterizer;
    return { status: 200, bytes: await rasterize(drawn.svg) };
  };
}
