import { en, type Catalog } from "./en.ts";
import type { Language } from "@dossier/shared/address";
import { zhHant } from "./zh-Hant.ts";

/** The texts of the interface in each of its languages. */
export const CATALOGS: Readonly<Record<Language, Catalog>> = { en, "zh-Hant": zhHant };
