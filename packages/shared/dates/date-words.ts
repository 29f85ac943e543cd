/** The languages that dates are written in; every other reader gets English. */
export type DateLanguage = "en" | "zh-Hant" | "zh-Hans";

/** Chooses the language of a label: Chinese in the script asked for, else English. */
export function selectDateLanguage(lang: string): DateLanguage {
  const [base, ...rest] = lang.toLowerCase().split("-");
  if (base !== "zh") return "en";
  if (rest.includes("hans")) return "zh-Hans";
  if (rest.includes("hant")) return "zh-Hant";
  return rest.includes("cn") || rest.includes("sg") ? "zh-Hans" : "zh-Hant";
}

/** What a language says around a date. Each takes the date as already written. */
export interface DateWords {
  /** The locale for Intl, which decides the order of day and month. */
  readonly locale: string;
  readonly seasons: readonly [string, string, string, string];
  readonly season: (year: string, season: string) => string;
  readonly decade: (year: string) => string;
  readonly years: (first: string, last: string) => string;
  readonly about: (date: string) => string;
  readonly possibly: (date: string) => string;
  readonly possiblyAbout: (date: string) => string;
  readonly between: (first: string, last: string) => string;
  /** Of a stretch as already written by `between`: some day within it. */
  readonly someTime: (stretch: string) => string;
  readonly span: (start: string, end: string) => string;
  readonly since: (start: string) => string;
  readonly from: (start: string) => string;
  readonly fromEndUnknown: (start: string) => string;
  readonly until: (end: string) => string;
  readonly untilStartUnknown: (end: string) => string;
  readonly untilToday: string;
  readonly always: string;
  readonly unknown: string;
}

/** The words of a language. */
export function selectDateWords(lang: DateLanguage): DateWords {
  return lang === "en" ? ENGLISH : lang === "zh-Hant" ? TRADITIONAL : SIMPLIFIED;
}

const ENGLISH: DateWords = {
  locale: "en-GB",
  seasons: ["spring", "summer", "autumn", "winter"],
  season: (year, season) => `${season} ${year}`,
  decade: (year) => `${year}s`,
  years: (first, last) => `${first}–${last}`,
  about: (date) => `about ${date}`,
  possibly: (date) => `possibly ${date}`,
  possiblyAbout: (date) => `possibly about ${date}`,
  between: (first, last) => `between ${first} and ${last}`,
  someTime: (stretch) => `some time ${stretch}`,
  span: (start, end) => `${start} – ${end}`,
  since: (start) => `since ${start}`,
  from: (start) => `from ${start}`,
  fromEndUnknown: (start) => `from ${start}, end unknown`,
  until: (end) => `until ${end}`,
  untilStartUnknown: (end) => `until ${end}, start unknown`,
  untilToday: "until today",
  always: "at all times",
  unknown: "time unknown",
};

const TRADITIONAL: DateWords = {
  locale: "zh-Hant",
  seasons: ["春季", "夏季", "秋季", "冬季"],
  season: (year, season) => `${year}年${season}`,
  decade: (year) => `${year}年代`,
  years: (first, last) => `${first}年至${last}年間`,
  about: (date) => `約${date}`,
  possibly: (date) => `可能是${date}`,
  possiblyAbout: (date) => `可能約${date}`,
  between: (first, last) => `${first}至${last}之間`,
  someTime: (stretch) => `${stretch}某時`,
  span: (start, end) => `${start}至${end}`,
  since: (start) => `${start}至今`,
  from: (start) => `自${start}起`,
  fromEndUnknown: (start) => `自${start}起，結束時間不明`,
  until: (end) => `至${end}`,
  untilStartUnknown: (end) => `至${end}，開始時間不明`,
  untilToday: "至今",
  always: "一直",
  unknown: "時間不明",
};

const SIMPLIFIED: DateWords = {
  ...TRADITIONAL,
  locale: "zh-Hans",
  years: (first, last) => `${first}年至${last}年间`,
  about: (date) => `约${date}`,
  possiblyAbout: (date) => `可能约${date}`,
  between: (first, last) => `${first}至${last}之间`,
  someTime: (stretch) => `${stretch}某时`,
  fromEndUnknown: (start) => `自${start}起，结束时间不明`,
  untilStartUnknown: (end) => `至${end}，开始时间不明`,
  unknown: "时间不明",
};
