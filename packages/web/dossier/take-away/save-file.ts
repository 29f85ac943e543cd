import type { PictureFile } from "./write-picture.ts";

/** Hands a file to the reader, as a press on a link to it would. */
export function saveFile(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The download has begun by then, and a long visit keeps no old pictures.
  setTimeout(() => URL.revokeObjectURL(address), A_MINUTE);
}

const A_MINUTE = 60_000;

/**
 * Draws a picture as pixels, two for each of its own, or fewer where a browser would refuse so many.
 *
 * The picture comes from a `data:` address, because the content policy of the pages allows images from there and from the
 * site alone; and it refers to nothing outside of itself, so that the canvas may be read.
 */
export async function drawPng({ svg, width, height }: PictureFile): Promise<Blob> {
  const scale = Math.min(2, Math.sqrt(MOST_PIXELS / (width * height)));
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error("picture: the browser gave no PNG"));
    }, "image/png");
  });
}

/** Phones draw no larger canvas. */
const MOST_PIXELS = 16_000_000;
