import { createDrawing } from "./draw-picture.ts";
import type { PictureSource, RenderPicture } from "./picture-source.ts";

/** Pictures that are drawn where they are asked for: in development, where the renderer comes from Vite. */
export function drawDirectly(loadRenderer: () => Promise<RenderPicture>): PictureSource {
  return { version: () => Promise.resolve("direct"), draw: createDrawing(loadRenderer) };
}
