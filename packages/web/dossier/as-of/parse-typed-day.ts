import { parseDay } from "@dossier/shared/address";
import { countDays, type IsoDay } from "@dossier/shared/dates";

/**
 * Reads a day as people type it: 2013-12-09, 2013/12/9, 20131209, 2013年12月9日. Of a year or a month it is the last day,
 * when all that began in it has begun. Undefined where it is no day.
 */
export function parseTypedDay(text: string): IsoDay | undefined {
  const [, year, month = "12", day] = TYPED.exec(text.trim()) ?? COMPACT.exec(text.trim()) ?? [];
  if (year === undefined || Number(month) < 1 || Number(month) > 12) return undefined;
  const date = day ?? String(countDays(Number(year), Number(month)));
  return parseDay([year, month.padStart(2, "0"), date.padStart(2, "0")].join("-"));
}

const TYPED = /^(\d{4})(?:\s*[-/.年]\s*(\d{1,2})(?:\s*[-/.月]\s*(\d{1,2})\s*日?)?)?\s*[年月]?$/u;
const COMPACT = /^(\d{4})(\d\d)(\d\d)?$/;
