/**
 * Formatters of `Intl`, each made once: making one takes a hundred times as long as using it. They never change, so that
 * keeping them is no state that anybody could see; there are as many as there are languages and uses.
 */
const dateFormats = new Map<string, Intl.DateTimeFormat>();
const numberFormats = new Map<string, Intl.NumberFormat>();

export function dateFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return once(dateFormats, [locale, options], () => new Intl.DateTimeFormat(locale, options));
}

export function numberFormat(locale: string, options: Intl.NumberFormatOptions = {}): Intl.NumberFormat {
  return once(numberFormats, [locale, options], () => new Intl.NumberFormat(locale, options));
}

function once<Format>(made: Map<string, Format>, what: readonly unknown[], make: () => Format): Format {
  const key = JSON.stringify(what);
  const known = made.get(key);
  if (known) return known;
  const format = make();
  made.set(key, format);
  return format;
}
