/** Pixels between the border of the picture and the middle of a mark that somebody has moved. */
const BORDER = 12;

/** The nearest place inside the picture: a mark outside of it could not be taken hold of again. */
export function keepInPicture(
  { x, y }: { readonly x: number; readonly y: number },
  { width, height }: { readonly width: number; readonly height: number },
): { readonly x: number; readonly y: number } {
  return {
    x: Math.min(width - BORDER, Math.max(BORDER, x)),
    y: Math.min(height - BORDER, Math.max(BORDER, y)),
  };
}
