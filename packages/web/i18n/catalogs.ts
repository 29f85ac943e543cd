import { en, type Catalog } from "./en.ts";
import type { Language } from "@dossier/shared/address";
import { zhHant } from "./zh-Hant.ts";

/** The texts of the interface in all of its languages: for the server, which speaks them all. */
export const CATALOGS: Readonly<Record<Language, Catalog>> = { en, "zh-Hant": zhHant };
