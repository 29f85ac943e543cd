import type { ThingData } from "../dossier/article/ThingArticle.tsx";

/** Whether a thing is in a dossier: the same person may be in several, and have a page in each. */
export function isInDossier(thing: ThingData | null | undefined, dossier: string): thing is ThingData {
  return thing?.dossiers.some(({ id }) => id === dossier) ?? false;
}
