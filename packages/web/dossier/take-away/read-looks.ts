/** What a shape or a text looks like, as presentation attributes; what every program takes for granted is left out. */
export function readLooks(element: Element, style: CSSStyleDeclaration): ReadonlyMap<string, string> {
  const looks = new Map<string, string>();
  if (element.localName === "stop") {
    paint(looks, "stop-color", "stop-opacity", style.stopColor, style.stopOpacity);
    return looks;
  }
  paint(looks, "fill", "fill-opacity", style.fill, style.fillOpacity);
  const width = readLength(style.strokeWidth);
  if (width !== "0") paint(looks, "stroke", "stroke-opacity", style.stroke, style.strokeOpacity);
  if (looks.get("stroke") === "none") looks.delete("stroke");
  if (looks.has("stroke")) {
    unless(looks, "stroke-width", width, "1");
    unless(looks, "stroke-dasharray", readLengths(style.strokeDasharray), "none");
    unless(looks, "stroke-linecap", style.strokeLinecap, "butt");
    unless(looks, "stroke-linejoin", style.strokeLinejoin, "miter");
  }
  if (element.localName === "text" || element.localName === "tspan") {
    looks.set("font-size", readLength(style.fontSize));
    unless(looks, "font-weight", style.fontWeight, "400");
    unless(looks, "font-style", style.fontStyle, "normal");
    unless(looks, "letter-spacing", readLength(style.letterSpacing), "normal");
    unless(looks, "text-anchor", style.textAnchor, "start");
  }
  unless(looks, "opacity", style.opacity, "1");
  return looks;
}

function unless(looks: Map<string, string>, name: string, value: string, usual: string): void {
  if (value !== usual) looks.set(name, value);
}

function paint(looks: Map<string, string>, name: string, opacityName: string, value: string, opacity: string): void {
  const { colour, alpha } = readColour(value);
  looks.set(name, colour);
  if (colour === "none") return;
  unless(looks, opacityName, String(Math.round(alpha * Number.parseFloat(opacity || "1") * 1000) / 1000), "1");
}

/** Colours in the form that every program reads; what is quite transparent is none. */
export function readColour(value: string): { readonly colour: string; readonly alpha: number } {
  const parts = /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/.exec(value);
  if (!parts) return { colour: value.replaceAll('"', "").replace(/(url\([^)]*\)) none$/, "$1"), alpha: 1 };
  const [, red, green, blue, alpha = "1"] = parts;
  if (Number(alpha) === 0) return { colour: "none", alpha: 1 };
  const hex = [red, green, blue].map((each) => Number(each).toString(16).padStart(2, "0")).join("");
  return { colour: `#${hex}`, alpha: Number(alpha) };
}

/** Pixels without their unit: not every program knows units. */
function readLength(value: string): string {
  const [, pixels] = /^(-?[\d.]+)px$/.exec(value) ?? [];
  return pixels === undefined ? value : String(Math.round(Number(pixels) * 100) / 100);
}

function readLengths(value: string): string {
  return value === "none" ? value : value.split(/,\s*/).map(readLength).join(" ");
}
