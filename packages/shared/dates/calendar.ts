import type { IsoDay } from "./fuzzy-date.ts";

/** A calendar day as `YYYY-MM-DD`; `month` counts from 1. Text compares as the days do, from the year 1 to 9999. */
export function formatIsoDay(year: number, month: number, day: number): IsoDay {
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** How many days a month of the Gregorian calendar has; `month` counts from 1. */
export function countDays(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** The day after a day; of the last day of the year 9999, the day itself. */
export function nextDay(day: IsoDay): IsoDay {
  const [year = 1, month = 1, date = 1] = day.split("-").map(Number);
  if (date < countDays(year, month)) return formatIsoDay(year, month, date + 1);
  if (month < 12) return formatIsoDay(year, month + 1, 1);
  return year < 9999 ? formatIsoDay(year + 1, 1, 1) : day;
}
