import { buildText } from "../i18n/build-text.ts";
import type { Selected } from "./fetch-page.ts";
import type { PageRequest } from "./page-request.ts";

/** A picture for links: where it is, and what it shows. */
export interface Card {
  readonly address: string;
  readonly alt: string;
}

/** In pixels; the server draws no other. */
export const CARD_SIZE = { width: 1200, height: 630 };

/** The card of a dossier, or of what is selected in it. */
export function describeCard(
  { origin, lang, pictures }: Pick<PageRequest, "origin" | "lang" | "pictures">,
  dossier: { readonly id: string; readonly title: string },
  selected: Selected | undefined,
): Card {
  const text = buildText(lang);
  const params = new URLSearchParams({ lang });
  if (selected) params.set("select", writeSelect(selected));
  params.set("v", pictures);
  const query = params.toString().replaceAll("%3A", ":");
  const name = selected && ("claim" in selected ? selected.claim.summary : selected.thing.name);
  return {
    address: `${origin}/pictures/${encodeURIComponent(dossier.id)}/card.png?${query}`,
    alt: name
      ? text("card.altSelected", { name, dossier: dossier.title })
      : text("card.alt", { dossier: dossier.title }),
  };
}

/** As addresses say it. */
function writeSelect(selected: Selected): string {
  if ("thing" in selected) return selected.thing.id;
  const { id } = selected.claim;
  return `claim:${id.slice(id.indexOf("/") + 1)}`;
}
