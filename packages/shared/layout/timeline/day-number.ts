import type { IsoDay } from "../../dates/index.ts";

const MS_A_DAY = 86_400_000;

/** Days from 1 January 1970 (UTC) to the beginning of a day. */
export function dayNumber(day: IsoDay): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / MS_A_DAY);
}

/** The day that a day number lies in. */
export function isoDayOf(day: number): IsoDay {
  return new Date(Math.floor(day) * MS_A_DAY).toISOString().slice(0, 10);
}

/** The day number of 1 January of a year. */
export function yearStart(year: number): number {
  return monthStart(year, 0);
}

/** The day number of the first of a month; months count from 0 and may go beyond 11. */
export function monthStart(year: number, month: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month, 1);
  return Math.round(date.getTime() / MS_A_DAY);
}

/** The year that a day number lies in. */
export function yearOf(day: number): number {
  return new Date(day * MS_A_DAY).getUTCFullYear();
}
