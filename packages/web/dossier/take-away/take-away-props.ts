import type { Language } from "@dossier/shared/address";
import type { DossierPageQuery } from "../../api/generated/graphql.ts";
import type { Telling } from "../story/use-story.ts";

/** What of a page can be taken away. */
export interface TakeAwayProps {
  /** The page's answer. */
  readonly data: DossierPageQuery;
  /** The same with nothing in it but what is in focus. */
  readonly focused: DossierPageQuery;
  readonly telling: Telling | undefined;
  readonly lang: Language;
}
