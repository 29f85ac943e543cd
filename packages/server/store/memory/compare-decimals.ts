/** Orders decimal numbers given as text, exactly, however long they are: negative, 0 or positive as `a` is less, equal or more. */
export function compareDecimals(a: string, b: string): number {
  const [x, y] = [parse(a), parse(b)];
  if (x.negative !== y.negative) return x.negative ? -1 : 1;
  const size = compareSizes(x, y);
  return x.negative ? -size : size;
}

interface Parts {
  readonly negative: boolean;
  readonly whole: string;
  readonly fraction: string;
}

function parse(text: string): Parts {
  const [whole = "", fraction = ""] = text.replace(/^-/, "").split(".");
  const parts = { whole: whole.replace(/^0+/, ""), fraction: fraction.replace(/0+$/, "") };
  return { negative: text.startsWith("-") && parts.whole + parts.fraction !== "", ...parts };
}

function compareSizes(a: Parts, b: Parts): number {
  return a.whole.length - b.whole.length || compareTexts(a.whole, b.whole) || compareTexts(a.fraction, b.fraction);
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
