/**
 * Text for XML 1.0, in an element or between double quotes: markup is escaped, line ends and tabs survive in attributes,
 * and what XML forbids in any form (most control characters, half surrogate pairs) is left out.
 */
export function escapeXml(text: string): string {
  return text.replaceAll(FORBIDDEN, "").replaceAll(/[&<>"\t\n\r]/g, (character) => ESCAPES.get(character) ?? character);
}

// In a regular expression with the flag u, a surrogate class matches only a half that has no other half.
// eslint-disable-next-line no-control-regex -- the control characters are what is looked for
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\ud800-\udfff]/gu;

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
  ["\t", "&#9;"],
  ["\n", "&#10;"],
  ["\r", "&#13;"],
]);
