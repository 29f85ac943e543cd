import { useGallery } from "./gallery-context.ts";
import type { GalleryState } from "./gallery-state.ts";
import { NetworkDrawing } from "./NetworkDrawing.tsx";
import { TimelineDrawing } from "./TimelineDrawing.tsx";

/** A state, drawn by the parts of the explorer themselves. */
export function Drawing({ name, drawing }: GalleryState) {
  const { lang } = useGallery();
  if (drawing.kind === "network") return <NetworkDrawing sample={drawing.sample} lang={lang} />;
  if (drawing.kind === "timeline") return <TimelineDrawing sample={drawing.sample} lang={lang} name={name} />;
  return drawing.content;
}

/** The pixels that a state is shown in; as high as it is where no height is told. */
export function measureDrawing({ drawing }: GalleryState): { readonly width: number; readonly height?: number } {
  if (drawing.kind === "network") return drawing.sample.frame;
  if (drawing.kind === "part") return drawing;
  const { width, height, unfolded } = drawing.sample;
  return unfolded ? { width } : { width, height };
}
