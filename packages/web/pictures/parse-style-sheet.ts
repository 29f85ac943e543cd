/** What a style sheet says about the elements that one selector names. */
export interface StyleRule {
  readonly selector: string;
  /** Of two rules that name the same element, the more specific one holds; of two alike, the later one. */
  readonly specificity: number;
  readonly declarations: readonly (readonly [property: string, value: string])[];
}

/**
 * Reads the rules of a style sheet, as far as they hold in a picture that stands still: what is inside an at-rule, and
 * what is said of a pointer or of the keyboard's focus, is left out.
 */
export function parseStyleSheet(css: string): StyleRule[] {
  const text = css.replaceAll(/\/\*.*?\*\//gs, "");
  const rules: StyleRule[] = [];
  let at = 0;
  for (let open = text.indexOf("{"); open >= 0; open = text.indexOf("{", at)) {
    const prelude = text.slice(at, open).trim();
    const close = findClose(text, open);
    const body = text.slice(open + 1, close);
    at = close + 1;
    if (prelude.startsWith("@")) continue;
    const declarations = parseDeclarations(body);
    for (const selector of splitOutside(prelude, ",")) {
      if (MOVING.test(selector)) continue;
      rules.push({ selector, specificity: measureSpecificity(selector), declarations });
    }
  }
  return rules;
}

const MOVING = /:(?:hover|focus|active|has|target|disabled|enabled)/;

function parseDeclarations(body: string): [string, string][] {
  return splitOutside(body, ";").map((declaration) => {
    const colon = declaration.indexOf(":");
    return [
      declaration.slice(0, colon).trim(),
      declaration
        .slice(colon + 1)
        .trim()
        .replaceAll(/\s+/g, " "),
    ];
  });
}

function findClose(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at += 1) {
    if (text[at] === "{") depth += 1;
    if (text[at] === "}") depth -= 1;
    if (depth === 0) return at;
  }
  return text.length;
}

/** Splits at a character where it stands in no brackets and in no quotation marks. */
function splitOutside(text: string, separator: "," | ";"): string[] {
  const parts: string[] = [""];
  let depth = 0;
  let quote = "";
  for (const character of text) {
    if (quote) quote = character === quote ? "" : quote;
    else if (character === '"' || character === "'") quote = character;
    else if ("([".includes(character)) depth += 1;
    else if (")]".includes(character)) depth -= 1;
    if (character === separator && depth === 0 && !quote) parts.push("");
    else parts[parts.length - 1] += character;
  }
  return parts.map((part) => part.trim()).filter(Boolean);
}

/** Classes and attributes count a hundred, elements one; in `:is(…)` and `:not(…)` what is inside counts. */
function measureSpecificity(selector: string): number {
  // Of a choice the first alternative stands for all: in our sheets they weigh alike.
  const plain = selector.replaceAll(/:(?:is|where|not)\(([^(),]*)[^()]*\)/g, "$1");
  const weighty = plain.match(/\.[\w-]+|\[[^\]]*\]|:[\w-]+/g)?.length ?? 0;
  const elements = plain.match(/(?<=^|[\s>+~])[a-z][\w-]*/g)?.length ?? 0;
  return weighty * 100 + elements;
}
