/** Pixels between what is selected and what covers the picture. */
const MARGIN = 12;

/**
 * Moves a network up in its pane until what is selected in it, or brought out, stands above `bottom`, as far as it then still is below the
 * upper border; back to its place where nothing is covered.
 */
export function liftSelected(pane: HTMLElement, bottom: number): void {
  const picture = pane.querySelector<SVGSVGElement>(".network");
  if (!picture) return;
  const own = pane.getBoundingClientRect();
  const lifted = Number.parseFloat(picture.style.translate.split(" ")[1] ?? "0");
  const pressed = picture.querySelectorAll('[aria-pressed="true"]');
  const meant = pressed.length > 0 ? pressed : picture.querySelectorAll("[data-centre]");
  const boxes = [...meant].map((mark) => mark.getBoundingClientRect());
  const top = Math.min(...boxes.map((box) => box.top)) - lifted;
  const foot = Math.max(...boxes.map((box) => box.bottom)) - lifted;
  const needed = foot + MARGIN - bottom;
  // What is higher than the room for it is shown by its middle.
  const most = Math.max(top - MARGIN - own.top, (top + foot - own.top - bottom) / 2);
  const lift = bottom >= own.bottom || boxes.length === 0 ? 0 : Math.round(Math.max(0, Math.min(needed, most)));
  picture.style.translate = lift === 0 ? "" : `0px ${-lift}px`;
}
