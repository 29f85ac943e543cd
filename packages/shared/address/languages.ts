/** The languages of the interface, as BCP 47 tags, each with its own name. */
export const LANGUAGE_NAMES = { en: "English", "zh-Hant": "繁體中文" } as const;

/** The same where room is short. */
export const SHORT_LANGUAGE_NAMES = { en: "EN", "zh-Hant": "中文" } as const;

export type Language = keyof typeof LANGUAGE_NAMES;

export const LANGUAGES = Object.keys(LANGUAGE_NAMES) as readonly Language[];

/** The language that a tag names, if the interface speaks it. */
export function parseLanguage(tag: string | null | undefined): Language | undefined {
  return LANGUAGES.find((language) => language === tag);
}
