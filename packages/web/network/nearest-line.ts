import type { NetworkPicture, PlacedLink } from "@dossier/shared/layout";
import type { NetworkLink, NetworkNode } from "./network-model.ts";

/** How many pixels beside a line still mean it. */
export const LINE_REACH = 12;

/**
 * Finds the line that a point means: the nearest one within reach, whichever was drawn last. Lines lie close together,
 * so that the reach of one covers the other.
 *
 * @param point in the pixels of the picture
 * @param isVisible whether a line is drawn at all
 * @returns undefined where no line is near
 */
export function findNearestLine(
  picture: NetworkPicture<NetworkNode, NetworkLink>,
  point: { readonly x: number; readonly y: number },
  isVisible: (link: NetworkLink) => boolean = () => true,
): NetworkLink | undefined {
  let nearest: NetworkLink | undefined;
  let least = LINE_REACH;
  for (const { link, route } of picture.links) {
    if (!isVisible(link)) continue;
    const distance = measureDistance(route.points, point);
    if (distance > least) continue;
    nearest = link;
    least = distance;
  }
  return nearest;
}

/** How far a point is from a line, in pixels, where the line is given by points along it, x and y in turn. */
export function measureDistance(
  points: PlacedLink["route"]["points"],
  { x, y }: { readonly x: number; readonly y: number },
): number {
  let least = Infinity;
  for (let index = 0; index + 3 < points.length; index += 2) {
    const [ax, ay, bx, by] = [points[index]!, points[index + 1]!, points[index + 2]!, points[index + 3]!];
    const square = (bx - ax) ** 2 + (by - ay) ** 2;
    const share = square === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / square));
    least = Math.min(least, Math.hypot(x - ax - (bx - ax) * share, y - ay - (by - ay) * share));
  }
  return least;
}
