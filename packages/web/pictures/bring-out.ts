import { attend, attendWords, findDrawnParts } from "../network/attend.ts";
import { findSurroundings } from "../network/network-surroundings.ts";
import type { DrawnPicture } from "./drawn-picture.ts";

/**
 * Brings out what the picture is about, with the explorer's own code: everything else steps back. For a claim that is no
 * tie only what it is about is marked, since a picture in grey alone tells less than the whole network.
 */
export function bringOut(
  sheet: Element,
  { model, network, selection }: Pick<DrawnPicture, "model" | "network" | "selection">,
): void {
  if (!selection) return;
  const surroundings = findSurroundings(model, selection);
  if (surroundings.lines.size > 0 || selection.kind === "entity") {
    const parts = findDrawnParts(sheet);
    attend(parts, surroundings, "LASTING");
    attendWords(parts, network, surroundings);
    return;
  }
  for (const mark of sheet.querySelectorAll("[data-mark]")) {
    if (surroundings.centre.has(mark.getAttribute("data-mark")!)) mark.setAttribute("aria-pressed", "true");
  }
}
