import { createHash } from "node:crypto";
import type { PictureSource } from "../pictures/picture-source.ts";
import type { CurrentData } from "./app-options.ts";

/** The hash that addresses of pictures carry: of the data, and of the way in which pictures are drawn. */
export async function hashPictures(pictures: Pick<PictureSource, "version">, data: CurrentData): Promise<string> {
  const drawing = await pictures.version();
  return createHash("sha256").update(`${drawing} ${data.version}`).digest("base64url").slice(0, 12);
}
